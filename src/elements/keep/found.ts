/** What was found in a file, in a code or on this device, before and after it is opened. */
import {earlierLayouts} from '../../content/earlier-layouts.js';
import {fromAnswerCode} from '../../core/answer-code.js';
import type {CodeFault} from '../../core/answer-code.js';
import type {KeptSession} from '../../core/kept-session.js';
import {parseSessionFile} from '../../core/parse-session.js';
import type {FileFault} from '../../core/parse-session.js';
import type {Id, Question, Questionnaire} from '../../core/questionnaire.js';
import type {Route} from '../../core/route.js';
import {versionNumbers} from '../../core/version.js';
import type {Copy} from './device-store.js';

export type Origin = 'file' | 'code' | 'link' | 'device';

export interface Found {
  readonly origin: Origin;
  readonly session: KeptSession;
  /** The version of the questionnaire by which it was kept. */
  readonly version: string;
  /** How many ids got another one. */
  readonly followed: number;
  /** How many ids are no more. */
  readonly gone: number;
  /** How many entries could not be read. */
  readonly problems: number;
  /** Somebody changed the file after the check had made it. */
  readonly changed: boolean;
  /** Of a file: the fingerprint of what is in it. */
  readonly fingerprint?: string;
  /** The version on this device that it is. */
  readonly copy?: Copy;
}

export type Looked<Fault> = {readonly ok: true; readonly found: Found} | Fault;

export type NoFile = {readonly ok: false; readonly fault: FileFault};
export type NoCode = {readonly ok: false; readonly fault: CodeFault; readonly groups?: readonly number[]};

export function inFile(questionnaire: Questionnaire, text: string): Looked<NoFile> {
  const read = parseSessionFile(questionnaire, text);
  if (!read.ok) return read;
  const {session, version, changed, fingerprint} = read;
  return {
    ok: true,
    found: {
      origin: 'file',
      fingerprint,
      session,
      version,
      followed: read.followed.length,
      gone: read.gone.length,
      problems: read.problems.filter(({path}) => !isAbout(read.gone, path)).length,
      changed,
    },
  };
}

export function inCode(questionnaire: Questionnaire, code: string, origin: 'code' | 'link'): Looked<NoCode> {
  const read = fromAnswerCode(questionnaire, code, earlierLayouts);
  if (!read.ok) return read;
  const {session, version} = read;
  return {
    ok: true,
    found: {
      origin,
      session,
      version,
      followed: read.followed.length,
      gone: read.gone.length,
      problems: 0,
      changed: false,
    },
  };
}

/** Whether a problem is about an answer under one of these ids. */
const isAbout = (ids: readonly Id[], path: string): boolean =>
  ids.includes(path.replace(/^answers\/(organisation|homes\/\d+\/answers)\//, ''));

/** The questions of an older version of the questionnaire; undefined where that is not known here. */
export function questionsOf(version: string): ReadonlySet<Id> | undefined {
  const then = versionNumbers(version);
  const layout = earlierLayouts.find((each) => {
    const numbers = versionNumbers(each.version);
    return numbers?.major === then?.major && numbers?.minor === then?.minor;
  });
  return layout && new Set(layout.questions.map(({id}) => id));
}

/** How many of the questions asked now, and not answered, are not among those known at the time. */
export function newQuestions({steps}: Route, known: ReadonlySet<Id> | undefined): number {
  if (!known) return 0;
  const wasThere = ({id, replaces = []}: Question): boolean =>
    [id, ...replaces].some((each) => known.has(each));
  return steps.filter(({question, value}) => value === undefined && !wasThere(question)).length;
}

/** How many answers there are in a session, whether they count now or not. */
export const answersIn = ({answers}: KeptSession): number =>
  [answers.organisation, ...answers.homes.map((home) => home.answers)].reduce(
    (sum, values) => sum + Object.keys(values).length,
    0,
  );

/** Nothing was said yet that could be lost. */
export const isEmpty = (session: KeptSession): boolean =>
  answersIn(session) === 0 &&
  session.organisation === '' &&
  [session.answers.homes, session.actions, session.papers].every(({length}) => length === 0);
