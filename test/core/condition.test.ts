/** Conditions are three-valued: what is not known stays undefined unless it cannot matter. */
import {expect} from 'chai';
import type {Value} from '../../src/core/answers.js';
import {decided, holds, questionsIn} from '../../src/core/condition.js';
import type {Truth, World} from '../../src/core/condition.js';
import type {Condition} from '../../src/core/questionnaire.js';
import {all, always, any, atLeast, atMost, includes, is, not, someHome} from '../fixture.js';

const T = true;
const F = false;
const U = undefined;

/** Statements of a known truth: `t` is answered yes, `f` no, `u` not at all. */
const values: Readonly<Record<string, Value>> = {t: 'yes', f: 'no', list: ['a'], none: [], number: 25};
const world = (homes: readonly Truth[] = []): World => ({
  value: (id) => values[id],
  figure: (id) => ({limit: 25, lower: 24, higher: 26})[id] ?? Number.NaN,
  inEachHome: () => homes,
});
const [t, f, u] = [is('t'), is('f'), is('u')];

describe('and, or', () => {
  const cases: readonly (readonly [Truth, Truth, Truth, Truth])[] = [
    // one, other, and, or
    [T, T, T, T],
    [T, F, F, T],
    [T, U, U, T],
    [F, T, F, T],
    [F, F, F, F],
    [F, U, F, U],
    [U, T, U, T],
    [U, F, F, U],
    [U, U, U, U],
  ];
  const itself = (truth: Truth): Truth => truth;
  for (const [one, other, and, or] of cases) {
    it(`${one} and ${other} is ${and}, ${one} or ${other} is ${or}`, () => {
      expect(decided([one, other], itself, false)).to.equal(and);
      expect(decided([one, other], itself, true)).to.equal(or);
    });
  }

  it('of nothing: all of it, and none of it', () => {
    expect(decided([], itself, false)).to.equal(true);
    expect(decided([], itself, true)).to.equal(false);
  });

  it('of many: looks no further than the first that decides', () => {
    const seen: Truth[] = [];
    const look = (each: Truth): Truth => {
      seen.push(each);
      return each;
    };
    expect(decided([F, U, T, U], look, true)).to.equal(T);
    expect(seen).to.deep.equal([F, U, T]);
  });
});

describe('a condition', () => {
  const cases: readonly (readonly [string, Condition, Truth])[] = [
    ['is, answered so', t, T],
    ['is, answered otherwise', f, F],
    ['is, not answered', u, U],
    ['not, of true', not(t), F],
    ['not, of false', not(f), T],
    ['not, of undefined', not(u), U],
    ['all, with one undefined', all(t, u), U],
    ['all, undefined beside false', all(u, f), F],
    ['any, undefined beside true', any(u, t), T],
    ['any, undefined beside false', any(f, u), U],
    ['nested: what is undefined cannot matter', all(any(t, u), not(all(f, u))), T],
    ['nested: it can', any(all(t, u), f), U],
    ['always', always, T],
    ['includes, in the list', includes('list', 'a'), T],
    ['includes, not in the list', includes('list', 'b'), F],
    ['includes, in an empty list', includes('none', 'a'), F],
    ['includes, not answered', includes('u', 'a'), U],
    ['at most, below', atMost('number', 'higher'), T],
    ['at most, equal', atMost('number', 'limit'), T],
    ['at most, above', atMost('number', 'lower'), F],
    ['at least, above', atLeast('number', 'lower'), T],
    ['at least, equal', atLeast('number', 'limit'), T],
    ['at least, below', atLeast('number', 'higher'), F],
    ['at least, not answered', atLeast('u', 'limit'), U],
  ];
  for (const [name, condition, truth] of cases) {
    it(`${name}: ${truth}`, () => expect(holds(condition, world())).to.equal(truth));
  }

  const homes: readonly (readonly [readonly Truth[], Truth])[] = [
    [[T, F], T],
    [[F, U], U],
    [[U, T], T],
    [[F, F], F],
  ];
  for (const [truths, truth] of homes) {
    it(`in some home of ${truths.map(String).join(', ')}: ${truth}`, () => {
      expect(holds(someHome(t), world(truths))).to.equal(truth);
    });
  }
});

describe('the questions of conditions', () => {
  it('are found at any depth, each once, in order', () => {
    const found = questionsIn(any(not(is('b')), all(someHome(is('a')), is('b'))), undefined, atMost('c', 'x'));
    expect([...found]).to.deep.equal(['b', 'a', 'c']);
  });
});
