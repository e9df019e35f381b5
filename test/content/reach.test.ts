/** Everything in the questionnaire is there for somebody: each question is asked, each verdict given. */
import {expect} from 'chai';
import type {Value} from '../../src/core/answers.js';
import {questionsIn} from '../../src/core/condition.js';
import type {Id, Practice, Question} from '../../src/core/questionnaire.js';
import {conditionsOf} from '../../src/core/scope.js';
import type {Outcome} from '../../src/core/verdict.js';
import {allRight, check, dossier, dutch, practiceOf, questionOf} from '../dossier.js';
import type {Flat} from '../dossier.js';
import {asked} from '../walk.js';
import {allWrong} from './all-wrong.js';
import {
  aboveMinimum, asEmployer, fixedSince, landlordIndependent, leasesFromBefore, noAgreement, nobody,
  noneWritten, nothingWithheld, onlyHirer, serviceDwelling, shortTerm,
} from './situations.js';
import {themeIds} from './yardstick-ids.js';

const situations: readonly Flat[] = [
  {},
  {...asEmployer, ...aboveMinimum, certificate: 'none'},
  {...asEmployer, origin: ['seasonal']},
  noAgreement,
  onlyHirer,
  nobody,
  leasesFromBefore,
  fixedSince,
  shortTerm,
  serviceDwelling,
  noneWritten,
  landlordIndependent,
  nothingWithheld,
  {'agricultural-agreement': 'yes'},
  {'job-end-effect': 'ends-after-term'},
  {...noAgreement, 'job-end-effect': 'ends-after-term'},
  {'permit-required': 'no'},
  {'house-fines': 'under-lease'},
  {'house-fines': 'from-pay'},
  {'on-site': 'yes'},
  {...fixedSince, 'fixed-term-lease/listed-group': 'no'},
  {'two-hats/apart': 'yes'},
];

describe('every question', () => {
  it('is asked of somebody', () => {
    const dossiers = situations.flatMap((facts) =>
      [allRight, allWrong].map((answers) => dossier({...answers, ...facts})),
    );
    const today = new Set(dossiers.flatMap((each) => asked(each)));
    const later = new Set(dossiers.flatMap((each) => asked(each, {on: '2028-01-01'})));
    const all = dutch.questions.map(({id}) => id);
    expect([...today]).to.have.members(all.filter((id) => id !== 'hirer-checks/licensed'));
    expect([...later]).to.have.members(all);
  });
});

/** What a practice can be, by its lines in the yardstick: attention (A), unacceptable (U). */
const grave: Readonly<Record<string, readonly Id[]>> = {
  A: [
    'over-recruitment', 'short-stay-label', 'who-lets', 'landlord-knows-job', 'landlord-vetted',
    'rent-for-others', 'penalty-in-lease', 'insurance-and-home', 'transport', 'price-quality-system',
    'always-the-maximum', 'house-rules', 'inspection', 'moved-around', 'on-site', 'complaints',
    'replacement-bed',
  ],
  U: [
    'housing-compulsory', 'job-follows-home', 'lease-requires-job', 'service-dwelling', 'ill-while-employed',
    'eviction', 'final-settlement', 'unpaid-standby', 'advances', 'deposit', 'key-money', 'entry',
    'surveillance', 'passport', 'retaliation', 'municipal-permit', 'seasonal-housing',
  ],
  AU: [
    'refusal-without-effect', 'leaving-the-home', 'leaving-for-another-employer', 'separate-documents',
    'written-lease', 'lease-follows-job', 'fixed-term-lease', 'time-to-leave', 'same-rent-after',
    'illness-or-no-means', 'rent-from-wages', 'rent-without-work', 'fines-from-wages', 'health-insurance',
    'real-cost', 'bed-charged-twice', 'price-explained', 'visitors', 'two-hats', 'lock-and-key',
    'understandable-papers', 'time-to-read', 'registration', 'quality-mark', 'space', 'hirer-checks',
  ],
};
/** These concern everybody: the last in one part or the other, since everybody has a role. */
const always: readonly Id[] = ['passport', 'retaliation', 'leaving-for-another-employer'];

const possible = (practice: Id): readonly Outcome[] => {
  const letters = Object.entries(grave).find(([, ids]) => ids.includes(practice))?.[0] ?? '';
  return [
    'acceptable',
    ...(letters.includes('A') ? ['attention' as const] : []),
    ...(letters.includes('U') ? ['unacceptable' as const] : []),
    ...(letters === '' ? [] : ['unclear' as const]),
    ...(always.includes(practice) ? [] : ['not-applicable' as const]),
  ];
};

/** Answers to try: every option alone, all others, none, all; the least and the most; "I don't know". */
function tries(question: Question): readonly Value[] {
  if (question.kind === 'number') return [question.min, question.max, 'unknown'];
  const ids = question.options.map(({id}) => id);
  if (question.kind === 'choice') return [...ids, 'unknown'];
  const some = ids.flatMap((id) => [[id], ids.filter((each) => each !== id)]);
  return [...some, ids, ...(question.atLeastOne ? [] : [[]]), 'unknown'];
}

/** Everything that is said of a practice in these situations, with one answer at a time tried out. */
function* outcomesOf(practice: Practice): Generator<Outcome> {
  const only = practice.requirements.map(({id}) => id);
  const look = {on: '2028-01-01', ...(only.length > 0 && {only})};
  const questions = questionsIn(practice.acceptableWhen, ...practice.requirements.flatMap(conditionsOf));
  for (const facts of situations) {
    const right: Flat = {...allRight, 'fixed-term-lease/stay-goes-on': 'yes', ...facts};
    for (const id of questions) {
      for (const value of tries(questionOf(id))) {
        yield practiceOf(check(dossier({...right, [id]: value}), look), practice.id).outcome;
      }
    }
  }
}

describe('every practice gets every verdict that it can have', () => {
  for (const practice of dutch.practices) {
    const wanted = possible(practice.id);
    it(`${practice.id}: ${wanted.join(', ')}`, () => {
      const missing = new Set(wanted);
      for (const outcome of outcomesOf(practice)) {
        expect(wanted).to.include(outcome);
        missing.delete(outcome);
        if (missing.size === 0) break;
      }
      expect([...missing]).to.deep.equal([]);
    });
  }

  it('and no other: its lines are those of the yardstick', () => {
    for (const {id, requirements} of dutch.practices) {
      const lines = requirements.flatMap(({otherwise}) => otherwise.map(({verdict}) => verdict));
      expect([...new Set(lines)], id)
        .to.have.members(possible(id).filter((each) => each === 'attention' || each === 'unacceptable'));
    }
  });

  it('is said here of every practice of the yardstick', () => {
    const ids = Object.values(themeIds).flatMap(({practices}) => Object.keys(practices));
    expect(['worker-pays', ...Object.values(grave).flat()]).to.have.members(ids);
  });
});
