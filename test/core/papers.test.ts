/** Papers: noted, changed, counted. */
import {expect} from 'chai';
import type {PaperRecord} from '../../src/core/kept-session.js';
import {paperOf, presentPapers, recordPaper} from '../../src/core/papers.js';
import {practice} from '../fixture.js';

const record = (paper: string, exists: boolean, where = ''): PaperRecord => ({practice: 'p', paper, exists, where});

describe('a note on a paper', () => {
  const a = record('a', true, 'Drawer');
  type Papers = readonly PaperRecord[];
  const cases: readonly (readonly [string, Papers, {exists?: boolean; where?: string}, Papers])[] = [
    ['is made when the paper is there', [a], {exists: true}, [a, record('b', true)]],
    ['is changed in its place', [record('b', true), a], {where: 'Safe'}, [record('b', true, 'Safe'), a]],
    ['keeps the place of a paper that is gone', [record('b', true, 'Safe')], {exists: false}, [record('b', false, 'Safe')]],
    ['goes when it says nothing any more', [a, record('b', true)], {exists: false}, [a]],
    ['is not made of nothing', [a], {where: ''}, [a]],
  ];
  for (const [name, before, change, after] of cases) {
    it(name, () => {
      expect(recordPaper(before, 'p', 'b', change)).to.deep.equal(after);
    });
  }

  it('is that of the same practice', () => {
    expect(paperOf([a], 'q', 'a')).to.deep.equal({practice: 'q', paper: 'a', exists: false, where: ''});
    expect(paperOf([a], 'p', 'a')).to.equal(a);
  });
});

describe('papers that are there', () => {
  it('are counted among those of the practices, and no others', () => {
    const practices = [
      practice('p', [], {papers: {a: 'A', b: 'B'}}),
      practice('q', [], {papers: {a: 'A'}}),
      practice('r', []),
    ];
    const notes = [record('a', true), record('b', false, 'Safe'), record('gone', true)];
    expect(presentPapers(practices, notes)).to.deep.equal({present: 1, all: 3});
  });
});
