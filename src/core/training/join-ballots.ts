/** Two ballots of one phone become one. */
import type {Id} from '../questionnaire.js';
import {rounds} from './ballot.js';
import type {Ballot, CaseVotes, Vote} from './ballot.js';

/** The votes of a ballot on a case; empty where it has none. */
export const votesOn = (ballot: Ballot | undefined, id: Id): CaseVotes =>
  (ballot && Object.hasOwn(ballot.votes, id) ? ballot.votes[id] : undefined) ?? {};

/** Whether two votes say the same; so do two that are absent. */
export const isSameVote = (one: Vote | undefined, other: Vote | undefined): boolean =>
  one?.verdict === other?.verdict && one?.sure === other?.sure;

/**
 * One ballot of two: a vote of the later takes the place of the earlier one on the same case and round,
 * what only the earlier has stays, and so does its group where the later names none.
 *
 * @returns the earlier ballot itself where the later says nothing that it does not say
 */
export function joined(earlier: Ballot, later: Ballot): Ballot {
  const saysNothingNew =
    (later.group ?? earlier.group) === earlier.group &&
    Object.keys(later.votes).every((id) => {
      const [before, after] = [votesOn(earlier, id), votesOn(later, id)];
      return rounds.every((round) => !after[round] || isSameVote(before[round], after[round]));
    });
  if (saysNothingNew) return earlier;
  const group = later.group ?? earlier.group;
  const added = Object.keys(later.votes).map(
    (id) => [id, {...votesOn(earlier, id), ...votesOn(later, id)}] as const,
  );
  return {
    phone: earlier.phone,
    ...(group !== undefined && {group}),
    votes: {...earlier.votes, ...Object.fromEntries(added)},
  };
}
