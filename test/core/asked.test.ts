/** What is asked: by its own condition, else by what rests on it; with the facts that it needs. */
import {expect} from 'chai';
import type {Value} from '../../src/core/answers.js';
import type {Questionnaire} from '../../src/core/questionnaire.js';
import {nextOpen, route, sameStep} from '../../src/core/route.js';
import {
  all,
  always,
  answersOf,
  choice,
  cite,
  day,
  fact,
  is,
  not,
  practice,
  questionnaireOf,
  requirement,
  someHome,
} from '../fixture.js';

type Given = Readonly<Record<string, Value>>;

/** The questions asked, those of a home with its number; and how many more there may be. */
function askedOf(
  small: Questionnaire,
  given: Given,
  homes: readonly Given[] = [],
  only?: string[],
): string[] {
  const {steps, possible} = route(small, answersOf(given, ...homes), {on: day, only});
  const named = steps.map(({question, home}) =>
    question.scope === 'home' && homes.length > 0 ? `${question.id} in ${home.id}` : question.id,
  );
  return possible > 0 ? [...named, `${possible} more`] : named;
}

describe('a question with a condition of its own', () => {
  const small = questionnaireOf(
    [fact('fact'), choice('p', {askedWhen: is('fact')})],
    [practice('p', [requirement('p', {appliesWhen: is('fact')})])],
  );
  const cases: readonly (readonly [Given, readonly string[]])[] = [
    [{fact: 'yes'}, ['fact', 'p']],
    [{fact: 'no'}, ['fact']],
    [{fact: 'unknown'}, ['fact', '1 more']],
    [{}, ['fact', '1 more']],
  ];
  for (const [given, asked] of cases) {
    it(`with ${JSON.stringify(given)} asks ${asked.join(', ')}`, () => {
      expect(askedOf(small, given)).to.deep.equal(asked);
    });
  }

  it('is asked by it alone, not because a requirement applies', () => {
    const other = questionnaireOf(
      [fact('fact'), choice('p', {askedWhen: is('fact')})],
      [practice('p')],
    );
    expect(askedOf(other, {fact: 'no'})).to.deep.equal(['fact']);
  });
});

describe('a question without a condition', () => {
  const small = questionnaireOf(
    [fact('one'), fact('other'), choice('shared'), choice('nobody')],
    [
      practice('p', [requirement('p', {appliesWhen: is('one'), holdsWhen: is('shared')})]),
      practice('q', [requirement('q', {appliesWhen: is('other'), holdsWhen: is('shared')})]),
    ],
  );
  const cases: readonly (readonly [one: string, other: string, readonly string[]])[] = [
    ['yes', 'no', ['one', 'other', 'shared']],
    ['no', 'yes', ['one', 'other', 'shared']],
    ['no', 'no', ['one', 'other']],
    ['yes', 'unknown', ['one', 'other', 'shared']],
    ['no', 'unknown', ['one', 'other', '1 more']],
  ];
  for (const [one, other, asked] of cases) {
    it(`is asked when a requirement that rests on it applies: ${one}, ${other}`, () => {
      expect(askedOf(small, {one, other})).to.deep.equal(asked);
    });
  }

  it('is asked where only a line of otherwise, or who is bound, rests on it', () => {
    const needs = questionnaireOf(
      [choice('p'), choice('grave'), choice('member')],
      [
        practice('p', [
          requirement('p', {
            otherwise: [{when: is('grave'), verdict: 'unacceptable'}, {verdict: 'attention'}],
            citations: [cite({bindsWhen: is('member')})],
          }),
        ]),
      ],
    );
    expect(askedOf(needs, {})).to.deep.equal(['p', 'grave', 'member']);
  });
});

describe('homes', () => {
  const small = questionnaireOf(
    [
      fact('kind', {scope: 'home'}),
      choice('organisation', {askedWhen: is('kind')}),
      choice('plain'),
      choice('home', {scope: 'home'}),
    ],
    [
      practice('p', [requirement('p', {holdsWhen: is('organisation')})]),
      practice('q', [requirement('q', {appliesWhen: is('kind'), holdsWhen: is('plain')})]),
      practice('r', [requirement('r', {appliesWhen: is('kind'), holdsWhen: is('home')})]),
    ],
  );
  const both = ['organisation', 'plain'];
  const cases: readonly (readonly [first: string, second: string, readonly string[]])[] = [
    ['yes', 'yes', ['kind in home-1', ...both, 'home in home-1', 'kind in home-2', 'home in home-2']],
    ['no', 'yes', ['kind in home-1', ...both, 'kind in home-2', 'home in home-2']],
    ['no', 'no', ['kind in home-1', 'kind in home-2']],
    // The organisation's two, and one of the second home.
    ['no', 'unknown', ['kind in home-1', 'kind in home-2', '3 more']],
  ];
  for (const [first, second, asked] of cases) {
    it(`${first} and ${second}: an organisation is asked once, if it is true in one home`, () => {
      expect(askedOf(small, {}, [{kind: first}, {kind: second}])).to.deep.equal(asked);
    });
  }

  describe('in the order of the walk', () => {
    const themes = [{id: 'theme', title: 'First'}, {id: 'second', title: 'Second'}];
    const walk = questionnaireOf(
      [
        choice('late', {scope: 'home', theme: 'second'}),
        choice('a', {scope: 'home'}),
        choice('o'),
        choice('b', {scope: 'home'}),
        choice('late-o', {theme: 'second'}),
      ],
      ['late', 'a', 'o', 'b', 'late-o'].map((id) => practice(id)),
      {themes},
    );

    it('are asked theme by theme where there is one', () => {
      expect(askedOf(walk, {})).to.deep.equal(['a', 'o', 'b', 'late', 'late-o']);
    });

    it('follow the organisation and the first home one by one, each in all its themes', () => {
      expect(askedOf(walk, {}, [{}, {}, {}])).to.deep.equal([
        'a in home-1', 'o', 'b in home-1', 'late in home-1', 'late-o',
        'a in home-2', 'b in home-2', 'late in home-2',
        'a in home-3', 'b in home-3', 'late in home-3',
      ]);
    });

    it('are counted together in a theme, and each by itself', () => {
      const given = answersOf({o: 'yes'}, {a: 'yes', late: 'no'}, {}, {a: 'no', b: 'perhaps'});
      const {themes: byTheme, homes, answered} = route(walk, given, {on: day});
      expect(byTheme).to.deep.equal([
        {theme: 'theme', asked: 7, answered: 3},
        {theme: 'second', asked: 4, answered: 1},
      ]);
      expect(homes).to.deep.equal([
        {home: 'home-1', asked: 3, answered: 2},
        {home: 'home-2', asked: 3, answered: 0},
        {home: 'home-3', asked: 3, answered: 1},
      ]);
      expect(answered).to.equal(4);
    });
  });

  it('"in some home" means the same in every home', () => {
    const some = questionnaireOf(
      [fact('kind', {scope: 'home'}), choice('h', {scope: 'home', askedWhen: someHome(is('kind'))})],
      [practice('h')],
    );
    expect(askedOf(some, {}, [{kind: 'no'}, {kind: 'yes'}])).to.include.members(['h in home-1', 'h in home-2']);
  });
});

describe('a check of some requirements only', () => {
  const small = questionnaireOf(
    [
      fact('root'),
      fact('middle', {askedWhen: is('root')}),
      fact('aside'),
      choice('p', {askedWhen: is('middle')}),
      choice('q'),
    ],
    [
      practice('p', [requirement('p', {appliesWhen: all(is('middle'), not(is('root', 'no')))})]),
      practice('q'),
      practice('none', [], {acceptableWhen: is('aside'), citations: [cite()]}),
    ],
  );
  const right = {root: 'yes', middle: 'yes', p: 'yes', q: 'yes'};
  const cases: readonly (readonly [only: string[] | undefined, readonly string[]])[] = [
    [undefined, ['root', 'middle', 'aside', 'p', 'q']],
    [['p'], ['root', 'middle', 'p']],
    [['q'], ['q']],
    [['no such requirement'], []],
    [[], []],
  ];
  for (const [only, asked] of cases) {
    it(`${only ? `[${only.join()}]` : 'all of them'} asks ${asked.join(', ') || 'nothing'}`, () => {
      expect(askedOf(small, right, [], only)).to.deep.equal(asked);
    });
  }
});

describe('the route', () => {
  const small = questionnaireOf(
    [fact('a', {theme: 'second'}), fact('b'), choice('c'), choice('d', {askedWhen: always}), fact('e')],
    [practice('p', [requirement('p', {holdsWhen: all(...['a', 'b', 'c', 'd', 'e'].map((id) => is(id)))})])],
    {themes: [{id: 'theme', title: 'First'}, {id: 'second', title: 'Second'}, {id: 'none', title: 'None'}]},
  );

  it('goes theme by theme and counts what is answered', () => {
    const found = route(small, answersOf({b: 'yes', a: 'unknown', c: 'perhaps', e: 'no'}), {on: day});
    expect(found.steps.map(({question, value}) => [question.id, value])).to.deep.equal([
      ['b', 'yes'], ['c', undefined], ['d', undefined], ['e', 'no'], ['a', 'unknown'],
    ]);
    expect(found.themes).to.deep.equal([
      {theme: 'theme', asked: 4, answered: 2},
      {theme: 'second', asked: 1, answered: 1},
    ]);
    expect(found).to.include({answered: 3, possible: 0});
    expect(nextOpen(found)?.question.id).to.equal('c');
  });

  it('tells its steps apart: by question, and by home where the question is of a home', () => {
    const homes = questionnaireOf([choice('o'), choice('h', {scope: 'home'})], [practice('o'), practice('h')]);
    const {steps} = route(homes, answersOf({}, {}, {}), {on: day});
    const [o, first, second] = steps;
    const otherHome = {...o!, home: second!.home};
    expect(sameStep(o!, o!)).to.equal(true);
    expect(sameStep(o!, otherHome)).to.equal(true);
    expect(sameStep(o!, first!)).to.equal(false);
    expect(sameStep(first!, first!)).to.equal(true);
    expect(sameStep(first!, second!)).to.equal(false);
  });

  it('has no next question when all are answered', () => {
    const given = answersOf({a: 'no', b: 'no', c: 'no', d: 'unknown', e: 'no'});
    expect(nextOpen(route(small, given, {on: day}))).to.equal(undefined);
  });
});
