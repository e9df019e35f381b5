/**
 * A worse answer never gives a milder verdict, as far as the yardstick really says so: of the practices
 * that the question judges. Other practices may stop to apply by it (where the lease ends with the job
 * there is no rent after the job), and a rule may bind no longer; both stand in the yardstick as
 * they are, and the exceptions stand below.
 */
import {expect} from 'chai';
import fc from 'fast-check';
import {answer, homesOf} from '../../src/core/answers.js';
import type {Answers, Value} from '../../src/core/answers.js';
import type {PracticeAssessment} from '../../src/core/assessment.js';
import {questionsIn} from '../../src/core/condition.js';
import type {Id, Practice, Question} from '../../src/core/questionnaire.js';
import {route} from '../../src/core/route.js';
import {verdicts} from '../../src/core/verdict.js';
import {allRight, check, dossier, dutch, practiceOf, said, today} from '../dossier.js';
import {lists, numbers, tiers, unwanted} from './grades.js';
import {answersToAll, realValue} from './random-answers.js';
import {aboveMinimum, asEmployer} from './situations.js';

/** A better and a worse answer to a question. */
type Pair = readonly [better: Value, worse: Value];

function pairs(question: Question): fc.Arbitrary<Pair> | undefined {
  const own = tiers[question.id];
  if (own) {
    const worse = own.flatMap((tier, index) =>
      tier.flatMap((better) => own.slice(index + 1).flat().map((each): Pair => [better, each])),
    );
    return fc.constantFrom(...worse);
  }
  if (question.kind === 'choices' && lists.includes(question.id)) {
    const bad = unwanted[question.id] ?? [];
    return realValue(question).chain((chosen) =>
      fc.subarray(question.options.map(({id}) => id)).map((changed): Pair => {
        const better = [...(chosen as readonly Id[])];
        const worse = better.filter((id) => bad.includes(id) || !changed.includes(id));
        return [better, [...new Set([...worse, ...changed.filter((id) => bad.includes(id))])]];
      }),
    );
  }
  const direction = numbers[question.id];
  if (!direction) return undefined;
  return fc.tuple(realValue(question), realValue(question)).map(([one, other]): Pair => {
    const [low, high] = [Math.min(Number(one), Number(other)), Math.max(Number(one), Number(other))];
    return direction === 'more' ? [high, low] : [low, high];
  });
}

const graded = dutch.questions.flatMap((question) => {
  const arbitrary = pairs(question);
  return arbitrary ? [{question, pair: arbitrary}] : [];
});

/** Answers in which a graded question is asked, once answered better and once worse. */
const comparison = answersToAll().chain((answers) => {
  const asked = new Set(route(dutch, answers, {on: today}).steps.map(({question}) => question));
  return fc
    .constantFrom(...graded.filter(({question}) => asked.has(question)))
    .chain(({question, pair}) =>
      pair.map(([better, worse]) => ({
        question,
        better: withAnswer(answers, question, better),
        worse: withAnswer(answers, question, worse),
      })),
    );
});

const withAnswer = (answers: Answers, question: Question, value: Value): Answers =>
  homesOf(answers).slice(0, 1).reduce((all, home) => answer(all, question, home, value), answers);

/** Whether an answer to the question makes the practice better or worse. */
const judgedBy = (practice: Practice, {id}: Question): boolean =>
  practice.requirements.some(({holdsWhen, otherwise}) =>
    questionsIn(holdsWhen, ...otherwise.map(({when}) => when)).has(id),
  );
/** The norm on space binds a certified home: without a certificate it may bind nobody. */
const bindsNoLonger = (practice: Practice, {id}: Question): boolean =>
  id === 'certificate' && practice.id === 'space';

/** What does not apply harms nobody: it counts as acceptable. */
const gravities = ({best, worst, results}: PracticeAssessment): readonly number[] =>
  [{best, worst}, ...results].flatMap((each) => [
    verdicts.indexOf(each.best ?? 'acceptable'),
    verdicts.indexOf(each.worst ?? 'acceptable'),
  ]);

describe('a worse answer', () => {
  it('can be given to every question that is judged, but for those that have no worse one', () => {
    const judging = dutch.questions.filter((question) =>
      dutch.practices.some(({requirements}) =>
        requirements.some(({holdsWhen}) => questionsIn(holdsWhen).has(question.id)),
      ),
    );
    const ids = judging.map(({id}) => id).filter((id) => !graded.some(({question}) => question.id === id));
    // The facts by which rent may be withheld without a power of attorney, and those of `grades.ts`.
    expect(ids).to.have.members([
      'power-of-attorney', 'lease-kind', 'minimum-still-paid', 'landlord', 'service-nature', 'service-duty',
    ]);
  });

  it('never gives a milder verdict on a practice that the question judges', () => {
    fc.assert(
      fc.property(comparison, ({question, better, worse}) => {
        const [before, after] = [check(better), check(worse)];
        for (const practice of dutch.practices) {
          if (!judgedBy(practice, question) || bindsNoLonger(practice, question)) continue;
          const gravest = gravities(practiceOf(after, practice.id));
          gravities(practiceOf(before, practice.id)).forEach((gravity, index) =>
            expect(gravest[index], practice.id).to.be.at.least(gravity),
          );
        }
      }),
      {numRuns: 120},
    );
  });

  it('changes nothing else, where the question decides neither what applies nor what is asked', () => {
    const deciding = questionsIn(
      ...dutch.questions.map(({askedWhen}) => askedWhen),
      ...dutch.practices.flatMap(({requirements}) => requirements.map(({appliesWhen}) => appliesWhen)),
    );
    fc.assert(
      fc.property(comparison, ({question, better, worse}) => {
        fc.pre(!deciding.has(question.id));
        const [before, after] = [check(better), check(worse)];
        for (const practice of dutch.practices) {
          if (judgedBy(practice, question)) continue;
          expect(practiceOf(after, practice.id)).to.deep.equal(practiceOf(before, practice.id));
        }
      }),
      {numRuns: 60},
    );
  });
});

describe('the yardstick lets a verdict become milder', () => {
  const cases = [
    [
      'on space, when the certificate goes that made its norm bind',
      'space',
      {...asEmployer, ...aboveMinimum, 'space/in-all': 5},
      {certificate: 'none'},
      'attention',
    ],
    [
      'on rent from wages, when our own lease takes the place of a bad power of attorney',
      'rent-from-wages',
      {...aboveMinimum, 'rent-from-wages/revocable': 'no'},
      {'power-of-attorney': 'not-always'},
      'acceptable',
    ],
    [
      'on the rent after the job, when the lease ends with the job',
      'same-rent-after',
      {'same-rent-after': 'higher'},
      {'job-end-effect': 'ends-with-job'},
      'not-applicable',
    ],
  ] as const;
  for (const [name, practice, facts, change, milder] of cases) {
    it(name, () => {
      const before = dossier({...allRight, ...facts});
      const after = dossier({...allRight, ...facts, ...change});
      expect(said(practiceOf(check(before), practice))).to.equal('unacceptable');
      expect(said(practiceOf(check(after), practice))).to.equal(milder);
    });
  }
});
