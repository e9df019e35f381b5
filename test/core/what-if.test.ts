/** The fewest changes that make everything acceptable, on questionnaires whose minimum is known. */
import {expect} from 'chai';
import type {Answers, Value} from '../../src/core/answers.js';
import {judge} from '../../src/core/judge.js';
import type {Questionnaire} from '../../src/core/questionnaire.js';
import {fewestChanges} from '../../src/core/what-if.js';
import {
  all,
  always,
  answersOf,
  any,
  atLeast,
  atMost,
  attention,
  choice,
  choices,
  day,
  fact,
  figure,
  includes,
  is,
  not,
  number,
  practice,
  questionnaireOf,
  requirement,
} from '../fixture.js';

type Given = Readonly<Record<string, Value>>;

/** What to change, and into what: `question: value`, with the home where there is one. */
function proposed(small: Questionnaire, answers: Answers, only?: string[]): string[] {
  const look = {on: day, only};
  const {changes, answers: after, remaining} = fewestChanges(small, answers, look);
  const judged = judge(small, after, look);
  // Whatever is proposed: with it made, what is not listed as remaining is acceptable.
  const short = judged.practices.filter(
    ({outcome}) => !['acceptable', 'not-applicable', 'not-looked-at'].includes(outcome),
  );
  expect(short.map(({practice}) => practice)).to.deep.equal(remaining);
  const lines = changes.map(({question, home, to}) => `${question}${home ? ` in ${home}` : ''}: ${String(to)}`);
  return remaining.length > 0 ? [...lines, `remaining ${remaining.join()}`] : lines;
}

/** Three requirements follow from having fines; none without them. */
const fines = questionnaireOf(
  [
    choice('fines', {askedWhen: always}),
    ...['one', 'two', 'three'].map((id) => choice(id)),
  ],
  [
    practice('fines', ['one', 'two', 'three'].map((id) => requirement(id, {appliesWhen: is('fines')}))),
  ],
);
/** The same, and having fines is wrong in itself. */
const wrongFines = questionnaireOf(fines.questions, [
  ...fines.practices,
  practice('none', [requirement('none', {holdsWhen: is('fines', 'no'), otherwise: attention})]),
]);
/** The three requirements apply while either of two switches is on. */
const twoSwitches = questionnaireOf(
  [...['first', 'second'].map((id) => choice(id, {askedWhen: always})), ...fines.questions.slice(1)],
  [
    practice('either', ['one', 'two', 'three'].map((id) =>
      requirement(id, {appliesWhen: any(is('first'), is('second'))}),
    )),
  ],
);
const numbers = questionnaireOf(
  [number('share'), number('weeks')],
  [
    practice('ceiling', [requirement('ceiling', {holdsWhen: atMost('share', 'ceiling')})]),
    practice('lower', [requirement('lower', {holdsWhen: atMost('share', 'lower'), otherwise: attention})]),
    practice('weeks', [requirement('weeks', {holdsWhen: atLeast('weeks', 'weeks')})]),
  ],
  {figures: [figure('ceiling', ['2017', 25]), figure('lower', ['2019', 20]), figure('weeks', ['2021', 4])]},
);
const lists = questionnaireOf(
  [choices('points', ['a', 'b', 'c']), choices('posts', ['rent', 'deposit', 'fines'])],
  [
    practice('points', ['a', 'b'].map((id) => requirement(`points/${id}`, {holdsWhen: includes('points', id)}))),
    practice('posts', [
      requirement('posts', {
        holdsWhen: all(not(includes('posts', 'deposit')), not(includes('posts', 'fines'))),
      }),
    ]),
  ],
);
const facts = questionnaireOf(
  [fact('fact'), choice('p'), fact('kind', {changeable: true}), choice('q')],
  [
    practice('p', [requirement('p', {appliesWhen: is('fact')})]),
    practice('fact', [requirement('fact', {holdsWhen: is('fact', 'no')})]),
    practice('kind', [requirement('kind', {holdsWhen: any(is('kind'), is('fact', 'no'))})]),
  ],
);
const gated = questionnaireOf(
  [fact('fact'), number('share')],
  [
    practice('ceiling', [requirement('ceiling', {holdsWhen: atMost('share', 'ceiling')})]),
    practice('lower', [requirement('lower', {appliesWhen: is('fact'), holdsWhen: atMost('share', 'lower')})]),
  ],
  {figures: numbers.figures},
);
/** A fixed lease is surely recent; of an open one it is asked. A recent one asks for a right deposit. */
const recent = any(is('kind', 'fixed'), is('recent'));
const leases = questionnaireOf(
  [
    fact('kind', {options: ['fixed', 'open'], changeable: true}),
    fact('recent', {askedWhen: is('kind', 'open')}),
    fact('label', {askedWhen: is('kind', 'fixed')}),
    choice('deposit'),
  ],
  [
    practice('lease', [requirement('lease', {appliesWhen: is('kind', 'fixed'), holdsWhen: is('label')})]),
    practice('deposit', [requirement('deposit', {appliesWhen: recent})]),
  ],
);
const grades = questionnaireOf(
  [choice('grade', {options: ['best', 'fair', 'poor', 'bad']})],
  [practice('p', [requirement('p', {holdsWhen: any(is('grade', 'best'), is('grade', 'fair'))})])],
);

describe('the fewest changes', () => {
  const cases: readonly (readonly [string, Questionnaire, Given, readonly string[]])[] = [
    ['none where all is right', fines, {fines: 'no'}, []],
    ['the one thing that is wrong', fines, {fines: 'yes', one: 'yes', two: 'yes', three: 'no'}, ['three: yes']],
    ['the practice rather than the switch, on a tie',
      fines, {fines: 'yes', one: 'no', two: 'yes', three: 'yes'}, ['one: yes']],
    ['the switch where that is cheaper',
      fines, {fines: 'yes', one: 'no', two: 'no', three: 'yes'}, ['fines: no']],
    ['the switch where it is wrong itself, and nothing that it makes idle',
      wrongFines, {fines: 'yes', one: 'no', two: 'yes', three: 'yes'}, ['fines: no']],
    ['two switches together, where neither alone would do',
      twoSwitches, {first: 'yes', second: 'yes', one: 'no', two: 'no', three: 'no'},
      ['first: no', 'second: no']],
    ['neither of them where they are not cheaper',
      twoSwitches, {first: 'yes', second: 'yes', one: 'no', two: 'no', three: 'yes'}, ['one: yes', 'two: yes']],
    ['what is not known', fines, {fines: 'yes', one: 'unknown', two: 'yes', three: 'yes'}, ['one: yes']],
    ['what is not answered, of a switch too', fines, {}, ['fines: no']],
    ['a number to the strictest of its figures', numbers, {share: 30, weeks: 2}, ['share: 20', 'weeks: 4']],
    ['no number that is within them', numbers, {share: 20, weeks: 4}, []],
    ['a list once, whatever it lacks', lists, {points: ['c'], posts: []}, ['points: c,a,b']],
    ['a list without what may not be in it',
      lists, {points: ['a', 'b'], posts: ['rent', 'deposit', 'fines']}, ['posts: rent']],
    ['a list that is not known', lists, {points: 'unknown', posts: []}, ['points: a,b']],
    ['never a fact, but one that can be changed',
      facts, {fact: 'yes', kind: 'no', p: 'no'}, ['p: yes', 'kind: yes', 'remaining fact']],
    ['never a fact, though it is not known',
      facts, {fact: 'unknown', kind: 'yes', p: 'yes'}, ['remaining p,fact']],
    ['a number to a figure that applies, not to a stricter one of others',
      gated, {fact: 'no', share: 30}, ['share: 25']],
    ['a number to the stricter one where that applies', gated, {fact: 'yes', share: 22}, ['share: 20']],
    ['whatever a fact may be that they bring up',
      leases, {kind: 'fixed', deposit: 'yes', label: 'no'}, ['kind: open']],
    ['those of the hardest case of such a fact',
      leases, {kind: 'fixed', deposit: 'no', label: 'no'}, ['kind: open', 'deposit: yes']],
    ['the smallest step that will do', grades, {grade: 'bad'}, ['grade: fair']],
  ];
  for (const [name, small, given, expected] of cases) {
    it(`are ${name}`, () => expect(proposed(small, answersOf(given))).to.deep.equal(expected));
  }

  it('tell what was answered before', () => {
    const given = answersOf({fines: 'yes', one: 'no', two: 'unknown'});
    expect(fewestChanges(wrongFines, given, {on: day}).changes).to.deep.equal([
      {question: 'fines', from: 'yes', to: 'no'},
    ]);
    expect(fewestChanges(numbers, answersOf({weeks: 4}), {on: day}).changes).to.deep.equal([
      {question: 'share', from: undefined, to: 20},
    ]);
  });

  it('leave the answers that were given alone', () => {
    const given = answersOf({fines: 'yes', one: 'no', two: 'no'});
    const copy = structuredClone(given);
    fewestChanges(fines, given, {on: day});
    expect(given).to.deep.equal(copy);
  });

  it('are of what is looked at alone', () => {
    const given = answersOf({share: 30, weeks: 2});
    expect(proposed(numbers, given, ['weeks'])).to.deep.equal(['weeks: 4']);
    expect(proposed(numbers, given, ['ceiling'])).to.deep.equal(['share: 25']);
  });

  it('do not offer what is "does not apply"', () => {
    const small = questionnaireOf([choice('p', {mayNotApply: true})], [practice('p')]);
    expect(proposed(small, answersOf({p: {notApplicable: 'None.'}}))).to.deep.equal([]);
  });
});

describe('the fewest changes in homes', () => {
  const homes = questionnaireOf(
    [
      choice('ends', {scope: 'home', askedWhen: always}),
      ...['a', 'b'].map((id) => choice(id, {scope: 'home'})),
      choice('o'),
    ],
    [
      practice('p', ['a', 'b'].map((id) => requirement(id, {appliesWhen: is('ends')}))),
      practice('o', [requirement('o', {appliesWhen: is('ends')})]),
    ],
  );
  const cases: readonly (readonly [string, Given, readonly Given[], readonly string[]])[] = [
    ['only where it is wrong',
      {o: 'yes'}, [{ends: 'yes', a: 'yes', b: 'no'}, {ends: 'no'}, {ends: 'yes', a: 'yes', b: 'yes'}],
      ['b in home-1: yes']],
    ['each in its own way',
      {o: 'yes'}, [{ends: 'yes', a: 'no', b: 'no'}, {ends: 'yes', a: 'no', b: 'yes'}],
      ['ends in home-1: no', 'a in home-2: yes']],
    ['the same in each',
      {o: 'yes'}, [{ends: 'yes', a: 'no', b: 'yes'}, {ends: 'yes', a: 'no', b: 'yes'}],
      ['a in home-1: yes', 'a in home-2: yes']],
    ['those of the nameless home where there is none', {o: 'yes'}, [], ['ends in home: no']],
    ['of the organisation once',
      {o: 'no'}, [{ends: 'yes', a: 'yes', b: 'yes'}, {ends: 'yes', a: 'yes', b: 'yes'}],
      ['o: yes']],
  ];
  for (const [name, organisation, each, expected] of cases) {
    it(`are ${name}`, () => {
      expect(proposed(homes, answersOf(organisation, ...each))).to.deep.equal(expected);
    });
  }
});

describe('a requirement that needs several answers', () => {
  const given = {a: 'no', b: 'no', list: ['x']};
  const both = [choice('a'), choice('b'), choices('list', ['x', 'y'])];
  const cases: readonly (readonly [string, Questionnaire, readonly string[]])[] = [
    ['both of two', questionnaireOf(both, [practice('p', [requirement('p', {holdsWhen: all(is('a'), is('b'))})])]),
      ['a: yes', 'b: yes']],
    ['one of two', questionnaireOf(both, [practice('p', [requirement('p', {holdsWhen: any(is('a'), is('b'))})])]),
      ['a: yes']],
    ['not any of a list',
      questionnaireOf(both, [
        practice('p', [
          requirement('p', {holdsWhen: not(any(includes('list', 'x'), includes('list', 'y')))}),
        ]),
      ]),
      ['list: ']],
  ];
  for (const [name, small, expected] of cases) {
    it(`(${name}) gets them`, () => {
      expect(proposed(small, answersOf(given))).to.deep.equal(expected);
    });
  }
});
