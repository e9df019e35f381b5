/**
 * Small numbers of a group are not told apart, so that nobody's vote can be read from a picture.
 *
 * A number below five is told as "few". As the numbers of the room stand beside it, the numbers of the
 * groups on an option add up to a number that everybody may know; so one that is not told could be
 * worked out from the others. `toldOf` says how that is kept from happening, option by option; a total
 * of a group is told only where all its numbers are, so that the options say nothing of each other.
 */
import type {Id, Verdict} from '../questionnaire.js';
import {outcomes, verdicts} from '../verdict.js';
import type {Outcome} from '../verdict.js';
import type {Round} from './ballot.js';
import {byVerdict, tally} from './tally.js';
import type {Group, Workshop} from './workshop.js';

/** The smallest number that is told of a group. */
export const FEW = 5;

/** A number; `few` for one below five; `hidden` for any, which others could be worked out from. */
export type Told = number | 'few' | 'hidden';

export interface ToldGroup {
  readonly group: Group;
  readonly counts: Readonly<Record<Verdict, Told>>;
  readonly total: number | 'hidden';
}

export interface ToldCompanies {
  readonly counts: Readonly<Record<Outcome, Told>>;
  readonly total: number;
}

/** What may be told of the votes of each named group on a case, beside those of the whole room. */
export function toldByGroup(workshop: Workshop, id: Id, round: Round): readonly ToldGroup[] {
  const room = tally(workshop, id)[round];
  const groups = workshop.groups.map((group) => ({group, ...tally(workshop, id, group.id)[round]}));
  const told = byVerdict((verdict) =>
    toldOf(groups.map(({counts}) => counts[verdict]), room.counts[verdict]));
  return groups.map(({group, total}, place) => {
    const counts = byVerdict((verdict): Told => told[verdict][place] ?? 'hidden');
    const isTold = verdicts.every((verdict) => typeof counts[verdict] === 'number');
    return {group, counts, total: isTold ? total : 'hidden'};
  });
}

/**
 * What may be told of how the self-checks that were handed in judge a practice, beside their number. Where
 * they all say the same nothing is told: it would tell of each company.
 */
export function toldCompanies({companies}: Workshop, practice: Id): ToldCompanies {
  const said = companies.map((each): Outcome =>
    (Object.hasOwn(each.outcomes, practice) ? each.outcomes[practice] : undefined) ?? 'not-looked-at');
  const numbers = outcomes.map((outcome) => said.filter((each) => each === outcome).length);
  const some = numbers.filter((number) => number > 0);
  const isWhole = some.length > 1 && some.every((number) => number >= FEW);
  const told = isWhole ? numbers : toldOf(numbers, said.length);
  const counts = outcomes.map((outcome, place) => [outcome, told[place] ?? 'hidden'] as const);
  return {counts: Object.fromEntries(counts) as Record<Outcome, Told>, total: companies.length};
}

/**
 * What may be told of numbers, beside the sum of them and of some more (who are in no group). Whoever
 * knows these rules, and also how many those more are, still has at least two possible values for each
 * number that is not told:
 *
 * - None at all: each 0 is told, as the sum says as much.
 * - No few: all are told.
 * - Several few, together neither 0 nor four times as many: the others are told. So many parts from 0 to
 *   4 make any sum between its least and its most in several ways, each of them with several values.
 * - One few: it and the next number are not told. Where these are more than 5 together, the few can be 0
 *   and can be 1. Of two numbers that are 8 together none is told, or 4 and 4 would stand out.
 * - Else none is told: one of them may be all there is, and nobody knows which.
 *
 * Somebody who knows how many are in no group needs only the sum where there is one group, and where all
 * numbers are 0; nothing could hide these from him. There they are told as few, which is safe from others.
 *
 * @param numbers at least 0
 * @param sum at least that of the numbers
 */
export function toldOf(numbers: readonly number[], sum: number): readonly Told[] {
  const few = numbers.filter((number) => number < FEW);
  if (sum === 0 || few.length === 0) return numbers;
  const fewSum = few.reduce((total, number) => total + number, 0);
  const withFew = numbers.map((number): Told => (number < FEW ? 'few' : number));
  const isOpen = few.length > 1 && fewSum > 0 && fewSum < (FEW - 1) * few.length;
  if (isOpen || numbers.length === 1 || numbers.every((number) => number === 0)) return withFew;
  const place = numbers.findIndex((number) => number < FEW);
  const next = (place + 1) % numbers.length;
  const both = fewSum + (numbers[next] ?? 0);
  const isAlone = few.length === 1 && both > FEW && !(numbers.length === 2 && both === 2 * (FEW - 1));
  return withFew.map((told, at) => (!isAlone || at === next ? 'hidden' : told));
}
