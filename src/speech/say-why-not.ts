/** Why a practice does not apply. */
import type {PracticeAssessment} from '../core/assessment.js';
import type {Reading} from '../core/reading.js';
import {asks, groundsWithQuestion} from './asks.js';
import {sayValue} from './say.js';
import type {Speech} from './say.js';

/** The answers by which it does not apply, in one line. */
export function sayWhyNot(
  speech: Speech,
  reading: Reading,
  {results}: Pick<PracticeAssessment, 'results'>,
): string {
  const decided = results[0]?.requirements.find(({decidedBy}) => decidedBy?.length)?.decidedBy;
  if (!decided) return speech.msg('Volgt uit uw antwoorden.');
  return groundsWithQuestion(reading, decided)
    .map(({question, ground}) => `${asks(speech, reading, question)} ${sayValue(speech, question, ground.value)}`)
    .join(' · ');
}
