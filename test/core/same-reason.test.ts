/** Homes of which the same is said for the same reason. */
import {expect} from 'chai';
import type {Id} from '../../src/core/questionnaire.js';
import {bySameReason} from '../../src/core/same-reason.js';
import {check, dossier, practiceOf, typicalAgency} from '../dossier.js';
import type {Flat} from '../dossier.js';

const groups = (practice: Id, ...homes: readonly Flat[]): readonly (readonly Id[])[] =>
  bySameReason(practiceOf(check(dossier(typicalAgency, ...homes)), practice).results).map(
    (each) => each.homes,
  );

describe('what is said once for many homes', () => {
  const cases: readonly [string, Id, readonly Flat[], readonly (readonly Id[])[]][] = [
    [
      'the same answer',
      'key-money',
      [{'key-money': 'sometimes'}, {}, {'key-money': 'sometimes'}],
      [['home-1', 'home-3'], ['home-2']],
    ],
    ['an answer that has nothing to do with it', 'key-money', [{}, {'time-to-leave': 1}], [['home-1', 'home-2']]],
    [
      'the same verdict for another reason',
      'house-rules',
      [{'house-rules': []}, {'house-rules': ['proportionate']}],
      [['home-1'], ['home-2']],
    ],
    [
      'not applying for another reason',
      'service-dwelling',
      [{'lease-kind': 'open-ended'}, {'lease-kind': 'short-term'}],
      [['home-1'], ['home-2']],
    ],
    [
      'unclear, and not answered at all',
      'key-money',
      [{'key-money': 'unknown'}, {'key-money': undefined}],
      [['home-1'], ['home-2']],
    ],
    ['what is about the organisation', 'passport', [{}, {}], [[]]],
  ];
  for (const [name, practice, homes, expected] of cases) {
    it(name, () => {
      expect(groups(practice, ...homes)).to.deep.equal(expected);
    });
  }

  it('keeps the result of the first home', () => {
    const [first] = bySameReason(practiceOf(check(dossier(typicalAgency, {}, {})), 'key-money').results);
    expect(first?.result.home).to.equal('home-1');
  });
});
