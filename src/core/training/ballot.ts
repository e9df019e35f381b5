/** What one person says of cases: in the room on a phone, or alone. Plain values. */
import type {Id, Verdict} from '../questionnaire.js';

/** How sure somebody is of a vote, from not to very. */
export const surenesses = ['guess', 'fairly', 'sure'] as const;

export type Sureness = (typeof surenesses)[number];

export interface Vote {
  readonly verdict: Verdict;
  /** Absent where it was not said. */
  readonly sure?: Sureness;
}

/** A vote before the discussion, and one after it. */
export const rounds = ['first', 'second'] as const;

export type Round = (typeof rounds)[number];

/** The votes of one person on one case. */
export type CaseVotes = Readonly<Partial<Record<Round, Vote>>>;

export interface Ballot {
  /** A random id of the phone's own making: eight characters of base 32. Says nothing of a person. */
  readonly phone: Id;
  /** The named group to which the person said to belong; absent where there are none. */
  readonly group?: Id;
  /** By case. */
  readonly votes: Readonly<Record<Id, CaseVotes>>;
}
