/** D: debts, fines, insurance and transport. Expected from the yardstick, row by row. */
import type {Flat} from '../dossier.js';
import {describeRequirements} from './requirement-table.js';
import {
  agreementUnknown,
  asEmployer,
  landlordIndependent,
  noAgreement,
  nobody,
  onlyHirer,
  serviceDwelling,
} from './situations.js';

const arrears = (way: string): Flat => ({'rent-without-work': way});
const fines = (way: string): Flat => ({'house-fines': way});
const notInsured = {'insurance-through-us': 'no'};
const insured = (...points: string[]): Flat => ({'health-insurance': points});
const transport = (...points: string[]): Flat => ({transport: points});

describeRequirements(
  'rent-and-wages',
  {
    'rent-without-work': [
      [nobody, 'not-applicable'],
      [{'rent-without-work': {notApplicable: 'Er is altijd werk.'}}, 'not-applicable'],
      [
        {},
        'acceptable',
        ['BW 7:632 (read) good practice', 'SNCU (partly) collective agreement'],
      ],
      [
        arrears('later-wages-whatever'),
        'unacceptable',
        ['BW 7:632 (read) statute', 'SNCU (partly) collective agreement'],
      ],
      [
        {...noAgreement, ...arrears('later-wages-whatever')},
        'unacceptable',
        ['BW 7:632 (read) statute', 'SNCU (partly) good practice'],
      ],
      [
        arrears('later-wages-within-ceiling'),
        'attention',
        ['BW 7:632 (read) good practice', 'SNCU (partly) collective agreement'],
      ],
      [
        {...asEmployer, ...arrears('later-wages-within-ceiling')},
        'attention',
        ['BW 7:632 (read) good practice', 'SNCU (partly) good practice'],
      ],
      [
        {...agreementUnknown, ...arrears('unknown')},
        'acceptable to unacceptable',
        ['BW 7:632 (read) good practice', 'SNCU (partly) good practice'],
      ],
    ],
    'unpaid-standby': [
      [nobody, 'not-applicable'],
      [onlyHirer, 'not-applicable'],
      [{}, 'acceptable', ["NLA 2022 (partly) inspectorate's view"]],
      [{'unpaid-standby': 'paid'}, 'acceptable'],
      [{'unpaid-standby': 'unpaid'}, 'unacceptable'],
      [{...serviceDwelling, 'unpaid-standby': 'unpaid'}, 'unacceptable'],
      [{'unpaid-standby': 'unknown'}, 'acceptable to unacceptable'],
    ],
    'fines-from-wages/none-from-pay': [
      [{...nobody, ...fines('from-pay')}, 'not-applicable'],
      [{}, 'acceptable', ['BW 7:650 (read) good practice']],
      [fines('under-lease'), 'acceptable'],
      [fines('from-pay'), 'attention'],
      [{...landlordIndependent, ...fines('from-pay')}, 'attention'],
      [fines('unknown'), 'acceptable to attention'],
    ],
    'fines-from-wages/minimum-stays': [
      [{'fines-from-wages/minimum-stays': 'sometimes'}, 'not-applicable'],
      [{...fines('under-lease'), 'fines-from-wages/minimum-stays': 'sometimes'}, 'not-applicable'],
      [{...nobody, ...fines('from-pay')}, 'not-applicable'],
      [fines('from-pay'), 'acceptable', ['BW 7:632 (read) statute']],
      [{...fines('from-pay'), 'fines-from-wages/minimum-stays': 'sometimes'}, 'unacceptable'],
      [
        {...fines('from-pay'), 'fines-from-wages/minimum-stays': 'unknown'},
        'acceptable to unacceptable',
      ],
      [fines('unknown'), 'acceptable to unacceptable'],
    ],
    'fines-from-wages/written-exact': [
      [{...nobody, ...fines('from-pay')}, 'not-applicable'],
      [{'fines-from-wages/written-exact': 'no'}, 'not-applicable'],
      [{...fines('under-lease'), 'fines-from-wages/written-exact': 'no'}, 'not-applicable'],
      [fines('from-pay'), 'acceptable', ['BW 7:650 (inferred) statute']],
      [{...fines('from-pay'), 'fines-from-wages/written-exact': 'no'}, 'unacceptable'],
      [
        {...fines('from-pay'), 'fines-from-wages/written-exact': 'unknown'},
        'acceptable to unacceptable',
      ],
    ],
    'penalty-in-lease': [
      [{...nobody, ...fines('under-lease')}, 'not-applicable'],
      [{'penalty-in-lease': 'no'}, 'not-applicable'],
      [{...fines('from-pay'), 'penalty-in-lease': 'no'}, 'not-applicable'],
      [fines('under-lease'), 'acceptable', ['BW 6:91-94 (general) good practice']],
      [{...fines('under-lease'), 'penalty-in-lease': 'no'}, 'attention'],
      [{...fines('under-lease'), 'penalty-in-lease': 'unknown'}, 'acceptable to attention'],
    ],
    'advances': [
      [{...onlyHirer, advances: 'otherwise'}, 'not-applicable'],
      [{}, 'acceptable', ['BW 7:632 (read) statute']],
      [{...asEmployer, ...nobody, advances: 'written-instalments'}, 'acceptable'],
      [{advances: 'otherwise'}, 'unacceptable'],
      [{...asEmployer, ...nobody, advances: 'otherwise'}, 'unacceptable'],
      [{advances: 'unknown'}, 'acceptable to unacceptable'],
    ],
    'health-insurance/policy-holder': [
      [onlyHirer, 'not-applicable'],
      [{...notInsured, ...insured()}, 'not-applicable'],
      [{}, 'acceptable', ['Besluit 2a, 2b (partly) statute']],
      [insured('policy-holder'), 'acceptable'],
      [{...nobody, ...insured('authorised', 'copy', 'paid-on')}, 'unacceptable'],
      [insured(), 'unacceptable'],
      [{'health-insurance': 'unknown'}, 'acceptable to unacceptable'],
      [{'insurance-through-us': 'unknown'}, 'acceptable to unacceptable'],
    ],
    'health-insurance/authorised': [
      [onlyHirer, 'not-applicable'],
      [{...notInsured, ...insured()}, 'not-applicable'],
      [{}, 'acceptable', ['Besluit 2a, 2b (partly) statute']],
      [insured('authorised'), 'acceptable'],
      [insured('policy-holder', 'copy', 'paid-on'), 'unacceptable'],
      [insured(), 'unacceptable'],
      [{'health-insurance': 'unknown'}, 'acceptable to unacceptable'],
    ],
    'health-insurance/copy': [
      [onlyHirer, 'not-applicable'],
      [{...notInsured, ...insured()}, 'not-applicable'],
      [{}, 'acceptable', ['SNCU (partly) collective agreement']],
      [insured('copy'), 'acceptable'],
      [insured('policy-holder', 'authorised', 'paid-on'), 'unacceptable'],
      [{...noAgreement, ...insured()}, 'attention', ['SNCU (partly) good practice']],
      [{...asEmployer, ...insured()}, 'attention', ['SNCU (partly) good practice']],
      [
        {...agreementUnknown, ...insured()},
        'attention to unacceptable',
        ['SNCU (partly) good practice'],
      ],
      [{...asEmployer, 'health-insurance': 'unknown'}, 'acceptable to attention'],
    ],
    'health-insurance/paid-on': [
      [onlyHirer, 'not-applicable'],
      [{...notInsured, ...insured()}, 'not-applicable'],
      [
        {},
        'acceptable',
        ['Besluit 2a, 2b (partly) statute', 'prosecution 2022 (partly) good practice'],
      ],
      [insured('paid-on'), 'acceptable'],
      [insured('policy-holder', 'authorised', 'copy'), 'unacceptable'],
      [{...asEmployer, ...nobody, ...insured()}, 'unacceptable'],
      [{'health-insurance': 'unknown'}, 'acceptable to unacceptable'],
    ],
    'insurance-and-home': [
      [{...nobody, 'insurance-and-home': 'yes'}, 'not-applicable'],
      [{...notInsured, 'insurance-and-home': 'yes'}, 'not-applicable'],
      [{}, 'acceptable', ['VNG (inferred) good practice']],
      [{'insurance-and-home': 'yes'}, 'attention'],
      [{'insurance-and-home': 'unknown'}, 'acceptable to attention'],
    ],
    'transport': [
      [onlyHirer, 'not-applicable'],
      [{'transport-by-us': 'no', ...transport()}, 'not-applicable'],
      [{}, 'acceptable', ['SNCU (partly) good practice']],
      [nobody, 'acceptable'],
      [transport('not-tied', 'other-way'), 'attention'],
      [transport('real-cost', 'other-way'), 'attention'],
      [transport('real-cost', 'not-tied'), 'attention'],
      [{...asEmployer, ...nobody, ...transport()}, 'attention'],
      [{transport: 'unknown'}, 'acceptable to attention'],
      [{'transport-by-us': 'unknown'}, 'acceptable to attention'],
    ],
  },
  (id) => !id.startsWith('rent-from-wages/'),
);
