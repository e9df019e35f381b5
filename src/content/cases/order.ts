import type {Id} from '../../core/questionnaire.js';
import type {Case} from '../../core/training/case.js';

/**
 * Where each case stands in the casebook. A code names a case by its place: once a version is out, add
 * at the end only, never move or take away. The files of the themes may be in any order.
 */
const order: readonly Id[] = [
  'job-with-a-room',
  'bed-and-meal',
  'room-in-town',
  'agency-and-grower-agree',
  'home-at-the-park',
  'house-for-a-year',
  'house-of-young-athletes',
  'lease-with-the-corporation',
  'thousand-euros-of-rent',
  'after-the-last-shift',
  'three-weeks-to-find-a-room',
  'six-weeks-at-home',
  'eight-months-of-rent',
  'five-pay-slips',
  'scheme-from-before-2017',
  'article-twelve',
  'every-friday-eighteen-per-cent',
  'waiting-for-the-call',
  'frost-in-may',
  'one-price-for-every-bed',
  'window-and-deposit',
  'fifty-euros-at-the-start',
  'three-weeks-with-family',
  'coordinator-at-the-door',
  'note-on-the-door',
  'units-behind-the-greenhouse',
  'friends-on-sunday',
  'hair-in-the-drain',
  'a-broken-shower',
  'sheet-in-three-languages',
  'fourteen-beds',
  'two-in-a-bedroom',
  'receipt-from-the-municipality',
  'storm-damage',
  'old-farmhouse',
  'key-of-the-manager',
  'water-through-the-ceiling',
];

/**
 * The cases in the order of the casebook.
 *
 * @throws where a case has no place, or a place no case
 */
export function inOrder(cases: readonly Case[]): readonly Case[] {
  const byId = new Map(cases.map((each) => [each.id, each]));
  const placed = order.map((id) => {
    const found = byId.get(id);
    if (!found) throw new Error(`There is no case "${id}".`);
    return found;
  });
  if (placed.length < cases.length) throw new Error('A case has no place in the order.');
  return placed;
}
