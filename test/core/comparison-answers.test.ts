/** An outcome that changed because of an answer, or of a question that is new. */
import {expect} from 'chai';
import type {Values} from '../../src/core/answers.js';
import {comparison} from '../../src/core/comparison.js';
import {
  all,
  any,
  answersOf,
  attention,
  choice,
  choices,
  fact,
  includes,
  is,
  not,
  practice,
  questionnaireOf,
  requirement,
} from '../fixture.js';
import {changesIn, kept} from '../session.js';
import {table} from './comparison-table.js';

const two = questionnaireOf([choice('a'), choice('b')], [practice('a'), practice('b')]);

describe('an outcome that changed because of an answer', () => {
  const gated = questionnaireOf(
    [fact('f'), choice('a', {askedWhen: is('f'), mayNotApply: true})],
    [practice('a', [requirement('a', {appliesWhen: is('f')})])],
  );
  const hidden = questionnaireOf(
    [fact('f'), fact('g'), choice('a', {askedWhen: any(is('f'), is('g'))})],
    [practice('a')],
  );
  const graver = questionnaireOf(
    [choice('a'), choice('often'), choice('b')],
    [practice('a', [
      requirement('a', {otherwise: [{when: is('often'), verdict: 'unacceptable'}, {verdict: 'attention'}]}),
    ])],
  );
  const parts = questionnaireOf(
    [choice('a'), choice('b'), choice('c')],
    [practice('p', [requirement('a'), requirement('b', {otherwise: attention}), requirement('c')])],
  );
  const either = questionnaireOf(
    [choice('a'), choice('b')],
    [practice('p', [requirement('p', {holdsWhen: any(is('a'), not(is('b')))})])],
  );
  const both = questionnaireOf(
    [choice('a'), choice('b')],
    [practice('p', [requirement('p', {holdsWhen: all(is('a'), is('b'))})])],
  );
  const list = questionnaireOf(
    [choices('c', ['x', 'y'])],
    [practice('p', [requirement('p', {holdsWhen: includes('c', 'x')})])],
  );
  const withoutRequirement = questionnaireOf(
    [fact('f')],
    [practice('p', [], {acceptableWhen: is('f'), citations: []})],
  );
  table([
    [
      'names it, and no other',
      two,
      kept(answersOf({a: 'no', b: 'no'})),
      kept(answersOf({a: 'yes', b: 'no'})),
      ['a: unacceptable > acceptable | a: no > yes'],
    ],
    [
      'takes "I don’t know" for an answer, and says nothing of what stays unclear',
      two,
      kept(answersOf({a: 'no'})),
      kept(answersOf({a: 'unknown', b: 'unknown'})),
      ['a: unacceptable > unclear | a: no > unknown'],
    ],
    [
      'takes an answer that is none for none',
      two,
      kept(answersOf({a: 'perhaps'})),
      kept(answersOf({a: 'yes'})),
      ['a: unclear > acceptable | a: nothing > yes'],
    ],
    [
      'names what decides whether it applies, and not the question that is asked because of it',
      gated,
      kept(answersOf({f: 'no'})),
      kept(answersOf({f: 'yes', a: 'no'})),
      ['a: not-applicable > unacceptable | f: no > yes'],
    ],
    [
      'names that too where neither was answered',
      gated,
      kept(answersOf({})),
      kept(answersOf({f: 'yes', a: 'no'})),
      ['a: unclear > unacceptable | f: nothing > yes | a: nothing > no'],
    ],
    [
      'names the question that "does not apply" any more',
      gated,
      kept(answersOf({f: 'yes', a: {notApplicable: 'Why'}})),
      kept(answersOf({f: 'yes', a: 'no'})),
      ['a: not-applicable > unacceptable | a: {"notApplicable":"Why"} > no'],
    ],
    [
      'names the facts by which a question is asked',
      hidden,
      kept(answersOf({f: 'no', g: 'no', a: 'yes'})),
      kept(answersOf({f: 'no', g: 'yes', a: 'yes'})),
      ['a: unclear > acceptable | g: no > yes'],
    ],
    [
      'names what made it graver',
      graver,
      kept(answersOf({a: 'no', often: 'no', b: 'no'})),
      kept(answersOf({a: 'no', often: 'yes', b: 'yes'})),
      ['a: attention > unacceptable | often: no > yes'],
    ],
    [
      'names only what lifted it to where it is',
      parts,
      kept(answersOf({a: 'yes', b: 'yes', c: 'yes'})),
      kept(answersOf({a: 'yes', b: 'no', c: 'no'})),
      ['p: acceptable > unacceptable | c: yes > no'],
    ],
    [
      'names all that had to go',
      parts,
      kept(answersOf({a: 'yes', b: 'no', c: 'no'})),
      kept(answersOf({a: 'yes', b: 'yes', c: 'yes'})),
      ['p: unacceptable > acceptable | b: no > yes | c: no > yes'],
    ],
    [
      'names each that is enough for "any"',
      either,
      kept(answersOf({a: 'no', b: 'yes'})),
      kept(answersOf({a: 'no', b: 'no'})),
      ['p: unacceptable > acceptable | b: yes > no'],
    ],
    [
      'names each that is needed for "all"',
      both,
      kept(answersOf({a: 'no', b: 'unknown'})),
      kept(answersOf({a: 'yes', b: 'yes'})),
      ['p: unacceptable > acceptable | a: no > yes | b: unknown > yes'],
    ],
    [
      'names the one that breaks "all", and not one that is merely unknown now',
      both,
      kept(answersOf({a: 'yes', b: 'yes'})),
      kept(answersOf({a: 'no', b: 'unknown'})),
      ['p: acceptable > unacceptable | a: yes > no'],
    ],
    [
      'names a list of options',
      list,
      kept(answersOf({c: ['y']})),
      kept(answersOf({c: ['y', 'x']})),
      ['p: unacceptable > acceptable | c: ["y"] > ["y","x"]'],
    ],
    [
      'names the fact that decides a practice without requirements',
      withoutRequirement,
      kept(answersOf({f: 'yes'})),
      kept(answersOf({f: 'no'})),
      ['p: acceptable > not-applicable | f: yes > no'],
    ],
  ]);
});

describe('an outcome that changed because of a question that is new', () => {
  const small = questionnaireOf(
    [fact('f'), choice('a'), choice('b', {replaces: ['old-b']}), choice('c', {askedWhen: is('f')})],
    [
      practice('a'),
      practice('b'),
      practice('c', [requirement('c', {appliesWhen: is('f')})]),
    ],
    {version: '2'},
  );
  const changes = (version: string, known?: readonly string[], was: Values = {f: 'yes'}): readonly string[] =>
    changesIn(
      comparison(
        small,
        {...kept(answersOf(was)), version},
        {...kept(answersOf({f: 'yes', a: 'no', b: 'no', c: 'no'})), version: '2'},
        {knownQuestions: known && new Set(known)},
      ),
    );
  const answered = [
    'a: unclear > unacceptable | a: nothing > no',
    'b: unclear > unacceptable | b: nothing > no',
    'c: unclear > unacceptable | c: nothing > no',
  ];

  it('says so, unless it took the place of one that was known', () =>
    expect(changes('1', ['f', 'old-b', 'c'])).to.deep.equal([
      'a: unclear > unacceptable | new question a',
      ...answered.slice(1),
    ]));
  it('says so also of a question that decides whether others are asked', () =>
    expect(changes('1', ['a', 'b', 'c'], {a: 'no', b: 'no'})).to.deep.equal([
      'c: unclear > unacceptable | new question f | c: nothing > no',
    ]));
  it('leaves it to the fact that asks for it now', () =>
    expect(changes('1', ['f', 'a', 'b'], {f: 'no', a: 'no', b: 'no'})).to.deep.equal([
      'c: not-applicable > unacceptable | f: no > yes',
    ]));
  it('cannot say so when nobody knows what was asked', () =>
    expect(changes('1')).to.deep.equal(answered));
  it('has none within one version', () => expect(changes('2', [])).to.deep.equal(answered));
});
