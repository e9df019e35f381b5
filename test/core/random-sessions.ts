/** Random sessions of the check on dual dependency, with everything that one may hold. */
import fc from 'fast-check';
import type {Answers, Home, Value, Values} from '../../src/core/answers.js';
import {UNKNOWN} from '../../src/core/answers.js';
import {actionStatuses, depths} from '../../src/core/kept-session.js';
import type {Action, KeptSession, PaperRecord} from '../../src/core/kept-session.js';
import type {Id, Question, Questionnaire, Scope} from '../../src/core/questionnaire.js';
import {dutch} from '../dossier.js';

const day = fc.date({min: new Date('2025-01-01'), max: new Date('2099-12-31'), noInvalidDate: true})
  .map((date) => date.toISOString().slice(0, 10));

/** Each answer there can be, in the order of its options. JSON has no negative zero. */
function value(question: Question): fc.Arbitrary<Value> {
  const unknown = fc.constant(UNKNOWN);
  const skipped = fc.record({notApplicable: fc.string({unit: 'grapheme', maxLength: 20})});
  const other = question.mayNotApply ? [unknown, skipped] : [unknown];
  switch (question.kind) {
    case 'choice':
      return fc.oneof(fc.constantFrom(...question.options.map(({id}) => id)), ...other);
    case 'choices': {
      const minLength = question.atLeastOne ? 1 : 0;
      return fc.oneof(fc.subarray(question.options.map(({id}) => id), {minLength}), ...other);
    }
    case 'number': {
      const {min, max} = question;
      return fc.oneof(
        fc.integer({min: min * 100, max: max * 100}).map((count) => count / 100),
        fc.double({min, max, noNaN: true}).map((number) => number + 0),
        fc.constantFrom(min, max),
        ...other,
      );
    }
  }
}

/** Some of the answers to questions of a scope. */
function values({questions}: Questionnaire, scope: Scope): fc.Arbitrary<Values> {
  const all = questions.filter((each) => each.scope === scope).map((each) => [each.id, value(each)] as const);
  return fc.record(Object.fromEntries(all), {requiredKeys: []}).map((some) => some as Values);
}

/** Some of the answers to a questionnaire, in up to four homes. */
export const someAnswers = (questionnaire: Questionnaire): fc.Arbitrary<Answers> =>
  fc.record({
    organisation: values(questionnaire, 'organisation'),
    homes: fc
      .array(fc.record({name: fc.string({unit: 'grapheme', maxLength: 20}), answers: values(questionnaire, 'home')}), {
        maxLength: 4,
      })
      .map((homes) => homes.map((home, index): Home => ({id: `home-${index + 1}`, ...home}))),
  });

const text = fc.oneof(
  fc.string({unit: 'grapheme', maxLength: 40}),
  fc.constantFrom('<img onerror=alert(1)>', '=cmd|A1', '"\\', '__proto__', '\u2028', '\ud800'),
);
const practice = fc.constantFrom(...dutch.practices.map(({id}) => id));
const action: fc.Arbitrary<Action> = fc.record(
  {
    id: fc.uuid(),
    practice,
    home: fc.constantFrom('home-1', 'home-2'),
    what: text,
    who: text,
    by: day,
    status: fc.constantFrom(...actionStatuses),
    reason: text,
  },
  {requiredKeys: ['id', 'practice', 'what', 'who', 'status', 'reason']},
);
const paper: fc.Arbitrary<PaperRecord> = fc.record({
  practice,
  paper: fc.constantFrom('a', 'b', 'c'),
  exists: fc.boolean(),
  where: text,
});

/** Sessions as they may be kept. */
export const sessions: fc.Arbitrary<KeptSession> = fc.record({
  organisation: text,
  depth: fc.constantFrom(...depths),
  day,
  answers: someAnswers(dutch),
  actions: fc.uniqueArray(action, {maxLength: 4, selector: ({id}) => id}),
  papers: fc.uniqueArray(paper, {maxLength: 4, selector: (each) => each.practice + each.paper}),
});

/** What a code holds of a session: no free texts, and homes by their places. */
export function withoutTexts(session: KeptSession): KeptSession {
  const plain = (given: Values): Values =>
    Object.fromEntries(
      Object.entries(given).map(([id, each]): [Id, Value] => [
        id,
        typeof each === 'object' && 'notApplicable' in each ? {notApplicable: ''} : each,
      ]),
    );
  const {organisation, homes} = session.answers;
  return {
    ...session,
    organisation: '',
    answers: {
      organisation: plain(organisation),
      homes: homes.map(({answers}, index) => ({
        id: homes.length === 1 ? 'home' : `home-${index + 1}`,
        name: '',
        answers: plain(answers),
      })),
    },
    actions: [],
    papers: [],
  };
}
