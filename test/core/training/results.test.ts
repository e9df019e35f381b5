/** How the room judged, held against the verdicts. */
import {expect} from 'chai';
import type {Verdict} from '../../../src/core/questionnaire.js';
import {caseResult, hardest, measure, yardstick} from '../../../src/core/training/results.js';
import type {Counts, Hands} from '../../../src/core/training/workshop.js';
import {verdicts as fromMild} from '../../../src/core/verdict.js';
import {ballotOf, collectedOf, countsOf, first, workshopOf} from './training-fixture.js';

const verdicts: ReadonlyMap<string, Verdict> = new Map([
  ['mild', 'acceptable'],
  ['middle', 'attention'],
  ['grave', 'unacceptable'],
  ['unasked', 'attention'],
]);
const hands = (id: string, round: Hands['round'], counts: Counts): Hands => ({case: id, round, counts});
const workshop = workshopOf(['mild', 'talk', 'middle', 'grave', 'unasked'], {
  hands: [
    hands('mild', 'first', countsOf(5, 3, 2)),
    hands('mild', 'second', countsOf(9, 1, 0)),
    hands('talk', 'first', countsOf(9, 9, 9)),
    hands('middle', 'first', countsOf(1, 1, 2)),
    hands('grave', 'first', countsOf(1, 1, 1)),
    hands('unasked', 'second', countsOf(0, 4, 0)),
  ],
  ballots: collectedOf(ballotOf({grave: first('unacceptable')})),
});

describe('the result of a case', () => {
  it('has its votes, the shift, and the share that had it right', () => {
    const result = caseResult(workshop, 'mild', 'acceptable');
    expect(result.right).to.deep.equal({first: 0.5, second: 0.9});
    expect(result.shift).to.deep.equal({acceptable: 40, attention: -20, unacceptable: -20});
    expect(result.tally.second).to.deep.equal({counts: countsOf(9, 1, 0), total: 10});
  });

  it('says of nobody that they had it right where nobody voted', () => {
    const {right, shift} = caseResult(workshop, 'unasked', 'attention');
    expect({right, shift}).to.deep.equal({right: {first: undefined, second: 1}, shift: undefined});
  });

  it('has votes and no right of a case that is not scored', () => {
    const {right, verdict, tally} = caseResult(workshop, 'talk', undefined);
    expect(right).to.deep.equal({first: undefined, second: undefined});
    expect(verdict).to.equal(undefined);
    expect(tally.first.total).to.equal(27);
  });
});

describe('the hardest cases', () => {
  it('are those that fewest had right in the first vote; one that is not scored or had no vote is none', () => {
    expect(hardest(workshop, verdicts)).to.deep.equal([
      {case: 'middle', right: 0.25, votes: 4},
      {case: 'mild', right: 0.5, votes: 10},
      {case: 'grave', right: 0.5, votes: 4},
    ]);
  });

  it('are none where nobody voted', () => {
    expect(hardest(workshopOf(['mild']), verdicts)).to.deep.equal([]);
  });
});

describe('the yardstick', () => {
  it('counts the votes on cases that are scored, by round', () => {
    expect(yardstick(workshop, verdicts)).to.deep.equal({
      first: {right: 5 + 1 + 2, tooStrict: 5 + 2, tooLenient: 1 + 2, total: 18},
      second: {right: 9 + 4, tooStrict: 1, tooLenient: 0, total: 14},
    });
  });

  it('is nothing where nobody voted, again and again', () => {
    const nothing = {right: 0, tooStrict: 0, tooLenient: 0, total: 0};
    expect(yardstick(workshopOf(['mild']), verdicts)).to.deep.equal({first: nothing, second: nothing});
  });

  const rows = [
    ['right', 'tooLenient', 'tooLenient'],
    ['tooStrict', 'right', 'tooLenient'],
    ['tooStrict', 'tooStrict', 'right'],
  ] as const;
  for (const [place, said] of fromMild.entries()) {
    for (const [other, verdict] of fromMild.entries()) {
      const expected = rows[place]?.[other];
      it(`${said} of what is ${verdict} is ${expected}`, () => expect(measure(said, verdict)).to.equal(expected));
    }
  }
});
