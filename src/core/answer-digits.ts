/**
 * A value as digits of a number in mixed radix: the state of its question among all states that the
 * question can have. The first is "not answered", so that what was not answered is a zero.
 */
import {isNotApplicable, UNKNOWN} from './answers.js';
import type {Value} from './answers.js';
import type {QuestionLayout} from './answer-layout.js';

export interface Digit {
  readonly digit: bigint;
  /** How many digits there are. */
  readonly radix: bigint;
}

type NumberLayout = Extract<QuestionLayout, {kind: 'number'}>;

const UNKNOWN_STATE = 1n;
const NOT_APPLICABLE_STATE = 2n;
/** A double is 64 bits. */
const DOUBLES = 1n << 64n;

/** The first state that is a value of the question's own kind. */
const firstOwn = ({mayNotApply}: QuestionLayout): bigint => (mayNotApply ? 3n : 2n);

/** In hundredths, the smallest and largest number; wide enough in spite of rounding. */
const hundredths = ({min, max}: NumberLayout): {readonly from: number; readonly to: number} => ({
  from: Math.max(Math.floor(min * 100), Number.MIN_SAFE_INTEGER),
  to: Math.min(Math.ceil(max * 100), Number.MAX_SAFE_INTEGER),
});

/** How many values of its own kind a question has: for numbers, those of hundredths and "another". */
function ownStates(question: QuestionLayout): bigint {
  switch (question.kind) {
    case 'choice':
      return BigInt(question.options.length);
    case 'choices':
      return 1n << BigInt(question.options.length);
    case 'number': {
      const {from, to} = hundredths(question);
      return BigInt(to) - BigInt(from) + 2n;
    }
  }
}

/** The digits of a value. What is no answer to the question counts as not answered. */
export function digitsOf(question: QuestionLayout, value: Value | undefined): readonly Digit[] {
  const radix = firstOwn(question) + ownStates(question);
  if (value === UNKNOWN) return [{digit: UNKNOWN_STATE, radix}];
  if (isNotApplicable(value)) {
    return [{digit: question.mayNotApply ? NOT_APPLICABLE_STATE : 0n, radix}];
  }
  const own = ownState(question, value);
  const digit = {digit: own === undefined ? 0n : firstOwn(question) + own, radix};
  return question.kind === 'number' && own === 0n ? [digit, {digit: bitsOf(Number(value)), radix: DOUBLES}] : [digit];
}

function ownState(question: QuestionLayout, value: Value | undefined): bigint | undefined {
  switch (question.kind) {
    case 'choice': {
      const index = typeof value === 'string' ? question.options.indexOf(value) : -1;
      return index < 0 ? undefined : BigInt(index);
    }
    case 'choices': {
      if (!Array.isArray(value) || new Set(value).size < value.length) return undefined;
      const indices = value.map((each) => question.options.indexOf(each as string));
      if (indices.includes(-1) || (question.atLeastOne && indices.length === 0)) return undefined;
      return indices.reduce((mask, index) => mask | (1n << BigInt(index)), 0n);
    }
    case 'number': {
      if (typeof value !== 'number' || !(value >= question.min && value <= question.max)) return undefined;
      const {from, to} = hundredths(question);
      // Zero for both zeros: the negative one is no count of hundredths.
      const count = Math.round(value * 100) + 0;
      const exact = Object.is(count / 100, value) && count >= from && count <= to;
      return exact ? BigInt(count) - BigInt(from) + 1n : 0n;
    }
  }
}

/**
 * The value of a question from its digits, which are taken one by one. The reason of "does not apply"
 * is not among them. Digits that no value has give a value that has other digits, or none.
 */
export function valueFrom(
  question: QuestionLayout,
  take: (radix: bigint) => bigint,
): Value | undefined {
  const state = take(firstOwn(question) + ownStates(question));
  if (state === 0n) return undefined;
  if (state === UNKNOWN_STATE) return UNKNOWN;
  const own = state - firstOwn(question);
  if (own < 0n) return {notApplicable: ''};
  switch (question.kind) {
    case 'choice':
      return question.options[Number(own)];
    case 'choices':
      return question.options.filter((_, index) => own & (1n << BigInt(index)));
    case 'number':
      return own === 0n
        ? numberOf(take(DOUBLES))
        : Number(own - 1n + BigInt(hundredths(question).from)) / 100;
  }
}

function bitsOf(number: number): bigint {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, number);
  return view.getBigUint64(0);
}

function numberOf(bits: bigint): number {
  const view = new DataView(new ArrayBuffer(8));
  view.setBigUint64(0, bits);
  return view.getFloat64(0);
}
