/** Walks: the questions answered one by one as they are asked, until none is left. */
import {answer, noAnswers} from '../src/core/answers.js';
import type {Answers, Value} from '../src/core/answers.js';
import type {Id} from '../src/core/questionnaire.js';
import {nextOpen, route} from '../src/core/route.js';
import type {Step} from '../src/core/route.js';
import {dutch, today} from './dossier.js';

export interface Walk {
  readonly answers: Answers;
  /** The questions in the order in which they were put. */
  readonly put: readonly Step[];
}

/**
 * Answers each next question as `choose` says, one at a time.
 *
 * @throws when it is asked more than the questionnaire has, so that an endless walk fails
 */
export function walk(
  choose: (step: Step) => Value,
  {from = noAnswers, only, on = today}: {from?: Answers; only?: readonly Id[]; on?: string} = {},
): Walk {
  const most = dutch.questions.length * Math.max(1, from.homes.length);
  const put: Step[] = [];
  let answers = from;
  for (;;) {
    const step = nextOpen(route(dutch, answers, {on, only}));
    if (!step) return {answers, put};
    if (put.length === most) throw new Error('The walk does not end.');
    put.push(step);
    answers = answer(answers, step.question, step.home, choose(step));
  }
}

/** The ids of the questions that are asked of these answers. */
export const asked = (
  answers: Answers,
  {only, on = today}: {readonly only?: readonly Id[]; readonly on?: string} = {},
): readonly Id[] => route(dutch, answers, {on, only}).steps.map(({question}) => question.id);
