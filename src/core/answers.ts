/**
 * Answers: the only state of the product. A plain value, safe to write to JSON; every step makes a
 * new one. An answer that no longer counts stays in it, and counts again when its question is asked.
 */
import type {Id, Question} from './questionnaire.js';

/**
 * An option id; a list of option ids; a number in the question's unit; "I don't know"; or "does not
 * apply to us" with the reason, which may be empty.
 */
export type Value = Id | readonly Id[] | number | {readonly notApplicable: string};

/** The value of "I don't know". No option bears this id. */
export const UNKNOWN = 'unknown';

/** Values by question id. */
export type Values = Readonly<Record<Id, Value>>;

/** A group of beds with one landlord, one kind of lease and one certificate. */
export interface Home {
  readonly id: Id;
  readonly name: string;
  readonly answers: Values;
}

export interface Answers {
  readonly organisation: Values;
  /** Without a home the questions of a home are asked of one nameless home. */
  readonly homes: readonly Home[];
}

export const noAnswers: Answers = {organisation: {}, homes: []};

/** The home that answers speak of when none is named. */
export const namelessHome: Home = {id: 'home', name: '', answers: {}};

/** The homes, or the one nameless home. Never empty. */
export const homesOf = (answers: Answers): readonly Home[] =>
  answers.homes.length > 0 ? answers.homes : [namelessHome];

/** Why a value is no answer to a question. */
export type ValueFault =
  | 'not-an-option'
  | 'not-a-number'
  | 'out-of-bounds'
  | 'none-chosen'
  | 'may-not-be-skipped'
  | 'wrong-shape';

/** What is wrong with a value as an answer to this question, or undefined when nothing is. */
export function faultOf(question: Question, value: unknown): ValueFault | undefined {
  if (value === UNKNOWN) return undefined;
  if (isNotApplicable(value)) return question.mayNotApply ? undefined : 'may-not-be-skipped';
  const isOption = (id: unknown): boolean =>
    question.kind !== 'number' && question.options.some((option) => option.id === id);
  switch (question.kind) {
    case 'choice':
      return isOption(value) ? undefined : 'not-an-option';
    case 'choices':
      if (!Array.isArray(value)) return 'wrong-shape';
      if (!value.every(isOption) || new Set(value).size < value.length) return 'not-an-option';
      return question.atLeastOne && value.length === 0 ? 'none-chosen' : undefined;
    case 'number':
      if (typeof value !== 'number' || !Number.isFinite(value)) return 'not-a-number';
      return value < question.min || value > question.max ? 'out-of-bounds' : undefined;
  }
}

/** Whether a value says "does not apply to us". */
export function isNotApplicable(value: unknown): value is {readonly notApplicable: string} {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.hasOwn(value, 'notApplicable') &&
    typeof (value as {notApplicable: unknown}).notApplicable === 'string'
  );
}

/** What was answered to the question, of this home of the answers, whether or not it is asked now. */
export function valueOf(answers: Answers, question: Question, home: Home): Value | undefined {
  const values = question.scope === 'organisation' ? answers.organisation : home.answers;
  return Object.hasOwn(values, question.id) ? values[question.id] : undefined;
}

/** The same answers with this one; `undefined` forgets it. Makes the home where there is none. */
export function answer(
  answers: Answers,
  question: Question,
  home: Home,
  value: Value | undefined,
): Answers {
  const put = (values: Values): Values => {
    const rest = Object.entries(values).filter(([id]) => id !== question.id);
    return Object.fromEntries(value === undefined ? rest : [...rest, [question.id, value]]);
  };
  if (question.scope === 'organisation') {
    return {...answers, organisation: put(answers.organisation)};
  }
  return {
    ...answers,
    homes: homesOf(answers).map((each) =>
      each.id === home.id ? {...each, answers: put(each.answers)} : each,
    ),
  };
}
