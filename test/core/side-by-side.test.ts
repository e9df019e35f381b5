/** Sessions side by side: the order of columns and rows, and what each cell says. */
import {expect} from 'chai';
import type {Values} from '../../src/core/answers.js';
import type {KeptSession} from '../../src/core/kept-session.js';
import {sideBySide} from '../../src/core/side-by-side.js';
import {answersOf, choice, day, practice, questionnaireOf, requirement} from '../fixture.js';
import {sessionOf} from '../session.js';

const small = questionnaireOf(
  [choice('a'), choice('b'), choice('c'), choice('d', {scope: 'home'})],
  [
    practice('a'),
    practice('b', [requirement('b', {otherwise: [{verdict: 'attention'}]})]),
    practice('c', [requirement('c', {from: '2027-01-01'})]),
    practice('d'),
  ],
  {short: ['a']},
);

const of = (
  organisation: string,
  on: string,
  values: Values = {},
  more: Partial<KeptSession> = {},
): KeptSession => sessionOf(answersOf(values), {organisation, day: on, ...more});

describe('the columns', () => {
  const cases: readonly (readonly [string, readonly KeptSession[], readonly string[]])[] = [
    ['stand as they were given', [of('B', '2026-03-01'), of('A', '2026-01-01')], ['B 2026-03-01', 'A 2026-01-01']],
    [
      'of one organisation stand together, in order of their days',
      [of('B', '2026-03-01'), of('A', '2026-01-01'), of(' b', '2026-02-01')],
      [' b 2026-02-01', 'B 2026-03-01', 'A 2026-01-01'],
    ],
    [
      'without a name stand apart',
      [of('', '2026-03-01'), of('A', '2026-02-01'), of(' ', '2026-01-01')],
      [' 2026-03-01', 'A 2026-02-01', '  2026-01-01'],
    ],
    ['can be none', [], []],
  ];
  for (const [name, sessions, expected] of cases) {
    it(name, () => {
      const {columns} = sideBySide(small, sessions);
      expect(columns.map(({session}) => `${session.organisation} ${session.day}`)).to.deep.equal(expected);
    });
  }

  it('are judged on their own day and at their own depth, over all homes', () => {
    const {columns, rows} = sideBySide(small, [
      sessionOf(answersOf({a: 'no', b: 'no', c: 'no'}, {d: 'yes'}, {d: 'no'})),
      of('', '2027-01-01', {a: 'yes', c: 'no'}, {depth: 'short'}),
    ]);
    expect(Object.fromEntries(rows.map(({practice: id, outcomes}) => [id, outcomes]))).to.deep.equal({
      a: ['unacceptable', 'acceptable'],
      b: ['attention', 'not-looked-at'],
      c: [undefined, 'not-looked-at'],
      d: ['unacceptable', 'not-looked-at'],
    });
    expect(columns.map(({assessment: {on, counts}}) => [on, counts.unacceptable, counts['not-looked-at']]))
      .to.deep.equal([[day, 2, 0], ['2027-01-01', 0, 3]]);
  });
});

describe('the rows', () => {
  const rowsOf = (...values: readonly Values[]): readonly string[] =>
    sideBySide(small, values.map((each) => sessionOf(answersOf(each, {d: each['d'] ?? 'unknown'})))).rows.map(
      (row) => row.practice,
    );
  const cases: readonly (readonly [string, readonly Values[], readonly string[]])[] = [
    ['stand in the order of the questionnaire', [{a: 'yes', b: 'yes', d: 'yes'}], ['a', 'b', 'd']],
    ['the gravest first', [{a: 'yes', b: 'no', d: 'no'}], ['d', 'b', 'a']],
    ['what is open before what is acceptable', [{a: 'yes', b: 'unknown', d: 'yes'}], ['b', 'a', 'd']],
    ['the most often grave first', [{a: 'no', b: 'yes', d: 'no'}, {a: 'yes', b: 'yes', d: 'no'}], ['d', 'a', 'b']],
    [
      'one grave outcome before many milder ones',
      [{a: 'yes', b: 'no', d: 'yes'}, {a: 'yes', b: 'no', d: 'no'}],
      ['d', 'b', 'a'],
    ],
  ];
  for (const [name, values, expected] of cases) {
    it(name, () => expect(rowsOf(...values)).to.deep.equal(expected));
  }
});
