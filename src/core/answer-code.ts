/**
 * The code of a session without its free texts: short enough to be typed or spoken over the telephone,
 * and never read as other answers after a typing mistake.
 *
 * Its first group says of which questionnaire and version it is. Then comes the payload, then the two
 * check characters. How the payload is read depends on the layout of that version alone.
 */
import {answerLayout} from './answer-layout.js';
import type {AnswerLayout} from './answer-layout.js';
import {codedIn, payloadOf} from './answer-payload.js';
import type {Coded} from './answer-payload.js';
import {fromBase32, toBase32} from './base32.js';
import {misread, withChecks} from './check-characters.js';
import {codeText, codeValues, GROUP, groupsOf, LONGEST_CODE} from './code-text.js';
import {followReplaced} from './follow-replaced.js';
import type {Replaced} from './follow-replaced.js';
import {idValues} from './id-values.js';
import {emptySession} from './kept-session.js';
import type {KeptSession} from './kept-session.js';
import type {Id, Questionnaire} from './questionnaire.js';
import {isNewer, LARGEST_VERSION, versionNumbers} from './version.js';

/** Why a text was not read as a code. */
export type CodeFault =
  | 'empty'
  | 'not-a-code'
  /** A wrong character, or several. */
  | 'mistyped'
  /** A character too few or too many, or several. */
  | 'wrong-length'
  | 'other-questionnaire'
  | 'newer'
  /** Of an older version whose layout was not given. */
  | 'unknown-version'
  | 'too-long';

export type ReadCode =
  | {
      readonly ok: true;
      /** Without free texts: no organisation, actions and papers; homes and reasons without words. */
      readonly session: KeptSession;
      /** The version of the questionnaire that the code was made by. */
      readonly version: string;
      /** The questions whose answers stand under a new id. */
      readonly followed: readonly Replaced[];
      /** The questions that are no more; their answers are kept and do not count. */
      readonly gone: readonly Id[];
    }
  | {
      readonly ok: false;
      readonly fault: CodeFault;
      /** For `mistyped`: the groups, from 1, of which one is wrong. Left out where that is not known. */
      readonly groups?: readonly number[];
    };

/** Depth, day and number of homes take six characters; no code is shorter than with these alone. */
const SHORTEST = 12;
const CHECKS = 2;
/** What a text that does not begin as our codes do may have that no code has, and may lack. */
const STRAYS = 2;
const LACKING = 1;

/**
 * The code of a session: groups of four characters with `-` between them. It holds answers, depth and
 * day; not the names of homes, reasons, actions and papers, nor the order in which options were
 * chosen. Answers that are none to their question, or to no question, are left out.
 *
 * @throws RangeError for more than 1000 homes, and for a questionnaire whose version is not
 *   `major.minor.patch` with major and minor of 31 at most
 */
export function answerCode(questionnaire: Questionnaire, coded: Coded): string {
  return codeText(valuesOf(answerLayout(questionnaire), coded));
}

/**
 * Reads a code. Upper and lower case, spaces and hyphens do not matter. Nothing is ever corrected: a
 * code with a mistake is refused, and where one character is wrong its group is told.
 *
 * @param code anything at all; it never throws
 * @param earlier the layouts of released versions, to read codes made by these
 */
export function fromAnswerCode(
  questionnaire: Questionnaire,
  code: unknown,
  earlier: readonly AnswerLayout[] = [],
): ReadCode {
  if (typeof code !== 'string') return refused('not-a-code');
  if (code.length > LONGEST_CODE) return refused('too-long');
  const typed = codeValues(code);
  if (typed.length === 0) return refused('empty');
  const values = typed.filter((each) => each !== undefined);
  const begun = idValues(questionnaire.id).every((value, place) => typed[place] === value);
  const strays = typed.length - values.length;
  if (!begun && (typed.length < SHORTEST - LACKING || strays > STRAYS)) return refused('not-a-code');
  if (strays > 0) {
    return mistyped(typed.flatMap((value, place) => (value === undefined ? [place] : [])));
  }
  if (values.length < SHORTEST || values.length % GROUP > 0) return refused('wrong-length');
  const places = misread(values);
  if (places) return mistyped(places);
  return ofVersion(questionnaire, values, earlier);
}

/** Reads the values of a code whose checks are right. */
function ofVersion(
  questionnaire: Questionnaire,
  values: readonly number[],
  earlier: readonly AnswerLayout[],
): ReadCode {
  const [first, second, major = 0, minor = 0] = values;
  const [one, two] = idValues(questionnaire.id);
  if (first !== one || second !== two) return refused('other-questionnaire');
  const present = versionNumbers(questionnaire.version);
  if (present && isNewer({major, minor, patch: 0}, {...present, patch: 0})) return refused('newer');
  const layout = [answerLayout(questionnaire), ...earlier].find((each) => {
    const version = versionNumbers(each.version);
    return (
      each.questionnaire === questionnaire.id && version?.major === major && version.minor === minor
    );
  });
  if (!layout) return refused('unknown-version');
  const coded = codedIn(layout, fromBase32(values.slice(GROUP, -CHECKS)));
  // Another code than this one stands for what is in it: no code of ours.
  if (String(valuesOf(layout, coded)) !== String(values)) return refused('mistyped');
  const session = {...emptySession(coded.day), ...coded};
  const {answers, followed, gone} = followReplaced(questionnaire, session);
  return {ok: true, session: {...session, answers}, version: layout.version, followed, gone};
}

/** The code of what is coded, as values from 0 to 31: whole groups. */
function valuesOf(layout: AnswerLayout, coded: Coded): number[] {
  const payload = toBase32(payloadOf(layout, coded));
  const groups = Math.ceil((payload.length + CHECKS) / GROUP);
  const width = Math.max(groups * GROUP, SHORTEST - GROUP) - CHECKS;
  const padding = Array.from({length: width - payload.length}, () => 0);
  return withChecks([...header(layout), ...padding, ...payload]);
}

/** The first group: of which questionnaire and version the code is. */
function header({questionnaire, version}: AnswerLayout): readonly number[] {
  const {major = Infinity, minor = 0} = versionNumbers(version) ?? {};
  if (Math.max(major, minor) > LARGEST_VERSION) {
    throw new RangeError(`There are no codes of the version "${version}".`);
  }
  return [...idValues(questionnaire), major, minor];
}

const refused = (fault: CodeFault): ReadCode => ({ok: false, fault});

const mistyped = (places: readonly number[]): ReadCode => ({
  ok: false,
  fault: 'mistyped',
  ...(places.length > 0 && {groups: groupsOf(places)}),
});
