/** Random answers, for properties that hold whatever somebody answers. */
import fc from 'fast-check';
import type {Answers, Home, Value, Values} from '../../src/core/answers.js';
import {UNKNOWN} from '../../src/core/answers.js';
import {partsOf} from '../../src/core/condition.js';
import {spanOn} from '../../src/core/figure.js';
import type {Id, NumberQuestion, Question} from '../../src/core/questionnaire.js';
import type {Step} from '../../src/core/route.js';
import {dutch, today} from '../dossier.js';

/** What there is besides answers that say something. */
export interface Manner {
  /** How often somebody does not know, against ten times a real answer. */
  readonly unknown: number;
  /** How many homes at most; two unless told. */
  readonly homes?: number;
}

/** The figures that a number is held against. */
function figuresOf({id}: NumberQuestion): readonly number[] {
  const ids = new Set<Id>();
  for (const {holdsWhen} of dutch.practices.flatMap(({requirements}) => requirements)) {
    for (const part of partsOf(holdsWhen)) {
      if ('atLeast' in part && part.question === id) ids.add(part.atLeast.figure);
      if ('atMost' in part && part.question === id) ids.add(part.atMost.figure);
    }
  }
  return dutch.figures.filter((each) => ids.has(each.id)).map((each) => spanOn(each, today).value);
}

/** An answer that says something. */
export function realValue(question: Question): fc.Arbitrary<Value> {
  switch (question.kind) {
    case 'choice':
      // A walk on which nobody is housed asks little: mostly, somebody is.
      return question.id === 'arranges-homes'
        ? fc.oneof({weight: 9, arbitrary: fc.constant('yes')}, {weight: 1, arbitrary: fc.constant('no')})
        : fc.constantFrom(...question.options.map(({id}) => id));
    case 'choices':
      return fc.subarray(question.options.map(({id}) => id), {minLength: question.atLeastOne ? 1 : 0});
    case 'number': {
      const {min, max} = question;
      const close = figuresOf(question).flatMap((figure) => [figure - 0.1, figure, figure + 0.1]);
      return fc.constantFrom(min, ...close, max);
    }
  }
}

function value(question: Question, {unknown}: Manner): fc.Arbitrary<Value> {
  return fc.oneof(
    {weight: 10, arbitrary: realValue(question)},
    {weight: unknown, arbitrary: fc.constant(UNKNOWN)},
    ...(question.mayNotApply ? [{weight: 1, arbitrary: fc.constant({notApplicable: ''})}] : []),
  );
}

const values = (scope: Question['scope'], manner: Manner): fc.Arbitrary<Values> =>
  fc.record(
    Object.fromEntries(
      dutch.questions.filter((each) => each.scope === scope).map((each) => [each.id, value(each, manner)]),
    ),
  );

/** Answers to every question, in one home or more, whether they will be asked or not. */
export const answersToAll = (manner: Manner = {unknown: 1}): fc.Arbitrary<Answers> =>
  fc.record({
    organisation: values('organisation', manner),
    homes: fc
      .array(values('home', manner), {minLength: 1, maxLength: manner.homes ?? 2})
      .map((homes) => homes.map((answers, index): Home => ({id: `home-${index + 1}`, name: '', answers}))),
  });

/** What these answers say to a question when it is put. */
export const saidTo =
  (answers: Answers) =>
  ({question, home}: Pick<Step, 'question' | 'home'>): Value => {
    const own = answers.homes.find(({id}) => id === home.id) ?? answers.homes[0];
    const given = question.scope === 'home' ? own?.answers : answers.organisation;
    return given?.[question.id] ?? UNKNOWN;
  };

/** The same answers, but only those that the test keeps. */
export function keeping(answers: Answers, keep: (question: Id, home?: Id) => boolean): Answers {
  const some = (given: Values, home?: Id): Values =>
    Object.fromEntries(Object.entries(given).filter(([id]) => keep(id, home)));
  return {
    organisation: some(answers.organisation),
    homes: answers.homes.map((home) => ({...home, answers: some(home.answers, home.id)})),
  };
}
