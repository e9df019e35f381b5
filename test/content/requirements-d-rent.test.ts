/** D: rent from wages. Expected from the yardstick, row by row. */
import {expect} from 'chai';
import {allRight, check, dossier, dutch, practiceOf, verdictOf} from '../dossier.js';
import type {Flat} from '../dossier.js';
import {describeRequirements} from './requirement-table.js';
import {aboveMinimum, landlordIndependent, landlordTied, nobody, nothingWithheld} from './situations.js';

const noPower = {'power-of-attorney': 'not-always'};
const ownLease = {...noPower, ...aboveMinimum};
const share = (percent: number): Flat => ({'rent-from-wages/ceiling': percent});
const agricultural = {'agricultural-agreement': 'yes'};
const withheldFor = (...posts: string[]): Flat => ({'rent-from-wages/only-housing': posts});

describeRequirements(
  'rent-and-wages',
  {
    'rent-from-wages/authorised': [
      [nobody, 'not-applicable'],
      [{...nothingWithheld, ...noPower}, 'not-applicable'],
      [{}, 'acceptable', ['BW 7:631 (read) statute', 'BW 7:632 (read) statute']],
      [{...aboveMinimum, ...landlordIndependent}, 'acceptable'],
      [ownLease, 'acceptable'],
      [{...ownLease, 'own-lease': 'no'}, 'unacceptable'],
      // Below the minimum the own lease is not asked, and what was once said of it is stale.
      [noPower, 'unacceptable'],
      [{...ownLease, ...landlordIndependent}, 'unacceptable'],
      [{...ownLease, ...landlordTied}, 'unacceptable'],
      [{...ownLease, 'own-lease': 'unknown'}, 'acceptable to unacceptable'],
      [{...ownLease, landlord: 'unknown'}, 'acceptable to unacceptable'],
      [{...ownLease, 'minimum-still-paid': 'unknown'}, 'acceptable to unacceptable'],
      [{'power-of-attorney': 'unknown'}, 'acceptable to unacceptable'],
      [{'deducts-rent': 'unknown'}, 'acceptable to unacceptable'],
    ],
    'rent-from-wages/own-document': [
      [nothingWithheld, 'not-applicable'],
      [{...noPower, 'rent-from-wages/own-document': 'no'}, 'not-applicable'],
      [{}, 'acceptable', ["inspectorate 2017 (partly) inspectorate's view"]],
      [{'rent-from-wages/own-document': 'no'}, 'unacceptable'],
      [{...aboveMinimum, 'rent-from-wages/own-document': 'no'}, 'attention'],
      [
        {'minimum-still-paid': 'unknown', 'rent-from-wages/own-document': 'no'},
        'attention to unacceptable',
      ],
      [{'rent-from-wages/own-document': 'unknown'}, 'acceptable to unacceptable'],
      [{...aboveMinimum, 'rent-from-wages/own-document': 'unknown'}, 'acceptable to attention'],
    ],
    'rent-from-wages/revocable': [
      [nothingWithheld, 'not-applicable'],
      [{...noPower, 'rent-from-wages/revocable': 'no'}, 'not-applicable'],
      [{}, 'acceptable', ['BW 7:631 (read) statute']],
      [{...aboveMinimum, 'rent-from-wages/revocable': 'no'}, 'unacceptable'],
      [{'rent-from-wages/revocable': 'no'}, 'unacceptable'],
      [{'rent-from-wages/revocable': 'unknown'}, 'acceptable to unacceptable'],
    ],
    'rent-from-wages/free-to-revoke': [
      [nothingWithheld, 'not-applicable'],
      [{...noPower, 'rent-from-wages/free-to-revoke': 'sometimes'}, 'not-applicable'],
      [{}, 'acceptable', ['BW 7:631 (inferred) statute']],
      [{'rent-from-wages/free-to-revoke': 'sometimes'}, 'unacceptable'],
      [{...aboveMinimum, 'rent-from-wages/free-to-revoke': 'sometimes'}, 'unacceptable'],
      [{'power-of-attorney': 'unknown'}, 'acceptable to unacceptable'],
    ],
    'rent-from-wages/ceiling': [
      [{...nothingWithheld, ...share(90)}, 'not-applicable'],
      [{...aboveMinimum, ...share(90)}, 'not-applicable'],
      [share(0), 'acceptable'],
      [share(24.9), 'acceptable'],
      [share(25), 'acceptable', ['Besluit 2a, 2b (partly) statute']],
      [share(25.1), 'unacceptable'],
      [share(100), 'unacceptable'],
      [{...agricultural, ...share(24)}, 'acceptable'],
      [{'rent-from-wages/ceiling': 'unknown'}, 'acceptable to unacceptable'],
      [{'minimum-still-paid': 'unknown'}, 'acceptable to unacceptable'],
    ],
    'rent-from-wages/agricultural-ceiling': [
      [share(90), 'not-applicable'],
      [{...agricultural, ...aboveMinimum, ...share(90)}, 'not-applicable'],
      [{...agricultural, ...share(19.9)}, 'acceptable'],
      [{...agricultural, ...share(20)}, 'acceptable', ['LTO Feb 2025 (partly) collective agreement']],
      [{...agricultural, ...share(20.1)}, 'attention'],
      [{...agricultural, ...share(25.1)}, 'attention'],
      [{...agricultural, 'rent-from-wages/ceiling': 'unknown'}, 'acceptable to attention'],
      [{'agricultural-agreement': 'unknown', ...share(21)}, 'acceptable to attention'],
    ],
    'rent-from-wages/only-housing': [
      [{...nothingWithheld, ...withheldFor('fines')}, 'not-applicable'],
      [{...aboveMinimum, ...withheldFor('deposit', 'fines', 'other')}, 'not-applicable'],
      [
        {},
        'acceptable',
        ['Besluit 2a, 2b (read) statute', 'Besluit 2a, 2b (inferred) good practice'],
      ],
      [withheldFor(), 'acceptable'],
      [withheldFor('fines'), 'unacceptable'],
      [
        withheldFor('rent', 'other'),
        'unacceptable',
        ['Besluit 2a, 2b (read) statute', 'Besluit 2a, 2b (inferred) good practice'],
      ],
      // That a deposit may not be withheld is inferred; it must not borrow the certainty of the text.
      [
        withheldFor('rent', 'deposit'),
        'unacceptable',
        ['Besluit 2a, 2b (read) good practice', 'Besluit 2a, 2b (inferred) statute'],
      ],
      [
        withheldFor('deposit', 'fines'),
        'unacceptable',
        ['Besluit 2a, 2b (read) statute', 'Besluit 2a, 2b (inferred) statute'],
      ],
      [
        withheldFor('deposit', 'other'),
        'unacceptable',
        ['Besluit 2a, 2b (read) statute', 'Besluit 2a, 2b (inferred) statute'],
      ],
      [{'rent-from-wages/only-housing': 'unknown'}, 'acceptable to unacceptable'],
    ],
    'rent-from-wages/sound-home': [
      [{...nothingWithheld, certificate: 'none'}, 'not-applicable'],
      [{...aboveMinimum, certificate: 'none'}, 'not-applicable'],
      [{}, 'acceptable', ['Besluit 2a, 2b (read) statute']],
      [{certificate: 'corporation'}, 'acceptable'],
      [{certificate: 'none'}, 'unacceptable'],
      [{...landlordIndependent, certificate: 'none'}, 'unacceptable'],
      [{certificate: 'unknown'}, 'acceptable to unacceptable'],
    ],
    'rent-from-wages/actual-cost': [
      [nothingWithheld, 'not-applicable'],
      [{...aboveMinimum, 'rent-from-wages/actual-cost': 'not-always'}, 'not-applicable'],
      [{}, 'acceptable', ['Besluit 2a, 2b (read) statute']],
      [{'rent-from-wages/actual-cost': 'not-always'}, 'unacceptable'],
      [{'rent-from-wages/actual-cost': 'unknown'}, 'acceptable to unacceptable'],
    ],
    'rent-from-wages/on-pay-slip': [
      [nobody, 'not-applicable'],
      [nothingWithheld, 'not-applicable'],
      [{}, 'acceptable', ['BW 7:626 (general) statute']],
      [{'rent-from-wages/on-pay-slip': 'not-always'}, 'unacceptable'],
      [{...aboveMinimum, ...noPower, 'rent-from-wages/on-pay-slip': 'not-always'}, 'unacceptable'],
      [{'rent-from-wages/on-pay-slip': 'unknown'}, 'acceptable to unacceptable'],
    ],
  },
  (id) => id.startsWith('rent-from-wages/'),
);

describe('worker-pays, which has no requirement', () => {
  const cases: readonly (readonly [Flat, string])[] = [
    [nothingWithheld, 'acceptable'],
    [{}, 'not-applicable'],
    [{...nobody, ...nothingWithheld}, 'not-applicable'],
    [{'deducts-rent': 'unknown'}, 'not-applicable'],
  ];
  for (const [given, said] of cases) {
    it(`${JSON.stringify(given)}: ${said}`, () => {
      expect(practiceOf(check(dossier({...allRight, ...given})), 'worker-pays').outcome).to.equal(said);
    });
  }

  it('is left out of the short check', () => {
    const assessment = check(dossier({...allRight, ...nothingWithheld}), {only: dutch.short});
    expect(practiceOf(assessment, 'worker-pays').outcome).to.equal('not-looked-at');
  });
});

describe('own-lease', () => {
  it('is asked where the employer lets in one home of several', () => {
    const assessment = check(
      dossier({...allRight, ...ownLease}, landlordIndependent, {landlord: 'we'}),
    );
    expect(verdictOf(assessment, 'rent-from-wages/authorised')).to.equal('acceptable');
  });
});
