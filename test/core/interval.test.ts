/** The verdicts that a requirement still allows, for each truth of its conditions. */
import {expect} from 'chai';
import type {Value} from '../../src/core/answers.js';
import {judge} from '../../src/core/judge.js';
import type {Otherwise} from '../../src/core/questionnaire.js';
import {said} from '../dossier.js';
import type {Said} from '../dossier.js';
import {answersOf, choice, day, fact, is, practice, questionnaireOf, requirement} from '../fixture.js';

/** `?` is not answered. */
type Truth = 'T' | 'F' | '?';
const valueOf: Record<Truth, Value> = {'T': 'yes', 'F': 'no', '?': 'unknown'};

const plain: Otherwise[] = [{verdict: 'attention'}];
/** The first line whose condition holds decides. */
const lines: Otherwise[] = [
  {when: is('grave'), verdict: 'unacceptable'},
  {when: is('light'), verdict: 'attention'},
  {verdict: 'unacceptable'},
];

function saidOf(otherwise: readonly Otherwise[], truths: Readonly<Record<string, Truth>>): Said {
  const small = questionnaireOf(
    [fact('applies'), choice('holds', {askedWhen: {all: []}}), fact('grave'), fact('light')],
    [practice('p', [requirement('p', {appliesWhen: is('applies'), holdsWhen: is('holds'), otherwise})])],
  );
  const given = Object.fromEntries(
    Object.entries(truths).map(([id, truth]) => [id, valueOf[truth]] as const),
  );
  return said(judge(small, answersOf(given), {on: day}).practices[0]!);
}

describe('a requirement with one line of otherwise', () => {
  const cases: readonly (readonly [applies: Truth, holds: Truth, Said])[] = [
    ['T', 'T', 'acceptable'],
    ['T', 'F', 'attention'],
    ['T', '?', 'acceptable to attention'],
    ['F', 'T', 'not-applicable'],
    ['F', 'F', 'not-applicable'],
    ['F', '?', 'not-applicable'],
    ['?', 'T', 'acceptable'],
    ['?', 'F', 'acceptable to attention'],
    ['?', '?', 'acceptable to attention'],
  ];
  for (const [applies, holds, expected] of cases) {
    it(`applies ${applies}, holds ${holds}: ${expected}`, () => {
      expect(saidOf(plain, {applies, holds})).to.equal(expected);
    });
  }
});

describe('a requirement with lines of otherwise', () => {
  const cases: readonly (readonly [applies: Truth, holds: Truth, grave: Truth, light: Truth, Said])[] = [
    ['T', 'F', 'T', 'T', 'unacceptable'],
    ['T', 'F', 'T', '?', 'unacceptable'],
    ['T', 'F', 'F', 'T', 'attention'],
    ['T', 'F', 'F', 'F', 'unacceptable'],
    ['T', 'F', 'F', '?', 'attention to unacceptable'],
    ['T', 'F', '?', 'T', 'attention to unacceptable'],
    ['T', 'F', '?', 'F', 'unacceptable'],
    ['T', 'F', '?', '?', 'attention to unacceptable'],
    ['T', '?', 'F', 'T', 'acceptable to attention'],
    ['T', '?', 'T', 'F', 'acceptable to unacceptable'],
    ['T', '?', '?', '?', 'acceptable to unacceptable'],
    ['T', 'T', '?', '?', 'acceptable'],
    ['?', 'F', 'F', 'T', 'acceptable to attention'],
    ['?', 'F', '?', 'T', 'acceptable to unacceptable'],
    ['F', 'F', '?', '?', 'not-applicable'],
  ];
  for (const [applies, holds, grave, light, expected] of cases) {
    it(`applies ${applies}, holds ${holds}, grave ${grave}, light ${light}: ${expected}`, () => {
      expect(saidOf(lines, {applies, holds, grave, light})).to.equal(expected);
    });
  }
});
