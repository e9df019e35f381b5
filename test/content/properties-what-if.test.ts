/** The fewest changes, from wherever somebody stands. */
import {expect} from 'chai';
import fc from 'fast-check';
import {answer, homesOf} from '../../src/core/answers.js';
import type {Answers} from '../../src/core/answers.js';
import {fewestChanges} from '../../src/core/what-if.js';
import type {Change} from '../../src/core/what-if.js';
import {allRight, check, dossier, dutch, questionOf, today} from '../dossier.js';
import {answersToAll} from './random-answers.js';

const look = {on: today};
// Each run is slow, and shrinking takes hundreds: the seed in the message finds the case again.
const runs = (numRuns: number): fc.Parameters<unknown> => ({numRuns, endOnFailure: true});

const make = (answers: Answers, changes: readonly Change[]): Answers =>
  changes.reduce((made, {question, home, to}) => {
    const [first, ...others] = homesOf(made);
    const where = [first, ...others].find((each) => each?.id === home) ?? first;
    return where ? answer(made, questionOf(question), where, to) : made;
  }, answers);

/** The practices that are not, or not surely, acceptable. */
const short = (answers: Answers): readonly string[] =>
  check(answers)
    .practices.filter(({worst}) => (worst ?? 'acceptable') !== 'acceptable')
    .map(({practice}) => practice);

describe('the fewest changes', () => {
  it('lead to acceptable throughout, but for what remains, and leave the facts alone', () => {
    fc.assert(
      fc.property(answersToAll(), (answers) => {
        const {changes, remaining, answers: changed} = fewestChanges(dutch, answers, look);
        expect(short(make(answers, changes))).to.have.members(remaining);
        expect(short(changed)).to.have.members(remaining);
        for (const {question: id, from, to} of changes) {
          const {purpose, changeable} = questionOf(id);
          expect(purpose === 'practice' || changeable, `${id} is a fact`).to.equal(true);
          expect(to, id).not.to.deep.equal(from);
        }
      }),
      runs(2),
    );
  });

  it('are none too many: without any one of them something falls short', () => {
    fc.assert(
      fc.property(answersToAll({unknown: 0, homes: 1}), (answers) => {
        const {changes, remaining} = fewestChanges(dutch, answers, look);
        for (const left of changes) {
          const without = short(make(answers, changes.filter((each) => each !== left)));
          expect(without.length, left.question).to.be.greaterThan(remaining.length);
        }
      }),
      runs(3),
    );
  });

  it('leave nothing over where every fact is known', () => {
    fc.assert(
      fc.property(answersToAll({unknown: 0, homes: 1}), (answers) => {
        expect(fewestChanges(dutch, answers, look).remaining).to.deep.equal([]);
      }),
      runs(4),
    );
  });

  it('are none where all is right', () => {
    expect(fewestChanges(dutch, dossier(allRight), look).changes).to.deep.equal([]);
  });

  it('do not ask again what was answered before and counts again', () => {
    // The rent after the job is not asked while the lease ends with the job; its answer is kept.
    const answers = dossier({...allRight, 'job-end-effect': 'ends-with-job', 'same-rent-after': 'same'});
    expect(fewestChanges(dutch, answers, look).changes).to.deep.equal([
      {question: 'job-end-effect', home: 'home-1', from: 'ends-with-job', to: 'runs-on'},
    ]);
  });
});
