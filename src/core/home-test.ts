/**
 * What remains of a condition once the answers of the organisation are filled in: a truth, or a test
 * of the answers of one home. A test made of the same parts is the same test, so what it once found
 * in a home stands for as long as the answers of that home do.
 */
import {faultOf} from './answers.js';
import type {Value, Values} from './answers.js';
import type {Truth} from './condition.js';
import type {Id, Question} from './questionnaire.js';

export interface HomeTest {
  readonly number: number;
  readonly truth: (sheet: Sheet) => Truth;
}

export type Remaining = Truth | HomeTest;

/** What was answered about one home, or the organisation, and what was found of it. */
export class Sheet {
  readonly found = new Map<HomeTest, Truth>();

  readonly #values: Values;
  readonly #valid = new Map<Id, Value | undefined>();

  constructor(values: Values) {
    this.#values = values;
  }

  /** The answer to a question, if there is one and it is valid. */
  valid(question: Question): Value | undefined {
    const {id} = question;
    if (!this.#valid.has(id)) {
      const value = Object.hasOwn(this.#values, id) ? this.#values[id] : undefined;
      this.#valid.set(id, value === undefined || faultOf(question, value) ? undefined : value);
    }
    return this.#valid.get(id);
  }
}

export const isTest = (remaining: Remaining): remaining is HomeTest => typeof remaining === 'object';

export const truthIn = (remaining: Remaining, sheet: Sheet): Truth =>
  isTest(remaining) ? remaining.truth(sheet) : remaining;

/** Makes tests, of something that stays the same and parts that may not. */
export class HomeTests {
  #count = 0;
  readonly #made = new Map<object, Map<string, HomeTest>>();

  /** The test of these parts. */
  of(what: object, parts: readonly Remaining[], truth: HomeTest['truth']): HomeTest {
    const key = parts.map((each) => (isTest(each) ? each.number : each)).join();
    const made = this.#made.get(what) ?? new Map<string, HomeTest>();
    this.#made.set(what, made);
    const test = made.get(key) ?? {number: this.#count++, truth};
    made.set(key, test);
    return test;
  }

  /** Remembers in each home what is found there. */
  remembered(what: object, remaining: Remaining): Remaining {
    if (!isTest(remaining)) return remaining;
    const test = this.of(what, [remaining], (sheet) => {
      if (!sheet.found.has(test)) sheet.found.set(test, remaining.truth(sheet));
      return sheet.found.get(test);
    });
    return test;
  }

  not(what: object, remaining: Remaining): Remaining {
    if (!isTest(remaining)) return opposite(remaining);
    return this.of(what, [remaining], (sheet) => opposite(remaining.truth(sheet)));
  }

  /** Any of them (`decisive` is true), or all of them (`decisive` is false). */
  joined(what: object, parts: readonly Remaining[], decisive: boolean): Remaining {
    if (parts.includes(decisive)) return decisive;
    const rest = parts.includes(undefined) ? undefined : !decisive;
    const tests = parts.filter(isTest);
    if (tests.length === 0) return rest;
    if (tests.length === 1 && rest === !decisive) return tests[0];
    return this.of(what, parts, (sheet) => {
      let found: Truth = rest;
      for (const each of tests) {
        const truth = each.truth(sheet);
        if (truth === decisive) return decisive;
        if (truth === undefined) found = undefined;
      }
      return found;
    });
  }
}

const opposite = (truth: Truth): Truth => (truth === undefined ? undefined : !truth);
