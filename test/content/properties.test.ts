/** What holds of every walk and every judgement, whatever somebody answers. */
import {expect} from 'chai';
import fc from 'fast-check';
import type {Answers, Values} from '../../src/core/answers.js';
import type {Assessment, RequirementResult} from '../../src/core/assessment.js';
import type {Id} from '../../src/core/questionnaire.js';
import {route} from '../../src/core/route.js';
import {verdicts} from '../../src/core/verdict.js';
import {check, dutch, questionOf, today} from '../dossier.js';
import {walk} from '../walk.js';
import {answersToAll, keeping, saidTo} from './random-answers.js';

const runs = (numRuns: number): fc.Parameters<unknown> => ({numRuns});
const look = {on: today};

const resultsOf = ({practices}: Assessment): readonly RequirementResult[] =>
  practices.flatMap(({results}) => results.flatMap(({requirements}) => requirements));

const keysAsked = (answers: Answers): ReadonlySet<string> =>
  new Set(route(dutch, answers, look).steps.map(({question, home}) =>
    question.scope === 'home' ? `${question.id} ${home.id}` : question.id,
  ));
const keyOf = (question: Id, home?: Id): string => (home === undefined ? question : `${question} ${home}`);

describe('the walk', () => {
  const states: readonly (readonly [string, fc.Arbitrary<(id: Id) => boolean>])[] = [
    ['nothing', fc.constant(() => false)],
    ['any state', fc.func(fc.boolean())],
  ];
  for (const [name, kept] of states) {
    it(`ends from ${name}: each question is put once, and all that are asked have an answer`, () => {
      fc.assert(
        fc.property(answersToAll(), kept, (answers, keep) => {
          const {put, answers: given} = walk(saidTo(answers), {from: keeping(answers, (id) => keep(id))});
          const keys = put.map(({question, home}) =>
            keyOf(question.id, question.scope === 'home' ? home.id : undefined),
          );
          expect(new Set(keys).size).to.equal(keys.length);
          const {steps, answered} = route(dutch, given, look);
          expect(answered).to.equal(steps.length);
          expect(check(given)).to.deep.equal(check(answers));
        }),
        runs(5),
      );
    });
  }
});

describe('nobody gets stuck', () => {
  it('who knows everything leaves nothing open, and knows of each rule whether it binds', () => {
    // So a requirement that applies never rests on a question that is not asked: all that are, are known.
    fc.assert(
      fc.property(answersToAll({unknown: 0}), (answers) => {
        const assessment = check(answers);
        expect(assessment.open).to.equal(0);
        expect(route(dutch, answers, look).possible).to.equal(0);
        for (const {outcome, requirement, cited} of resultsOf(assessment)) {
          if (outcome === 'not-applicable') continue;
          expect(cited.map(({binds}) => binds), requirement).not.to.include(undefined);
        }
      }),
      runs(50),
    );
  });

  it('what is open says which question, asked and not known, would settle it', () => {
    fc.assert(
      fc.property(answersToAll({unknown: 3}), (answers) => {
        const asked = keysAsked(answers);
        for (const {outcome, requirement, home, settledBy} of resultsOf(check(answers))) {
          if (outcome !== 'unclear') continue;
          expect(settledBy, requirement).not.to.equal([]);
          for (const id of settledBy) {
            const homes = questionOf(id).scope === 'organisation'
              ? [undefined]
              : answers.homes.map((each) => each.id).filter((each) => home === undefined || each === home);
            const open = homes.filter((each) => {
              const of = answers.homes.find((one) => one.id === each) ?? answers.homes[0];
              const said = of && saidTo(answers)({question: questionOf(id), home: of});
              return asked.has(keyOf(id, each)) && said === 'unknown';
            });
            expect(open, `${id}, for ${requirement}`).not.to.deep.equal([]);
          }
        }
      }),
      runs(50),
    );
  });
});

describe('judging', () => {
  it('twice gives the same, and the order of answering does not matter', () => {
    fc.assert(
      fc.property(answersToAll(), fc.infiniteStream(fc.nat()), (answers, random) => {
        const shuffled = (values: Values): Values =>
          Object.fromEntries(
            Object.entries(values)
              .map((each) => [random.next().value, each] as const)
              .sort(([one], [other]) => one - other)
              .map(([, each]) => each),
          );
        const other: Answers = {
          organisation: shuffled(answers.organisation),
          homes: answers.homes.map((each) => ({...each, answers: shuffled(each.answers)})),
        };
        const judged = JSON.stringify(check(answers));
        expect(JSON.stringify(check(answers))).to.equal(judged);
        expect(JSON.stringify(check(other))).to.equal(judged);
      }),
      runs(30),
    );
  });

  it('does not look at answers to questions that are not asked', () => {
    fc.assert(
      fc.property(answersToAll(), answersToAll(), (answers, stale) => {
        const asked = keysAsked(answers);
        const counting = keeping(answers, (id, home) => asked.has(keyOf(id, home)));
        const others: Answers = {
          organisation: {...stale.organisation, ...counting.organisation},
          homes: counting.homes.map((home) => ({
            ...home,
            answers: {...stale.homes[0]?.answers, ...home.answers},
          })),
        };
        const judged = check(counting);
        for (const each of [answers, others]) {
          expect(check(each)).to.deep.equal(judged);
          expect(keysAsked(each)).to.deep.equal(asked);
        }
      }),
      runs(40),
    );
  });

  it('never takes back what it said when somebody gets to know more', () => {
    const all = dutch.questions.map(({id}) => id);
    const gravity = (verdict: RequirementResult['best'] = 'acceptable'): number => verdicts.indexOf(verdict);
    fc.assert(
      fc.property(answersToAll(), fc.subarray(all, {maxLength: 20}), (answers, forgotten) => {
        const before = resultsOf(check(keeping(answers, (id) => !forgotten.includes(id))));
        const after = resultsOf(check(answers));
        for (const known of after) {
          const open = before.find(
            ({requirement, home}) => requirement === known.requirement && home === known.home,
          );
          // What does not apply harms nobody: it counts as acceptable here.
          if (open?.outcome === 'not-applicable') expect(known.outcome).to.equal('not-applicable');
          expect(gravity(known.best), known.requirement).to.be.at.least(gravity(open?.best));
          expect(gravity(known.worst), known.requirement).to.be.at.most(gravity(open?.worst));
        }
      }),
      runs(50),
    );
  });
});
