/** Files that are handed in at the desk: of phones, of a workshop, and of a self-check. */
import type {Outcome} from '../../../core/verdict.js';
import {judge} from '../../../core/judge.js';
import {LARGEST_FILE, parseSessionFile} from '../../../core/parse-session.js';
import type {FileFault} from '../../../core/parse-session.js';
import type {Day, Id} from '../../../core/questionnaire.js';
import {parseTrainingFile} from '../../../core/training/parse-file.js';
import type {TrainingFileFault} from '../../../core/training/parse-file.js';
import type {Ballot} from '../../../core/training/ballot.js';
import type {Company, Workshop} from '../../../core/training/workshop.js';
import type {Content} from '../parts.js';

/** Why a file was not taken; `other-set`: votes, but on other cases than these. */
export type NoTrainingFile = TrainingFileFault | FileFault | 'other-set';

export type ReadTraining =
  | {readonly kind: 'ballot'; readonly ballot: Ballot}
  | {readonly kind: 'workshop'; readonly workshop: Workshop}
  | {readonly kind: 'company'; readonly company: Company}
  | {readonly kind: 'fault'; readonly fault: NoTrainingFile};

/** So much of a fingerprint tells one self-check from another. */
const MARK = 16;

/** Reads a file, whatever it is; it never rejects. A self-check is judged on this day. */
export async function readTrainingFile(content: Content, day: Day, file: File): Promise<ReadTraining> {
  if (file.size > LARGEST_FILE) return {kind: 'fault', fault: 'too-large'};
  try {
    const text = await file.text();
    const read = parseTrainingFile(content.casebook, text);
    return read.kind === 'session' ? ofSession(content, day, text) : read;
  } catch {
    return {kind: 'fault', fault: 'unreadable'};
  }
}

/** Of a self-check: what is said of the practices of the cases, and nothing else of it. */
function ofSession({questionnaire, casebook}: Content, day: Day, text: string): ReadTraining {
  const read = parseSessionFile(questionnaire, text);
  if (!read.ok) return {kind: 'fault', fault: read.fault};
  const {depth, answers} = read.session;
  const only = depth === 'short' ? questionnaire.short : undefined;
  const wanted = new Set(casebook.cases.map(({practice}) => practice));
  const outcomes: Record<Id, Outcome> = {};
  for (const {practice, outcome} of judge(questionnaire, answers, {on: day, only}).practices) {
    if (wanted.has(practice)) outcomes[practice] = outcome;
  }
  return {kind: 'company', company: {mark: read.fingerprint.slice(0, MARK), outcomes}};
}
