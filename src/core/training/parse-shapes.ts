/** The shapes of what comes from a file, another window or a room. Strict, and nothing without an end. */
import * as z from 'zod/mini';
import type {Id} from '../questionnaire.js';
import {outcomes, verdicts} from '../verdict.js';
import {MOST_GROUPS} from './ballot-code.js';
import {surenesses} from './ballot.js';
import type {Ballot} from './ballot.js';
import {randomIdPattern} from './random-id.js';
import {MOST_CASES} from './set-code.js';
import {MOST_HANDS} from './voting.js';
import {pictures, stages} from './workshop.js';
import type {Moment, Workshop} from './workshop.js';

/** Far more than a room has. */
const most = {phones: 10_000, companies: 1000, practices: 1000, votes: 200} as const;

const isUnique = (ids: readonly Id[]): boolean => new Set(ids).size === ids.length;
const atMost = (count: number) => (record: object): boolean => Object.keys(record).length <= count;

export const id = z.string().check(z.minLength(1), z.maxLength(120));
const randomId = z.string().check(z.regex(randomIdPattern));
export const stage = z.enum(stages);
/** Cases by id, none of them twice. */
export const cases = z.array(id).check(z.maxLength(MOST_CASES), z.refine(isUnique));

const vote = z.strictObject({verdict: z.enum(verdicts), sure: z.exactOptional(z.enum(surenesses))});
export const caseVotes = z.strictObject({first: z.exactOptional(vote), second: z.exactOptional(vote)});

export const ballot: z.ZodMiniType<Ballot> = z.strictObject({
  phone: randomId,
  group: z.exactOptional(id),
  votes: z.record(id, caseVotes).check(z.refine(atMost(most.votes))),
});
const ballots = z
  .array(ballot)
  .check(z.maxLength(most.phones), z.refine((list) => isUnique(list.map(({phone}) => phone))));

const moment: z.ZodMiniType<Moment> = z.discriminatedUnion('name', [
  z.strictObject({name: z.literal('opening')}),
  z.strictObject({name: z.literal('case'), case: id, stage}),
  z.strictObject({name: z.literal('picture'), picture: z.enum(pictures)}),
]);

const count = z.int().check(z.minimum(0), z.maximum(MOST_HANDS));
const hands = z.strictObject({
  case: id,
  round: z.enum(['first', 'second']),
  group: z.exactOptional(id),
  counts: z.strictObject({acceptable: count, attention: count, unacceptable: count}),
});
const company = z.strictObject({
  mark: id,
  outcomes: z.record(id, z.enum(outcomes)).check(z.refine(atMost(most.practices))),
});
const collected = z.strictObject({ballot, way: z.enum(['code', 'file', 'live'])});
const group = z.strictObject({id, name: z.string().check(z.maxLength(300))});

export const workshop: z.ZodMiniType<Workshop> = z
  .strictObject({
    id: randomId,
    title: z.string().check(z.maxLength(300)),
    cases,
    minutes: z.exactOptional(z.int().check(z.minimum(1), z.maximum(1440))),
    groups: z
      .array(group)
      .check(z.maxLength(MOST_GROUPS), z.refine((list) => isUnique(list.map((each) => each.id)))),
    moment,
    revealed: cases,
    hands: z.array(hands).check(z.maxLength(MOST_CASES * 2 * (MOST_GROUPS + 1))),
    ballots: z
      .array(collected)
      .check(z.maxLength(most.phones), z.refine((list) => isUnique(list.map((each) => each.ballot.phone)))),
    late: ballots,
    companies: z
      .array(company)
      .check(z.maxLength(most.companies), z.refine((list) => isUnique(list.map(({mark}) => mark)))),
  })
  // What is shown and what was shown is of the set.
  .check(
    z.refine((read) => read.moment.name !== 'case' || read.cases.includes(read.moment.case)),
    z.refine((read) => read.revealed.every((each) => read.cases.includes(each))),
  );
