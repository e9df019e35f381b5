/** From anything at all to a questionnaire. */
import * as z from 'zod/mini';
import {isDay} from './day.js';
import {integrityProblems} from './integrity.js';
import {shapeOf} from './parse-shape.js';
import type {Parsed} from './parse-shape.js';
import type {Condition, Questionnaire} from './questionnaire.js';

const id = z.string().check(z.minLength(1), z.maxLength(120));
const text = z.string().check(z.minLength(1), z.maxLength(4000));
const day = z.string().check(z.refine(isDay));
/** When a value began, or was last seen: a day, or only its month or year. */
const roughDay = z.string().check(
  z.refine((text) => isDay(text) || /^\d{4}(-(0[1-9]|1[0-2]))?$/.test(text)),
);
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

/** A place in a source, and what it is worth. */
export const citation = z.object({
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
  replaces: z.optional(z.array(id)),
};
const question = z.discriminatedUnion('kind', [
  z.object({...questionBase, kind: z.literal('choice'), options: z.array(option).check(z.minLength(1))}),
  z.object({
    ...questionBase,
    kind: z.literal('choices'),
    options: z.array(option).check(z.minLength(1)),
    atLeastOne: z.optional(z.literal(true)),
  }),
  z.object({
    ...questionBase,
    kind: z.literal('number'),
    unit: text,
    unitOfOne: z.optional(text),
    min: z.number(),
    max: z.number(),
  }),
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
      title: text,
      unit: text,
      unitOfOne: z.optional(text),
      spans: z.array(
        z.object({
          from: z.optional(roughDay),
          value: z.number(),
          citation,
          lastConfirmed: z.optional(roughDay),
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
      papers: z.record(id, text),
      instruments: z.optional(z.array(id)),
      note: z.optional(
        z.object({
          verdict: z.enum(['acceptable', 'attention', 'unacceptable']),
          words: text,
          place: text,
        }),
      ),
      replaces: z.optional(z.array(id)),
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

/** A questionnaire, or everything that is wrong with it. */
export function parseQuestionnaire(input: unknown): Parsed<Questionnaire> {
  const result = shapeOf(questionnaire, input);
  if (!result.ok) return result;
  // The schema's optional members are declared as possibly undefined; parsed data never holds them so.
  const value = result.value as Questionnaire;
  const problems = integrityProblems(value);
  return problems.length > 0 ? {ok: false, problems} : {ok: true, value, problems: []};
}
