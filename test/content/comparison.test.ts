/** Comparing with the questionnaire on dual dependency: a rule that is yet to come, and any two sessions. */
import {expect} from 'chai';
import fc from 'fast-check';
import {answer} from '../../src/core/answers.js';
import {comparison} from '../../src/core/comparison.js';
import type {Comparison, Dated, Explained} from '../../src/core/comparison.js';
import {spanOn} from '../../src/core/figure.js';
import {judge} from '../../src/core/judge.js';
import {lookOf} from '../../src/core/look-of.js';
import type {Questionnaire} from '../../src/core/questionnaire.js';
import {read} from '../../src/core/reading.js';
import type {Reading} from '../../src/core/reading.js';
import {routeOf} from '../../src/core/route.js';
import {allRight, dossier, dutch, hirerOnly, questionOf, today} from '../dossier.js';
import {changesIn, kept} from '../session.js';
import {answersToAll, keeping, saidTo} from './random-answers.js';

describe('the licence of an agency', () => {
  const nextYears = {day: '2028-01-01'};

  it('is looked at from 2028 on', () =>
    expect(
      changesIn(
        comparison(
          dutch,
          kept(dossier(hirerOnly), {day: '2027-12-31'}),
          kept(dossier({...hirerOnly, 'hirer-checks/licensed': 'no'}), nextYears),
        ),
      ),
    ).to.deep.equal(['hirer-checks: acceptable > unacceptable | began hirer-checks/licensed since 2028-01-01']));

  it('is a matter of the answer after that', () =>
    expect(
      changesIn(
        comparison(
          dutch,
          kept(dossier(hirerOnly), nextYears),
          kept(dossier({...hirerOnly, 'hirer-checks/licensed': 'no'}), nextYears),
        ),
      ),
    ).to.deep.equal(['hirer-checks: acceptable > unacceptable | hirer-checks/licensed: yes > no']));

  it('changes nothing for who has no hirer among its roles', () =>
    expect(
      changesIn(comparison(dutch, kept(dossier(allRight), {day: today}), kept(dossier(allRight), nextYears))),
    ).to.deep.equal([]));
});

/** With a rule that changes in 2030, so that every kind of reason is met. */
const changing: Questionnaire = {
  ...dutch,
  figures: dutch.figures.map((figure) => {
    const span = spanOn(figure, today);
    return {...figure, spans: [...figure.spans, {...span, from: '2030-01-01', value: span.value / 2}]};
  }),
};

const session = fc
  .record({
    answers: answersToAll({unknown: 1, homes: 3}),
    left: fc.nat(3),
    day: fc.constantFrom(today, '2028-06-01', '2030-06-01'),
    depth: fc.constantFrom('short' as const, 'full' as const),
  })
  // Some questions are not answered yet.
  .map(({answers, left, ...more}) =>
    kept(left === 0 ? answers : keeping(answers, (id) => id.length % 4 !== left), more),
  );

const readingOf = ({session: own}: Dated): Reading =>
  read(changing, own.answers, lookOf(changing, own));

const rows = ({practices}: Comparison): readonly Explained[] =>
  practices.flatMap((each) => [each, ...each.homes]);

describe('any two sessions', () => {
  it('a changed outcome has a reason, and no other', () => {
    fc.assert(
      fc.property(session, session, (was, is) => {
        for (const row of rows(comparison(changing, was, is))) {
          expect(row.reasons.length > 0, JSON.stringify(row)).to.equal(row.was !== row.is);
        }
      }),
      {numRuns: 25},
    );
  });

  it('say what was and is judged', () => {
    fc.assert(
      fc.property(session, session, (was, is) => {
        const {practices} = comparison(changing, was, is);
        for (const side of ['was', 'is'] as const) {
          const own = {was, is}[side].session;
          const judged = judge(changing, own.answers, lookOf(changing, own)).practices;
          const said = practices.filter((each) => each[side] !== undefined);
          expect(said.map((each) => [each.practice, each[side]])).to.have.deep.members(
            judged.map(({practice, outcome}) => [practice, outcome]),
          );
        }
      }),
      {numRuns: 15},
    );
  });

  it('an answer that is a reason differs, as it was and is given', () => {
    fc.assert(
      fc.property(session, session, (was, is) => {
        const [before, after] = [readingOf(was), readingOf(is)];
        const compared = comparison(changing, was, is);
        for (const reason of rows(compared).flatMap(({reasons}) => reasons)) {
          if (reason.kind !== 'answer') continue;
          const pair = compared.homes.find((each) => each.is?.id === (reason.home ?? after.homes[0])?.id);
          const question = questionOf(reason.question);
          const homeBefore = pair?.was ?? before.homes[0];
          const homeAfter = pair?.is;
          if (!homeBefore || !homeAfter) throw new Error('An answer is given in a home of both.');
          expect(reason.was, reason.question).to.deep.equal(before.given(question, homeBefore));
          expect(reason.is, reason.question).to.deep.equal(after.given(question, homeAfter));
          expect(reason.is, reason.question).not.to.deep.equal(reason.was);
        }
      }),
      {numRuns: 25},
    );
  });

  it('of the same answers differ by nothing but day and depth', () => {
    fc.assert(
      fc.property(session, session, (was, other) => {
        const is = {...other, session: {...other.session, answers: was.session.answers}};
        for (const {reasons} of rows(comparison(changing, was, is))) {
          for (const {kind} of reasons) expect(kind).to.be.oneOf(['rule', 'depth']);
        }
      }),
      {numRuns: 25},
    );
  });

  it('of one day and depth differ by nothing but answers and homes', () => {
    fc.assert(
      fc.property(session, session, (was, other) => {
        const {day, depth} = was.session;
        const is = {...other, session: {...other.session, day, depth}};
        for (const {reasons} of rows(comparison(changing, was, is))) {
          for (const {kind} of reasons) expect(kind).to.be.oneOf(['answer', 'home']);
        }
      }),
      {numRuns: 25},
    );
  });

  it('that differ in one answer have that answer as a reason throughout', () => {
    fc.assert(
      fc.property(session, session, fc.nat(), (was, other, place) => {
        const {steps} = routeOf(readingOf(was));
        const step = steps[place % steps.length];
        if (!step) throw new Error('Nothing is asked.');
        const {question, home} = step;
        const changed = answer(was.session.answers, question, home, saidTo(other.session.answers)(step));
        const is = {...was, session: {...was.session, answers: changed}};
        for (const {reasons} of rows(comparison(changing, was, is))) {
          const named = reasons.flatMap((each) => (each.kind === 'answer' ? [each.question] : []));
          if (reasons.length > 0) expect(named).to.include(question.id);
        }
      }),
      {numRuns: 60},
    );
  });
});
