/** A question as it is put to this employer. */
import type {Home} from '../core/answers.js';
import type {Ground} from '../core/assessment.js';
import type {Question} from '../core/questionnaire.js';
import type {Reading} from '../core/reading.js';
import {sayHome} from './say-home.js';
import type {Speech} from './say.js';
import {wordsFor} from './wording.js';

/** A question in the words for this employer; with the name of the home, where that is one of several. */
export function asks(speech: Speech, reading: Reading, question: Question, home?: Home): string {
  const [first] = reading.homes;
  if (!first) return question.text;
  const {text} = wordsFor(reading, question, home ?? first);
  return home && question.scope === 'home' && reading.homes.length > 1
    ? `${text} (${sayHome(speech, reading.homes, home)})`
    : text;
}

/** The questions of grounds, with their answers; a question that there is not is left out. */
export const groundsWithQuestion = (
  reading: Reading,
  grounds: readonly Ground[],
): readonly {readonly question: Question; readonly ground: Ground}[] =>
  grounds.flatMap((ground) => {
    const question = reading.question(ground.question);
    return question ? [{question, ground}] : [];
  });
