/**
 * A workshop: which cases a room judges, how far it is, and how it voted. A plain value, safe to write
 * to JSON and to hand to another window; every step makes a new one.
 */
import type {Id, Verdict} from '../questionnaire.js';
import type {Outcome} from '../verdict.js';
import type {Ballot, Round} from './ballot.js';

/** How a case goes, in order. */
export const stages = ['story', 'vote', 'discussion', 'second-vote', 'reveal', 'change'] as const;

export type Stage = (typeof stages)[number];

/** The pictures over all cases. */
export const pictures = ['hardest', 'yardstick'] as const;

export type Picture = (typeof pictures)[number];

/** What the room shows. */
export type Moment =
  /** The title, and how to take part. */
  | {readonly name: 'opening'}
  | {readonly name: 'case'; readonly case: Id; readonly stage: Stage}
  | {readonly name: 'picture'; readonly picture: Picture};

/** People in the room who are counted apart, such as those of one company. */
export interface Group {
  readonly id: Id;
  readonly name: string;
}

export type Counts = Readonly<Record<Verdict, number>>;

/** Hands that were counted. */
export interface Hands {
  readonly case: Id;
  readonly round: Round;
  /** Absent for the room as a whole. */
  readonly group?: Id;
  readonly counts: Counts;
}

/** How a ballot came in. */
export type Way = 'code' | 'file' | 'live';

export interface Collected {
  readonly ballot: Ballot;
  readonly way: Way;
}

/** What a self-check that somebody handed in says of the practices of the cases; nothing else of it. */
export interface Company {
  /** Tells whether the same file was handed in before. */
  readonly mark: string;
  readonly outcomes: Readonly<Record<Id, Outcome>>;
}

export interface Workshop {
  /** Random: eight characters of base 32. */
  readonly id: Id;
  /** What it is called; empty while nobody said. */
  readonly title: string;
  /** By id, in the order in which they are shown. */
  readonly cases: readonly Id[];
  /** How long it is planned to take. */
  readonly minutes?: number;
  readonly groups: readonly Group[];
  readonly moment: Moment;
  /** The cases whose verdict was shown; a vote that comes after that is late. */
  readonly revealed: readonly Id[];
  readonly hands: readonly Hands[];
  /** One a phone. */
  readonly ballots: readonly Collected[];
  /** Votes that came by the live room after the verdict was shown: kept, and counted only when let in. */
  readonly late: readonly Ballot[];
  readonly companies: readonly Company[];
}
