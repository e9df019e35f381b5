/** Themes E and F of the yardstick: price and deposit, living undisturbed. */
import {lacking} from './common-cases.js';
import {describeRequirements} from './requirement-table.js';
import type {Case, Table} from './requirement-table.js';
import {
  aboveMinimum, agreementUnknown, asEmployer, landlordCorporation, landlordIndependent, landlordTied,
  noAgreement, nobody, noneWritten, nothingWithheld, onlyHirer,
} from './situations.js';
import type {Flat, Said} from '../dossier.js';

type Wrong = 'attention' | 'unacceptable';

/** Where the home is not the employer's, E and nearly all of F are the landlord's. */
const notOurs: readonly Case[] = [
  [landlordIndependent, 'not-applicable'],
  [landlordCorporation, 'not-applicable'],
  [nobody, 'not-applicable'],
  [onlyHirer, 'not-applicable'],
];

/** What all requirements of our own homes share: when they do not apply, and when they are open. */
const ofOurs = (question: string, wrong: Wrong): readonly Case[] => {
  const open: Said = `acceptable to ${wrong}`;
  return [
    ...notOurs,
    [{}, 'acceptable'],
    [landlordTied, 'acceptable'],
    [asEmployer, question === 'price-quality-system' ? 'not-applicable' : 'acceptable'],
    [{[question]: undefined}, open],
    [{[question]: 'unknown'}, open],
    [{landlord: 'unknown'}, open],
    [{'arranges-homes': undefined}, open],
  ];
};

/** CAO 36(4) binds those under the agreement; for others it is a good practice. */
const bindsByAgreement = (question: string, wrong: string): readonly Case[] => [
  [{[question]: wrong}, 'unacceptable', ['CAO 36 (partly) collective agreement']],
  [{[question]: wrong, ...noAgreement}, 'attention', ['CAO 36 (partly) good practice']],
  [{[question]: wrong, ...asEmployer}, 'attention', ['CAO 36 (partly) good practice']],
  [{[question]: wrong, ...agreementUnknown}, 'attention to unacceptable', ['CAO 36 (partly) good practice']],
  [{[question]: 'unknown', ...noAgreement}, 'acceptable to attention'],
];

/** The act on deposits is for leases since 1 July 2023. */
const sinceThen = (question: string, wrong: Flat): readonly Case[] => [
  ...ofOurs(question, 'unacceptable'),
  [{...wrong, 'leases-since-2023-07': 'no'}, 'not-applicable'],
  [{...wrong, 'leases-since-2023-07': 'no', ...noneWritten}, 'not-applicable'],
  [{...wrong, 'leases-since-2023-07': 'unknown'}, 'acceptable to unacceptable'],
  [{...wrong, ...noneWritten}, 'unacceptable'],
  // A lease for a fixed term signed since July 2024 says it by itself.
  [{...wrong, 'leases-since-2023-07': undefined, 'lease-kind': 'fixed-since'}, 'unacceptable'],
  [wrong, 'unacceptable', ['BW 7:261b (partly) statute']],
];

const priceAndDeposit: Table = {
  'real-cost': [...ofOurs('real-cost', 'unacceptable'), ...bindsByAgreement('real-cost', 'yes')],
  'price-quality-system': [
    ...ofOurs('price-quality-system', 'attention'),
    [{role: ['agency', 'employer']}, 'acceptable'],
    [{'price-quality-system': 'no'}, 'attention', ['PKS (read) good practice']],
    [{'price-quality-system': 'no', ...noAgreement}, 'attention'],
    [{'price-quality-system': 'no', ...asEmployer}, 'not-applicable'],
  ],
  'always-the-maximum': [
    ...ofOurs('always-the-maximum', 'attention'),
    [{'always-the-maximum': 'always-the-highest'}, 'attention', ['NLA 2020-22 (partly) good practice']],
    [{'always-the-maximum': 'always-the-highest', ...aboveMinimum}, 'not-applicable'],
    [{'always-the-maximum': 'always-the-highest', ...nothingWithheld}, 'not-applicable'],
    [{'always-the-maximum': 'always-the-highest', 'minimum-still-paid': 'unknown'}, 'acceptable to attention'],
  ],
  'bed-charged-twice': [
    ...ofOurs('bed-charged-twice', 'unacceptable'),
    ...bindsByAgreement('bed-charged-twice', 'sometimes'),
  ],
  'price-explained': [
    ...ofOurs('price-explained', 'unacceptable'),
    [{'price-explained': 'not-always'}, 'unacceptable', ['Besluit 2a, 2b (partly) statute']],
    [{'price-explained': 'not-always', ...asEmployer}, 'unacceptable'],
    [{'price-explained': 'not-always', ...aboveMinimum}, 'attention', ['Besluit 2a, 2b (partly) good practice']],
    [{'price-explained': 'not-always', ...nothingWithheld}, 'attention'],
    [
      {'price-explained': 'not-always', 'minimum-still-paid': 'unknown'},
      'attention to unacceptable',
      ['Besluit 2a, 2b (partly) good practice'],
    ],
  ],
  'deposit/amount': [
    ...sinceThen('deposit/amount', {'deposit/amount': 2.1}),
    [{'deposit/amount': 0}, 'acceptable'],
    [{'deposit/amount': 1.9}, 'acceptable'],
    [{'deposit/amount': 2}, 'acceptable'],
    [{'deposit/amount': 2.1, ...asEmployer}, 'unacceptable'],
    [{'deposit/amount': 24}, 'unacceptable'],
  ],
  'deposit/returned': [
    ...sinceThen('deposit/returned', {'deposit/returned': 'not-always'}),
    [{'deposit/returned': {notApplicable: 'Wij vragen geen borg.'}}, 'not-applicable'],
  ],
  'key-money': [
    ...ofOurs('key-money', 'unacceptable'),
    [
      {'key-money': 'sometimes'},
      'unacceptable',
      ['BW 7:264 (general) statute', 'Waadi 9, 9a (general) statute'],
    ],
    [{'key-money': 'sometimes', ...asEmployer}, 'unacceptable'],
  ],
};

const punishing: Flat = {'two-hats/apart': 'yes', 'two-hats/no-punishing-planner': 'yes'};
const onSite: Flat = {'on-site': 'yes'};

const livingUndisturbed: Table = {
  'house-rules': [
    ...ofOurs('house-rules', 'attention'),
    ...lacking(
      'house-rules',
      ['given-beforehand', 'language-understood', 'proportionate'],
      ['Wgv 2 (partly) good practice', 'SNF (partly) good practice'],
    ),
  ],
  'visitors/allowed': [
    ...ofOurs('visitors/allowed', 'attention'),
    [{'visitors/allowed': 'restricted'}, 'attention', ['cabinet letter 2019 (inferred) good practice']],
    [{'visitors/allowed': 'forbidden'}, 'attention', ['cabinet letter 2019 (inferred) good practice']],
  ],
  'visitors/not-fined': [
    ...ofOurs('visitors/not-fined', 'unacceptable'),
    [
      {'visitors/not-fined': 'sometimes'},
      'unacceptable',
      ['cabinet letter 2019 (partly) good practice', 'right to the home (inferred) statute'],
    ],
  ],
  'two-hats/apart': [
    ...ofOurs('two-hats/apart', 'attention').filter(([{role}]) => !role?.toString().includes('hirer')),
    [onlyHirer, 'acceptable'],
    [{role: ['agency', 'hirer'], landlord: 'corporation'}, 'acceptable'],
    [{role: ['hirer'], 'two-hats/apart': 'unknown'}, 'acceptable to attention'],
    [{role: ['hirer'], 'two-hats/apart': 'yes'}, 'attention', ['NLA 2022 (inferred) good practice']],
    [{'two-hats/apart': 'yes'}, 'attention', ['NLA 2022 (inferred) good practice']],
    [{'two-hats/apart': 'yes', 'landlord': 'independent'}, 'not-applicable'],
  ],
  'two-hats/no-punishing-planner': [
    [{}, 'not-applicable'],
    [{...punishing, 'two-hats/apart': 'no'}, 'not-applicable'],
    [{...punishing, ...landlordIndependent}, 'not-applicable'],
    [{...punishing, ...nobody}, 'not-applicable'],
    [{...punishing, 'two-hats/no-punishing-planner': 'no'}, 'acceptable'],
    [{...punishing, 'two-hats/no-punishing-planner': 'unknown'}, 'acceptable to unacceptable'],
    [{...punishing, 'two-hats/apart': 'unknown'}, 'acceptable to unacceptable'],
    [{...punishing, role: undefined}, 'acceptable to unacceptable'],
    [punishing, 'unacceptable', ["NLA 2022 (partly) inspectorate's view"]],
    [{...punishing, ...onlyHirer}, 'unacceptable', ["NLA 2022 (partly) inspectorate's view"]],
    [{...punishing, role: ['hirer'], 'two-hats/no-punishing-planner': 'no'}, 'acceptable'],
  ],
  'entry': [
    ...ofOurs('entry', 'unacceptable'),
    [{entry: 'sometimes'}, 'unacceptable', ['SNF (read) norm', 'right to the home (general) statute']],
  ],
  'inspection': [
    ...ofOurs('inspection', 'attention'),
    ...lacking('inspection', ['announced', 'no-cupboards', 'no-questioning'], ['SNF (read) norm']),
  ],
  'surveillance': [
    ...ofOurs('surveillance', 'unacceptable'),
    [{surveillance: 'sometimes'}, 'unacceptable', ['right to the home (inferred) statute']],
  ],
  'lock-and-key': [
    ...ofOurs('lock-and-key', 'unacceptable'),
    [{'lock-and-key': 'not-always'}, 'unacceptable', ['Wgv 5 (partly) statute']],
    [
      {'lock-and-key': 'not-always', 'permit-required': 'no'},
      'attention',
      ['Wgv 5 (partly) good practice'],
    ],
    [
      {'lock-and-key': 'not-always', 'permit-required': 'unknown'},
      'attention to unacceptable',
      ['Wgv 5 (partly) good practice'],
    ],
    [{'lock-and-key': 'unknown', 'permit-required': 'no'}, 'acceptable to attention'],
  ],
  'moved-around': [
    ...ofOurs('moved-around', 'attention'),
    [{'moved-around': 'not-always'}, 'attention', ['EenVandaag 2025 (partly) good practice']],
  ],
  'on-site': [
    ...notOurs.map(([given, said]): Case => [{...onSite, ...given}, said]),
    [{}, 'not-applicable'],
    [{'on-site/conditions': []}, 'not-applicable'],
    [onSite, 'acceptable'],
    [{'on-site': 'unknown'}, 'acceptable to attention'],
    [{...onSite, 'on-site/conditions': undefined}, 'acceptable to attention'],
    [{...onSite, landlord: 'unknown'}, 'acceptable to attention'],
    ...lacking(
      'on-site/conditions',
      ['municipality-allows', 'own-access', 'free-choice'],
      ['NFO 2012 (partly) good practice'],
      onSite,
    ),
  ],
  // For everyone, whoever they are: it always applies.
  'passport': [
    [{}, 'acceptable'],
    [onlyHirer, 'acceptable'],
    [{role: undefined}, 'acceptable'],
    [nobody, 'acceptable'],
    [landlordCorporation, 'acceptable'],
    [{passport: 'unknown'}, 'acceptable to unacceptable'],
    [{passport: 'sometimes'}, 'unacceptable', ['ILO indicators (general) norm']],
    [{passport: 'sometimes', ...onlyHirer}, 'unacceptable', ['ILO indicators (general) norm']],
    [{passport: 'sometimes', ...landlordIndependent}, 'unacceptable'],
  ],
};

describeRequirements('price-and-deposit', priceAndDeposit);
describeRequirements('living-undisturbed', livingUndisturbed);
