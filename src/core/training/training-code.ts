/**
 * What the code of a choice of cases and that of a ballot have in common: the first group says of which
 * casebook, kind and version it is, then come its own values, then two check characters.
 *
 * The check characters count one character more than stand there. So no code of the training is ever
 * taken for an answer code of the self-check, nor the other way round, whatever the casebook is called.
 */
import {misread, withChecks} from '../check-characters.js';
import {codeText, codeValues, GROUP, groupsOf, LONGEST_CODE} from '../code-text.js';
import {idValues} from '../id-values.js';
import {LARGEST_VERSION, versionNumbers} from '../version.js';
import type {Casebook} from './case.js';

/** Why a text was not read as a code of the training. */
export type TrainingCodeFault =
  | 'empty'
  | 'not-a-code'
  /** A wrong character, or several. */
  | 'mistyped'
  /** A character too few or too many, or several. */
  | 'wrong-length'
  | 'other-casebook'
  | 'other-version'
  /** A ballot of another choice of cases. */
  | 'other-set'
  /** The code of a choice of cases, where a ballot was asked. */
  | 'set-code'
  /** A ballot, where a choice of cases was asked. */
  | 'ballot-code'
  /** The code of a self-check. */
  | 'answer-code'
  | 'too-long';

export interface RefusedCode {
  readonly ok: false;
  readonly fault: TrainingCodeFault;
  /** For `mistyped`: the groups, from 1, of which one is wrong. Left out where that is not known. */
  readonly groups?: readonly number[];
}

export type CodeKind = 'set' | 'ballot';

type ReadPayload = {readonly ok: true; readonly payload: readonly number[]} | RefusedCode;

const CHECKS = 2;
/** No code is shorter: many a word of eight letters would be read as one that is mistyped. */
const SHORTEST = 12;
/** What a text that does not begin as our codes do may have that no code has, and may lack. */
const STRAYS = 2;
const LACKING = 1;

/** How many values a payload of at least so many has: with header and checks it fills whole groups. */
export const payloadLength = (atLeast: number): number =>
  Math.max(Math.ceil((GROUP + atLeast + CHECKS) / GROUP) * GROUP, SHORTEST) - GROUP - CHECKS;

/**
 * The code of a payload: values from 0 to 31, as many as `payloadLength` says.
 *
 * @throws RangeError for a casebook whose version is not `major.minor.patch` with major and minor of
 *   31 at most
 */
export const trainingCode = (kind: CodeKind, casebook: Casebook, payload: readonly number[]): string =>
  codeText(checked([...header(kind, casebook), ...payload]));

/**
 * The payload of a code, as long as its checks, casebook, kind and version are right.
 *
 * @param code anything at all; it never throws
 */
export function payloadIn(kind: CodeKind, casebook: Casebook, code: unknown): ReadPayload {
  if (typeof code !== 'string') return refused('not-a-code');
  if (code.length > LONGEST_CODE) return refused('too-long');
  const typed = codeValues(code);
  if (typed.length === 0) return refused('empty');
  const values = typed.filter((each) => each !== undefined);
  const begun = (['set', 'ballot'] as const).some((each) => isMarked(each, casebook, typed));
  const strays = typed.length - values.length;
  if (!begun && (typed.length < SHORTEST - LACKING || strays > STRAYS)) return refused('not-a-code');
  if (strays > 0) {
    return mistyped(typed.flatMap((value, place) => (value === undefined ? [place] : [])));
  }
  if (values.length < SHORTEST || values.length % GROUP > 0) return refused('wrong-length');
  const places = misread([0, ...values]);
  if (places) {
    const isOfCheck = !begun && misread(values) === undefined;
    return isOfCheck ? refused('answer-code') : mistyped(places.map((place) => place - 1));
  }
  const other = kind === 'set' ? 'ballot' : 'set';
  if (isMarked(other, casebook, values)) return refused(`${other}-code`);
  if (!isMarked(kind, casebook, values)) return refused('other-casebook');
  const version = versionNumbers(casebook.version);
  if (values[2] !== version?.major || values[3] !== version?.minor) return refused('other-version');
  return {ok: true, payload: values.slice(GROUP, -CHECKS)};
}

/**
 * Whether a text is a whole code of the training, of whatever casebook. For who asked for a code of the
 * self-check and was given something else.
 */
export function isTrainingCode(code: string): boolean {
  if (code.length > LONGEST_CODE) return false;
  const typed = codeValues(code);
  const values = typed.filter((each) => each !== undefined);
  const isWhole = values.length === typed.length && values.length >= SHORTEST && values.length % GROUP === 0;
  return isWhole && misread([0, ...values]) === undefined;
}

export const refused = (fault: TrainingCodeFault): RefusedCode => ({ok: false, fault});

const mistyped = (places: readonly number[]): RefusedCode => {
  const groups = groupsOf(places.filter((place) => place >= 0));
  return {...refused('mistyped'), ...(groups.length > 0 && {groups})};
};

/** With the check values; a zero in front weighs nothing, but makes it one longer. */
const checked = (values: readonly number[]): readonly number[] => withChecks([0, ...values]).slice(1);

const markOf = (kind: CodeKind, {id}: Casebook): readonly number[] => idValues(`${id}/${kind}`);

const isMarked = (kind: CodeKind, casebook: Casebook, values: readonly (number | undefined)[]): boolean =>
  markOf(kind, casebook).every((value, place) => values[place] === value);

/** The first group: of which casebook and version the code is, and what kind of code. */
function header(kind: CodeKind, casebook: Casebook): readonly number[] {
  const {major = Infinity, minor = 0} = versionNumbers(casebook.version) ?? {};
  if (Math.max(major, minor) > LARGEST_VERSION) {
    throw new RangeError(`There are no codes of the version "${casebook.version}".`);
  }
  return [...markOf(kind, casebook), major, minor];
}
