/** From anything at all to answers. */
import * as z from 'zod/mini';
import {faultOf, noAnswers} from './answers.js';
import type {Answers, Values} from './answers.js';
import type {Problem} from './integrity.js';
import {shapeOf} from './parse-shape.js';
import type {Questionnaire} from './questionnaire.js';

const id = z.string().check(z.minLength(1), z.maxLength(120));
const values = z.record(
  id,
  z.union([
    z.string(),
    z.number(),
    z.array(z.string()),
    z.strictObject({notApplicable: z.string().check(z.maxLength(2000))}),
  ]),
);
const answersShape = z.object({
  organisation: z._default(values, {}),
  homes: z._default(z.array(z.object({id, name: z._default(z.string(), ''), answers: z._default(values, {})})), []),
});

/** Answers, as far as they can be read; with what was left out or does not count, and why. */
export interface ReadAnswers {
  /** Whether these are answers at all. */
  readonly readable: boolean;
  readonly answers: Answers;
  readonly problems: readonly Problem[];
}

/**
 * Reads answers of a foreign hand. Answers to questions that this questionnaire does not have, or
 * with a value that is none of theirs, are kept but do not count; each is a problem.
 */
export function parseAnswers(questionnaire: Questionnaire, input: unknown): ReadAnswers {
  const result = shapeOf(answersShape, input);
  if (!result.ok) return {readable: false, answers: noAnswers, problems: result.problems};
  const answers = result.value;
  const homeIds = answers.homes.map((home) => home.id);
  if (new Set(homeIds).size < homeIds.length) {
    return {
      readable: false,
      answers: noAnswers,
      problems: [{path: 'homes', message: 'Two homes bear the same id.'}],
    };
  }
  return {
    readable: true,
    answers,
    problems: [
      ...valueProblems(questionnaire, 'organisation', 'organisation', answers.organisation),
      ...answers.homes.flatMap((home, index) =>
        valueProblems(questionnaire, 'home', `homes/${index}/answers`, home.answers),
      ),
    ],
  };
}

function valueProblems(
  questionnaire: Questionnaire,
  scope: 'organisation' | 'home',
  path: string,
  given: Values,
): readonly Problem[] {
  return Object.entries(given).flatMap(([key, value]) => {
    const question = questionnaire.questions.find((each) => each.id === key);
    const place = `${path}/${key}`;
    if (!question) return [{path: place, message: 'The questionnaire has no such question.'}];
    if (question.scope !== scope) {
      return [{path: place, message: `This is a question of the ${question.scope}.`}];
    }
    const fault = faultOf(question, value);
    return fault ? [{path: place, message: `This value is no answer here (${fault}).`}] : [];
  });
}
