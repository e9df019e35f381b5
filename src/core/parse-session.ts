/** From the text of a file to a session. */
import * as z from 'zod/mini';
import type {Answers} from './answers.js';
import {isCutOff} from './cut-off.js';
import {fingerprintOf} from './fingerprint.js';
import {followReplaced} from './follow-replaced.js';
import type {Replaced} from './follow-replaced.js';
import {MOST_HOMES} from './homes.js';
import type {Problem} from './integrity.js';
import type {KeptSession} from './kept-session.js';
import {parseAnswers} from './parse-answers.js';
import {day, depth, id, name} from './parse-session-parts.js';
import {readActions, readPapers} from './parse-session-records.js';
import {shapeOf} from './parse-shape.js';
import type {Id, Questionnaire} from './questionnaire.js';
import {sessionFormat, sessionFormatVersion} from './session-file.js';
import {isNewer, versionNumbers} from './version.js';

/** A text with more characters is no file of a session; that of 1000 homes has fewer. */
export const LARGEST_FILE = 32_000_000;

/** Why a text was not read as a file of a session. */
export type FileFault =
  | 'empty'
  | 'too-large'
  /** JSON whose end is missing. */
  | 'cut-off'
  | 'not-json'
  /** JSON, but of something else. */
  | 'other-program'
  | 'other-questionnaire'
  /** Of a newer version of the questionnaire, or of the file. */
  | 'newer'
  /** A file of a session, damaged. */
  | 'unreadable';

export type ReadFile =
  | {
      readonly ok: true;
      readonly session: KeptSession;
      /** The version of the questionnaire that the file was made by. */
      readonly version: string;
      /** What stands under a new id. */
      readonly followed: readonly Replaced[];
      /** Ids of questions and practices that are no more; what stands there is kept, and does not count. */
      readonly gone: readonly Id[];
      /** What was left out or does not count, and why. */
      readonly problems: readonly Problem[];
      /** The fingerprint of the session, as it stands in the file. */
      readonly fingerprint: string;
      /** The file itself says another: somebody edited it. */
      readonly changed: boolean;
    }
  | {readonly ok: false; readonly fault: FileFault; readonly problems: readonly Problem[]};

const sign = z.object({format: z.literal(sessionFormat)});
const form = z.object({formatVersion: z.int().check(z.minimum(1))});
const origin = z.object({questionnaire: z.object({id, version: z.string()})});
const content = z.object({
  fingerprint: z.optional(z.unknown()),
  session: z.object({
    organisation: z.optional(z.unknown()),
    depth: z.optional(z.unknown()),
    day,
    answers: z.looseObject({homes: z.optional(z.unknown())}),
    actions: z.optional(z.unknown()),
    papers: z.optional(z.unknown()),
  }),
});

/**
 * Reads the file of a session. What can be read inside is kept, what is wrong is said; a file that is
 * not of this questionnaire, is newer or is damaged as a whole is refused.
 *
 * @param text anything at all; it never throws
 */
export function parseSessionFile(questionnaire: Questionnaire, text: unknown): ReadFile {
  if (typeof text !== 'string') return refused('not-json');
  if (text.length > LARGEST_FILE) return refused('too-large');
  const written = text.replace(/^\ufeff/, '');
  if (written.trim() === '') return refused('empty');
  let file: unknown;
  try {
    file = JSON.parse(written);
  } catch {
    return refused(isCutOff(written) ? 'cut-off' : 'not-json');
  }
  const signed = shapeOf(sign, file);
  if (!signed.ok) return refused('other-program', signed.problems);
  const formed = shapeOf(form, file);
  if (!formed.ok) return refused('unreadable', formed.problems);
  if (formed.value.formatVersion > sessionFormatVersion) return refused('newer');
  return ofQuestionnaire(questionnaire, file);
}

function ofQuestionnaire(questionnaire: Questionnaire, file: unknown): ReadFile {
  const from = shapeOf(origin, file);
  if (!from.ok) return refused('unreadable', from.problems);
  const {id, version} = from.value.questionnaire;
  if (id !== questionnaire.id) return refused('other-questionnaire');
  if (version !== questionnaire.version) {
    const [made, present] = [versionNumbers(version), versionNumbers(questionnaire.version)];
    if (!made || !present) {
      return refused('unreadable', [{path: 'questionnaire/version', message: 'This is no version.'}]);
    }
    if (isNewer(made, present)) return refused('newer');
  }
  const held = shapeOf(content, file);
  if (!held.ok) return refused('unreadable', held.problems);
  const {session} = held.value;
  const fingerprint = fingerprintOf((file as {readonly session: unknown}).session);
  const problems: Problem[] = [];
  const answers = readAnswers(questionnaire, session.answers, problems);
  if (!answers) return refused('unreadable', problems);
  const actions = readActions(session.actions);
  const papers = readPapers(session.papers);
  const {followed, gone, ...parts} = followReplaced(questionnaire, {
    answers,
    actions: actions.records,
    papers: papers.records,
  });
  return {
    ok: true,
    session: {
      organisation: fitting('organisation', name, session.organisation, '', problems),
      // Where it cannot be read, nothing that was answered is to be hidden.
      depth: fitting('depth', depth, session.depth, 'full', problems),
      day: session.day,
      ...parts,
    },
    version,
    followed,
    gone,
    problems: [...problems, ...actions.problems, ...papers.problems].filter(
      ({path}) => !followed.some(({from}) => isAnswerTo(from, path)),
    ),
    fingerprint,
    changed: held.value.fingerprint !== fingerprint,
  };
}

/** Answers of a file; undefined, and why, where they are none. */
function readAnswers(
  questionnaire: Questionnaire,
  foreign: {readonly homes?: unknown},
  problems: Problem[],
): Answers | undefined {
  const {homes} = foreign;
  const tooMany = Array.isArray(homes) && homes.length > MOST_HOMES;
  const given = tooMany ? {...foreign, homes: homes.slice(0, MOST_HOMES)} : foreign;
  const read = parseAnswers(questionnaire, given);
  if (tooMany) {
    problems.push({path: 'answers/homes', message: `Only the first ${MOST_HOMES} were read.`});
  }
  problems.push(...read.problems.map(({path, message}) => ({path: `answers/${path}`, message})));
  if (!read.readable) return undefined;
  return {
    ...read.answers,
    homes: read.answers.homes.map((home, index) => ({
      ...home,
      name: fitting(`answers/homes/${index}/name`, name, home.name, '', problems),
    })),
  };
}

/** A value of this shape; another, with a problem, where it is not so. */
function fitting<T>(
  path: string,
  schema: z.ZodMiniType<T>,
  input: unknown,
  otherwise: T,
  problems: Problem[],
): T {
  const read = shapeOf(schema, input);
  if (read.ok) return read.value;
  problems.push(...read.problems.map(({message}) => ({path, message: `${message}; it was left out.`})));
  return otherwise;
}

/** Whether a problem is about an answer under this id. */
const isAnswerTo = (question: Id, path: string): boolean =>
  path.replace(/^answers\/(organisation|homes\/\d+\/answers)\//, '') === question;

const refused = (fault: FileFault, problems: readonly Problem[] = []): ReadFile => ({
  ok: false,
  fault,
  problems,
});
