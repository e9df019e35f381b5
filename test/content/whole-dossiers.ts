/**
 * Whole dossiers: the facts of an employer, the practices that do not concern it, and how grave each
 * practice is where everything is as wrong as can be. All read from the yardstick.
 */
import type {Id} from '../../src/core/questionnaire.js';
import type {Outcome} from '../../src/core/verdict.js';
import type {Flat} from '../dossier.js';
import * as is from './situations.js';
import {themeIds} from './yardstick-ids.js';

export type Outcomes = Readonly<Record<Id, Outcome>>;

export interface WholeDossier {
  readonly name: string;
  readonly facts: Flat;
  /** Practices that do not apply where all is right; every other one is acceptable then. */
  readonly notApplicable: readonly Id[];
  /** What is said of each practice where all is wrong. */
  readonly wrong: Outcomes;
}

const practicesOf = (...themes: readonly Id[]): readonly Id[] =>
  themes.flatMap((theme) => Object.keys(themeIds[theme]?.practices ?? {}));

export const allPractices = practicesOf(...Object.keys(themeIds));

const each = (practices: readonly Id[], outcome: Outcome): Outcomes =>
  Object.fromEntries(practices.map((id) => [id, outcome]));

/** Asked of certain leases, of other landlords, of certain workers or hirers, or after certain answers. */
const special: readonly Id[] = [
  'short-stay-label', 'fixed-term-lease', 'service-dwelling', 'landlord-knows-job', 'landlord-vetted',
  'hirer-checks', 'seasonal-housing', 'penalty-in-lease', 'worker-pays',
];
/** Where all is right the lease runs on after the job, and no home is on the site of the company. */
const notWhereRight: readonly Id[] = ['time-to-leave', 'illness-or-no-means', 'on-site'];

const attentionOnly: readonly Id[] = [
  'over-recruitment', 'who-lets', 'rent-for-others', 'insurance-and-home', 'transport',
  'price-quality-system', 'always-the-maximum', 'house-rules', 'inspection', 'moved-around', 'on-site',
  'complaints', 'replacement-bed',
];

/** An agency under the agreement that withholds below the minimum, with leases of EU workers since 2023. */
const wrongAgency: Outcomes = {
  ...each(allPractices, 'unacceptable'),
  ...each(attentionOnly, 'attention'),
  ...each(special, 'not-applicable'),
  // Where the lease ends with the job there is no rent after it.
  'same-rent-after': 'not-applicable',
};

/** Without the agreement these are lawful, but make dependency more likely. */
const wrongEmployer: Outcomes = {
  ...wrongAgency,
  ...each(
    ['time-to-leave', 'illness-or-no-means', 'real-cost', 'bed-charged-twice', 'quality-mark'],
    'attention',
  ),
  'price-quality-system': 'not-applicable',
  // An employer's workers go to no hirer: only the bar on competitors is left.
  'leaving-for-another-employer': 'attention',
};
const wrongHirerToo: Outcomes = {
  ...wrongEmployer,
  'leaving-for-another-employer': 'unacceptable',
  'hirer-checks': 'attention',
};

/** What is the landlord's own affair where somebody else lets. */
const landlordsAffair: readonly Id[] = [
  ...practicesOf('price-and-deposit'),
  ...practicesOf('living-undisturbed').filter((id) => id !== 'passport'),
  'who-lets', 'rent-for-others', 'eviction', 'space', 'municipal-permit',
];
const ofOtherLandlord: readonly Id[] = ['landlord-knows-job', 'landlord-vetted'];

const hirersPractices: readonly Id[] = [
  'hirer-checks', 'two-hats', 'retaliation', 'passport', 'leaving-for-another-employer',
];
const withoutHousing: readonly Id[] = [
  'leaving-for-another-employer', 'passport', 'retaliation', 'registration', 'health-insurance',
  'transport', 'advances', 'final-settlement',
];
const all = (practices: readonly Id[], except: readonly Id[]): readonly Id[] =>
  practices.filter((id) => !except.includes(id));

const agencyRight = [...special, ...notWhereRight];
const employerRight = [...agencyRight, 'price-quality-system'];

const onlyOf = (practices: readonly Id[], wrong: Outcomes): Outcomes => ({
  ...wrong,
  ...each(all(allPractices, practices), 'not-applicable'),
});

const otherLandlord = (wrong: Outcomes): Outcomes => ({
  ...wrong,
  ...each(landlordsAffair, 'not-applicable'),
  ...each(ofOtherLandlord, 'attention'),
});
const otherLandlordRight = [
  ...all(agencyRight, [...ofOtherLandlord, ...landlordsAffair]),
  ...landlordsAffair,
];

const hirerToo: Flat = {role: ['employer', 'hirer']};

export const wholeDossiers: readonly WholeDossier[] = [
  {name: 'an agency', facts: {}, notApplicable: agencyRight, wrong: wrongAgency},
  {name: 'an employer', facts: is.asEmployer, notApplicable: employerRight, wrong: wrongEmployer},
  {
    name: 'an employer that hires too',
    facts: hirerToo,
    notApplicable: all(employerRight, ['hirer-checks']),
    wrong: wrongHirerToo,
  },
  {
    name: 'a hirer only',
    facts: is.onlyHirer,
    notApplicable: all(allPractices, hirersPractices),
    wrong: onlyOf(hirersPractices, {...wrongAgency, 'hirer-checks': 'attention'}),
  },
  {
    name: 'an agency that houses nobody',
    facts: is.nobody,
    notApplicable: all(allPractices, withoutHousing),
    wrong: onlyOf(withoutHousing, wrongAgency),
  },
  {
    name: 'an employer that houses nobody',
    facts: {...is.asEmployer, ...is.nobody},
    notApplicable: all(allPractices, withoutHousing),
    wrong: onlyOf(withoutHousing, wrongEmployer),
  },
  {
    name: 'only workers from outside the EU',
    facts: {origin: ['seasonal', 'other']},
    notApplicable: all(agencyRight, ['seasonal-housing']),
    wrong: {
      ...wrongAgency,
      'separate-documents': 'attention',
      'understandable-papers': 'attention',
      'seasonal-housing': 'unacceptable',
    },
  },
  {
    name: 'only leases from before July 2023',
    facts: is.leasesFromBefore,
    notApplicable: [...agencyRight, 'deposit'],
    wrong: {
      ...wrongAgency,
      'separate-documents': 'attention',
      'written-lease': 'attention',
      'deposit': 'not-applicable',
    },
  },
  {
    name: 'wages well above the minimum',
    facts: {...is.asEmployer, ...is.aboveMinimum},
    notApplicable: [...employerRight, 'always-the-maximum'],
    wrong: {
      ...wrongEmployer,
      'price-explained': 'attention',
      'space': 'attention',
      'always-the-maximum': 'not-applicable',
    },
  },
  {
    name: 'the worker pays the rent',
    facts: is.nothingWithheld,
    notApplicable: [...all(agencyRight, ['worker-pays']), 'rent-from-wages', 'always-the-maximum'],
    wrong: {
      ...wrongAgency,
      'worker-pays': 'acceptable',
      'rent-from-wages': 'not-applicable',
      'price-explained': 'attention',
      'always-the-maximum': 'not-applicable',
    },
  },
  {
    name: 'an independent landlord',
    facts: is.landlordIndependent,
    notApplicable: otherLandlordRight,
    wrong: otherLandlord(wrongAgency),
  },
  {
    name: 'a corporation that lets',
    facts: {...is.landlordCorporation, certificate: 'corporation'},
    notApplicable: otherLandlordRight,
    wrong: {...otherLandlord(wrongAgency), 'quality-mark': 'acceptable'},
  },
  {
    name: 'an independent landlord, for an employer that hires too',
    facts: {...hirerToo, ...is.landlordIndependent},
    notApplicable: all(otherLandlordRight, ['two-hats', 'hirer-checks']),
    wrong: {...otherLandlord(wrongHirerToo), 'two-hats': 'unacceptable'},
  },
  {
    name: 'leases for a fixed term from before July 2024',
    facts: {'lease-kind': 'fixed-before'},
    notApplicable: agencyRight,
    wrong: wrongAgency,
  },
  {
    name: 'leases for a fixed term since July 2024',
    facts: is.fixedSince,
    notApplicable: all(agencyRight, ['fixed-term-lease']),
    wrong: {...wrongAgency, 'fixed-term-lease': 'unacceptable'},
  },
  {
    name: 'leases for a short stay',
    facts: is.shortTerm,
    notApplicable: all(agencyRight, ['short-stay-label']),
    wrong: {...wrongAgency, 'short-stay-label': 'attention'},
  },
  {
    name: 'a true service dwelling',
    facts: is.serviceDwelling,
    notApplicable: [...all(agencyRight, ['service-dwelling']), ...serviceDwellingExempts()],
    wrong: {
      ...wrongAgency,
      ...each(serviceDwellingExempts(), 'not-applicable'),
      ...each(['time-to-leave', 'illness-or-no-means'], 'not-applicable'),
      'service-dwelling': 'acceptable',
    },
  },
];

/** Where the work needs living there, home and job may go together. */
function serviceDwellingExempts(): readonly Id[] {
  return [
    'housing-compulsory', 'refusal-without-effect', 'leaving-the-home', 'job-follows-home',
    'lease-follows-job', 'lease-requires-job', 'same-rent-after',
  ];
}
