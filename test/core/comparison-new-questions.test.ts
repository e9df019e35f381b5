/** An outcome that changed because of a question that is new. */
import {expect} from 'chai';
import type {Values} from '../../src/core/answers.js';
import {comparison} from '../../src/core/comparison.js';
import {answersOf, choice, fact, is, practice, questionnaireOf, requirement} from '../fixture.js';
import {changesIn, kept} from '../session.js';

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
  it('does not say so of one that was answered', () =>
    expect(changes('1', ['f', 'b', 'c'], {f: 'yes', a: 'yes', b: 'no', c: 'no'})).to.deep.equal([
      'a: acceptable > unacceptable | a: yes > no',
    ]));
  it('has none within one version', () => expect(changes('2', [])).to.deep.equal(answered));
});
