/** What differs between two assessments. */
import {expect} from 'chai';
import type {Answers} from '../../src/core/answers.js';
import type {Assessment} from '../../src/core/assessment.js';
import {differences} from '../../src/core/compare.js';
import type {Difference} from '../../src/core/compare.js';
import {judge} from '../../src/core/judge.js';
import {answersOf, choice, day, practice, questionnaireOf, requirement} from '../fixture.js';

const small = questionnaireOf(
  [choice('a'), choice('b'), choice('h', {scope: 'home'})],
  [practice('a'), practice('b', [requirement('b', {from: '2027-01-01'})]), practice('h')],
);
const judged = (answers: Answers, on = day, only?: string[]): Assessment =>
  judge(small, answers, {on, only});

describe('two assessments', () => {
  const cases: readonly (readonly [string, Assessment, Assessment, readonly Difference[]])[] = [
    [
      'of the same answers differ in nothing',
      judged(answersOf({a: 'no'}, {h: 'no'})),
      judged(answersOf({a: 'no'}, {h: 'no'})),
      [],
    ],
    [
      'differ in what was answered anew',
      judged(answersOf({a: 'no'}, {h: 'yes'})),
      judged(answersOf({a: 'yes'}, {h: 'yes'})),
      [{practice: 'a', was: 'unacceptable', is: 'acceptable'}],
    ],
    [
      'differ home by home',
      judged(answersOf({a: 'no'}, {h: 'yes'}, {h: 'no'})),
      judged(answersOf({a: 'no'}, {h: 'yes'}, {h: 'unknown'})),
      [{practice: 'h', home: 'home-2', was: 'unacceptable', is: 'unclear'}],
    ],
    [
      'differ by a home that is new',
      judged(answersOf({a: 'no'}, {h: 'yes'})),
      judged(answersOf({a: 'no'}, {h: 'yes'}, {h: 'no'})),
      [{practice: 'h', home: 'home-2', was: undefined, is: 'unacceptable'}],
    ],
    [
      'differ by a home that is gone',
      judged(answersOf({a: 'no'}, {h: 'yes'}, {h: 'no'})),
      judged(answersOf({a: 'no'}, {h: 'yes'})),
      [{practice: 'h', home: 'home-2', was: 'unacceptable', is: undefined}],
    ],
    [
      'differ by a rule that came into force, in the order of the later one',
      judged(answersOf({a: 'no', b: 'no'}, {h: 'yes'})),
      judged(answersOf({a: 'yes', b: 'no'}, {h: 'yes'}), '2027-01-01'),
      [
        {practice: 'a', was: 'unacceptable', is: 'acceptable'},
        {practice: 'b', was: undefined, is: 'unacceptable'},
      ],
    ],
    [
      'differ by what only one of them looked at',
      judged(answersOf({a: 'no'}, {h: 'yes'}), day, ['a']),
      judged(answersOf({a: 'no'}, {h: 'yes'})),
      [{practice: 'h', home: 'home-1', was: 'not-looked-at', is: 'acceptable'}],
    ],
  ];
  for (const [name, before, after, expected] of cases) {
    it(name, () => expect(differences(before, after)).to.deep.equal(expected));
  }
});
