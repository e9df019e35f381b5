/**
 * What the yardstick holds for better and for worse in each question that is judged: tiers of options,
 * the best first. Within a tier no option is worse than another.
 *
 * Left out are the questions in which no answer is simply the worse one:
 * - `power-of-attorney`: without it nothing more is asked of it, and a lease of our own may do instead;
 * - `lease-kind`: it also says since when the lease runs, and with that what binds;
 * - `service-nature` and `service-duty`: they decide whether most of the other rules apply, so that an
 *   unanswered one leaves more open than a wrong one;
 * - questions that only open others (`on-site`, `permit-required`, `insurance-through-us`,
 *   `transport-by-us`), and the other facts.
 */
import type {Id} from '../../src/core/questionnaire.js';

const yesNo = [['yes'], ['no']];
const noYes = [['no'], ['yes']];
const always = [['always'], ['not-always']];
const never = [['never'], ['sometimes']];

export const tiers: Readonly<Record<Id, readonly (readonly Id[])[]>> = {
  'certificate': [['corporation', 'snf-or-akf'], ['none']],
  'housing-compulsory': [['never'], ['sometimes', 'always']],
  'refusal-without-effect/no-effect': never,
  'refusal-without-effect/told-in-writing': yesNo,
  'leaving-the-home/no-penalty': never,
  'leaving-for-another-employer/hirer': noYes,
  'leaving-for-another-employer/competitor': noYes,
  'job-follows-home': never,
  'over-recruitment': [['no'], ['sometimes']],
  'separate-documents': always,
  'written-lease/copy': always,
  'job-end-effect': [['runs-on'], ['ends-after-term'], ['ends-with-job']],
  'lease-requires-job': noYes,
  'short-stay-label': yesNo,
  'fixed-term-lease/listed-group': yesNo,
  'fixed-term-lease/stay-goes-on': noYes,
  'landlord-knows-job': noYes,
  'landlord-vetted': yesNo,
  'same-rent-after': [['same'], ['higher']],
  'rent-for-others': [['no', 'yes-for-a-reason'], ['yes']],
  'illness-or-no-means': [['longer-term', 'decided-individually'], ['same-term', 'nothing']],
  'ill-while-employed': always,
  'eviction': [['only-by-court'], ['also-otherwise']],
  'final-settlement': always,
  'own-lease': yesNo,
  'rent-from-wages/own-document': yesNo,
  'rent-from-wages/revocable': yesNo,
  'rent-from-wages/free-to-revoke': never,
  'rent-from-wages/actual-cost': always,
  'rent-from-wages/on-pay-slip': always,
  'rent-without-work': [['under-lease'], ['later-wages-within-ceiling'], ['later-wages-whatever']],
  'unpaid-standby': [['not-asked', 'paid'], ['unpaid']],
  'house-fines': [['none', 'under-lease'], ['from-pay']],
  'fines-from-wages/minimum-stays': never,
  'fines-from-wages/written-exact': yesNo,
  'penalty-in-lease': yesNo,
  'advances': [['none', 'written-instalments'], ['otherwise']],
  'insurance-and-home': noYes,
  'real-cost': noYes,
  'price-quality-system': yesNo,
  'always-the-maximum': [['follows-quality'], ['always-the-highest']],
  'bed-charged-twice': never,
  'price-explained': always,
  'deposit/returned': always,
  'key-money': never,
  'visitors/allowed': [['welcome'], ['restricted', 'forbidden']],
  'visitors/not-fined': never,
  'two-hats/apart': noYes,
  'two-hats/no-punishing-planner': noYes,
  'entry': never,
  'surveillance': never,
  'lock-and-key': always,
  'moved-around': [['with-notice-and-consent'], ['not-always']],
  'passport': never,
  'understandable-papers': always,
  'time-to-read': [['before-departure'], ['on-arrival-with-time'], ['on-arrival-under-pressure']],
  'retaliation': never,
  'registration/not-hindered': [['allowed'], ['hindered']],
  'registration/told': yesNo,
  'municipal-permit': yesNo,
  'replacement-bed': always,
  'hirer-checks/licensed': yesNo,
};

/** Options of which one more is worse; in every other list one less is. */
export const unwanted: Readonly<Record<Id, readonly Id[]>> = {
  'rent-from-wages/only-housing': ['deposit', 'fines', 'other'],
};

/** Questions answered with a list of what is so. */
export const lists: readonly Id[] = [
  'kept-apart', 'rent-from-wages/only-housing', 'health-insurance', 'transport', 'house-rules', 'inspection',
  'on-site/conditions', 'complaints', 'hirer-checks/checked', 'seasonal-housing',
];

/** Numbers, and whether more of it is better for the worker. */
export const numbers: Readonly<Record<Id, 'more' | 'less'>> = {
  'leaving-the-home/notice': 'less',
  'time-to-leave': 'more',
  'rent-from-wages/ceiling': 'less',
  'deposit/amount': 'less',
  'space/in-all': 'more',
  'space/bedroom': 'more',
};
