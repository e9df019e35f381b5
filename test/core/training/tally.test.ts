/** How votes are counted, and how they moved. */
import {expect} from 'chai';
import fc from 'fast-check';
import {shift, tallies, tally} from '../../../src/core/training/tally.js';
import type {RoundTally} from '../../../src/core/training/tally.js';
import type {Counts, Hands} from '../../../src/core/training/workshop.js';
import {verdicts} from '../../../src/core/verdict.js';
import {ballotOf, collectedOf, countsOf, first, vote, workshopOf} from './training-fixture.js';

const of = (counts: Counts): RoundTally => ({
  counts,
  total: counts.acceptable + counts.attention + counts.unacceptable,
});
const handsOf = (round: Hands['round'], counts: Counts, more: Partial<Hands> = {}): Hands => ({
  case: 'a',
  round,
  counts,
  ...more,
});

const workshop = workshopOf(['a', 'b'], {
  hands: [
    handsOf('first', countsOf(3, 2, 1)),
    handsOf('first', countsOf(10, 0, 0), {group: '1'}),
    handsOf('second', countsOf(0, 0, 20), {group: '2'}),
    handsOf('first', countsOf(0, 7, 0), {case: 'b'}),
    handsOf('first', countsOf(1, 1, 1), {case: 'elsewhere'}),
  ],
  ballots: collectedOf(
    ballotOf({a: {first: vote('acceptable', 'sure'), second: vote('unacceptable')}}, {group: '1'}),
    ballotOf({a: first('attention'), b: first('unacceptable'), elsewhere: first('attention')}, {phone: '11111111'}),
  ),
});

describe('the votes on a case', () => {
  it('are hands and ballots of everybody', () => {
    expect(tally(workshop, 'a')).to.deep.equal({first: of(countsOf(14, 3, 1)), second: of(countsOf(0, 0, 21))});
    expect(tally(workshop, 'b')).to.deep.equal({first: of(countsOf(0, 7, 1)), second: of(countsOf(0, 0, 0))});
  });

  it('are those of one group', () => {
    expect(tally(workshop, 'a', '1')).to.deep.equal({
      first: of(countsOf(11, 0, 0)),
      second: of(countsOf(0, 0, 1)),
    });
    expect(tally(workshop, 'a', 'none').first.total).to.equal(0);
  });

  for (const id of ['elsewhere', 'toString', '__proto__']) {
    it(`are none on one that is not in the set: ${id}`, () => {
      const none = of(countsOf(0, 0, 0));
      expect(tally(workshop, id)).to.deep.equal({first: none, second: none});
    });
  }

  it('are the same when all cases are counted at once, in the order of the set', () => {
    for (const group of [undefined, '1']) {
      expect([...tallies(workshop, group)]).to.deep.equal(
        ['a', 'b'].map((id) => [id, tally(workshop, id, group)]),
      );
    }
  });
});

describe('the shift', () => {
  const rows: readonly (readonly [Counts, Counts, readonly number[] | undefined])[] = [
    [countsOf(5, 3, 2), countsOf(2, 3, 5), [-30, 0, 30]],
    [countsOf(1, 0, 0), countsOf(0, 0, 40), [-100, 0, 100]],
    [countsOf(2, 2, 0), countsOf(1, 1, 0), [0, 0, 0]],
    [countsOf(0, 0, 0), countsOf(1, 1, 0), undefined],
    [countsOf(1, 1, 0), countsOf(0, 0, 0), undefined],
  ];
  for (const [before, now, points] of rows) {
    const [from, to] = [Object.values(before).join(), Object.values(now).join()];
    it(`from ${from} to ${to} is ${points ? `${points.join()} points` : 'not there'}`, () => {
      const said = shift({first: of(before), second: of(now)});
      expect(said && verdicts.map((verdict) => said[verdict])).to.deep.equal(points);
    });
  }

  it('is 0 together', () => {
    const counts = fc.tuple(fc.nat(9999), fc.nat(9999), fc.nat(9999)).map((list) => of(countsOf(...list)));
    fc.assert(
      fc.property(counts, counts, (before, now) => {
        const said = shift({first: before, second: now});
        const sum = said ? said.acceptable + said.attention + said.unacceptable : 0;
        expect(sum).to.be.closeTo(0, 1e-9);
        expect(said === undefined).to.equal(before.total * now.total === 0);
      }),
    );
  });
});
