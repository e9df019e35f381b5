/**
 * Dossiers: whole sets of answers to the questionnaire on dual dependency, written as flat maps from
 * question to value. Which answer belongs to the organisation and which to a home, the questionnaire
 * knows; a misspelt question or value fails at once instead of counting as not given.
 */
import {questionnaire} from '../src/core.js';
import {faultOf} from '../src/core/answers.js';
import type {Answers, Value} from '../src/core/answers.js';
import type {Assessment, PracticeAssessment, RequirementResult} from '../src/core/assessment.js';
import {judge} from '../src/core/judge.js';
import type {Id, Question} from '../src/core/questionnaire.js';
import {outcomes} from '../src/core/verdict.js';
import type {Interval, Outcome} from '../src/core/verdict.js';

/** Values by question id; `undefined` takes the answer away. */
export type Flat = Readonly<Record<Id, Value | undefined>>;

/** The questionnaire on dual dependency, in Dutch. */
export const dutch = questionnaire();

/** The day on which the rules of the yardstick are known. */
export const today = '2026-02-03';

/** Every question answered so that nothing is wrong with it, whether or not it will be asked. */
export const allRight: Flat = {
  'role': ['agency'],
  'arranges-homes': 'yes',
  'agency-agreement': 'yes',
  'abu-member': 'yes',
  'origin': ['eu'],
  'deducts-rent': 'yes',
  'minimum-still-paid': 'not-always',
  'agricultural-agreement': 'no',
  'landlord': 'we',
  'lease-kind': 'open-ended',
  'service-nature': 'yes',
  'service-duty': 'yes',
  'leases-since-2023-07': 'yes',
  'certificate': 'snf-or-akf',
  // A
  'housing-compulsory': 'never',
  'refusal-without-effect/no-effect': 'never',
  'refusal-without-effect/told-in-writing': 'yes',
  'leaving-the-home/no-penalty': 'never',
  'leaving-the-home/notice': 1,
  'leaving-for-another-employer/hirer': 'no',
  'leaving-for-another-employer/competitor': 'no',
  'job-follows-home': 'never',
  'over-recruitment': 'no',
  // B
  'separate-documents': 'always',
  'written-lease/copy': 'always',
  'job-end-effect': 'runs-on',
  'lease-requires-job': 'no',
  'short-stay-label': 'yes',
  'fixed-term-lease/listed-group': 'yes',
  'fixed-term-lease/stay-goes-on': 'no',
  'kept-apart': ['people', 'books', 'data', 'decisions'],
  'landlord-knows-job': 'no',
  'landlord-vetted': 'yes',
  // C
  'time-to-leave': 4,
  'same-rent-after': 'same',
  'rent-for-others': 'no',
  'illness-or-no-means': 'longer-term',
  'ill-while-employed': 'always',
  'eviction': 'only-by-court',
  'final-settlement': 'always',
  // D
  'power-of-attorney': 'always',
  'own-lease': 'yes',
  'rent-from-wages/own-document': 'yes',
  'rent-from-wages/revocable': 'yes',
  'rent-from-wages/free-to-revoke': 'never',
  'rent-from-wages/ceiling': 20,
  'rent-from-wages/only-housing': ['rent', 'service-costs', 'metered-utilities'],
  'rent-from-wages/actual-cost': 'always',
  'rent-from-wages/on-pay-slip': 'always',
  'rent-without-work': 'under-lease',
  'unpaid-standby': 'not-asked',
  'house-fines': 'none',
  'fines-from-wages/minimum-stays': 'never',
  'fines-from-wages/written-exact': 'yes',
  'penalty-in-lease': 'yes',
  'advances': 'none',
  'insurance-through-us': 'yes',
  'health-insurance': ['policy-holder', 'authorised', 'copy', 'paid-on'],
  'insurance-and-home': 'no',
  'transport-by-us': 'yes',
  'transport': ['real-cost', 'not-tied', 'other-way'],
  // E
  'real-cost': 'no',
  'price-quality-system': 'yes',
  'always-the-maximum': 'follows-quality',
  'bed-charged-twice': 'never',
  'price-explained': 'always',
  'deposit/amount': 2,
  'deposit/returned': 'always',
  'key-money': 'never',
  // F
  'house-rules': ['given-beforehand', 'language-understood', 'proportionate'],
  'visitors/allowed': 'welcome',
  'visitors/not-fined': 'never',
  'two-hats/apart': 'no',
  'two-hats/no-punishing-planner': 'no',
  'entry': 'never',
  'inspection': ['announced', 'no-cupboards', 'no-questioning'],
  'surveillance': 'never',
  'lock-and-key': 'always',
  'moved-around': 'with-notice-and-consent',
  'on-site': 'no',
  'on-site/conditions': ['municipality-allows', 'own-access', 'free-choice'],
  'passport': 'never',
  // G
  'understandable-papers': 'always',
  'time-to-read': 'before-departure',
  'complaints': ['someone-else', 'own-language', 'reporting-point'],
  'retaliation': 'never',
  'registration/not-hindered': 'allowed',
  'registration/told': 'yes',
  // H
  'space/in-all': 10,
  'space/bedroom': 3.5,
  'permit-required': 'yes',
  'municipal-permit': 'yes',
  'replacement-bed': 'always',
  'hirer-checks/checked': ['quality-mark', 'contracts-apart', 'deductions'],
  'hirer-checks/licensed': 'yes',
  'seasonal-housing': ['not-excessive', 'not-automatic', 'lease'],
};

/**
 * An agency under the agreement that lets one certified home of its own and withholds rent above the
 * minimum wage. `allRight` itself withholds below it, so that more is judged.
 */
export const typicalAgency: Flat = {
  ...allRight,
  'minimum-still-paid': 'always',
  'insurance-through-us': 'no',
  'permit-required': 'no',
};
/** An employer and no agency; else the same. */
export const typicalEmployer: Flat = {...typicalAgency, role: ['employer']};
/** Hires agency workers, and has nobody of its own. */
export const hirerOnly: Flat = {...allRight, role: ['hirer']};
/** An agency that arranges no homes. */
export const nobodyHoused: Flat = {...allRight, 'arranges-homes': 'no'};

/**
 * Answers from flat maps. The first holds the answers of the organisation and those that all homes
 * share; each further one makes a home (`home-1`, `home-2`, ...) and says what is different there.
 * With the first alone there is one home.
 */
export function dossier(shared: Flat, ...homes: readonly Flat[]): Answers {
  return {
    organisation: pick(shared, 'organisation'),
    homes: (homes.length > 0 ? homes : [{}]).map((own, index) => ({
      id: `home-${index + 1}`,
      name: `Huis ${index + 1}`,
      answers: pick({...shared, ...own}, 'home'),
    })),
  };
}

function pick(flat: Flat, scope: Question['scope']): Record<Id, Value> {
  const picked: Record<Id, Value> = {};
  for (const [id, value] of Object.entries(flat)) {
    const question = questionOf(id);
    if (value === undefined || question.scope !== scope) continue;
    const fault = faultOf(question, value);
    if (fault) throw new Error(`"${id}" cannot be ${JSON.stringify(value)}: ${fault}`);
    picked[id] = value;
  }
  return picked;
}

export function questionOf(id: Id): Question {
  const question = dutch.questions.find((each) => each.id === id);
  if (!question) throw new Error(`There is no question "${id}".`);
  return question;
}

/** Judges on the default day, the full check, unless told otherwise. */
export const check = (
  answers: Answers,
  look: {readonly on?: string; readonly only?: readonly Id[]} = {},
): Assessment => judge(dutch, answers, {on: today, ...look});

/** A verdict in one word; where it is unclear what it is at least and what it could be. */
export type Said = Exclude<Outcome, 'unclear'> | `${Interval['best']} to ${Interval['worst']}`;

/** What is said of a requirement or a practice. */
export function said({outcome, best, worst}: Partial<Interval> & {readonly outcome: Outcome}): Said {
  if (outcome !== 'unclear') return outcome;
  if (!best || !worst) throw new Error('Unclear, but between what?');
  return `${best} to ${worst}`;
}

/** The result of a requirement: in this home (`home-1` unless named) where it is judged by home. */
export function resultOf(assessment: Assessment, id: Id, home = 'home-1'): RequirementResult | undefined {
  return assessment.practices
    .flatMap(({results}) => results.flatMap(({requirements}) => requirements))
    .find((each) => each.requirement === id && (each.home ?? home) === home);
}

/** What is said of a requirement; `not-looked-at` where it was not. */
export function verdictOf(assessment: Assessment, id: Id, home = 'home-1'): Said {
  const result = resultOf(assessment, id, home);
  return result ? said(result) : 'not-looked-at';
}

/** A practice over all homes. */
export function practiceOf(assessment: Assessment, id: Id): PracticeAssessment {
  const found = assessment.practices.find((each) => each.practice === id);
  if (!found) throw new Error(`There is no practice "${id}".`);
  return found;
}

/** The ids of the practices by what is said of them; those of which nothing is said are left out. */
export function practicesBy(assessment: Assessment): Partial<Record<Outcome, readonly Id[]>> {
  const by = (outcome: Outcome): Id[] =>
    assessment.practices.filter((each) => each.outcome === outcome).map(({practice}) => practice);
  return Object.fromEntries(
    outcomes.map((each) => [each, by(each)] as const).filter(([, ids]) => ids.length > 0),
  );
}
