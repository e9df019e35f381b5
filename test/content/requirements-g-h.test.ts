/** Themes G and H of the yardstick: speaking up, a sound home. */
import {expect} from 'chai';
import {allRight, check, dossier, resultOf, verdictOf} from '../dossier.js';
import type {Flat, Said} from '../dossier.js';
import {lacking} from './common-cases.js';
import {describeRequirements} from './requirement-table.js';
import type {Case, Shown, Table} from './requirement-table.js';
import {
  aboveMinimum, agreementUnknown, asEmployer, landlordCorporation, landlordIndependent, noAgreement, nobody,
  nothingWithheld, onlyHirer,
} from './situations.js';

const noMark: Flat = {certificate: 'none'};

/** For whoever houses workers, whoever lets. */
const ofHousing = (question: string, open: Said): readonly Case[] => [
  [nobody, 'not-applicable'],
  [onlyHirer, 'not-applicable'],
  [{}, 'acceptable'],
  [asEmployer, 'acceptable'],
  [landlordIndependent, 'acceptable'],
  [landlordCorporation, 'acceptable'],
  [{[question]: undefined}, open],
  [{[question]: 'unknown'}, open],
  [{'arranges-homes': 'unknown'}, open],
];

/** For whoever employs, nobody housed included. */
const ofEmploying = (question: string, open: Said): readonly Case[] => [
  [onlyHirer, 'not-applicable'],
  [{}, 'acceptable'],
  [asEmployer, 'acceptable'],
  [{role: ['employer', 'hirer']}, 'acceptable'],
  [nobody, 'acceptable'],
  [{[question]: undefined}, open],
  [{[question]: 'unknown'}, open],
  [{role: 'unknown'}, open],
];

const abuCode = (binding: 'good practice' | "members' code"): readonly Shown[] => [
  `ABU code (partly) ${binding}`,
  'ECLI:NL:RBLIM:2016:9615 (partly) good practice',
];

const speakingUp: Table = {
  'understandable-papers': [
    ...ofHousing('understandable-papers', 'acceptable to unacceptable'),
    [{'understandable-papers': 'not-always'}, 'unacceptable', ['Wgv 2 (read) statute']],
    [{'understandable-papers': 'not-always', 'origin': ['eu', 'other']}, 'unacceptable'],
    [{'understandable-papers': 'not-always', 'origin': ['seasonal']}, 'attention', ['Wgv 2 (read) good practice']],
    [{'understandable-papers': 'not-always', 'origin': []}, 'attention'],
    [
      {'understandable-papers': 'not-always', 'origin': 'unknown'},
      'attention to unacceptable',
      ['Wgv 2 (read) good practice'],
    ],
    [{'understandable-papers': 'unknown', 'origin': ['other']}, 'acceptable to attention'],
  ],
  'time-to-read': [
    ...ofHousing('time-to-read', 'acceptable to unacceptable'),
    [{'time-to-read': 'on-arrival-with-time'}, 'attention', abuCode("members' code")],
    [{'time-to-read': 'on-arrival-with-time', 'abu-member': 'no'}, 'attention', abuCode('good practice')],
    [{'time-to-read': 'on-arrival-with-time', ...asEmployer}, 'attention', abuCode('good practice')],
    [{'time-to-read': 'on-arrival-under-pressure'}, 'unacceptable', abuCode("members' code")],
    [{'time-to-read': 'on-arrival-under-pressure', 'abu-member': 'unknown'}, 'unacceptable', abuCode('good practice')],
    [{'time-to-read': 'on-arrival-under-pressure', ...asEmployer}, 'unacceptable'],
  ],
  'complaints': [
    ...ofHousing('complaints', 'acceptable to attention'),
    ...lacking(
      'complaints',
      ['someone-else', 'own-language', 'reporting-point'],
      ['Wgv (meldpunt) (partly) good practice'],
    ),
  ],
  // For everyone, whoever they are: it always applies.
  'retaliation': [
    [{}, 'acceptable'],
    [onlyHirer, 'acceptable'],
    [{role: undefined}, 'acceptable'],
    [nobody, 'acceptable'],
    [{retaliation: 'unknown'}, 'acceptable to unacceptable'],
    [
      {retaliation: 'sometimes'},
      'unacceptable',
      ['Wgv 2 (partly) statute', 'BW 7:611 (general) statute'],
    ],
    // Neither landlord nor employer: the law of the one and of the other is a good practice here.
    [
      {retaliation: 'sometimes', ...onlyHirer},
      'unacceptable',
      ['Wgv 2 (partly) good practice', 'BW 7:611 (general) good practice'],
    ],
    [{retaliation: 'sometimes', ...nobody}, 'unacceptable'],
  ],
  'registration/not-hindered': [
    ...ofEmploying('registration/not-hindered', 'acceptable to unacceptable'),
    [
      {'registration/not-hindered': 'hindered'},
      'unacceptable',
      ['CAO 36 (partly) good practice', 'BRP duty (partly) statute'],
    ],
    [{'registration/not-hindered': 'hindered', ...nobody}, 'unacceptable'],
  ],
  'registration/told': [
    ...ofEmploying('registration/told', 'acceptable to attention'),
    [{'registration/told': 'no'}, 'attention', ['CAO 36 (partly) good practice']],
    [{'registration/told': 'no', ...nobody}, 'attention'],
  ],
};

/** The norm binds agencies, certified homes and those who withhold below the minimum wage. */
const tooSmall = (question: string, small: number): readonly Case[] => [
  [landlordIndependent, 'not-applicable'],
  [landlordCorporation, 'not-applicable'],
  [nobody, 'not-applicable'],
  [onlyHirer, 'not-applicable'],
  [{[question]: small}, 'unacceptable', ['SNF (read) norm']],
  // One of the three is enough.
  [{[question]: small, ...noMark, ...aboveMinimum}, 'unacceptable'],
  [{[question]: small, ...asEmployer, ...aboveMinimum}, 'unacceptable'],
  [{[question]: small, ...asEmployer, ...noMark}, 'unacceptable'],
  [{[question]: small, ...asEmployer, ...noMark, ...aboveMinimum}, 'attention', ['SNF (read) norm']],
  [{[question]: small, ...asEmployer, ...noMark, ...nothingWithheld}, 'attention'],
  // A corporation's home needs no certificate, so it is not a certified one.
  [{[question]: small, ...asEmployer, ...aboveMinimum, 'certificate': 'corporation'}, 'attention'],
  [{[question]: small, ...asEmployer, ...aboveMinimum, 'certificate': 'unknown'}, 'attention to unacceptable'],
  [{[question]: undefined}, 'acceptable to unacceptable'],
  [{[question]: 'unknown', ...asEmployer, ...noMark, ...aboveMinimum}, 'acceptable to attention'],
  [{landlord: 'unknown'}, 'acceptable to unacceptable'],
];

const seasonal: Flat = {origin: ['eu', 'seasonal']};
const seasonalParts = ['not-excessive', 'not-automatic', 'lease'];

const seasonalHousing = (part: string): readonly Case[] => [
  [{}, 'not-applicable'],
  [{'origin': ['eu', 'other'], 'seasonal-housing': []}, 'not-applicable'],
  [{...seasonal, ...nobody}, 'not-applicable'],
  [{...seasonal, ...onlyHirer}, 'not-applicable'],
  [seasonal, 'acceptable'],
  [{...seasonal, ...landlordCorporation}, 'acceptable'],
  [{...seasonal, 'seasonal-housing': [part]}, 'acceptable'],
  [{origin: 'unknown'}, 'acceptable to unacceptable'],
  [{...seasonal, 'seasonal-housing': 'unknown'}, 'acceptable to unacceptable'],
  [{...seasonal, 'seasonal-housing': []}, 'unacceptable'],
  [
    {...seasonal, 'seasonal-housing': seasonalParts.filter((each) => each !== part)},
    'unacceptable',
    ['seasonal workers directive (read) statute'],
  ],
];

const soundHome: Table = {
  'quality-mark': [
    ...ofHousing('certificate', 'acceptable to unacceptable'),
    [{certificate: 'corporation'}, 'acceptable'],
    [noMark, 'unacceptable', ['CAO 36 (partly) collective agreement']],
    [{...noMark, ...landlordIndependent}, 'unacceptable'],
    [{...noMark, ...noAgreement}, 'attention', ['CAO 36 (partly) good practice']],
    [{...noMark, ...asEmployer}, 'attention', ['CAO 36 (partly) good practice']],
    [{...noMark, ...agreementUnknown}, 'attention to unacceptable', ['CAO 36 (partly) good practice']],
    [{certificate: 'unknown', ...asEmployer}, 'acceptable to attention'],
  ],
  'space/in-all': [
    [{'space/in-all': 10}, 'acceptable'],
    [{'space/in-all': 10.1}, 'acceptable'],
    ...tooSmall('space/in-all', 9.9),
  ],
  'space/bedroom': [
    [{'space/bedroom': 3.5}, 'acceptable'],
    [{'space/bedroom': 3.6}, 'acceptable'],
    ...tooSmall('space/bedroom', 3.4),
  ],
  'municipal-permit': [
    [{'permit-required': 'no', 'municipal-permit': 'no'}, 'not-applicable'],
    [landlordIndependent, 'not-applicable'],
    [nobody, 'not-applicable'],
    [onlyHirer, 'not-applicable'],
    [{}, 'acceptable'],
    [{'permit-required': 'unknown'}, 'acceptable to unacceptable'],
    [{'municipal-permit': undefined}, 'acceptable to unacceptable'],
    [{landlord: 'unknown'}, 'acceptable to unacceptable'],
    [{'municipal-permit': 'no'}, 'unacceptable', ['Wgv 5 (read) statute']],
    [{'municipal-permit': 'no', ...asEmployer}, 'unacceptable'],
  ],
  'replacement-bed': [
    ...ofHousing('replacement-bed', 'acceptable to attention'),
    [{'replacement-bed': 'not-always'}, 'attention', ['bed-for-bed (partly) good practice']],
    [{'replacement-bed': 'not-always', ...landlordCorporation}, 'attention'],
  ],
  'hirer-checks/checked': [
    [{}, 'not-applicable'],
    [asEmployer, 'not-applicable'],
    [onlyHirer, 'acceptable'],
    [{role: ['employer', 'hirer']}, 'acceptable'],
    [{...onlyHirer, 'hirer-checks/checked': 'unknown'}, 'acceptable to attention'],
    [{role: 'unknown'}, 'acceptable to attention'],
    ...lacking(
      'hirer-checks/checked',
      ['quality-mark', 'contracts-apart', 'deductions'],
      ['good practice (inferred) good practice'],
      onlyHirer,
    ),
  ],
  'seasonal-housing/not-excessive': seasonalHousing('not-excessive'),
  'seasonal-housing/not-automatic': seasonalHousing('not-automatic'),
  'seasonal-housing/lease': seasonalHousing('lease'),
};

const licensed = 'hirer-checks/licensed';

describeRequirements('speaking-up', speakingUp);
describeRequirements('sound-home', soundHome, (id) => id !== licensed);

describe(licensed, () => {
  const unlicensed: Flat = {...onlyHirer, [licensed]: 'no'};
  const cases: readonly (readonly [on: string, given: Flat, said: Said])[] = [
    ['2026-02-03', unlicensed, 'not-looked-at'],
    // The act is in force by then, but not yet enforced.
    ['2027-06-01', unlicensed, 'not-looked-at'],
    ['2027-12-31', unlicensed, 'not-looked-at'],
    ['2028-01-01', unlicensed, 'unacceptable'],
    ['2028-01-01', onlyHirer, 'acceptable'],
    ['2028-01-01', {...onlyHirer, [licensed]: 'unknown'}, 'acceptable to unacceptable'],
    ['2028-01-01', {[licensed]: 'no'}, 'not-applicable'],
    ['2028-01-01', {role: ['agency', 'hirer'], [licensed]: 'no'}, 'unacceptable'],
  ];
  for (const [on, given, said] of cases) {
    it(`on ${on}, ${JSON.stringify(given)}: ${said}`, () => {
      const assessment = check(dossier({...allRight, ...given}), {on});
      expect(verdictOf(assessment, licensed)).to.equal(said);
    });
  }

  it('is a statute', () => {
    const assessment = check(dossier({...allRight, ...unlicensed}), {on: '2028-01-01'});
    expect(resultOf(assessment, licensed)?.cited.map(({binding}) => binding)).to.deep.equal(['statute']);
  });
});
