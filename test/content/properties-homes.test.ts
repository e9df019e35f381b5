/** What is remembered of homes from one step to the next never shows: it is as if all were found anew. */
import {expect} from 'chai';
import fc from 'fast-check';
import {answer, homesOf, noAnswers, UNKNOWN} from '../../src/core/answers.js';
import type {Answers, Home, Value} from '../../src/core/answers.js';
import {holds} from '../../src/core/condition.js';
import {addHomes, copyHome, removeHome, renameHome} from '../../src/core/homes.js';
import {judge, judger} from '../../src/core/judge.js';
import type {Question, Questionnaire} from '../../src/core/questionnaire.js';
import {reader} from '../../src/core/reading.js';
import {judgeRequirement} from '../../src/core/requirement.js';
import {route, router} from '../../src/core/route.js';
import {conditionsOf} from '../../src/core/scope.js';
import {dutch, today} from '../dossier.js';
import {all, any, choice, cite, fact, is, not, practice, questionnaireOf, requirement, someHome} from '../fixture.js';
import {answersToAll, realValue} from './random-answers.js';

/** Every way in which a home can rest on the organisation, and on the other homes. */
const small = questionnaireOf(
  [
    fact('member'),
    fact('kind', {scope: 'home'}),
    choice('h', {scope: 'home', askedWhen: any(someHome(is('kind')), is('member')), mayNotApply: true}),
    choice('o', {askedWhen: all(not(is('kind')), is('h'))}),
    choice('grave', {scope: 'home'}),
    choice('plain', {scope: 'home'}),
    fact('seldom', {scope: 'home', askedWhen: is('kind')}),
    choice('once', {askedWhen: is('seldom')}),
    choice('shared', {scope: 'home'}),
  ],
  [
    practice('own', [
      requirement('own', {
        appliesWhen: is('kind'),
        holdsWhen: is('plain'),
        otherwise: [{when: is('grave'), verdict: 'unacceptable'}, {verdict: 'attention'}],
        citations: [cite({bindsWhen: is('member')})],
      }),
    ]),
    practice('others', [
      requirement('others', {appliesWhen: someHome(is('kind')), holdsWhen: all(is('h'), is('plain'))}),
    ]),
    practice('if-others', [requirement('if-others', {appliesWhen: someHome(is('kind')), holdsWhen: is('plain')})]),
    practice('once', [requirement('once'), requirement('beside', {holdsWhen: is('plain')})]),
    // The question that they share may be asked though it is not known whether the first applies.
    practice('seldom', [requirement('seldom', {appliesWhen: is('seldom'), holdsWhen: is('shared')})]),
    practice('often', [requirement('often', {appliesWhen: is('grave'), holdsWhen: is('shared')})]),
    practice('through-a-question', [requirement('through', {appliesWhen: is('o'), holdsWhen: is('plain')})]),
    practice('mixed', [requirement('mixed', {holdsWhen: any(is('o'), is('h'))}), requirement('o')]),
  ],
);

/** One step that somebody takes; numbers choose among what is there. */
type Act = (answers: Answers) => Answers;

const among = <T>(all: readonly T[], number: number): T => all[number % all.length] as T;

function acts({questions}: Questionnaire, earlier: Answers[]): fc.Arbitrary<Act> {
  const value = (question: Question): fc.Arbitrary<Value | undefined> =>
    fc.oneof(
      {weight: 6, arbitrary: realValue(question)},
      {weight: 1, arbitrary: fc.constantFrom(undefined, UNKNOWN, {notApplicable: 'reason'}, 'no such option')},
    );
  const said = fc
    .constantFrom(...questions)
    .chain((question) => fc.tuple(fc.constant(question), value(question)));
  const number = fc.nat({max: 99});
  const home = (answers: Answers, at: number): Home => among(homesOf(answers), at);
  return fc.oneof(
    {weight: 12, arbitrary: fc.tuple(said, number).map(([[question, to], at]): Act =>
      (answers) => answer(answers, question, home(answers, at), to))},
    {weight: 2, arbitrary: fc.constantFrom<Act>((answers) => addHomes(answers, ['']))},
    {weight: 1, arbitrary: number.map((at): Act => (answers) => removeHome(answers, home(answers, at).id))},
    {weight: 1, arbitrary: number.map((at): Act =>
      (answers) => renameHome(answers, home(answers, at).id, `${at}`))},
    {weight: 2, arbitrary: fc.tuple(number, number).map(([from, to]): Act =>
      (answers) => copyHome(answers, home(answers, from).id, [home(answers, to).id]))},
    {weight: 1, arbitrary: fc.constant<Act>((answers) =>
      ({...answers, homes: [...answers.homes].reverse()}))},
    // Undone: a value that was read before is read again.
    {weight: 1, arbitrary: number.map((at): Act => () => among(earlier, at))},
  );
}

function holdsOf(questionnaire: Questionnaire, start: fc.Arbitrary<Answers>, numRuns: number): void {
  const conditions = [
    ...questionnaire.practices.flatMap(({requirements}) => requirements.flatMap(conditionsOf)),
    ...questionnaire.questions.flatMap(({askedWhen}) => askedWhen ?? []),
  ];
  const earlier: Answers[] = [];
  const steps = fc.array(acts(questionnaire, earlier), {minLength: 1, maxLength: 20});
  const look = {on: today};
  fc.assert(
    fc.property(start, steps, (from, taken) => {
      const [read, routeOf, judgeOf] = [reader(questionnaire, look), router(), judger()];
      earlier.splice(0, Infinity, from);
      let answers = from;
      for (const act of taken) {
        answers = act(answers);
        earlier.push(answers);
        const reading = read(answers);
        expect(routeOf(reading)).to.deep.equal(route(questionnaire, answers, look));
        const judged = judgeOf(reading);
        expect(judged).to.deep.equal(judge(questionnaire, answers, look));
        for (const home of reading.homes) {
          for (const {practice: id, results} of judged.practices) {
            const said = results.find((each) => each.home === home.id)?.requirements;
            if (!said) continue;
            const own = reading.looked.filter((each) => each.practice.id === id);
            const first = reading.homes[0] ?? home;
            expect(said).to.deep.equal(
              own.map((each) => judgeRequirement(reading, each, each.perHome ? home : first)),
            );
          }
          const world = reading.world(home);
          const wrong = conditions.filter((each) => reading.holds(each, home) !== holds(each, world));
          expect(wrong).to.deep.equal([]);
        }
      }
    }),
    {numRuns},
  );
}

describe('step by step, with homes that come, go and are copied', () => {
  it('a questionnaire whose homes rest on each other is read as if anew', () => {
    holdsOf(small, fc.constant(noAnswers), 200);
  });

  it('the questionnaire is read as if anew', () => {
    holdsOf(dutch, answersToAll({unknown: 1, homes: 3}), 12);
  });
});
