/**
 * The shape of a whole file as it is written, from which its JSON Schema is made. Reading is more
 * tolerant than this; nothing that reads imports it.
 */
import * as z from 'zod/mini';
import {citation} from './parse.js';
import {action, day, depth, id, name, paper} from './parse-session-parts.js';
import {sessionFormat, sessionFormatVersion} from './session-file.js';
import {outcomes, verdicts} from './verdict.js';

const value = z.union([
  z.string().check(z.describe('The id of an option, or "unknown" for "I don\'t know".')),
  z.number(),
  z.array(z.string()).check(z.describe('The ids of the options chosen; empty for "none of these".')),
  z.strictObject({notApplicable: z.string().check(z.maxLength(2000), z.describe('Why it does not apply; may be empty.'))}),
]);
const values = z.record(z.string(), value).check(z.describe('Answers by the id of their question.'));

const session = z.object({
  organisation: name.check(z.describe('The name of the organisation; empty while it was not given.')),
  depth: depth.check(z.describe('Which check is taken: the most telling requirements, or all of them.')),
  day: day.check(z.describe('The day on which it was last judged and kept.')),
  answers: z.object({
    organisation: values,
    homes: z.array(z.object({id, name, answers: values})).check(z.maxLength(1000)),
  }),
  actions: z.array(action).check(z.describe('What somebody is going to do.')),
  papers: z.array(paper).check(z.describe('Papers that prove what is acceptable.')),
});

const outcome = z.enum(outcomes);
const interval = {
  best: z.exactOptional(z.enum(verdicts).check(z.describe('The mildest verdict still possible.'))),
  worst: z.exactOptional(z.enum(verdicts).check(z.describe('The gravest verdict still possible.'))),
};
const grounds = z.array(z.object({question: id, value})).check(z.describe('Answers that it rests on.'));
const requirementResult = z.object({
  requirement: id,
  home: z.exactOptional(id),
  outcome,
  ...interval,
  grounds,
  settledBy: z.array(id).check(z.describe('The questions that can settle what is open.')),
  decidedBy: z.exactOptional(grounds),
  cited: z.array(
    z.object({
      citation,
      binds: z.exactOptional(z.boolean().check(z.describe('Absent while that rests on a missing answer.'))),
      binding: citation.shape.binding,
    }),
  ),
  haveChecked: z.boolean().check(z.describe('It rests on general law or a reading of our own: have it checked.')),
});
const count = z.int().check(z.minimum(0));
const assessment = z.object({
  questionnaire: id,
  version: z.string(),
  on: day.check(z.describe('The day judged on.')),
  knownUntil: day.check(z.describe('The day up to which the rules are known.')),
  beyondKnown: z.boolean(),
  headline: z.enum([
    'nothing-answered',
    'unacceptable',
    'attention',
    'unclear',
    'acceptable',
    'acceptable-so-far',
  ]),
  headlineCount: count,
  open: count,
  counts: z.record(outcome, count),
  practices: z.array(
    z.object({
      practice: id,
      theme: id,
      outcome,
      ...interval,
      open: z.boolean().check(z.describe('Unclear in at least one home.')),
      partly: z.boolean().check(z.describe('Not all of its requirements were looked at.')),
      results: z.array(
        z.object({
          home: z.exactOptional(id),
          outcome,
          ...interval,
          requirements: z.array(requirementResult),
        }),
      ),
    }),
  ),
});

/** A file of a session, as it is written. */
export const sessionFileShape = z
  .object({
    format: z.literal(sessionFormat),
    formatVersion: z.literal(sessionFormatVersion),
    questionnaire: z.object({id, version: z.string()}),
    fingerprint: z
      .string()
      .check(
        z.regex(/^[\da-f]{64}$/),
        z.describe('SHA-256 of the canonical JSON (RFC 8785) of "session".'),
      ),
    session,
    assessment: z.exactOptional(
      assessment.check(z.describe('What was judged, for whoever reads the file without the check.')),
    ),
  })
  .check(
    z.meta({
      title: 'Session of a check on dual dependency',
      description: 'Answers, actions and papers of one check, as its file holds them.',
    }),
  );
