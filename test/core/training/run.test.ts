/** How well one person judged. */
import {expect} from 'chai';
import {scoreRun} from '../../../src/core/training/run.js';
import type {Run} from '../../../src/core/training/run.js';
import {caseOf, vote} from './training-fixture.js';

const cases = [
  caseOf('rent-1', 'acceptable', 'rent'),
  caseOf('space-1', 'attention', 'space'),
  caseOf('rent-2', 'unacceptable', 'rent'),
  caseOf('space-2', 'unacceptable', 'space'),
  caseOf('talk', undefined, 'rent'),
];
const verdicts = new Map(cases.flatMap(({id, label}) => (label ? [[id, label] as const] : [])));
const scoreOf = (votes: Run['votes'], shown = ['space-2', 'rent-1', 'talk', 'rent-2', 'space-1']) =>
  scoreRun({cases: shown, votes}, cases, verdicts);

describe('the score of one person', () => {
  it('tells right, too strict and too lenient apart, and what to look at again', () => {
    const votes = {
      'rent-1': vote('attention', 'sure'),
      'rent-2': vote('unacceptable', 'fairly'),
      'space-1': vote('attention', 'guess'),
      'space-2': vote('acceptable'),
      'talk': vote('attention', 'guess'),
    };
    expect(scoreOf(votes)).to.deep.equal({
      right: 2,
      of: 4,
      themes: [{theme: 'space', right: 1, of: 2}, {theme: 'rent', right: 1, of: 2}],
      tooStrict: ['rent-1'],
      tooLenient: ['space-2'],
      again: ['space-2', 'rent-1', 'space-1'],
    });
  });

  it('counts only what was judged, and was among the cases', () => {
    const votes = {'rent-2': vote('attention'), 'space-1': vote('attention'), 'elsewhere': vote('attention')};
    expect(scoreOf(votes, ['rent-1', 'rent-2', 'elsewhere', 'toString'])).to.deep.equal({
      right: 0,
      of: 1,
      themes: [{theme: 'rent', right: 0, of: 1}],
      tooStrict: [],
      tooLenient: ['rent-2'],
      again: ['rent-2'],
    });
  });

  it('is nothing for nobody', () => {
    const nothing = {right: 0, of: 0, themes: [], tooStrict: [], tooLenient: [], again: []};
    expect(scoreOf({})).to.deep.equal(nothing);
  });
});
