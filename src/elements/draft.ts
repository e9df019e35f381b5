/** A draft: what stands in the fields of a question, before it is an answer. */
import {faultOf, isNotApplicable, UNKNOWN} from '../core/answers.js';
import type {Value, ValueFault} from '../core/answers.js';
import type {Id, Question} from '../core/questionnaire.js';

/** What is said instead of an option or a number. */
export type Instead = 'none' | 'unknown' | 'not-applicable';

export interface Draft {
  /** The options chosen. */
  readonly chosen: readonly Id[];
  /** The number, as it was typed. */
  readonly number: string;
  readonly instead: Instead | undefined;
  /** Why it does not apply. */
  readonly reason: string;
}

const empty: Draft = {chosen: [], number: '', instead: undefined, reason: ''};

/** The draft of an answer, to begin from. */
export function draftOf(value: Value | undefined, format: (number: number) => string): Draft {
  if (value === undefined) return empty;
  if (value === UNKNOWN) return {...empty, instead: 'unknown'};
  if (isNotApplicable(value)) {
    return {...empty, instead: 'not-applicable', reason: value.notApplicable};
  }
  if (typeof value === 'number') return {...empty, number: format(value)};
  if (typeof value === 'string') return {...empty, chosen: [value]};
  if (Array.isArray(value) && value.length === 0) return {...empty, instead: 'none'};
  return {...empty, chosen: [...(value as readonly Id[])]};
}

/** The answer that a draft is, or what keeps it from being one. */
export function valueOfDraft(
  question: Question,
  draft: Draft,
): {readonly value: Value} | {readonly fault: ValueFault | 'nothing'} {
  const value = given(question, draft);
  if (value === undefined) return {fault: 'nothing'};
  const fault = faultOf(question, value);
  return fault ? {fault} : {value};
}

function given(question: Question, draft: Draft): Value | undefined {
  switch (draft.instead) {
    case 'unknown':
      return UNKNOWN;
    case 'not-applicable':
      return {notApplicable: draft.reason.trim()};
    case 'none':
      return [];
    case undefined:
  }
  switch (question.kind) {
    case 'choice':
      return draft.chosen[0];
    case 'choices':
      return draft.chosen.length > 0 ? draft.chosen : undefined;
    case 'number':
      return draft.number.trim() === '' ? undefined : numberFrom(draft.number);
  }
}

/**
 * A number as Dutch and English people type it, `24,9` or `24.9`; NaN where it is none. A negative one
 * is a number too: what is wrong with it are the bounds.
 */
function numberFrom(typed: string): number {
  const text = typed.trim().replace(/\s*%$/, '').replace(',', '.');
  return /^-?(\d+(\.\d*)?|\.\d+)$/.test(text) ? Number(text) : Number.NaN;
}

/** The draft with an option chosen or no longer chosen; a single choice takes the place of another. */
export function choose(question: Question, draft: Draft, option: Id, chosen: boolean): Draft {
  const others = question.kind === 'choice' ? [] : draft.chosen.filter((id) => id !== option);
  // In the order of the options, so that the same choice is the same answer.
  const options = question.kind === 'number' ? [] : question.options.map(({id}) => id);
  const now = chosen ? [...others, option] : others;
  return {...draft, chosen: options.filter((id) => now.includes(id)), instead: undefined};
}

export const type = (draft: Draft, number: string): Draft => ({
  ...draft,
  number,
  instead: number.trim() === '' ? draft.instead : undefined,
});

/** What is said instead; options and number give way. */
export const sayInstead = (draft: Draft, instead: Instead, said: boolean): Draft => ({
  ...draft,
  chosen: said ? [] : draft.chosen,
  number: said ? '' : draft.number,
  instead: said ? instead : undefined,
});
