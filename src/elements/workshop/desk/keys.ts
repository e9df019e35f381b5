/** Keys at the desk: of the clicker, and for counting hands. */
import {deedFor, handFor} from '../clicker.js';
import type {Desk} from './desk.js';

export function onDeskKey(desk: Desk, event: KeyboardEvent): void {
  if (!desk.workshop) return;
  const isSign = event.key.length === 1 && event.key !== ' ';
  if (isSign && !desk.hasShortcuts) return;
  const {host} = desk.ground;
  const deed = deedFor(event, host);
  // A key that is held down counts no crowd.
  const hand = desk.tab === 'now' && desk.counting.isOpen && !event.repeat ? handFor(event, host) : undefined;
  if (!deed && !hand) return;
  event.preventDefault();
  if (deed) desk.do(deed);
  else if (hand) desk.counting.raise(hand.verdict, hand.by);
}
