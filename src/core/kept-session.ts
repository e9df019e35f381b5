/**
 * What is kept of a session: one plain value that goes into a file, onto a device and, without its
 * free texts, into a code. Everything else a person sees follows from it.
 */
import {noAnswers} from './answers.js';
import type {Answers} from './answers.js';
import type {Day, Id} from './questionnaire.js';

export const depths = ['short', 'full'] as const;

/** Which check is taken: the most telling requirements, or all of them. */
export type Depth = (typeof depths)[number];

/** How far an action has come. */
export const actionStatuses = ['to-do', 'doing', 'done', 'dropped'] as const;

export type ActionStatus = (typeof actionStatuses)[number];

/** What somebody is going to do about a practice. */
export interface Action {
  /** Unique within the session. */
  readonly id: Id;
  readonly practice: Id;
  /** The home that it is about; absent where it is about the organisation, or about all homes. */
  readonly home?: Id;
  readonly what: string;
  /** Who does it; empty while nobody was named. */
  readonly who: string;
  /** The last day to have it done; absent while there is none. */
  readonly by?: Day;
  readonly status: ActionStatus;
  /** Why it was dropped; empty while no reason was given. It says nothing of an action that goes on. */
  readonly reason: string;
}

/** A paper that proves an acceptable practice: whether it is there, and where. */
export interface PaperRecord {
  readonly practice: Id;
  /** The id of the paper within its practice. */
  readonly paper: Id;
  readonly exists: boolean;
  /** Where it is kept, in the person's own words. */
  readonly where: string;
}

export interface KeptSession {
  /** The name of the organisation; empty while it was not given. */
  readonly organisation: string;
  readonly depth: Depth;
  /** The day on which it was last judged and kept. */
  readonly day: Day;
  readonly answers: Answers;
  readonly actions: readonly Action[];
  readonly papers: readonly PaperRecord[];
}

/** A session on a day, before anybody said anything. */
export const emptySession = (day: Day): KeptSession => ({
  organisation: '',
  depth: 'short',
  day,
  answers: noAnswers,
  actions: [],
  papers: [],
});
