/** Homes are named, renamed, removed and copied, and never is an id or an answer lost or mixed up. */
import {expect} from 'chai';
import {noAnswers} from '../../src/core/answers.js';
import type {Answers, Home} from '../../src/core/answers.js';
import {addHomes, copyHome, MOST_HOMES, namesFrom, removeHome, renameHome} from '../../src/core/homes.js';

const home = (id: string, name = '', answers: Home['answers'] = {}): Home => ({id, name, answers});
const having = (...homes: readonly Home[]): Answers => ({organisation: {o: 'yes'}, homes});
const nameless = home('home', '', {p: 'no'});
const two = having(home('home-1', 'Noord', {p: 'yes'}), home('home-2', 'Zuid', {p: 'no'}));

/** A home in one line. */
const line = ({id, name, answers}: Home): string => [id, name, JSON.stringify(answers)].join(' | ');
const lines = ({homes}: Answers): readonly string[] => homes.map(line);

describe('homes are added', () => {
  const cases: readonly (readonly [string, Answers, readonly string[], readonly string[]])[] = [
    ['to none', noAnswers, ['Noord', 'Zuid'], ['home-1 | Noord | {}', 'home-2 | Zuid | {}']],
    ['to a nameless one with answers, which stays', having(nameless), ['Zuid'], [line(nameless), 'home-1 | Zuid | {}']],
    ['to a nameless one without, which gives way', having(home('home')), ['Zuid'], ['home-1 | Zuid | {}']],
    ['to a named one without answers, which stays', having(home('home', 'Noord')), ['Zuid'],
      ['home | Noord | {}', 'home-1 | Zuid | {}']],
    ['to nameless ones, which stay', having(home('a'), home('b')), ['Zuid'], ['a |  | {}', 'b |  | {}', 'home-1 | Zuid | {}']],
    ['after the highest number', having(home('home-7', 'Noord'), home('home-2', 'Zuid')), ['West'],
      ['home-7 | Noord | {}', 'home-2 | Zuid | {}', 'home-8 | West | {}']],
    ['beside ids of somebody else', having(home('home-x', 'Noord'), home('3', 'Zuid')), ['West'],
      ['home-x | Noord | {}', '3 | Zuid | {}', 'home-1 | West | {}']],
    ['with their names trimmed', noAnswers, ['  Noord\t', ' '], ['home-1 | Noord | {}', 'home-2 |  | {}']],
    ['under one name twice', noAnswers, ['Noord', 'Noord'], ['home-1 | Noord | {}', 'home-2 | Noord | {}']],
    ['in no number', having(home('home')), [], ['home |  | {}']],
  ];
  for (const [name, answers, names, expected] of cases) {
    it(name, () => {
      const added = addHomes(answers, names);
      expect(lines(added)).to.deep.equal(expected);
      expect(added.organisation).to.equal(answers.organisation);
    });
  }

  it('never under an id that is still spoken of', () => {
    const [, added] = addHomes(removeHome(two, 'home-2'), ['West'], ['home-2', 'home-1']).homes;
    expect(added?.id).to.equal('home-3');
  });

  it(`up to ${MOST_HOMES}`, () => {
    const many = Array.from({length: MOST_HOMES + 5}, (_, index) => `Huis ${index}`);
    expect(addHomes(noAnswers, many).homes).to.have.length(MOST_HOMES);
    const full = addHomes(two, many);
    expect(full.homes).to.have.length(MOST_HOMES);
    expect(lines(full).slice(0, 2)).to.deep.equal(lines(two));
    expect(addHomes(full, ['one more']).homes).to.deep.equal(full.homes);
    expect(new Set(full.homes.map(({id}) => id)).size).to.equal(MOST_HOMES);
  });
});

describe('a home', () => {
  const cases: readonly (readonly [string, Answers, readonly string[]])[] = [
    ['is renamed', renameHome(two, 'home-2', ' Oost '), ['home-1 | Noord | {"p":"yes"}', 'home-2 | Oost | {"p":"no"}']],
    ['may lose its name', renameHome(two, 'home-1', ' '), ['home-1 |  | {"p":"yes"}', 'home-2 | Zuid | {"p":"no"}']],
    ['that was not there yet is named', renameHome(noAnswers, 'home', 'Noord'), ['home | Noord | {}']],
    ['is removed', removeHome(two, 'home-1'), ['home-2 | Zuid | {"p":"no"}']],
    ['gets the answers of another', copyHome(two, 'home-1', ['home-2']), ['home-1 | Noord | {"p":"yes"}', 'home-2 | Zuid | {"p":"yes"}']],
    ['gives its answers to some', copyHome(having(nameless, home('b', 'B'), home('c', 'C')), 'home', ['b', 'no such home']),
      [line(nameless), 'b | B | {"p":"no"}', 'c | C | {}']],
  ];
  for (const [name, answers, expected] of cases) {
    it(name, () => {
      expect(lines(answers)).to.deep.equal(expected);
    });
  }

  it('that is like another shares its answers', () => {
    const [one, other] = copyHome(two, 'home-1', ['home-2']).homes;
    expect(other?.answers).to.equal(one?.answers);
  });

  const unchanged: readonly (readonly [string, Answers, Answers])[] = [
    ['renaming one that is not there', two, renameHome(two, 'home-3', 'West')],
    ['renaming one to its own name', two, renameHome(two, 'home-1', 'Noord ')],
    ['removing one that is not there', two, removeHome(two, 'home-3')],
    ['removing the last one', having(nameless), removeHome(having(nameless), 'home')],
    ['removing where there is none', noAnswers, removeHome(noAnswers, 'home')],
    ['copying one that is not there', two, copyHome(two, 'home-3', ['home-1'])],
  ];
  for (const [name, before, after] of unchanged) {
    it(`stays what it is: ${name}`, () => {
      expect(after).to.deep.equal(before);
    });
  }
});

describe('names from a list', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['Noord\nZuid', ['Noord', 'Zuid']],
    ['Noord\r\nZuid\rWest\u2028Oost', ['Noord', 'Zuid', 'West', 'Oost']],
    ['\n  Noord \n\n \t\nZuid\n', ['Noord', 'Zuid']],
    ['Noord\nZuid\nNoord ', ['Noord', 'Zuid']],
    ['Noord\t12 bedden', ['Noord 12 bedden']],
    ['noord\nNoord', ['noord', 'Noord']],
    ['<img onerror>\n__proto__\n=1+1', ['<img onerror>', '__proto__', '=1+1']],
    ['', []],
  ];
  for (const [text, names] of cases) {
    it(`${JSON.stringify(text)}: ${names.join(', ') || 'none'}`, () => {
      expect(namesFrom(text)).to.deep.equal(names);
    });
  }
});
