import type {Id} from '../core/questionnaire.js';

/** The requirements of the short check: not whole practices, so that what is asked can be judged. */
export const short: Id[] = [
  'housing-compulsory',
  'separate-documents',
  'written-lease/in-writing',
  'service-dwelling',
  'lease-follows-job',
  'time-to-leave',
  'same-rent-after',
  'rent-from-wages/authorised',
  'rent-from-wages/ceiling',
  'rent-from-wages/sound-home',
  'quality-mark',
  'real-cost',
  'fines-from-wages/none-from-pay',
  'fines-from-wages/minimum-stays',
  'entry',
  'passport',
  'retaliation',
  'complaints',
];
