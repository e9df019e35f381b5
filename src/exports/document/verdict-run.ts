/** A verdict on paper: sign and word, so that neither colour nor word alone has to tell. */
import type {Outcome} from '../../core/verdict.js';
import type {Speech} from '../../speech/say.js';
import {sayOutcome} from '../../speech/verdict-words.js';
import type {Run} from './blocks.js';

const signs: Readonly<Record<Outcome, string>> = {
  'unacceptable': '✕',
  'attention': '!',
  'unclear': '?',
  'acceptable': '✓',
  'not-applicable': '–',
  'not-looked-at': '·',
};

/** The sign alone, where the words stand beside it. A space that does not break keeps them together. */
export const signRun = (outcome: Outcome): Run => ({text: `${signs[outcome]}\u00A0`, strong: true, outcome});

/** Sign and word. */
export const verdictRun = (speech: Speech, outcome: Outcome): Run => ({
  text: `${signs[outcome]}\u00A0${sayOutcome(speech, outcome)}`,
  strong: true,
  outcome,
});
