/** How a room, or a group in it, voted: hands and ballots together. */
import type {Id, Verdict} from '../questionnaire.js';
import {verdicts} from '../verdict.js';
import {rounds} from './ballot.js';
import type {Round} from './ballot.js';
import {votesOn} from './join-ballots.js';
import {noCounts} from './voting.js';
import type {Counts, Workshop} from './workshop.js';

export interface RoundTally {
  readonly counts: Counts;
  readonly total: number;
}

export type Tally = Readonly<Record<Round, RoundTally>>;

/**
 * The votes on a case; none on one that is not in the set. Goes once through all ballots.
 *
 * @param group only those of a group; without it those of everybody
 */
export const tally = (workshop: Workshop, id: Id, group?: Id): Tally =>
  counted(workshop, [id], group).get(id) ?? tallyOf(noVotes());

/** The votes on each case of the set, in its order. Goes once through all ballots. */
export const tallies = (workshop: Workshop, group?: Id): ReadonlyMap<Id, Tally> =>
  counted(workshop, workshop.cases, group);

/**
 * How the shares moved from the first vote to the second, by option, in percentage points that are not
 * rounded: together 0. Undefined while there was no vote in either of them.
 */
export function shift({first, second}: Tally): Readonly<Record<Verdict, number>> | undefined {
  if (first.total === 0 || second.total === 0) return undefined;
  const moved = (verdict: Verdict): number =>
    (100 * (second.counts[verdict] * first.total - first.counts[verdict] * second.total)) /
    (first.total * second.total);
  return byVerdict(moved);
}

/** A value for each verdict. */
export const byVerdict = <T>(value: (verdict: Verdict) => T): Readonly<Record<Verdict, T>> => ({
  acceptable: value('acceptable'),
  attention: value('attention'),
  unacceptable: value('unacceptable'),
});

type Counting = Record<Round, Record<Verdict, number>>;

function counted(
  {cases, hands, ballots}: Workshop,
  asked: readonly Id[],
  group: Id | undefined,
): ReadonlyMap<Id, Tally> {
  const counting = new Map(asked.filter((id) => cases.includes(id)).map((id) => [id, noVotes()]));
  const counts = (of: {readonly group?: Id}): boolean => group === undefined || of.group === group;
  for (const each of hands) {
    const sums = counts(each) ? counting.get(each.case)?.[each.round] : undefined;
    if (sums) for (const verdict of verdicts) sums[verdict] += each.counts[verdict];
  }
  for (const {ballot} of ballots) {
    if (!counts(ballot)) continue;
    for (const [id, sums] of counting) {
      const votes = votesOn(ballot, id);
      for (const round of rounds) {
        const vote = votes[round];
        if (vote) sums[round][vote.verdict] += 1;
      }
    }
  }
  return new Map(Array.from(counting, ([id, sums]) => [id, tallyOf(sums)]));
}

const noVotes = (): Counting => ({first: {...noCounts}, second: {...noCounts}});

const tallyOf = ({first, second}: Counting): Tally => ({first: totalled(first), second: totalled(second)});

const totalled = (counts: Counts): RoundTally => ({
  counts,
  total: verdicts.reduce((sum, verdict) => sum + counts[verdict], 0),
});
