/** What a person does with a case now. */
import type {CaseVotes, Round} from '../../core/training/ballot.js';
import type {Stage} from '../../core/training/workshop.js';

export type Phase =
  /** The first vote; alone the only one. */
  | 'first'
  /** The vote after the conversation. */
  | 'second'
  /** The room reads, and does not vote yet. */
  | 'reading'
  /** The room talks. */
  | 'talking'
  /** Voted; the rest is to come. */
  | 'voted'
  /** The verdict is there. */
  | 'verdict';

export interface Moment {
  /** The verdict was shown. */
  readonly isShown: boolean;
  readonly inRoom: boolean;
  readonly votes: CaseVotes;
  /** What the live room does with this case, where the phone follows it. */
  readonly stage?: Stage | undefined;
  /** A vote that was given and is looked at again. */
  readonly again?: Round | undefined;
}

export function phaseOf({isShown, inRoom, votes, stage, again}: Moment): Phase {
  if (isShown) return 'verdict';
  if (!inRoom) return 'first';
  const open = (round: Round): Phase => (votes[round] && again !== round ? 'voted' : round);
  switch (stage) {
    case 'story':
      return 'reading';
    case 'vote':
      return open('first');
    case 'discussion':
      return 'talking';
    case 'second-vote':
      return open('second');
    case 'reveal':
    case 'change':
      return 'verdict';
    case undefined:
      return again ?? (votes.first ? open('second') : 'first');
  }
}

/** The round in which is voted in this phase. */
export const roundIn = (phase: Phase): Round | undefined =>
  phase === 'first' || phase === 'second' ? phase : undefined;
