/**
 * The code of a ballot: short enough to be typed from a phone, and never read as other votes after a
 * typing mistake. It holds the votes on the cases of one set, whatever their order there.
 */
import {fromBase32, toBase32} from '../base32.js';
import {idValues} from '../id-values.js';
import type {Id} from '../questionnaire.js';
import {verdicts} from '../verdict.js';
import {rounds, surenesses} from './ballot.js';
import type {Ballot, CaseVotes, Vote} from './ballot.js';
import type {Casebook} from './case.js';
import {ID_LENGTH, randomIdOf, randomIdValues} from './random-id.js';
import {payloadIn, payloadLength, refused, trainingCode} from './training-code.js';
import type {RefusedCode} from './training-code.js';

/** The most groups: their ids are '1' to '31'. */
export const MOST_GROUPS = 31;

export type ReadBallot = {readonly ok: true; readonly ballot: Ballot} | RefusedCode;

const groupIds: readonly Id[] = Array.from({length: MOST_GROUPS}, (_, place) => String(place + 1));

/** Mark of the set, phone and group come before the votes. */
const MARK = 2;
const BEFORE_VOTES = MARK + ID_LENGTH + 1;

/** Not said how sure, or one of the answers to that. */
const SURE = BigInt(surenesses.length + 1);
/** No vote, or one of the verdicts. */
const STATES = 1n + BigInt(verdicts.length) * SURE;

/**
 * The code of a ballot: groups of four characters with `-` between them. Votes on cases that are not in
 * the set are left out.
 *
 * @throws RangeError for a phone that is not eight characters of base 32, a group that is not '1' to
 *   '31', and a casebook whose version has a number above 31
 */
export function ballotCode(casebook: Casebook, cases: readonly Id[], ballot: Ballot): string {
  return trainingCode('ballot', casebook, payloadOf(cases, ballot));
}

/**
 * Reads the code of a ballot. Upper and lower case, spaces and hyphens do not matter. Nothing is ever
 * corrected: a code with a mistake is refused, and where one character is wrong its group is told.
 *
 * @param cases the set that was voted on, in any order
 * @param code anything at all; it never throws
 */
export function fromBallotCode(casebook: Casebook, cases: readonly Id[], code: unknown): ReadBallot {
  const read = payloadIn('ballot', casebook, code);
  if (!read.ok) return read;
  const {payload} = read;
  const isOfSet = markOf(cases).every((value, place) => payload[place] === value);
  if (!isOfSet || payload.length !== lengthFor(cases)) return refused('other-set');
  const ballot = ballotIn(cases, payload);
  // Another code than this one stands for what is in it: no code of ours.
  if (String(payloadOf(cases, ballot)) !== String(payload)) return refused('mistyped');
  return {ok: true, ballot};
}

function payloadOf(cases: readonly Id[], {phone, group, votes}: Ballot): readonly number[] {
  const phoneValues = randomIdValues(phone);
  if (!phoneValues) throw new RangeError(`There is no code for the phone "${phone}".`);
  const groupValue = group === undefined ? 0 : groupIds.indexOf(group) + 1;
  if (group !== undefined && groupValue === 0) {
    throw new RangeError(`There is no code for the group "${group}".`);
  }
  const number = sorted(cases).reduceRight((sum, id) => {
    const cast = Object.hasOwn(votes, id) ? votes[id] : undefined;
    return rounds.reduceRight((rest, round) => rest * STATES + stateOf(cast?.[round]), sum);
  }, 0n);
  const digits = number === 0n ? [] : toBase32(number);
  const zeros = Array.from({length: lengthFor(cases) - BEFORE_VOTES - digits.length}, () => 0);
  return [...markOf(cases), ...phoneValues, groupValue, ...zeros, ...digits];
}

/** The ballot of a payload; that of none of ours gives one whose payload is another. */
function ballotIn(cases: readonly Id[], payload: readonly number[]): Ballot {
  const group = payload[BEFORE_VOTES - 1] ?? 0;
  let rest = fromBase32(payload.slice(BEFORE_VOTES));
  const votes = sorted(cases).flatMap((id): [Id, CaseVotes][] => {
    const cast = rounds.flatMap((round) => {
      const vote = voteOf(rest % STATES);
      rest /= STATES;
      return vote ? [[round, vote] as const] : [];
    });
    return cast.length > 0 ? [[id, Object.fromEntries(cast)]] : [];
  });
  return {
    phone: randomIdOf(payload.slice(MARK, MARK + ID_LENGTH)),
    ...(group > 0 && {group: String(group)}),
    votes: Object.fromEntries(votes),
  };
}

function stateOf(vote: Vote | undefined): bigint {
  if (!vote) return 0n;
  const sure = vote.sure ? surenesses.indexOf(vote.sure) + 1 : 0;
  return 1n + BigInt(verdicts.indexOf(vote.verdict)) * SURE + BigInt(sure);
}

function voteOf(state: bigint): Vote | undefined {
  const verdict = verdicts[Number((state - 1n) / SURE)];
  if (state === 0n || !verdict) return undefined;
  const sure = surenesses[Number((state - 1n) % SURE) - 1];
  return {verdict, ...(sure && {sure})};
}

/** So that a set that was put in another order has the same ballots. */
const sorted = (cases: readonly Id[]): readonly Id[] => [...cases].sort();

const markOf = (cases: readonly Id[]): readonly number[] => idValues(sorted(cases).join(' '));

/** The values of a payload; as many for every ballot of a set. */
function lengthFor(cases: readonly Id[]): number {
  const most = STATES ** BigInt(rounds.length * cases.length) - 1n;
  return payloadLength(BEFORE_VOTES + toBase32(most).length);
}
