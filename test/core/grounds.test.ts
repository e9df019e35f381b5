/** What a result rests on: the answers that decide it, and the questions that can settle it. */
import {expect} from 'chai';
import type {Value} from '../../src/core/answers.js';
import type {RequirementResult} from '../../src/core/assessment.js';
import {judge} from '../../src/core/judge.js';
import type {Condition, Requirement} from '../../src/core/questionnaire.js';
import {
  all,
  always,
  answersOf,
  any,
  choice,
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

/** Asks `a`, `b` and `p`; `gated` when `a` is yes; `h` in each home. */
function resultOf(
  more: Partial<Requirement>,
  organisation: Given,
  ...homes: readonly Given[]
): RequirementResult {
  const small = questionnaireOf(
    [
      fact('a'),
      fact('b'),
      fact('gated', {askedWhen: is('a')}),
      choice('p', {askedWhen: always}),
      fact('h', {scope: 'home'}),
    ],
    [practice('p', [requirement('p', more)])],
  );
  const {results} = judge(small, answersOf(organisation, ...homes), {on: day}).practices[0]!;
  return results[0]!.requirements[0]!;
}

describe('the answers by which a requirement does not apply', () => {
  const no = {a: 'no', b: 'no', p: 'yes'};
  const cases: readonly (readonly [string, Condition, Given, readonly Given[], readonly string[]])[] = [
    ['one', is('a'), no, [], ['a no']],
    ['the first false part of "all"', all(is('p'), is('b'), is('a')), no, [], ['b no']],
    ['every part of "any"', any(is('a'), is('b')), no, [], ['a no', 'b no']],
    ['what makes "not" false', not(is('p')), no, [], ['p yes']],
    ['the first true part of "any" within "not"', not(any(is('a'), is('p'))), no, [], ['p yes']],
    ['every part of "all" within "not"',
      not(all(is('p'), not(is('a')))), no, [], ['p yes', 'a no']],
    ['one question once', any(is('a'), not(not(is('a')))), no, [], ['a no']],
    ['what is false beside what is not known', all(is('b'), is('a')), {a: 'no'}, [], ['a no']],
    ['why a question is not asked', all(is('gated'), is('a')), {a: 'no'}, [], ['a no']],
    ['every home of "some home"', someHome(is('h')), {}, [{h: 'no'}, {h: 'no'}], ['h no']],
  ];
  for (const [name, appliesWhen, given, homes, decidedBy] of cases) {
    it(`are ${name}`, () => {
      const result = resultOf({appliesWhen}, given, ...homes);
      expect(result.outcome).to.equal('not-applicable');
      const shown = result.decidedBy?.map(({question, value}) => `${question} ${String(value)}`);
      expect(shown).to.deep.equal(decidedBy);
    });
  }

  it('are not told where it applies', () => {
    expect(resultOf({}, {p: 'no'})).not.to.have.property('decidedBy');
  });
});

describe('the questions that can settle a requirement', () => {
  const cases: readonly (readonly [string, Condition, Given, readonly Given[], readonly string[]])[] = [
    ['what is missing of "all"', all(is('a'), is('b')), {a: 'yes'}, [], ['b']],
    ['what is missing of "any"', any(is('a'), is('b')), {a: 'no'}, [], ['b']],
    ['all that is missing, in the order of the walk', all(is('b'), not(is('a'))), {}, [], ['a', 'b']],
    ['no part that is settled already',
      all(any(is('a'), is('b')), is('p')), {a: 'yes'}, [], ['p']],
    ['what somebody does not know', is('a'), {a: 'unknown'}, [], ['a']],
    ['what is asked only then', all(is('gated'), is('b')), {a: 'yes', b: 'yes'}, [], ['gated']],
    ['what decides whether the missing one is asked',
      all(is('gated'), is('b')), {b: 'yes'}, [], ['a']],
    ['what is missing in some home', someHome(is('h')), {}, [{h: 'no'}, {}], ['h']],
    ['nothing where nothing is missing', is('a'), {a: 'no'}, [], []],
  ];
  for (const [name, holdsWhen, given, homes, settledBy] of cases) {
    it(`are ${name}`, () => {
      expect(resultOf({holdsWhen}, given, ...homes).settledBy).to.deep.equal(settledBy);
    });
  }
});

describe('the answers that a verdict rests on', () => {
  it('are those of what says whether it holds, "I don\'t know" included', () => {
    const result = resultOf(
      {appliesWhen: not(is('gated', 'no')), holdsWhen: all(is('p'), is('b'), is('a'))},
      {a: 'yes', p: 'no', b: 'unknown', gated: 'yes'},
    );
    expect(result.grounds).to.deep.equal([
      {question: 'p', value: 'no'},
      {question: 'b', value: 'unknown'},
      {question: 'a', value: 'yes'},
    ]);
  });
});

describe('a requirement', () => {
  const perHome: readonly (readonly [string, Partial<Requirement>, boolean])[] = [
    ['that holds by a home', {holdsWhen: is('h')}, true],
    ['that holds by a home and the organisation', {holdsWhen: all(is('p'), is('h'))}, true],
    ['that holds by the organisation or a home', {holdsWhen: any(is('p'), not(is('h')))}, true],
    ['that applies by a home, and holds by the organisation', {appliesWhen: is('h')}, true],
    ['whose gravity rests on a home',
      {otherwise: [{when: is('h'), verdict: 'attention'}, {verdict: 'unacceptable'}]}, true],
    ['that needs it in some home', {holdsWhen: someHome(is('h'))}, false],
    ['of the organisation alone', {}, false],
  ];
  for (const [name, more, byHome] of perHome) {
    it(`${name} is judged ${byHome ? 'in each home' : 'once'}`, () => {
      const result = resultOf(more, {p: 'yes'}, {h: 'yes'}, {h: 'no'});
      expect(result.home).to.equal(byHome ? 'home-1' : undefined);
      expect(Object.hasOwn(result, 'home')).to.equal(byHome);
    });
  }
});
