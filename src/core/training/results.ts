/** How the room judged, held against the verdicts. A case that is not scored counts nowhere here. */
import type {Id, Verdict} from '../questionnaire.js';
import {verdicts as fromMild} from '../verdict.js';
import {rounds} from './ballot.js';
import type {Round} from './ballot.js';
import {shift, tallies, tally} from './tally.js';
import type {RoundTally, Tally} from './tally.js';
import type {Workshop} from './workshop.js';

export interface CaseResult {
  readonly case: Id;
  /** Undefined for a case that is not scored. */
  readonly verdict: Verdict | undefined;
  readonly tally: Tally;
  /** In percentage points, not rounded; undefined while one of the votes was not held. */
  readonly shift: Readonly<Record<Verdict, number>> | undefined;
  /** The share, from 0 to 1, that had it right; undefined where nobody voted or it is not scored. */
  readonly right: Readonly<Record<Round, number | undefined>>;
}

/** How the votes on a case went. */
export function caseResult(workshop: Workshop, id: Id, verdict: Verdict | undefined): CaseResult {
  const votes = tally(workshop, id);
  return {
    case: id,
    verdict,
    tally: votes,
    shift: shift(votes),
    right: {first: shareRight(votes.first, verdict), second: shareRight(votes.second, verdict)},
  };
}

export interface HardCase {
  readonly case: Id;
  /** The share, from 0 to 1, that had it right in the first vote. */
  readonly right: number;
  /** The votes in the first round. */
  readonly votes: number;
}

/** The cases that were voted on, the one that fewest had right at once first; else in their order. */
export function hardest(workshop: Workshop, verdicts: ReadonlyMap<Id, Verdict>): readonly HardCase[] {
  const found = Array.from(tallies(workshop), ([id, {first}]) => {
    const right = shareRight(first, verdicts.get(id));
    return right === undefined ? [] : [{case: id, right, votes: first.total}];
  });
  return found.flat().sort((one, other) => one.right - other.right);
}

/** Numbers of votes. */
export interface Measured {
  readonly right: number;
  /** Graver than the verdict. */
  readonly tooStrict: number;
  /** Milder than the verdict. */
  readonly tooLenient: number;
  readonly total: number;
}

/** How all votes on all cases that are scored stand to the yardstick, in each round. */
export function yardstick(
  workshop: Workshop,
  verdicts: ReadonlyMap<Id, Verdict>,
): Readonly<Record<Round, Measured>> {
  const sums = {first: {...nothing}, second: {...nothing}};
  for (const [id, votes] of tallies(workshop)) {
    const verdict = verdicts.get(id);
    if (verdict === undefined) continue;
    for (const round of rounds) {
      sums[round].total += votes[round].total;
      for (const said of fromMild) sums[round][measure(said, verdict)] += votes[round].counts[said];
    }
  }
  return sums;
}

/** What a vote is, held against the verdict. */
export function measure(said: Verdict, verdict: Verdict): Exclude<keyof Measured, 'total'> {
  const difference = fromMild.indexOf(said) - fromMild.indexOf(verdict);
  if (difference === 0) return 'right';
  return difference > 0 ? 'tooStrict' : 'tooLenient';
}

const nothing: Measured = {right: 0, tooStrict: 0, tooLenient: 0, total: 0};

const shareRight = ({counts, total}: RoundTally, verdict: Verdict | undefined): number | undefined =>
  verdict === undefined || total === 0 ? undefined : counts[verdict] / total;
