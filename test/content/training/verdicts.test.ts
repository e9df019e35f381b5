/** Each case is judged like any other answers: what it is labelled is what the engine gives. */
import {expect} from 'chai';
import {answer, faultOf, homesOf, namelessHome, valueOf} from '../../../src/core/answers.js';
import type {Answers, Home, Value} from '../../../src/core/answers.js';
import {judge} from '../../../src/core/judge.js';
import type {Id, Question, Verdict} from '../../../src/core/questionnaire.js';
import {reader} from '../../../src/core/reading.js';
import type {Case} from '../../../src/core/training/case.js';
import {judgeCase} from '../../../src/core/training/judge-case.js';
import type {CaseJudgement} from '../../../src/core/training/judge-case.js';
import {verdicts} from '../../../src/core/verdict.js';
import {check, dutch, practiceOf, questionOf, said, today, verdictOf} from '../../dossier.js';
import {book, days, scored} from './book.js';

function judged(told: Case, on: string = today): CaseJudgement {
  const found = judgeCase(dutch, told, on);
  if (!found) throw new Error(`There is no practice "${told.practice}".`);
  return found;
}

/** Where nothing is said of it, a practice is not worse than acceptable. */
const graveness = (verdict: Verdict = 'acceptable'): number => verdicts.indexOf(verdict);

/** The answers that a case gives. */
const given = ({answers}: Case): readonly (readonly [Question, Value])[] =>
  [answers.organisation, ...answers.homes.map((home) => home.answers)]
    .flatMap((values) => Object.entries(values))
    .map(([id, value]) => [questionOf(id), value]);

const homeOf = (answers: Answers): Home => homesOf(answers)[0] ?? namelessHome;

/** Other answers to a question. */
function otherValues(question: Question, value: Value | undefined): readonly Value[] {
  if (question.kind === 'number') return [question.min, question.max];
  if (question.kind === 'choice') return question.options.map(({id}) => id).filter((id) => id !== value);
  return [[], question.options.map(({id}) => id)];
}

for (const told of book.cases) {
  describe(told.id, () => {
    it('gives answers that are valid and asked, each in its place', () => {
      const reading = reader(dutch, {on: today})(told.answers);
      for (const [question, value] of given(told)) {
        expect(faultOf(question, value), question.id).to.equal(undefined);
        expect(reading.asked(question, homeOf(told.answers)), question.id).to.equal(true);
        expect(valueOf(told.answers, question, homeOf(told.answers)), question.id).to.deep.equal(value);
      }
    });
  });
}

for (const told of scored) {
  describe(`${told.id} is ${told.label ?? 'not scored'}`, () => {
    it(`on ${days.join(', ')}`, () => {
      for (const on of days) expect(judged(told, on).verdict, on).to.equal(told.label);
    });

    it('and nothing else that it tells is worse', () => {
      for (const on of days) {
        for (const {practice, best} of judge(dutch, told.answers, {on}).practices) {
          expect(graveness(best), `${practice} on ${on}`).to.be.at.most(graveness(told.label));
        }
      }
    });

    it('by requirements that are settled', () => {
      const {deciding} = judged(told);
      expect(deciding).to.not.be.empty;
      for (const {requirement, outcome, grounds} of deciding) {
        expect(outcome, requirement).to.equal(told.label);
        expect(grounds, requirement).to.not.be.empty;
      }
    });

    it('by what its story tells of the practice: another answer would decide otherwise', () => {
      for (const {requirement, grounds} of judged(told).deciding) {
        const mattering = grounds.filter(({question}) => matters(told, requirement, question));
        expect(mattering, requirement).to.not.be.empty;
        const ofPractice = grounds.filter(({question}) => questionOf(question).purpose === 'practice');
        expect(mattering, requirement).to.include.members(ofPractice);
      }
    });

    if (told.label !== 'acceptable') {
      it('and can be made acceptable, with all else that the story tells', () => {
        const {changes, stays} = judged(told);
        expect(stays).to.equal(false);
        // Another name for the lease would only hide what is wrong.
        expect(changes.map(({to}) => to)).not.to.include('service-dwelling');
        const changed = changes.reduce(
          (answers, {question, to}) => answer(answers, questionOf(question), homeOf(answers), to),
          told.answers,
        );
        const assessment = check(changed);
        expect(said(practiceOf(assessment, told.practice))).to.be.oneOf(['acceptable', 'not-applicable']);
        const wrong = assessment.practices.filter(({best}) => best && best !== 'acceptable');
        expect(wrong.map(({practice}) => practice)).to.deep.equal([]);
      });
    }
  });
}

/** Whether another answer to the question gives the requirement another outcome. */
function matters({answers}: Case, requirement: Id, id: Id): boolean {
  const question = questionOf(id);
  const home = homeOf(answers);
  const was = outcomeOf(answers, requirement);
  return otherValues(question, valueOf(answers, question, home)).some(
    (value) => outcomeOf(answer(answers, question, home, value), requirement) !== was,
  );
}

const outcomeOf = (answers: Answers, requirement: Id): string =>
  verdictOf(check(answers), requirement, homeOf(answers).id);
