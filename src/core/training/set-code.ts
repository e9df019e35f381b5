/**
 * The code of a choice of cases: which, and in which order. A case is named by its place in the
 * casebook, to which cases are only ever added at the end; the first thirty take one character each.
 */
import type {Id} from '../questionnaire.js';
import type {Casebook} from './case.js';
import {payloadIn, payloadLength, refused, trainingCode} from './training-code.js';
import type {RefusedCode} from './training-code.js';

/** The most cases in a set. */
export const MOST_CASES = 40;

export type ReadSet =
  | {
      readonly ok: true;
      /** By id, in the order in which they are shown. */
      readonly cases: readonly Id[];
    }
  | RefusedCode;

/** Says that the next value is added to it. Places are counted from 1, so that zeros fill up the end. */
const FURTHER = 31;

/**
 * The code of cases: groups of four characters with `-` between them.
 *
 * @throws RangeError for no cases, more than 40, one that is there twice or that the casebook lacks,
 *   and for a casebook whose version has a number above 31
 */
export function setCode(casebook: Casebook, cases: readonly Id[]): string {
  const places = cases.map((id) => casebook.cases.findIndex((each) => each.id === id) + 1);
  const isSet = new Set(places).size === places.length && !places.includes(0);
  if (!isSet || places.length === 0 || places.length > MOST_CASES) {
    throw new RangeError(`There is no code of the cases "${cases.join(', ')}".`);
  }
  return trainingCode('set', casebook, valuesOf(places));
}

/**
 * Reads the code of a choice of cases. Upper and lower case, spaces and hyphens do not matter. Nothing
 * is ever corrected: a code with a mistake is refused, and where one character is wrong its group is told.
 *
 * @param code anything at all; it never throws
 */
export function fromSetCode(casebook: Casebook, code: unknown): ReadSet {
  const read = payloadIn('set', casebook, code);
  if (!read.ok) return read;
  const places = placesIn(read.payload);
  const cases = places.flatMap((place) => casebook.cases[place - 1]?.id ?? []);
  if (cases.length < places.length) return refused('other-version');
  const isSet = new Set(cases).size === cases.length && cases.length > 0 && cases.length <= MOST_CASES;
  // Another code than this one stands for these cases: no code of ours.
  if (!isSet || String(valuesOf(places)) !== String(read.payload)) return refused('mistyped');
  return {ok: true, cases};
}

/** Places as values from 0 to 31, zeros behind them. */
function valuesOf(places: readonly number[]): readonly number[] {
  const values = places.flatMap((place) => [
    ...Array.from({length: Math.floor(place / FURTHER)}, () => FURTHER),
    place % FURTHER,
  ]);
  return [...values, ...Array.from({length: payloadLength(values.length) - values.length}, () => 0)];
}

/** The places that values name, as far as the first zero that names none. */
function placesIn(values: readonly number[]): readonly number[] {
  const places: number[] = [];
  let further = 0;
  for (const value of values) {
    if (value === FURTHER) further += FURTHER;
    else if (further + value === 0) break;
    else {
      places.push(further + value);
      further = 0;
    }
  }
  return places;
}
