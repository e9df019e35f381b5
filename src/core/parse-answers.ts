/** From anything at all to answers. */
import * as z from 'zod/mini';
import {faultOf, noAnswers} from './answers.js';
import type {Answers, Value, Values} from './answers.js';
import type {Problem} from './integrity.js';
import {shapeOf} from './parse-shape.js';
import type {Id, Questionnaire, Scope} from './questionnaire.js';

const id = z.string().check(z.minLength(1), z.maxLength(120));
/** Each value is looked at on its own: one that cannot be read does not take the others with it. */
const values = z.record(z.string(), z.unknown());
const valueShape = z.union([
  z.string(),
  z.number(),
  z.array(z.string()),
  z.strictObject({notApplicable: z.string().check(z.maxLength(2000))}),
]);
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
 * with a value that is none of theirs, are kept but do not count. What is no value at all (`null`,
 * `true`, not a number) is left out. Each is a problem.
 */
export function parseAnswers(questionnaire: Questionnaire, input: unknown): ReadAnswers {
  const result = shapeOf(answersShape, input);
  if (!result.ok) return {readable: false, answers: noAnswers, problems: result.problems};
  const {organisation, homes} = result.value;
  if (new Set(homes.map((home) => home.id)).size < homes.length) {
    return {
      readable: false,
      answers: noAnswers,
      problems: [{path: 'homes', message: 'Two homes bear the same id.'}],
    };
  }
  const problems: Problem[] = [];
  const valuesIn = (scope: Scope, path: string, given: Readonly<Record<string, unknown>>): Values =>
    Object.fromEntries(
      Object.entries(given).flatMap(([key, foreign]) => {
        const value = shapeOf(valueShape, foreign);
        const message = value.ok
          ? misfit(questionnaire, scope, key, value.value)
          : 'This is no value of an answer; it was left out.';
        if (message !== undefined) problems.push({path: `${path}/${key}`, message});
        return value.ok ? [[key, value.value] as const] : [];
      }),
    );
  return {
    readable: true,
    answers: {
      organisation: valuesIn('organisation', 'organisation', organisation),
      homes: homes.map((home, index) => ({
        ...home,
        answers: valuesIn('home', `homes/${index}/answers`, home.answers),
      })),
    },
    problems,
  };
}

/** Why a value does not count here, or undefined where it does. */
function misfit(questionnaire: Questionnaire, scope: Scope, key: Id, value: Value): string | undefined {
  const question = questionnaire.questions.find((each) => each.id === key);
  if (!question) return 'The questionnaire has no such question.';
  if (question.scope !== scope) return `This is a question of the ${question.scope}.`;
  const fault = faultOf(question, value);
  return fault && `This value is no answer here (${fault}).`;
}
