/** The words of an action. */
import {str} from '@lit/localize';
import type {Action, ActionStatus} from '../core/kept-session.js';
import type {Speech} from './say.js';
import {sayDay} from './say.js';

export function sayStatus({msg}: Speech, status: ActionStatus): string {
  switch (status) {
    case 'to-do':
      return msg('te doen');
    case 'doing':
      return msg('bezig');
    case 'done':
      return msg('klaar');
    case 'dropped':
      return msg('vervallen');
  }
}

/** Who does an action, by when, and how far it has come: on one line. */
export function sayWhoAndWhen(speech: Speech, {who, by, status}: Action): string {
  const {msg} = speech;
  const day = by ? sayDay(speech, by) : '';
  return [
    who.trim() || msg('nog niemand'),
    day ? msg(str`uiterlijk ${day}`) : msg('nog geen datum'),
    sayStatus(speech, status),
  ].join(' · ');
}
