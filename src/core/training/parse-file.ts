/** From the text of a file to a ballot or a workshop. */
import * as z from 'zod/mini';
import {isCutOff} from '../cut-off.js';
import {shapeOf} from '../parse-shape.js';
import type {Id} from '../questionnaire.js';
import {sessionFormat} from '../session-file.js';
import {isNewer, versionNumbers} from '../version.js';
import type {Ballot} from './ballot.js';
import type {Casebook} from './case.js';
import {ballot, cases, id, workshop} from './parse-shapes.js';
import {ballotFormat, trainingFormatVersion, workshopFormat} from './training-file.js';
import type {Workshop} from './workshop.js';

/**
 * A text with more characters is no file of the training, nor of a self-check. Ten thousand ballots of
 * forty cases have 45 million.
 */
export const LARGEST_TRAINING_FILE = 64_000_000;

/** Why a text was not read as a file of the training. */
export type TrainingFileFault =
  | 'empty'
  | 'too-large'
  /** JSON whose end is missing. */
  | 'cut-off'
  | 'not-json'
  /** JSON, but of something else. */
  | 'other-program'
  | 'other-casebook'
  /** Of an older casebook, whose cases may have been others. */
  | 'other-version'
  /** Of a newer casebook, or of a newer form of file. */
  | 'newer'
  /** A file of the training, damaged. */
  | 'unreadable';

export type ReadTrainingFile =
  | {readonly kind: 'ballot'; readonly ballot: Ballot; readonly cases: readonly Id[]}
  | {readonly kind: 'workshop'; readonly workshop: Workshop}
  /** A file of the self-check: `parseSessionFile` reads it. */
  | {readonly kind: 'session'}
  | {readonly kind: 'fault'; readonly fault: TrainingFileFault};

const sign = z.object({format: z.enum([ballotFormat, workshopFormat, sessionFormat])});
const form = z.object({formatVersion: z.int().check(z.minimum(1))});
const origin = z.object({casebook: z.object({id, version: z.string()})});
const ballotContent = z.object({cases, ballot});
const workshopContent = z.object({workshop});

/**
 * Reads a file of the training. What is in it is read as a whole, or not at all.
 *
 * @param text anything at all; it never throws
 */
export function parseTrainingFile(casebook: Casebook, text: unknown): ReadTrainingFile {
  if (typeof text !== 'string') return faulty('not-json');
  if (text.length > LARGEST_TRAINING_FILE) return faulty('too-large');
  const written = text.replace(/^\ufeff/, '');
  if (written.trim() === '') return faulty('empty');
  let file: unknown;
  try {
    file = JSON.parse(written);
  } catch {
    return faulty(isCutOff(written) ? 'cut-off' : 'not-json');
  }
  const signed = shapeOf(sign, file);
  if (!signed.ok) return faulty('other-program');
  if (signed.value.format === sessionFormat) return {kind: 'session'};
  const fault = faultOf(casebook, file);
  if (fault) return faulty(fault);
  return signed.value.format === ballotFormat ? ofBallot(casebook, file) : ofWorkshop(casebook, file);
}

/** What keeps a file of the training from being read by this casebook. */
function faultOf(casebook: Casebook, file: unknown): TrainingFileFault | undefined {
  const formed = shapeOf(form, file);
  if (!formed.ok) return 'unreadable';
  if (formed.value.formatVersion > trainingFormatVersion) return 'newer';
  const from = shapeOf(origin, file);
  if (!from.ok) return 'unreadable';
  const {id: casebookId, version} = from.value.casebook;
  if (casebookId !== casebook.id) return 'other-casebook';
  const [made, present] = [versionNumbers(version), versionNumbers(casebook.version)];
  if (!made || !present) return 'unreadable';
  // A patch changes words only.
  if (isNewer({...made, patch: 0}, {...present, patch: 0})) return 'newer';
  return made.major < present.major ? 'other-version' : undefined;
}

function ofBallot(casebook: Casebook, file: unknown): ReadTrainingFile {
  const read = shapeOf(ballotContent, file);
  if (!read.ok || !hasAll(casebook, read.value.cases)) return faulty('unreadable');
  return {kind: 'ballot', ...read.value};
}

function ofWorkshop(casebook: Casebook, file: unknown): ReadTrainingFile {
  const read = shapeOf(workshopContent, file);
  if (!read.ok || !hasAll(casebook, read.value.workshop.cases)) return faulty('unreadable');
  return {kind: 'workshop', workshop: read.value.workshop};
}

const hasAll = (casebook: Casebook, ids: readonly Id[]): boolean =>
  ids.every((each) => casebook.cases.some((known) => known.id === each));

const faulty = (fault: TrainingFileFault): ReadTrainingFile => ({kind: 'fault', fault});
