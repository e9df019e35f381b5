import type {Programme} from '../../core/training/case.js';

/** Ready choices of cases: easy to begin with, verdicts and themes mixed, a hard one at the end. */
export const programmes: readonly Programme[] = [
  {
    id: 'half-hour',
    minutes: 30,
    cases: ['home-at-the-park', 'one-price-for-every-bed', 'units-behind-the-greenhouse'],
  },
  {
    id: 'hour',
    minutes: 60,
    cases: [
      'note-on-the-door',
      'waiting-for-the-call',
      'lease-with-the-corporation',
      'old-farmhouse',
      'window-and-deposit',
      'three-weeks-to-find-a-room',
    ],
  },
  {
    id: 'hour-and-a-half',
    minutes: 90,
    cases: [
      'bed-and-meal',
      'a-broken-shower',
      'home-at-the-park',
      'after-the-last-shift',
      'one-price-for-every-bed',
      'receipt-from-the-municipality',
      'scheme-from-before-2017',
      'friends-on-sunday',
      'every-friday-eighteen-per-cent',
    ],
  },
];
