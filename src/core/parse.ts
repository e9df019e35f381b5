/**
 * From anything at all to a questionnaire or to answers: the one place that looks at foreign data.
 * Nothing here throws; what is wrong comes back as problems, each with its place and a sentence.
 */
import * as z from 'zod/mini';
import {faultOf, noAnswers} from './answers.js';
import type {Answers, Values} from './answers.js';
import {integrityProblems} from './integrity.js';
import type {Problem} from './integrity.js';
import type {Condition, Questionnaire} from './questionnaire.js';

export type {Problem} from './integrity.js';

export type Parsed<T> =
  | {readonly ok: true; readonly value: T; readonly problems: readonly []}
  | {readonly ok: false; readonly problems: readonly Problem[]};

const id = z.string().check(z.minLength(1), z.maxLength(120));
const text = z.string().check(z.minLength(1), z.maxLength(4000));
const day = z.string().check(z.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/));
const figureRef = z.object({figure: id});

const condition: z.ZodMiniType<Condition> = z.lazy(() =>
  z.union([
    z.strictObject({question: id, is: id}),
    z.strictObject({question: id, includes: id}),
    z.strictObject({question: id, atLeast: figureRef}),
    z.strictObject({question: id, atMost: figureRef}),
    z.strictObject({all: z.array(condition)}),
    z.strictObject({any: z.array(condition)}),
    z.strictObject({not: condition}),
    z.strictObject({someHome: condition}),
  ]),
);

const citation = z.object({
  source: id,
  place: z.optional(text),
  binding: z.enum([
    'statute',
    'case law',
    'collective agreement',
    "members' code",
    'norm',
    "inspectorate's view",
    'good practice',
  ]),
  certainty: z.enum(['read', 'partly', 'general', 'inferred']),
  bindsWhen: z.optional(condition),
});
const help = z.object({why: text, example: text});
const option = z.object({id, text});
const questionBase = {
  id,
  theme: id,
  scope: z.enum(['organisation', 'home']),
  purpose: z.enum(['fact', 'practice']),
  text,
  help,
  askedWhen: z.optional(condition),
  mayNotApply: z.optional(z.literal(true)),
  changeable: z.optional(z.literal(true)),
  wording: z.optional(z.array(z.object({when: condition, text, help}))),
  replaces: z.optional(id),
};
const question = z.discriminatedUnion('kind', [
  z.object({...questionBase, kind: z.literal('choice'), options: z.array(option).check(z.minLength(1))}),
  z.object({
    ...questionBase,
    kind: z.literal('choices'),
    options: z.array(option).check(z.minLength(1)),
    atLeastOne: z.optional(z.literal(true)),
  }),
  z.object({...questionBase, kind: z.literal('number'), unit: text, min: z.number(), max: z.number()}),
]);
const requirement = z.object({
  id,
  appliesWhen: z.optional(condition),
  holdsWhen: condition,
  otherwise: z.array(
    z.object({when: z.optional(condition), verdict: z.enum(['attention', 'unacceptable'])}),
  ),
  because: text,
  advice: text,
  citations: z.array(citation),
  from: z.optional(day),
  until: z.optional(day),
});
const questionnaire = z.object({
  id,
  version: text,
  knownUntil: day,
  title: text,
  themes: z.array(
    z.object({
      id,
      title: text,
      remark: z.optional(z.object({text, citations: z.array(citation)})),
    }),
  ),
  figures: z.array(
    z.object({
      id,
      unit: text,
      spans: z.array(
        z.object({
          from: z.optional(day),
          value: z.number(),
          citation,
          lastConfirmed: z.optional(day),
        }),
      ),
    }),
  ),
  questions: z.array(question),
  practices: z.array(
    z.object({
      id,
      theme: id,
      title: text,
      requirements: z.array(requirement),
      acceptableWhen: z.optional(condition),
      citations: z.optional(z.array(citation)),
      papers: z.array(text),
      instruments: z.optional(z.array(id)),
      note: z.optional(
        z.object({
          verdict: z.enum(['acceptable', 'attention', 'unacceptable']),
          words: text,
          place: text,
        }),
      ),
      replaces: z.optional(id),
    }),
  ),
  sources: z.array(
    z.object({
      id,
      title: text,
      publisher: z.optional(text),
      address: z.optional(z.string().check(z.regex(/^https:\/\//))),
      date: z.optional(text),
      caution: z.optional(text),
    }),
  ),
  instruments: z.array(
    z.object({
      id,
      title: text,
      today: text,
      address: z.optional(z.string().check(z.regex(/^https:\/\//))),
    }),
  ),
  short: z.array(id),
});

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

/** A questionnaire, or everything that is wrong with it. */
export function parseQuestionnaire(input: unknown): Parsed<Questionnaire> {
  const result = shapeOf(questionnaire, input);
  if (!result.ok) return result;
  // The schema's optional members are declared as possibly undefined; parsed data never holds them so.
  const value = result.value as Questionnaire;
  const problems = integrityProblems(value);
  return problems.length > 0 ? {ok: false, problems} : {ok: true, value, problems: []};
}

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

function shapeOf<T>(schema: z.ZodMiniType<T>, input: unknown): Parsed<T> {
  // A strict content security policy forbids the compiled checks that zod makes by default.
  const result = schema.safeParse(input, {jitless: true});
  if (result.success) return {ok: true, value: result.data, problems: []};
  return {
    ok: false,
    problems: result.error.issues.map(({path, message}) => ({path: path.join('/'), message})),
  };
}
