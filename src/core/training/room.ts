/** What goes through a live room: what the room shows, and the votes of one phone on one case. */
import type {Id} from '../questionnaire.js';
import type {CaseVotes} from './ballot.js';
import type {Stage} from './workshop.js';

/** What the room shows now; a phone that comes late begins here. */
export interface RoomShow {
  /** Of which choice of cases: its code. */
  readonly set: string;
  /** The case that is shown, with its stage; absent before the first and after the last. */
  readonly now?: {readonly case: Id; readonly stage: Stage};
  /** The cases whose verdict was shown. */
  readonly revealed: readonly Id[];
}

/** Both votes of a phone on a case: a later value takes the place of an earlier one. */
export interface RoomVotes {
  readonly group?: Id;
  readonly votes: CaseVotes;
}
