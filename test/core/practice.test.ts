/** A practice takes the gravest best and the gravest worst of its requirements that apply. */
import {expect} from 'chai';
import {judge} from '../../src/core/judge.js';
import type {PracticeAssessment} from '../../src/core/assessment.js';
import type {Practice, Question} from '../../src/core/questionnaire.js';
import {said} from '../dossier.js';
import type {Said} from '../dossier.js';
import type {Value} from '../../src/core/answers.js';
import {
  always,
  answersOf,
  attention,
  choice,
  cite,
  day,
  fact,
  is,
  practice,
  questionnaireOf,
  requirement,
} from '../fixture.js';

type Given = Readonly<Record<string, Value>>;

/** Judges one practice. */
function assess(
  questions: readonly Question[],
  one: Practice,
  given: Given,
  only?: string[],
): PracticeAssessment {
  const small = questionnaireOf(questions, [one]);
  return judge(small, answersOf(given), {on: day, only}).practices[0]!;
}

const two = practice('p', [requirement('grave'), requirement('light', {otherwise: attention})]);
const questions = [choice('grave'), choice('light')];

describe('a practice of two requirements', () => {
  const cases: readonly (readonly [grave: string, light: string, Said])[] = [
    ['yes', 'yes', 'acceptable'],
    ['yes', 'no', 'attention'],
    ['no', 'yes', 'unacceptable'],
    ['no', 'no', 'unacceptable'],
    ['no', 'unknown', 'unacceptable'],
    ['unknown', 'yes', 'acceptable to unacceptable'],
    ['unknown', 'no', 'attention to unacceptable'],
    ['yes', 'unknown', 'acceptable to attention'],
    ['unknown', 'unknown', 'acceptable to unacceptable'],
  ];
  for (const [grave, light, expected] of cases) {
    it(`grave ${grave}, light ${light}: ${expected}`, () => {
      expect(said(assess(questions, two, {grave, light}))).to.equal(expected);
    });
  }

  it('is judged by the requirements that apply alone', () => {
    const one = practice('p', [requirement('grave', {appliesWhen: is('fact')}), requirement('light')]);
    const result = assess([fact('fact'), ...questions], one, {fact: 'no', grave: 'no', light: 'yes'});
    expect(said(result)).to.equal('acceptable');
  });

  it('is "as far as looked at" when not all of its requirements were', () => {
    expect(assess(questions, two, {grave: 'yes'}, ['grave'])).to.deep.include({
      outcome: 'acceptable',
      partly: true,
    });
    expect(assess(questions, two, {grave: 'yes'}, ['grave', 'light']).partly).to.equal(false);
    expect(assess(questions, two, {grave: 'yes'}, [])).to.deep.include({
      outcome: 'not-looked-at',
      partly: false,
    });
  });
});

describe('a practice without an applying requirement', () => {
  const one = practice('p', [requirement('grave', {appliesWhen: is('fact')})]);

  it('does not apply, and says by which answer', () => {
    const result = assess([fact('fact'), ...questions], one, {fact: 'no', grave: 'no'});
    expect(result).to.include({outcome: 'not-applicable', open: false});
    expect(result).not.to.have.any.keys('best', 'worst');
    expect(result.results[0]?.requirements[0]?.decidedBy).to.deep.equal([
      {question: 'fact', value: 'no'},
    ]);
  });
});

describe('a practice without requirements', () => {
  const one = practice('p', [], {acceptableWhen: is('fact'), citations: [cite()]});
  const cases: readonly (readonly [Given, string])[] = [
    [{fact: 'yes'}, 'acceptable'],
    [{fact: 'no'}, 'not-applicable'],
    [{fact: 'unknown'}, 'not-applicable'],
    [{}, 'not-applicable'],
  ];
  for (const [given, outcome] of cases) {
    it(`${JSON.stringify(given)}: ${outcome}`, () => {
      expect(assess([fact('fact')], one, given)).to.include({outcome, open: false});
    });
  }

  it('is left out where only some requirements are looked at', () => {
    expect(assess([fact('fact')], one, {fact: 'yes'}, ['x']).outcome).to.equal('not-looked-at');
  });
});

describe('what is unclear', () => {
  /** Asks `second` when `first` is no; what follows rests on `grave`. */
  const one = practice('p', [
    requirement('second', {
      appliesWhen: is('applies'),
      otherwise: [{when: is('grave'), verdict: 'unacceptable'}, {verdict: 'attention'}],
    }),
  ]);
  const asked = [
    fact('grave'),
    fact('applies'),
    choice('first', {askedWhen: always}),
    choice('second', {askedWhen: is('first', 'no')}),
  ];
  const cases: readonly (readonly [Given, Said, readonly string[]])[] = [
    [{}, 'acceptable to unacceptable', ['applies']],
    [{applies: 'unknown', first: 'no', second: 'no', grave: 'yes'}, 'acceptable to unacceptable', ['applies']],
    [{applies: 'yes'}, 'acceptable to unacceptable', ['first']],
    [{applies: 'yes', first: 'unknown', grave: 'no'}, 'acceptable to attention', ['first']],
    [{applies: 'yes', first: 'no'}, 'acceptable to unacceptable', ['second']],
    [{applies: 'yes', first: 'no', second: 'no'}, 'attention to unacceptable', ['grave']],
    [{applies: 'yes', first: 'no', second: 'no', grave: 'yes'}, 'unacceptable', []],
    [{applies: 'no'}, 'not-applicable', []],
  ];
  for (const [given, expected, settledBy] of cases) {
    it(`${JSON.stringify(given)}: ${expected}, settled by ${settledBy.join(', ') || 'nothing'}`, () => {
      const result = assess(asked, one, given);
      expect(said(result)).to.equal(expected);
      expect(result.results[0]?.requirements[0]?.settledBy).to.deep.equal(settledBy);
    });
  }
});

describe('the note of 2012', () => {
  const note = (verdict: 'attention' | 'unacceptable' | 'acceptable') => ({
    note: {verdict, words: 'Its words.', place: 'page 1'},
  });
  const light = [requirement('light', {otherwise: attention})];
  const cases: readonly (readonly [Practice, string, Said])[] = [
    [practice('p', light, note('unacceptable')), 'no', 'unacceptable'],
    [practice('p', light, note('acceptable')), 'no', 'attention'],
    [practice('p', light, note('unacceptable')), 'unknown', 'acceptable to unacceptable'],
    [practice('p', light, note('unacceptable')), 'yes', 'acceptable'],
    [practice('p', [requirement('light')], note('attention')), 'no', 'unacceptable'],
  ];
  for (const [one, light, expected] of cases) {
    it(`says ${one.note?.verdict}, answered ${light}: the stricter counts, ${expected}`, () => {
      expect(said(assess(questions, one, {light}))).to.equal(expected);
    });
  }
});
