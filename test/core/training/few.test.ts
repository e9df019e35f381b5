/** What is told of a group, and of the companies. */
import {expect} from 'chai';
import {toldByGroup, toldCompanies} from '../../../src/core/training/few.js';
import type {Told, ToldGroup} from '../../../src/core/training/few.js';
import type {Company, Counts, Workshop} from '../../../src/core/training/workshop.js';
import {outcomes, verdicts} from '../../../src/core/verdict.js';
import type {Outcome} from '../../../src/core/verdict.js';
import {ballotOf, collectedOf, countsOf, first, roomOf, workshopOf} from './training-fixture.js';

const told = (byGroup: readonly Counts[], ofNone = countsOf(0, 0, 0)): readonly ToldGroup[] =>
  toldByGroup(roomOf(byGroup, ofNone), 'a', 'first');
const numbersOf = ({counts}: ToldGroup): readonly Told[] => verdicts.map((verdict) => counts[verdict]);

describe('of a group', () => {
  type Row = readonly [name: string, byGroup: readonly Counts[], said: readonly (readonly Told[])[]];
  const rows: readonly Row[] = [
    ['five and more are told', [countsOf(5, 6, 20), countsOf(7, 8, 9)], [[5, 6, 20], [7, 8, 9]]],
    ['fewer than five are few, zero too',
      [countsOf(4, 0, 9), countsOf(1, 3, 8)],
      [['few', 'few', 9], ['few', 'few', 8]],
    ],
    ['what nobody in the room chose is told', [countsOf(9, 0, 0), countsOf(8, 0, 0)], [[9, 0, 0], [8, 0, 0]]],
    ['one few hides the next',
      [countsOf(3, 9, 9), countsOf(12, 8, 8), countsOf(7, 7, 7)],
      [['few', 9, 9], ['hidden', 8, 8], [7, 7, 7]],
    ],
    ['the last few hides the first',
      [countsOf(9, 9, 9), countsOf(8, 8, 8), countsOf(7, 7, 2)],
      [[9, 9, 'hidden'], [8, 8, 8], [7, 7, 'few']],
    ],
    ['all or none of a room hides all',
      [countsOf(12, 9, 9), countsOf(0, 8, 8), countsOf(0, 7, 7)],
      [['hidden', 9, 9], ['hidden', 8, 8], ['hidden', 7, 7]],
    ],
    ['a group alone has its few', [countsOf(9, 3, 0)], [[9, 'few', 0]]],
  ];
  for (const [name, byGroup, said] of rows) {
    it(name, () => expect(told(byGroup).map(numbersOf)).to.deep.equal(said));
  }

  it('the total is told where all its numbers are', () => {
    const said = told([countsOf(3, 9, 9), countsOf(12, 8, 8), countsOf(7, 7, 7)]);
    expect(said.map(({group, total}) => [group.name, total])).to.deep.equal([
      ['Group 1', 'hidden'],
      ['Group 2', 'hidden'],
      ['Group 3', 21],
    ]);
  });

  it('hands and ballots are counted, of one round', () => {
    const phones = Array.from({length: 6}, (_, index) => `0000000${index}`);
    const ballots = phones.map((phone) => ballotOf({a: first('attention')}, {phone, group: '1'}));
    const room = {...roomOf([countsOf(0, 1, 5)], countsOf(0, 0, 0)), ballots: collectedOf(...ballots)};
    expect(toldByGroup(room, 'a', 'first').map(numbersOf)).to.deep.equal([[0, 7, 5]]);
    expect(toldByGroup(room, 'a', 'second').map(numbersOf)).to.deep.equal([[0, 0, 0]]);
  });
});

describe('of the self-checks that were handed in', () => {
  const companiesOf = (said: Partial<Record<Outcome, number>>): Workshop => {
    const list = outcomes.flatMap((outcome) =>
      Array.from({length: said[outcome] ?? 0}, (_, index): Company => ({
        mark: `${outcome}-${index}`,
        outcomes: {rent: outcome},
      })));
    return workshopOf(['a'], {companies: list});
  };
  const few = Object.fromEntries(outcomes.map((outcome) => [outcome, 'few']));
  const hidden = Object.fromEntries(outcomes.map((outcome) => [outcome, 'hidden']));
  const none = Object.fromEntries(outcomes.map((outcome) => [outcome, 0]));
  const rows: readonly (readonly [name: string, said: Partial<Record<Outcome, number>>, object, number])[] = [
    ['none say nothing', {}, none, 0],
    ['three are few each', {'acceptable': 2, 'not-looked-at': 1}, few, 3],
    ['five and more are told', {acceptable: 6, unacceptable: 5, unclear: 1}, {...few, acceptable: 6, unacceptable: 5}, 12],
    ['where each is five or more, that there are no others is told', {acceptable: 7, unacceptable: 5},
      {...none, acceptable: 7, unacceptable: 5}, 12],
    ['all of one kind are hidden', {acceptable: 9}, hidden, 9],
  ];
  for (const [name, said, counts, total] of rows) {
    it(name, () => expect(toldCompanies(companiesOf(said), 'rent')).to.deep.equal({counts, total}));
  }

  it('a practice that one says nothing of was not looked at', () => {
    const {counts} = toldCompanies(companiesOf({acceptable: 6}), 'toString');
    expect(counts).to.deep.equal(hidden);
  });
});
