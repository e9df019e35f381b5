/** An outcome that changed in a home, and several reasons at once. */
import type {Answers} from '../../src/core/answers.js';
import {
  always,
  answersOf,
  atMost,
  attention,
  choice,
  figure,
  is,
  not,
  number,
  practice,
  questionnaireOf,
  requirement,
  someHome,
} from '../fixture.js';
import {kept} from '../session.js';
import {table} from './comparison-table.js';

describe('an outcome that changed in a home', () => {
  const small = questionnaireOf(
    [choice('o'), choice('h', {scope: 'home'}), number('n', {scope: 'home', askedWhen: always})],
    [
      practice('h', [requirement('h'), requirement('o', {otherwise: attention})]),
      practice('some', [requirement('some', {holdsWhen: not(someHome(is('h', 'no')))})]),
    ],
    {short: ['o']},
  );
  const homes = (o: string, ...named: readonly (readonly [name: string, h: string])[]): Answers => ({
    organisation: {o},
    homes: named.map(([name, h], index) => ({id: `home-${index + 1}`, name, answers: {h}})),
  });
  table([
    [
      'stands below the practice as a whole',
      small,
      kept(homes('yes', ['A', 'yes'], ['B', 'no'])),
      kept(homes('yes', ['A', 'no'], ['B', 'yes'])),
      [
        'h in A: acceptable > unacceptable | h in A: yes > no',
        'h in B: unacceptable > acceptable | h in B: no > yes',
      ],
    ],
    [
      'names the homes that made the whole what it is',
      small,
      kept(homes('yes', ['A', 'no'], ['B', 'no'], ['C', 'yes'])),
      kept(homes('yes', ['A', 'yes'], ['B', 'yes'], ['C', 'yes'])),
      [
        'h: unacceptable > acceptable | h in A: no > yes | h in B: no > yes',
        'h in A: unacceptable > acceptable | h in A: no > yes',
        'h in B: unacceptable > acceptable | h in B: no > yes',
        'some: unacceptable > acceptable | h in A: no > yes | h in B: no > yes',
      ],
    ],
    [
      'names what is answered for the organisation once',
      small,
      kept(homes('yes', ['A', 'yes'], ['B', 'yes'])),
      kept(homes('no', ['A', 'yes'], ['B', 'yes'])),
      [
        'h: acceptable > attention | o: yes > no',
        'h in A: acceptable > attention | o: yes > no',
        'h in B: acceptable > attention | o: yes > no',
      ],
    ],
    [
      'names a home that was added',
      small,
      kept(homes('yes', ['A', 'yes'])),
      kept(homes('yes', ['A', 'yes'], ['B', 'no'])),
      [
        'h: acceptable > unacceptable | added B',
        'h in B: undefined > unacceptable | added B',
        'some: acceptable > unacceptable | added B',
      ],
    ],
    [
      'names a home that was removed',
      small,
      kept(homes('yes', ['B', 'no'], ['A', 'yes'])),
      kept(homes('yes', ['a ', 'yes'])),
      [
        'h: unacceptable > acceptable | removed B',
        'h in B: unacceptable > undefined | removed B',
        'some: unacceptable > acceptable | removed B',
      ],
    ],
    [
      'names no other home that is new',
      small,
      kept(homes('yes', ['A', 'yes'])),
      kept(homes('yes', ['A', 'no'], ['B', 'yes'])),
      [
        'h: acceptable > unacceptable | h in A: yes > no',
        'h in A: acceptable > unacceptable | h in A: yes > no',
        'h in B: undefined > acceptable | added B',
        'some: acceptable > unacceptable | h in A: yes > no',
      ],
    ],
    [
      'is looked at in all homes alike by a check that asks about none',
      small,
      kept(homes('no', ['A', 'yes'], ['B', 'yes']), {depth: 'short'}),
      kept(homes('no', ['A', 'no'], ['B', 'yes'])),
      [
        'h: attention > unacceptable | short > full',
        'h in A: attention > unacceptable | short > full',
        'some: not-looked-at > unacceptable | short > full',
      ],
    ],
    [
      'of one on each side is not set apart',
      small,
      kept(homes('yes', ['A', 'yes'])),
      kept(homes('yes', ['B', 'no'])),
      ['h: acceptable > unacceptable | h in B: yes > no', 'some: acceptable > unacceptable | h in B: yes > no'],
    ],
  ]);
});

describe('several reasons at once', () => {
  const small = questionnaireOf(
    [choice('a'), number('share'), choice('b'), choice('h', {scope: 'home'})],
    [practice('p', [
      requirement('a'),
      requirement('share', {holdsWhen: atMost('share', 'ceiling')}),
      requirement('b', {until: '2029-12-31'}),
      requirement('h'),
    ])],
    {figures: [figure('ceiling', ['2017', 25], ['2030-01-01', 30])], short: ['a', 'share', 'b']},
  );
  table([
    [
      'are all given',
      small,
      kept(answersOf({a: 'no', share: 28, b: 'no'}, {h: 'no'}, {h: 'no'}), {day: '2029-06-01'}),
      kept(answersOf({a: 'yes', share: 28, b: 'no'}, {h: 'no'}), {day: '2030-06-01', depth: 'short'}),
      [
        'p: unacceptable > acceptable | a: no > yes | ceiling: 25 > 30 since 2030-01-01 | ended b until 2029-12-31 | full > short | removed home-2',
        'p in : unacceptable > acceptable | a: no > yes | ceiling: 25 > 30 since 2030-01-01 | ended b until 2029-12-31 | full > short',
        'p in : unacceptable > undefined | removed home-2',
      ],
    ],
  ]);
});
