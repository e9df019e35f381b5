/** The matrix: what stands in it, and what stands first. */
import {expect} from 'chai';
import type {Home} from '../../src/core/answers.js';
import {judge} from '../../src/core/judge.js';
import {rowsOf, worstHomesFirst, worstRowsFirst} from '../../src/core/matrix.js';
import type {MatrixRow} from '../../src/core/matrix.js';
import type {Outcome} from '../../src/core/verdict.js';
import {answersOf, attention, choice, day, fact, is, practice, questionnaireOf, requirement} from '../fixture.js';

const letters: Readonly<Record<string, Outcome>> = {
  u: 'unacceptable',
  a: 'attention',
  '?': 'unclear',
  o: 'acceptable',
  n: 'not-applicable',
};

/** A row from its letters, one a home; or a single one for all homes. */
const row = (practice: string, cells: string): MatrixRow => {
  const [first, ...more] = [...cells].map((letter) => letters[letter] ?? 'not-looked-at');
  const outcome = first ?? 'not-looked-at';
  if (more.length === 0) return {practice, outcome};
  return {practice, outcome, byHome: new Map([outcome, ...more].map((each, index) => [`${index + 1}`, each]))};
};

const homes = (number: number): readonly Home[] =>
  Array.from({length: number}, (_, index) => ({id: `${index + 1}`, name: '', answers: {}}));

describe('the rows of the matrix', () => {
  const small = questionnaireOf(
    [fact('house'), choice('o'), choice('h', {scope: 'home'}), choice('n', {scope: 'home'})],
    [
      practice('o'),
      practice('h'),
      practice('n', [requirement('n', {appliesWhen: is('house', 'no'), otherwise: attention})]),
      practice('none', [], {acceptableWhen: is('house')}),
    ],
  );
  const answers = answersOf({house: 'yes', o: 'no'}, {h: 'yes'}, {h: 'no'}, {});

  it('have a cell for each home, or one for the organisation', () => {
    expect(rowsOf(judge(small, answers, {on: day}))).to.deep.equal([
      {practice: 'o', outcome: 'unacceptable'},
      {
        practice: 'h',
        outcome: 'unacceptable',
        byHome: new Map([['home-1', 'acceptable'], ['home-2', 'unacceptable'], ['home-3', 'unclear']]),
      },
      {
        practice: 'n',
        outcome: 'not-applicable',
        byHome: new Map([1, 2, 3].map((number) => [`home-${number}`, 'not-applicable'])),
      },
      {practice: 'none', outcome: 'acceptable'},
    ]);
  });

  it('leave out what was not looked at', () => {
    const found = rowsOf(judge(small, answers, {on: day, only: ['h']}));
    expect(found.map((each) => each.practice)).to.deep.equal(['h']);
  });
});

describe('what stands first', () => {
  const cases: readonly (readonly [string, readonly string[], rows: string, homes: string])[] = [
    ['the gravest', ['oo', 'aa', 'uu', '??'], '2130', '12'],
    ['one that is unacceptable, before many to attend to', ['aaa', 'oou', '???'], '102', '312'],
    ['unacceptable in most', ['uoo', 'uou', 'ouo'], '102', '123'],
    ['of those, with most to attend to', ['uoo', 'uao', 'oua'], '120', '123'],
    ['of those, with most that is unclear', ['uo?', 'u??', 'oua'], '210', '123'],
    ['of those that are equal, what stood first', ['ono', 'noo', 'ooo'], '012', '123'],
    ['what holds for all homes, in each of them', ['uuo', 'u', 'uoo'], '102', '123'],
  ];
  for (const [name, cells, rowOrder, homeOrder] of cases) {
    const width = Math.max(...cells.map((each) => each.length));
    const rows = cells.map((each, index) => row(`${index}`, each));

    it(`${name}: rows ${cells.join(' ')} as ${rowOrder}`, () => {
      const sorted = worstRowsFirst(rows, homes(width));
      expect(sorted.map((each) => each.practice).join('')).to.equal(rowOrder);
    });

    it(`${name}: homes of ${cells.join(' ')} as ${homeOrder}`, () => {
      const sorted = worstHomesFirst(homes(width), rows);
      expect(sorted.map(({id}) => id).join('')).to.equal(homeOrder);
    });
  }

  it('leaves what is sorted as it was', () => {
    const rows = [row('0', 'oo'), row('1', 'uu')];
    worstRowsFirst(rows, homes(2));
    expect(rows.map((each) => each.practice)).to.deep.equal(['0', '1']);
  });
});
