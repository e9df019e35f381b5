/** The counts of outcomes, from session to session. */
import {expect} from 'chai';
import {overTime} from '../../src/core/over-time.js';
import {answersOf, choice, practice, questionnaireOf, requirement} from '../fixture.js';
import {sessionOf} from '../session.js';

const small = questionnaireOf(
  [choice('a'), choice('b'), choice('c')],
  [practice('a'), practice('b'), practice('c', [requirement('c', {from: '2027-01-01'})])],
  {short: ['a']},
);

describe('sessions over time', () => {
  const answers = answersOf({a: 'no', b: 'yes', c: 'no'});

  it('stand in order of their days; on one day in the order given', () =>
    expect(
      overTime(small, [
        sessionOf(answers, {day: '2027-01-01', organisation: 'one'}),
        sessionOf(answers, {day: '2026-01-01', organisation: 'two'}),
        sessionOf(answers, {day: '2027-01-01', organisation: 'three'}),
        sessionOf(answers, {day: '2026-01-01', organisation: 'four'}),
        sessionOf(answers, {day: '2027-01-01', organisation: 'five'}),
      ]).map(({organisation}) => organisation),
    ).to.deep.equal(['two', 'four', 'one', 'three', 'five']));

  it('are each counted on its own day and at its own depth', () =>
    expect(
      overTime(small, [
        sessionOf(answers, {day: '2026-01-01', depth: 'short'}),
        sessionOf(answers, {day: '2027-01-01', organisation: 'A'}),
      ]),
    ).to.deep.equal([
      {
        day: '2026-01-01',
        depth: 'short',
        organisation: '',
        counts: {
          'unacceptable': 1,
          'attention': 0,
          'unclear': 0,
          'acceptable': 0,
          'not-applicable': 0,
          'not-looked-at': 1,
        },
      },
      {
        day: '2027-01-01',
        depth: 'full',
        organisation: 'A',
        counts: {
          'unacceptable': 2,
          'attention': 0,
          'unclear': 0,
          'acceptable': 1,
          'not-applicable': 0,
          'not-looked-at': 0,
        },
      },
    ]));

  it('are none of none', () => expect(overTime(small, [])).to.deep.equal([]));
});
