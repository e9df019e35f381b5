/** Votes come in: by hands, by code and file, and by the live room. Every vote makes a new workshop. */
import type {Verdict} from '../questionnaire.js';
import type {Ballot} from './ballot.js';
import {joined} from './join-ballots.js';
import {partedByTime} from './late-votes.js';
import type {Company, Counts, Hands, Way, Workshop} from './workshop.js';

/** The most hands on one option. */
export const MOST_HANDS = 9999;

/** Nobody voted. */
export const noCounts: Counts = {acceptable: 0, attention: 0, unacceptable: 0};

/** Which hands are counted: of the room, or of a group in it. */
export type Counted = Pick<Hands, 'case' | 'round' | 'group'>;

/** One hand more or less on an option; never below 0, nor above 9999. */
export function raise(workshop: Workshop, counted: Counted, verdict: Verdict, by: 1 | -1): Workshop {
  const isSame = (each: Hands): boolean =>
    each.case === counted.case && each.round === counted.round && each.group === counted.group;
  const before = workshop.hands.find(isSame);
  const counts = before?.counts ?? noCounts;
  const number = Math.min(Math.max(counts[verdict] + by, 0), MOST_HANDS);
  if (number === counts[verdict]) return workshop;
  const after: Hands = {...counted, counts: {...counts, [verdict]: number}};
  return {
    ...workshop,
    hands: before
      ? workshop.hands.map((each) => (each === before ? after : each))
      : [...workshop.hands, after],
  };
}

/** What a ballot that came in brought. */
export type News =
  | 'new'
  /** Nothing that was not there. */
  | 'same'
  /** Other votes, or more, of a phone that was there. */
  | 'changed'
  /** At least one vote that came too late: it is kept, and does not count. */
  | 'late';

export interface Taken<N extends News = News> {
  readonly workshop: Workshop;
  readonly news: N;
}

/**
 * Takes in a ballot. A phone has one: later votes take the place of earlier ones on the same case and
 * round, and what only the earlier ballot has stays. By the live room, a vote on a case whose verdict was
 * shown is late, unless it is the vote that already counts.
 */
export function collect(workshop: Workshop, ballot: Ballot, way: Way): Taken {
  if (way !== 'live') return withBallot(workshop, ballot, way);
  const of = ({phone}: Ballot): boolean => phone === ballot.phone;
  const counted = workshop.ballots.find((each) => of(each.ballot))?.ballot;
  const before = workshop.late.find(of);
  const {inTime, late, isNews} = partedByTime(workshop.revealed, ballot, counted, before);
  const hasVotes = Object.keys(inTime.votes).length > 0;
  const taken: Taken = hasVotes ? withBallot(workshop, inTime, way) : {workshop, news: 'same'};
  if (late === before) return taken;
  const others = workshop.late.filter((each) => !of(each));
  return {
    workshop: {...taken.workshop, late: late ? [...others, late] : others},
    news: isNews ? 'late' : 'changed',
  };
}

/** Lets the late votes count. */
export const admitLate = (workshop: Workshop): Workshop =>
  workshop.late.reduce(
    (sum, ballot) => withBallot(sum, ballot, 'live').workshop,
    dropLate(workshop),
  );

/** Forgets the late votes. */
export const dropLate = (workshop: Workshop): Workshop => ({...workshop, late: []});

/** Takes in what the self-check of a company says; the same check once. */
export function bringCompany(workshop: Workshop, company: Company): Taken<'new' | 'same'> {
  const {companies} = workshop;
  if (companies.some(({mark}) => mark === company.mark)) return {workshop, news: 'same'};
  return {workshop: {...workshop, companies: [...companies, company]}, news: 'new'};
}

function withBallot(workshop: Workshop, ballot: Ballot, way: Way): Taken<'new' | 'same' | 'changed'> {
  const {ballots} = workshop;
  const before = ballots.find((each) => each.ballot.phone === ballot.phone);
  if (!before) return {workshop: {...workshop, ballots: [...ballots, {ballot, way}]}, news: 'new'};
  const after = joined(before.ballot, ballot);
  if (after === before.ballot) return {workshop, news: 'same'};
  return {
    workshop: {
      ...workshop,
      ballots: ballots.map((each) => (each === before ? {ballot: after, way} : each)),
    },
    news: 'changed',
  };
}
