/** Conditions are three-valued, after Kleene: what is not known stays undefined unless it cannot matter. */
import type {Value} from './answers.js';
import type {Condition, Id} from './questionnaire.js';

export type Truth = boolean | undefined;

/** What a condition needs to know of the world. */
export interface World {
  /** The answer that counts, or undefined while there is none. */
  readonly value: (question: Id) => Value | undefined;
  /** The figure of the day. */
  readonly figure: (id: Id) => number;
  /** The condition in each home. */
  readonly inEachHome: (condition: Condition) => readonly Truth[];
}

/**
 * Whether one is true (`decisive` is true), or all of them are (`decisive` is false): undefined where
 * none decides and some are undefined. Looks no further than the one that decides.
 */
export function decided<T>(all: readonly T[], truthOf: (each: T) => Truth, decisive: boolean): Truth {
  let found: Truth = !decisive;
  for (const each of all) {
    const truth = truthOf(each);
    if (truth === decisive) return truth;
    if (truth === undefined) found = truth;
  }
  return found;
}

export const opposite = (truth: Truth): Truth => (truth === undefined ? undefined : !truth);

/** Whether a condition holds: true, false, or undefined while an answer that matters is missing. */
export function holds(condition: Condition, world: World): Truth {
  if ('all' in condition) return decided(condition.all, (each) => holds(each, world), false);
  if ('any' in condition) return decided(condition.any, (each) => holds(each, world), true);
  if ('someHome' in condition) return decided(world.inEachHome(condition.someHome), (each) => each, true);
  if ('not' in condition) return opposite(holds(condition.not, world));
  return leafHolds(condition, world.value(condition.question), world.figure);
}

/** A condition on the answer to one question. */
export type Leaf = Extract<Condition, {readonly question: Id}>;

/** Whether a condition on one answer holds for this answer. */
export function leafHolds(leaf: Leaf, value: Value | undefined, figure: (id: Id) => number): Truth {
  if (value === undefined) return undefined;
  if ('is' in leaf) return value === leaf.is;
  if ('includes' in leaf) return Array.isArray(value) && value.includes(leaf.includes);
  if (typeof value !== 'number') return undefined;
  return 'atLeast' in leaf
    ? value >= figure(leaf.atLeast.figure)
    : value <= figure(leaf.atMost.figure);
}

/** The parts of a condition, itself included, from the outside in. */
export function* partsOf(condition: Condition): Generator<Condition> {
  yield condition;
  if ('all' in condition) for (const each of condition.all) yield* partsOf(each);
  else if ('any' in condition) for (const each of condition.any) yield* partsOf(each);
  else if ('not' in condition) yield* partsOf(condition.not);
  else if ('someHome' in condition) yield* partsOf(condition.someHome);
}

/** The questions that conditions rest on, in order of appearance. */
export function questionsIn(...conditions: readonly (Condition | undefined)[]): ReadonlySet<Id> {
  const found = new Set<Id>();
  for (const condition of conditions) if (condition) collect(condition, found);
  return found;
}

/** As `partsOf` does, but this is done so often that a generator would be felt. */
function collect(condition: Condition, found: Set<Id>): void {
  if ('all' in condition) for (const each of condition.all) collect(each, found);
  else if ('any' in condition) for (const each of condition.any) collect(each, found);
  else if ('not' in condition) collect(condition.not, found);
  else if ('someHome' in condition) collect(condition.someHome, found);
  else found.add(condition.question);
}

/** Whether a condition can differ from home to home. Inside `someHome` it cannot. */
export function differsByHome(condition: Condition, isOfHome: (question: Id) => boolean): boolean {
  if ('all' in condition) return condition.all.some((each) => differsByHome(each, isOfHome));
  if ('any' in condition) return condition.any.some((each) => differsByHome(each, isOfHome));
  if ('not' in condition) return differsByHome(condition.not, isOfHome);
  if ('someHome' in condition) return false;
  return isOfHome(condition.question);
}
