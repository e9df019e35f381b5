/**
 * What remains of a condition once the answers of the organisation are filled in: a truth, or a test
 * of the answers of one home. A test made of the same parts is the same test, so what it once found
 * in a home stands for as long as the answers of that home do.
 */
import {faultOf} from './answers.js';
import type {Value, Values} from './answers.js';
import {decided} from './condition.js';
import type {Truth} from './condition.js';
import {keptIn} from './kept-in.js';
import type {Question} from './questionnaire.js';

/** Answers of one home, or of the organisation, with what was found of them. */
export interface Sheet {
  /** The answer to a question, if there is one and it is valid. */
  readonly valid: (question: Question) => Value | undefined;
  readonly found: Map<HomeTest, Truth>;
}

export interface HomeTest {
  readonly number: number;
  readonly truth: (sheet: Sheet) => Truth;
}

export type Remaining = Truth | HomeTest;

export const isTest = (remaining: Remaining): remaining is HomeTest => typeof remaining === 'object';

export const truthIn = (remaining: Remaining, sheet: Sheet): Truth =>
  isTest(remaining) ? remaining.truth(sheet) : remaining;

export function makeSheet(values: Values): Sheet {
  const valid = new Map<Question, Value | undefined>();
  return {
    valid: (question) =>
      keptIn(valid, question, ({id}) => {
        const value = Object.hasOwn(values, id) ? values[id] : undefined;
        return value === undefined || faultOf(question, value) ? undefined : value;
      }),
    found: new Map(),
  };
}

/** Makes the test of something that stays the same, and of parts that may not. */
export type MakeTest = (
  what: object,
  parts: readonly Remaining[],
  truth: (sheet: Sheet) => Truth,
) => HomeTest;

export function testMaker(): MakeTest {
  const made = new Map<object, Map<string, HomeTest>>();
  let count = 0;
  return (what, parts, truth) =>
    keptIn(
      keptIn(made, what, () => new Map<string, HomeTest>()),
      parts.map((each) => (isTest(each) ? each.number : each)).join(),
      () => ({number: count++, truth}),
    );
}

/** Any of the parts (`decisive` is true), or all of them (`decisive` is false). */
export function joined(
  makeTest: MakeTest,
  what: object,
  parts: readonly Remaining[],
  decisive: boolean,
): Remaining {
  if (parts.includes(decisive)) return decisive;
  const open = parts.filter((each) => each !== !decisive);
  if (!open.some(isTest)) return open.length === 0 ? !decisive : undefined;
  return makeTest(what, open, (sheet) => decided(open, (each) => truthIn(each, sheet), decisive));
}
