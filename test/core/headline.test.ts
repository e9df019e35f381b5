/** The headline: the gravest best of all practices, and what may only be said when nothing is open. */
import {expect} from 'chai';
import type {Value} from '../../src/core/answers.js';
import type {Headline} from '../../src/core/assessment.js';
import {judge} from '../../src/core/judge.js';
import {
  answersOf,
  attention,
  choice,
  day,
  fact,
  is,
  practice,
  questionnaireOf,
  requirement,
} from '../fixture.js';

/** `a` and `b` can be unacceptable, `c` asks for attention at most, `d` applies where `fact` says so. */
const small = questionnaireOf(
  [fact('fact'), choice('a'), choice('b'), choice('c'), choice('d')],
  [
    practice('a'),
    practice('b'),
    practice('c', [requirement('c', {otherwise: attention})]),
    practice('d', [requirement('d', {appliesWhen: is('fact')})]),
  ],
);

describe('the headline', () => {
  const right = {fact: 'no', a: 'yes', b: 'yes', c: 'yes'};
  const cases: readonly (readonly [string, Readonly<Record<string, Value>>, Headline, number, number])[] = [
    // name, answers, headline, practices it counts, practices open
    ['nothing answered', {}, 'nothing-answered', 0, 4],
    ['only questions that do not exist', {zzz: 'yes'}, 'nothing-answered', 0, 4],
    ['only a value that is no option', {a: 'perhaps'}, 'nothing-answered', 0, 4],
    ['only an answer that is not asked', {fact: 'no', d: 'no'}, 'unclear', 3, 3],
    ['"I don\'t know" once', {a: 'unknown'}, 'unclear', 4, 4],
    ['"I don\'t know" throughout',
      {fact: 'unknown', a: 'unknown', b: 'unknown', c: 'unknown'}, 'unclear', 4, 4],
    ['all right', right, 'acceptable', 3, 0],
    ['all right but one open', {...right, c: 'unknown'}, 'unclear', 1, 1],
    ['one attention, the rest open', {c: 'no'}, 'attention', 1, 3],
    ['one attention', {...right, c: 'no'}, 'attention', 1, 0],
    ['one unacceptable beside attention', {...right, a: 'no', c: 'no'}, 'unacceptable', 1, 0],
    ['two unacceptable, one open', {...right, a: 'no', b: 'no', c: 'unknown'}, 'unacceptable', 2, 1],
  ];
  for (const [name, given, headline, headlineCount, open] of cases) {
    it(`${name}: ${headline} of ${headlineCount}, ${open} open`, () => {
      const assessment = judge(small, answersOf(given), {on: day});
      expect(assessment).to.include({headline, headlineCount, open});
    });
  }

  it('is acceptable of nothing where nothing applies', () => {
    const none = questionnaireOf(small.questions, small.practices.slice(3));
    expect(judge(none, answersOf({fact: 'no'}), {on: day})).to.include({
      headline: 'acceptable',
      headlineCount: 0,
    });
  });

  it('counts the practices of each outcome', () => {
    const given = {...right, a: 'no', c: 'unknown'};
    expect(judge(small, answersOf(given), {on: day}).counts).to.deep.equal({
      'unacceptable': 1,
      'attention': 0,
      'unclear': 1,
      'acceptable': 1,
      'not-applicable': 1,
      'not-looked-at': 0,
    });
  });

  it('of a practice that is at least attention counts it as attention, and as open', () => {
    const one = practice('p', [requirement('c', {otherwise: attention}), requirement('a')]);
    const assessment = judge(
      questionnaireOf([choice('a'), choice('c')], [one]),
      answersOf({c: 'no'}),
      {on: day},
    );
    expect(assessment).to.include({headline: 'attention', headlineCount: 1, open: 1});
  });
});

describe('the headline of a short check', () => {
  it('is acceptable as far as looked', () => {
    const assessment = judge(small, answersOf({a: 'yes', b: 'yes'}), {on: day, only: ['a', 'b']});
    expect(assessment).to.include({headline: 'acceptable-so-far', headlineCount: 2});
    expect(assessment.counts['not-looked-at']).to.equal(2);
  });

  it('is acceptable as far as looked where a practice was looked at in part', () => {
    const one = practice('p', [requirement('a'), requirement('b')]);
    const assessment = judge(
      questionnaireOf([choice('a'), choice('b')], [one]),
      answersOf({a: 'yes'}),
      {on: day, only: ['a']},
    );
    expect(assessment.headline).to.equal('acceptable-so-far');
  });

  it('is acceptable where it happens to look at all', () => {
    const given = answersOf({fact: 'no', a: 'yes', b: 'yes', c: 'yes'});
    const all = judge(small, given, {on: day, only: ['a', 'b', 'c', 'd']});
    expect(all.headline).to.equal('acceptable');
  });

  it('takes no notice of what it does not look at', () => {
    const assessment = judge(small, answersOf({a: 'no', b: 'yes'}), {on: day, only: ['b']});
    expect(assessment).to.include({headline: 'acceptable-so-far', headlineCount: 1});
  });

  it('without any answer to what it asks is no verdict', () => {
    const assessment = judge(small, answersOf({a: 'no'}), {on: day, only: ['b']});
    expect(assessment.headline).to.equal('nothing-answered');
  });
});

describe('homes', () => {
  const atHome = {scope: 'home' as const};
  const housed = questionnaireOf(
    [choice('a', atHome), choice('b'), choice('c', atHome)],
    [practice('a'), practice('b'), practice('c', [requirement('c', {otherwise: attention})])],
  );

  it('count once, however many are wrong', () => {
    const bad = {a: 'no', c: 'yes'};
    const assessment = judge(housed, answersOf({b: 'yes'}, bad, bad, bad), {on: day});
    expect(assessment).to.include({headline: 'unacceptable', headlineCount: 1, open: 0});
  });

  it('leave a practice open when one of them is, and its verdict is the gravest of them', () => {
    const assessment = judge(
      housed,
      answersOf({b: 'yes'}, {a: 'no', c: 'yes'}, {a: 'unknown', c: 'yes'}),
      {on: day},
    );
    expect(assessment).to.include({headline: 'unacceptable', headlineCount: 1, open: 1});
    expect(assessment.practices[0]).to.deep.include({outcome: 'unacceptable', open: true});
    expect(assessment.practices[0]?.results.map(({home, outcome}) => [home, outcome])).to.deep.equal([
      ['home-1', 'unacceptable'],
      ['home-2', 'unclear'],
    ]);
  });

  it('are unclear together when one is acceptable and one is open', () => {
    const assessment = judge(
      housed,
      answersOf({b: 'yes'}, {a: 'yes', c: 'yes'}, {a: 'unknown', c: 'yes'}),
      {on: day},
    );
    expect(assessment.practices[0]).to.include({outcome: 'unclear', best: 'acceptable'});
    expect(assessment).to.include({headline: 'unclear', headlineCount: 1});
  });

  it('do not multiply what is judged once', () => {
    const assessment = judge(housed, answersOf({b: 'no'}, {}, {}), {on: day});
    expect(assessment.practices[1]?.results).to.have.length(1);
    expect(assessment.practices[1]?.results[0]).not.to.have.property('home');
  });

  it('have an answer as soon as the last of them has one', () => {
    const assessment = judge(housed, answersOf({}, {}, {a: 'unknown'}), {on: day});
    expect(assessment.headline).to.equal('unclear');
  });

  it('are one nameless home where there is none', () => {
    const assessment = judge(housed, answersOf({b: 'yes'}), {on: day});
    expect(assessment.practices[0]?.results).to.have.length(1);
    expect(assessment).to.include({headline: 'unclear', open: 2});
  });
});

describe('a day', () => {
  for (const on of ['', 'today', '2026-2-3', '2026-02-30', '2026-13-01', '2026-02-03T00:00:00Z']) {
    it(`"${on}" is refused`, () => {
      expect(() => judge(small, answersOf({}), {on})).to.throw(RangeError, on);
    });
  }

  it('beyond what is known is said to be so', () => {
    const beyond = (on: string): boolean => judge(small, answersOf({}), {on}).beyondKnown;
    expect([beyond('2026-02-02'), beyond(day), beyond('2026-02-04')]).to.deep.equal([false, false, true]);
  });
});
