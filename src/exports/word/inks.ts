/** Colours of a document in Word: those of the report, on white. */
import type {Outcome} from '../../core/verdict.js';

export const inks: Readonly<Record<Outcome, string>> = {
  'unacceptable': 'A51F17',
  'attention': '855400',
  'acceptable': '1B683A',
  'unclear': '4B5A69',
  'not-applicable': '4B5A69',
  'not-looked-at': '4B5A69',
};

export const ink = '1A2530';
export const mutedInk = '51606E';
export const lineInk = 'D7DDE3';
export const softInk = 'F4F7F9';
