/** Values of one question that are likely to make the requirements that rest on it hold. */
import type {Home, Value} from './answers.js';
import {partsOf} from './condition.js';
import type {Condition, Id, Question} from './questionnaire.js';
import type {Reading} from './reading.js';

/** Candidates, the most promising first. */
export function goodValues(reading: Reading, question: Question, home: Home): readonly Value[] {
  const conditions = reading.looked.map(({requirement}) => requirement.holdsWhen);
  switch (question.kind) {
    case 'choice':
      return nearest(question.options.map(({id}) => id), reading.given(question, home));
    case 'choices':
      return [goodChoices(conditions, question.id, reading.given(question, home))];
    case 'number':
      return [goodNumber(reading, conditions, question.id, home)].filter((each) => each !== undefined);
  }
}

/** The options in their order, but those beside what is chosen now first: the smallest step will do. */
function nearest(options: readonly Id[], current: Value | undefined): readonly Id[] {
  const at = options.findIndex((id) => id === current);
  return at < 0
    ? options
    : [...options].sort(
        (one, other) => Math.abs(options.indexOf(one) - at) - Math.abs(options.indexOf(other) - at),
      );
}

/** What is chosen now, with every option that is wanted and none that is not. */
function goodChoices(
  conditions: readonly Condition[],
  question: Id,
  current: Value | undefined,
): readonly Id[] {
  const wanted = new Set<Id>(Array.isArray(current) ? current : []);
  for (const condition of conditions) {
    for (const part of partsOf(condition)) {
      if ('includes' in part && part.question === question) wanted.add(part.includes);
    }
  }
  for (const condition of conditions) {
    for (const part of partsOf(condition)) {
      if ('not' in part && 'includes' in part.not && part.not.question === question) {
        wanted.delete(part.not.includes);
      }
    }
  }
  return [...wanted];
}

/** The strictest figure that the number is held against. */
function goodNumber(
  reading: Reading,
  conditions: readonly Condition[],
  question: Id,
  home: Home,
): number | undefined {
  const world = reading.world(home);
  let good: number | undefined;
  for (const condition of conditions) {
    for (const part of partsOf(condition)) {
      if ('atLeast' in part && part.question === question) {
        good = Math.max(good ?? -Infinity, world.figure(part.atLeast.figure));
      } else if ('atMost' in part && part.question === question) {
        good = Math.min(good ?? Infinity, world.figure(part.atMost.figure));
      }
    }
  }
  return good;
}
