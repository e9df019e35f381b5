/** "Have this checked": of every verdict that rests on general knowledge or our own reading alone. */
import {expect} from 'chai';
import type {Id} from '../../src/core/questionnaire.js';
import {allRight, check, dossier, resultOf} from '../dossier.js';
import type {Flat} from '../dossier.js';
import {asEmployer, fixedSince, landlordIndependent, leasesFromBefore, noAgreement, shortTerm} from './situations.js';

const afterTerm = {'job-end-effect': 'ends-after-term'};
const fixedNoGroup = {...fixedSince, 'fixed-term-lease/listed-group': 'no'};
const finesFromPay = {'house-fines': 'from-pay'};
const asHirer = {role: ['agency', 'hirer']};

const cases: readonly (readonly [requirement: Id, given: Flat, haveChecked: boolean])[] = [
  ['housing-compulsory', {}, false],
  ['housing-compulsory', noAgreement, true],
  ['housing-compulsory', {'agency-agreement': 'unknown'}, true],
  ['refusal-without-effect/no-effect', {}, true],
  ['refusal-without-effect/told-in-writing', {}, true],
  ['leaving-the-home/no-penalty', {}, false],
  ['leaving-the-home/notice', {}, true],
  ['leaving-for-another-employer/hirer', {}, false],
  ['leaving-for-another-employer/competitor', {}, true],
  ['job-follows-home', {}, true],
  ['over-recruitment', {}, false],
  ['separate-documents', {}, false],
  ['separate-documents', {origin: ['other']}, true],
  ['separate-documents', leasesFromBefore, true],
  ['lease-follows-job', {}, false],
  ['lease-requires-job', {}, true],
  ['short-stay-label', shortTerm, false],
  ['fixed-term-lease/listed-group', fixedSince, true],
  ['fixed-term-lease/stay-goes-on', fixedNoGroup, true],
  ['who-lets', {}, false],
  ['landlord-knows-job', landlordIndependent, false],
  ['landlord-vetted', landlordIndependent, true],
  ['time-to-leave', afterTerm, false],
  ['time-to-leave', {...afterTerm, ...noAgreement}, true],
  ['time-to-leave', {...afterTerm, ...asEmployer}, true],
  ['same-rent-after', noAgreement, false],
  ['rent-for-others', {}, true],
  ['ill-while-employed', {}, true],
  ['eviction', {}, false],
  ['final-settlement', {}, false],
  ['rent-from-wages/authorised', {}, false],
  ['rent-from-wages/own-document', {}, false],
  ['rent-from-wages/revocable', {}, false],
  ['rent-from-wages/free-to-revoke', {}, true],
  ['rent-from-wages/ceiling', {}, false],
  ['rent-from-wages/only-housing', {'rent-from-wages/only-housing': ['fines']}, false],
  ['rent-from-wages/only-housing', {'rent-from-wages/only-housing': ['rent', 'deposit']}, true],
  ['rent-from-wages/only-housing', {'rent-from-wages/only-housing': ['deposit', 'other']}, false],
  ['rent-from-wages/on-pay-slip', {}, true],
  ['fines-from-wages/none-from-pay', {}, false],
  ['fines-from-wages/written-exact', finesFromPay, true],
  ['penalty-in-lease', {'house-fines': 'under-lease'}, true],
  ['health-insurance/paid-on', {}, false],
  ['insurance-and-home', {}, true],
  ['transport', {}, false],
  ['real-cost', {}, false],
  ['key-money', {}, true],
  ['visitors/allowed', {}, true],
  ['visitors/not-fined', {}, false],
  ['two-hats/apart', {}, true],
  ['entry', {}, false],
  ['surveillance', {}, true],
  ['passport', {}, true],
  ['retaliation', {}, false],
  ['registration/not-hindered', {}, false],
  ['hirer-checks/checked', asHirer, true],
];

describe('have this checked', () => {
  for (const [id, given, haveChecked] of cases) {
    it(`is ${haveChecked ? '' : 'not '}said of ${id}: ${JSON.stringify(given)}`, () => {
      const result = resultOf(check(dossier({...allRight, ...given})), id);
      expect(result?.outcome).not.to.equal('not-applicable');
      expect(result?.haveChecked).to.equal(haveChecked);
    });
  }
});
