/** What a citation is shown to be worth, and when to have a verdict checked. */
import {expect} from 'chai';
import type {Value} from '../../src/core/answers.js';
import type {RequirementResult} from '../../src/core/assessment.js';
import {judge} from '../../src/core/judge.js';
import type {Citation} from '../../src/core/questionnaire.js';
import {answersOf, choice, cite, day, fact, is, not, practice, questionnaireOf, requirement} from '../fixture.js';

function resultOf(citations: readonly Citation[], given: Readonly<Record<string, Value>>): RequirementResult {
  const small = questionnaireOf(
    [fact('member'), choice('p')],
    [practice('p', [requirement('p', {citations})])],
  );
  return judge(small, answersOf(given), {on: day}).practices[0]!.results[0]!.requirements[0]!;
}

describe('a citation', () => {
  const agreement = cite({binding: 'collective agreement', bindsWhen: is('member')});
  const cases: readonly (readonly [string, Citation, Value, boolean | undefined, string])[] = [
    ['without a condition', cite(), 'no', true, 'statute'],
    ['of a good practice', cite({binding: 'good practice'}), 'no', true, 'good practice'],
    ['whose condition is true', agreement, 'yes', true, 'collective agreement'],
    ['whose condition is false', agreement, 'no', false, 'good practice'],
    ['whose condition is undefined', agreement, 'unknown', undefined, 'good practice'],
  ];
  for (const [name, citation, member, binds, binding] of cases) {
    it(`${name} is shown as ${binding}`, () => {
      expect(resultOf([citation], {member, p: 'no'}).cited).to.deep.equal([{citation, binds, binding}]);
    });
  }

  it('leaves a verdict clear while it is open for whom the rule binds', () => {
    const result = resultOf([agreement], {p: 'no'});
    expect(result).to.include({outcome: 'unacceptable'});
    expect(result.settledBy).to.deep.equal([]);
  });
});

describe('have this checked', () => {
  const members = (certainty: Citation['certainty']): Citation =>
    cite({certainty, bindsWhen: is('member')});
  const others = (certainty: Citation['certainty']): Citation =>
    cite({certainty, bindsWhen: not(is('member'))});
  const cases: readonly (readonly [string, readonly Citation[], string, boolean])[] = [
    ['what was read', [cite({certainty: 'read'})], 'yes', false],
    ['what was partly read', [cite({certainty: 'partly'})], 'yes', false],
    ['general knowledge alone', [cite({certainty: 'general'})], 'yes', true],
    ['our own reading alone', [cite({certainty: 'inferred'})], 'yes', true],
    ['both of these', [cite({certainty: 'general'}), cite({certainty: 'inferred'})], 'yes', true],
    ['our own reading beside what was read', [cite({certainty: 'inferred'}), cite()], 'yes', false],
    ['what was read, but binds others', [members('read'), others('inferred')], 'no', true],
    ['what was read and binds', [members('read'), others('inferred')], 'yes', false],
    ['nothing that binds, one of it read', [members('read'), members('inferred')], 'no', false],
    ['nothing that binds, none of it read', [members('general'), members('inferred')], 'no', true],
    ['nothing that surely binds', [members('inferred')], 'unknown', true],
  ];
  for (const [name, citations, member, haveChecked] of cases) {
    it(`is ${haveChecked ? '' : 'not '}said of a verdict that rests on ${name}`, () => {
      expect(resultOf(citations, {member, p: 'no'}).haveChecked).to.equal(haveChecked);
    });
  }
});
