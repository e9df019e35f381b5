/** Which votes of the live room come after the verdict of their case was shown. */
import type {Id} from '../questionnaire.js';
import {rounds} from './ballot.js';
import type {Ballot, CaseVotes} from './ballot.js';
import {isSameVote, votesOn} from './join-ballots.js';

export interface Parted {
  readonly inTime: Ballot;
  /** All late votes of the phone, these and those before; the very same where nothing came or went. */
  readonly late: Ballot | undefined;
  /** Some of these votes are late, and were not known to be. */
  readonly isNews: boolean;
}

/**
 * Parts a ballot in what is in time and what is late. A vote that already counts is not late: a server
 * that was away tells everything again. It also takes back a late vote that stands in its place.
 *
 * @param counted what counts of this phone
 * @param lateBefore the late votes of this phone so far
 */
export function partedByTime(
  revealed: readonly Id[],
  ballot: Ballot,
  counted: Ballot | undefined,
  lateBefore: Ballot | undefined,
): Parted {
  const votes = Object.entries(ballot.votes);
  const ofShown = votes
    .filter(([id]) => revealed.includes(id))
    .map(([id, cast]) => ({
      id,
      before: votesOn(lateBefore, id),
      now: withLate(votesOn(lateBefore, id), cast, votesOn(counted, id)),
    }));
  const differs = ofShown.flatMap(({before, now}) =>
    rounds.filter((round) => !isSameVote(before[round], now[round])).map((round) => now[round]));
  const late = Object.entries({
    ...lateBefore?.votes,
    ...Object.fromEntries(ofShown.map(({id, now}) => [id, now])),
  }).filter(([, now]) => rounds.some((round) => now[round]));
  const ofPhone = late.length > 0 ? {...lateBefore, ...ballot, votes: Object.fromEntries(late)} : undefined;
  return {
    inTime: {...ballot, votes: Object.fromEntries(votes.filter(([id]) => !revealed.includes(id)))},
    late: differs.length > 0 ? ofPhone : lateBefore,
    isNews: differs.some((vote) => vote !== undefined),
  };
}

/** The late votes on a case, when these came: less those that count already. */
const withLate = (before: CaseVotes, cast: CaseVotes, counted: CaseVotes): CaseVotes =>
  Object.fromEntries(
    rounds.flatMap((round) => {
      const vote = cast[round];
      const late = vote && isSameVote(vote, counted[round]) ? undefined : (vote ?? before[round]);
      return late ? [[round, late]] : [];
    }),
  );
