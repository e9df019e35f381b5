/** What a key means, of the keyboard or of a clicker, on the desk and on the screen for the room. */
import type {Verdict} from '../../core/questionnaire.js';
import {verdicts} from '../../core/verdict.js';

/** A step, or a screen without anything on it. */
export const deeds = ['forward', 'back', 'blank'] as const;

export type Deed = (typeof deeds)[number];

/** A hand more or fewer for a verdict. */
export interface Hand {
  readonly verdict: Verdict;
  readonly by: 1 | -1;
}

const deedOf: Readonly<Record<string, Deed>> = {
  'ArrowRight': 'forward',
  'ArrowDown': 'forward',
  'PageDown': 'forward',
  ' ': 'forward',
  'ArrowLeft': 'back',
  'ArrowUp': 'back',
  'PageUp': 'back',
  'b': 'blank',
  'B': 'blank',
  '.': 'blank',
};

/** Where keys write, choose or scroll by themselves. */
const FIELDS = 'input, textarea, select, [contenteditable]';
/** What Space presses. */
const PRESSABLE = 'button, summary, a[href]';

/**
 * The deed of a key; undefined where it has none, or belongs to what has the focus. A key counts where
 * the focus is in the element, or nowhere: the rest of the page keeps its own.
 */
export function deedFor(event: KeyboardEvent, element: Element): Deed | undefined {
  const deed = deedOf[event.key];
  if (!deed || !isOurs(event, element)) return undefined;
  return event.key === ' ' && targetOf(event)?.closest(PRESSABLE) ? undefined : deed;
}

/** The hand of a digit: 1, 2, 3 for one more and with Shift for one fewer; by place, in any layout. */
export function handFor(event: KeyboardEvent, element: Element): Hand | undefined {
  const [, digit] = /^(?:Digit|Numpad)([123])$/.exec(event.code) ?? [];
  const verdict = verdicts[Number(digit) - 1];
  return verdict && isOurs(event, element) ? {verdict, by: event.shiftKey ? -1 : 1} : undefined;
}

function isOurs(event: KeyboardEvent, element: Element): boolean {
  const {defaultPrevented, ctrlKey, altKey, metaKey, isComposing} = event;
  if (defaultPrevented || ctrlKey || altKey || metaKey || isComposing) return false;
  const path = event.composedPath();
  const target = targetOf(event);
  const isNowhere = target === document.body || target === document.documentElement;
  return (isNowhere || path.includes(element)) && !target?.closest(FIELDS);
}

function targetOf(event: KeyboardEvent): Element | undefined {
  const [target] = event.composedPath();
  return target instanceof Element ? target : undefined;
}
