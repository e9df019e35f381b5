/** The ids of the yardstick, theme by theme: nothing else is in the questionnaire. */
import type {Id} from '../../src/core/questionnaire.js';

export interface ThemeIds {
  /** Asked once. */
  readonly organisation: readonly Id[];
  /** Asked in each home. */
  readonly home: readonly Id[];
  /** Practices and the last part of their requirements; where it has only one, that bears its id. */
  readonly practices: Readonly<Record<Id, readonly string[]>>;
}

export const themeIds: Readonly<Record<Id, ThemeIds>> = {
  'facts': {
    organisation: [
      'role', 'arranges-homes', 'agency-agreement', 'abu-member', 'origin', 'deducts-rent',
      'minimum-still-paid', 'agricultural-agreement',
    ],
    home: [
      'landlord', 'lease-kind', 'service-nature', 'service-duty', 'leases-since-2023-07', 'certificate',
    ],
    practices: {},
  },
  'free-choice': {
    organisation: [
      'housing-compulsory', 'refusal-without-effect/no-effect', 'refusal-without-effect/told-in-writing',
      'leaving-the-home/no-penalty', 'leaving-the-home/notice', 'leaving-for-another-employer/hirer',
      'leaving-for-another-employer/competitor', 'job-follows-home', 'over-recruitment',
    ],
    home: [],
    practices: {
      'housing-compulsory': [],
      'refusal-without-effect': ['no-effect', 'told-in-writing'],
      'leaving-the-home': ['no-penalty', 'notice'],
      'leaving-for-another-employer': ['hirer', 'competitor'],
      'job-follows-home': [],
      'over-recruitment': [],
    },
  },
  'two-contracts': {
    organisation: ['kept-apart'],
    home: [
      'separate-documents', 'written-lease/copy', 'job-end-effect', 'lease-requires-job', 'short-stay-label',
      'fixed-term-lease/listed-group', 'fixed-term-lease/stay-goes-on', 'landlord-knows-job',
      'landlord-vetted',
    ],
    practices: {
      'separate-documents': [],
      'written-lease': ['in-writing', 'copy'],
      'lease-follows-job': [],
      'lease-requires-job': [],
      'short-stay-label': [],
      'fixed-term-lease': ['listed-group', 'stay-goes-on'],
      'service-dwelling': [],
      'who-lets': [],
      'landlord-knows-job': [],
      'landlord-vetted': [],
    },
  },
  'end-of-work': {
    organisation: [
      'rent-for-others', 'illness-or-no-means', 'ill-while-employed', 'eviction', 'final-settlement',
    ],
    home: ['time-to-leave', 'same-rent-after'],
    practices: {
      'time-to-leave': [],
      'same-rent-after': [],
      'rent-for-others': [],
      'illness-or-no-means': [],
      'ill-while-employed': [],
      'eviction': [],
      'final-settlement': [],
    },
  },
  'rent-and-wages': {
    organisation: [
      'power-of-attorney', 'own-lease', 'rent-from-wages/own-document', 'rent-from-wages/revocable',
      'rent-from-wages/free-to-revoke', 'rent-from-wages/ceiling', 'rent-from-wages/only-housing',
      'rent-from-wages/actual-cost', 'rent-from-wages/on-pay-slip', 'rent-without-work', 'unpaid-standby',
      'house-fines', 'fines-from-wages/minimum-stays', 'fines-from-wages/written-exact', 'penalty-in-lease',
      'advances', 'insurance-through-us', 'health-insurance', 'insurance-and-home', 'transport-by-us',
      'transport',
    ],
    home: [],
    practices: {
      'worker-pays': [],
      'rent-from-wages': [
        'authorised', 'own-document', 'revocable', 'free-to-revoke', 'ceiling', 'agricultural-ceiling',
        'only-housing', 'sound-home', 'actual-cost', 'on-pay-slip',
      ],
      'rent-without-work': [],
      'unpaid-standby': [],
      'fines-from-wages': ['none-from-pay', 'minimum-stays', 'written-exact'],
      'penalty-in-lease': [],
      'advances': [],
      'health-insurance': ['policy-holder', 'authorised', 'copy', 'paid-on'],
      'insurance-and-home': [],
      'transport': [],
    },
  },
  'price-and-deposit': {
    organisation: [],
    home: [
      'real-cost', 'price-quality-system', 'always-the-maximum', 'bed-charged-twice', 'price-explained',
      'deposit/amount', 'deposit/returned', 'key-money',
    ],
    practices: {
      'real-cost': [],
      'price-quality-system': [],
      'always-the-maximum': [],
      'bed-charged-twice': [],
      'price-explained': [],
      'deposit': ['amount', 'returned'],
      'key-money': [],
    },
  },
  'living-undisturbed': {
    organisation: ['two-hats/apart', 'two-hats/no-punishing-planner', 'passport'],
    home: [
      'house-rules', 'visitors/allowed', 'visitors/not-fined', 'entry', 'inspection', 'surveillance',
      'lock-and-key', 'moved-around', 'on-site', 'on-site/conditions',
    ],
    practices: {
      'house-rules': [],
      'visitors': ['allowed', 'not-fined'],
      'two-hats': ['apart', 'no-punishing-planner'],
      'entry': [],
      'inspection': [],
      'surveillance': [],
      'lock-and-key': [],
      'moved-around': [],
      'on-site': [],
      'passport': [],
    },
  },
  'speaking-up': {
    organisation: [
      'understandable-papers', 'time-to-read', 'complaints', 'retaliation', 'registration/not-hindered',
      'registration/told',
    ],
    home: [],
    practices: {
      'understandable-papers': [],
      'time-to-read': [],
      'complaints': [],
      'retaliation': [],
      'registration': ['not-hindered', 'told'],
    },
  },
  'sound-home': {
    organisation: ['hirer-checks/checked', 'hirer-checks/licensed', 'seasonal-housing'],
    home: ['space/in-all', 'space/bedroom', 'permit-required', 'municipal-permit', 'replacement-bed'],
    practices: {
      'quality-mark': [],
      'space': ['in-all', 'bedroom'],
      'municipal-permit': [],
      'replacement-bed': [],
      'hirer-checks': ['checked', 'licensed'],
      'seasonal-housing': ['not-excessive', 'not-automatic', 'lease'],
    },
  },
};

/** The requirements of the short check. */
export const shortIds: readonly Id[] = [
  'housing-compulsory', 'separate-documents', 'written-lease/in-writing', 'service-dwelling',
  'lease-follows-job', 'time-to-leave', 'same-rent-after', 'rent-from-wages/authorised',
  'rent-from-wages/ceiling', 'rent-from-wages/sound-home', 'quality-mark', 'real-cost',
  'fines-from-wages/none-from-pay', 'fines-from-wages/minimum-stays', 'entry', 'passport', 'retaliation',
  'complaints',
];
