/** Which homes of two sessions are the same. */
import {expect} from 'chai';
import type {Answers} from '../../src/core/answers.js';
import {homePairs} from '../../src/core/home-pairs.js';

/** Homes as `id name`. */
const homes = (...written: readonly string[]): Answers => ({
  organisation: {},
  homes: written.map((each) => {
    const [id = '', ...name] = each.split(' ');
    return {id, name: name.join(' '), answers: {}};
  }),
});

const cases: readonly (readonly [string, Answers, Answers, readonly string[]])[] = [
  ['one on each side, whatever they are called', homes('1 A'), homes('2 B'), ['1 A = 2 B']],
  ['none on either side', homes(), homes(), ['home  = home ']],
  ['one that got a name', homes(), homes('1 A'), ['home  = 1 A']],
  ['the same name, whatever its capitals and id', homes('1 A b', '2 C'), homes('3 c', '4  a B '), ['2 C = 3 c', '1 A b = 4  a B ']],
  ['the same id, whatever its name', homes('1 A', '2 B'), homes('1 A', '2 C'), ['1 A = 1 A', '2 B = 2 C']],
  ['the same id without a name', homes('1', '2'), homes('2', '1'), ['2  = 2 ', '1  = 1 ']],
  ['a name before an id', homes('1 A', '2 B'), homes('1 B', '2 A'), ['2 B = 1 B', '1 A = 2 A']],
  ['name and id before a name', homes('1 A', '2 A'), homes('2 A', '3 A'), ['2 A = 2 A', '1 A = 3 A']],
  ['of one name the first with the first', homes('1 A', '2 A'), homes('3 A', '4 A'), ['1 A = 3 A', '2 A = 4 A']],
  ['one that is new, and one that is gone', homes('1 A', '2 B'), homes('3 C', '1 A'), ['new 3 C', '1 A = 1 A', 'gone 2 B']],
  ['no two of no name', homes('1', '2'), homes('3', '4'), ['new 3 ', 'new 4 ', 'gone 1 ', 'gone 2 ']],
];

describe('the same homes', () => {
  for (const [name, was, is, expected] of cases) {
    it(name, () => {
      const pairs = homePairs(was, is).map((pair) => {
        const [former, present] = [pair.was, pair.is].map((home) => home && `${home.id} ${home.name}`);
        if (former === undefined) return `new ${present}`;
        return present === undefined ? `gone ${former}` : `${former} = ${present}`;
      });
      expect(pairs).to.deep.equal(expected);
    });
  }
});
