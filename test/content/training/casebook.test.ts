/** Of what the casebook is made: a fair set, and every documented case. */
import {expect} from 'chai';
import type {Id, Verdict} from '../../../src/core/questionnaire.js';
import type {Case} from '../../../src/core/training/case.js';
import {inOrder} from '../../../src/content/cases/order.js';
import {dutch} from '../../dossier.js';
import {book, caseOf, scored} from './book.js';

const acceptable = (cases: readonly Case[]): readonly Case[] =>
  cases.filter(({label}) => label === 'acceptable');

describe('the casebook', () => {
  it('has cases with an id of their own, in lower-case words', () => {
    const ids = book.cases.map(({id}) => id);
    expect(new Set(ids).size).to.equal(ids.length);
    for (const id of ids) expect(id).to.match(/^[a-z]+(-[a-z0-9]+)*$/);
  });

  it('has at least 28 cases, of which half are acceptable, or one more', () => {
    expect(book.cases.length).to.be.at.least(28);
    expect(acceptable(scored).length - scored.length / 2).to.be.within(0, 1);
  });

  it('has at least three cases that need attention', () => {
    expect(scored.filter(({label}) => label === 'attention').length).to.be.at.least(3);
  });

  for (const hard of ['looks-acceptable', 'looks-wrong'] as const) {
    it(`has at least three cases that are hard because it ${hard}`, () => {
      const found = scored.filter((each) => each.hard === hard);
      expect(found.length).to.be.at.least(3);
      for (const {id, label} of found) expect(label === 'acceptable', id).to.equal(hard === 'looks-wrong');
    });
  }

  it('has a place for each case, and a case for each place', () => {
    const [first, ...rest] = book.cases;
    if (!first) throw new Error('The casebook is empty.');
    expect(inOrder([...rest, first])).to.deep.equal(book.cases);
    expect(() => inOrder(rest)).to.throw(first.id);
    expect(() => inOrder([...book.cases, {...first, id: 'without-a-place'}])).to.throw('no place');
  });

  it('speaks of themes of the questionnaire, and of practices in them', () => {
    for (const {id, theme, practice} of book.cases) {
      expect(dutch.practices.find((each) => each.id === practice)?.theme, id).to.equal(theme);
    }
  });

  for (const {id: theme} of dutch.themes.filter(({id}) => id !== 'facts')) {
    it(`has at least three scored cases on ${theme}, some acceptable and some not`, () => {
      const own = scored.filter((each) => each.theme === theme);
      expect(own.length).to.be.at.least(3);
      expect(acceptable(own).length).to.be.within(1, own.length - 1);
    });
  }
});

/** Its number in the list of documented cases, and what must be in the casebook for it. */
type Documented = readonly [number: number, id: Id, label: Verdict | undefined, source: Id];

describe('documented cases', () => {
  const table: readonly Documented[] = [
    [1, 'home-at-the-park', 'unacceptable', 'ECLI:NL:RBMNE:2025:3838'],
    [2, 'five-pay-slips', 'unacceptable', 'ECLI:NL:RBMNE:2023:2359'],
    [3, 'scheme-from-before-2017', undefined, 'ECLI:NL:RBGEL:2015:6830'],
    [4, 'bed-and-meal', 'unacceptable', 'ECLI:NL:RBLIM:2016:9615'],
    [5, 'coordinator-at-the-door', 'unacceptable', 'NLA 2022'],
    [6, 'waiting-for-the-call', 'unacceptable', 'NLA 2022'],
    [7, 'hair-in-the-drain', 'unacceptable', 'cabinet letter 2019'],
    [8, 'job-with-a-room', 'acceptable', 'minister 2019'],
    [9, 'one-price-for-every-bed', 'attention', 'NLA 2020-22'],
    [10, 'house-for-a-year', 'attention', 'ECLI:NL:GHARL:2022:10501'],
    [11, 'house-of-young-athletes', 'acceptable', 'service dwelling'],
    [12, 'article-twelve', 'unacceptable', 'inspectorate 2017'],
    [13, 'fourteen-beds', 'unacceptable', 'ECLI:NL:GHDHA:2023:1175'],
    [14, 'thousand-euros-of-rent', 'acceptable', 'ECLI:NL:RBZWB:2024:8024'],
  ];

  for (const [number, id, label, source] of table) {
    it(`number ${number} is ${id}, ${label ?? 'not scored'}, by ${source}`, () => {
      const {label: own, origin} = caseOf(id);
      expect(own).to.equal(label);
      expect(origin.kind === 'documented' && origin.sources.map((each) => each.source.id)).to.deep.equal([source]);
    });
  }

  it('are these; every other case is invented', () => {
    const others = book.cases.filter(({id}) => !table.some(([, documented]) => documented === id));
    for (const {id, origin} of others) expect(origin.kind, id).to.equal('fictional');
  });

  it('have a source that a reader can open, and say what was filled in', () => {
    for (const [, id, label] of table) {
      const {origin} = caseOf(id);
      if (origin.kind !== 'documented') throw new Error(`"${id}" is not documented.`);
      for (const {source} of origin.sources) expect(source.address, id).to.match(/^https:\/\//);
      if (label) expect(origin.told, id).to.include('Wij vulden aan: ');
    }
  });

  it('that are not scored say so', () => {
    const unscored = book.cases.filter(({label}) => label === undefined);
    expect(unscored.map(({id}) => id)).to.deep.equal(['scheme-from-before-2017']);
    for (const {because} of unscored) expect(because).to.include('telt niet mee');
  });
});

describe('programmes', () => {
  const easyFirst: readonly Verdict[] = ['acceptable', 'unacceptable'];

  it('take 30, 60 and 90 minutes, with 3, 6 and 9 cases', () => {
    expect(book.programmes.map(({minutes, cases}) => [minutes, cases.length])).to.deep.equal([
      [30, 3],
      [60, 6],
      [90, 9],
    ]);
  });

  for (const {id, cases: ids} of book.programmes) {
    it(`${id}: no case twice, themes and verdicts mixed, easy at first and hard at the end`, () => {
      const cases = ids.map(caseOf);
      expect(new Set(ids).size).to.equal(ids.length);
      expect(new Set(cases.map(({theme}) => theme)).size).to.be.at.least(Math.min(6, ids.length));
      const verdicts = cases.map(({label}) => label).filter((label) => label !== undefined);
      expect(new Set(verdicts).size).to.equal(3);
      expect(easyFirst).to.include(cases[0]?.label);
      expect(cases[0]?.hard).to.equal(undefined);
      expect(cases.at(-1)?.hard).to.not.equal(undefined);
    });
  }
});
