/** Which answers count: "does not apply", stale, invalid and hostile ones. */
import {expect} from 'chai';
import {answer, faultOf, homesOf, noAnswers, valueOf} from '../../src/core/answers.js';
import type {Value} from '../../src/core/answers.js';
import {judge} from '../../src/core/judge.js';
import type {Condition, Question, Requirement} from '../../src/core/questionnaire.js';
import {
  always,
  answersOf,
  atMost,
  choice,
  choices,
  day,
  fact,
  figure,
  is,
  not,
  number,
  practice,
  questionnaireOf,
  requirement,
} from '../fixture.js';

const skipped: Value = {notApplicable: 'There is none.'};

describe('"does not apply to us"', () => {
  const rests: readonly (readonly [string, Partial<Requirement>])[] = [
    ['in holds', {holdsWhen: is('skip')}],
    ['in otherwise', {otherwise: [{when: is('skip'), verdict: 'unacceptable'}, {verdict: 'attention'}]}],
    ['in applies', {appliesWhen: not(is('skip', 'no'))}],
  ];
  for (const [name, more] of rests) {
    it(`takes away a requirement that rests on its question ${name}`, () => {
      const small = questionnaireOf(
        [choice('skip', {mayNotApply: true, askedWhen: always}), choice('p')],
        [practice('p', [requirement('p', more)])],
      );
      const [result] = judge(small, answersOf({skip: skipped, p: 'no'}), {on: day}).practices[0]!.results;
      expect(result?.outcome).to.equal('not-applicable');
      expect(result?.requirements[0]?.decidedBy).to.deep.equal([{question: 'skip', value: skipped}]);
    });
  }

  it('takes away every requirement that rests on it, and no other', () => {
    const small = questionnaireOf(
      [choice('skip', {mayNotApply: true}), choice('other')],
      [
        practice('one', [requirement('one', {holdsWhen: is('skip')})]),
        practice('two', [requirement('two', {holdsWhen: is('skip')}), requirement('other')]),
      ],
    );
    const {practices} = judge(small, answersOf({skip: skipped, other: 'no'}), {on: day});
    expect(practices.map(({outcome}) => outcome)).to.deep.equal(['not-applicable', 'unacceptable']);
  });

  it('in one home leaves the other', () => {
    const small = questionnaireOf(
      [choice('p', {mayNotApply: true, scope: 'home'})],
      [practice('p')],
    );
    const {practices} = judge(small, answersOf({}, {p: skipped}, {p: 'no'}), {on: day});
    expect(practices[0]?.results.map(({outcome}) => outcome)).to.deep.equal([
      'not-applicable',
      'unacceptable',
    ]);
  });

  it('is no answer to a question that does not offer it', () => {
    const small = questionnaireOf([choice('p')], [practice('p')]);
    expect(judge(small, answersOf({p: skipped}), {on: day}).headline).to.equal('nothing-answered');
  });
});

describe('the answer to a question that is not asked any more', () => {
  const small = questionnaireOf(
    [
      fact('first'),
      choice('second', {askedWhen: is('first')}),
      choice('third', {askedWhen: is('second', 'no')}),
    ],
    [practice('third', [requirement('third', {appliesWhen: is('second', 'no')})])],
  );
  const outcomeOf = (given: Readonly<Record<string, Value>>): string =>
    judge(small, answersOf(given), {on: day}).practices[0]!.outcome;

  it('counts for nothing', () => {
    const stale = {first: 'no', second: 'no', third: 'no'};
    expect(outcomeOf(stale)).to.equal(outcomeOf({first: 'no'}));
    // `second` is undefined where it is not asked, so whether the requirement applies stays open.
    expect(outcomeOf(stale)).to.equal('unclear');
  });

  it('counts again when the question is asked again', () => {
    expect(outcomeOf({first: 'yes', second: 'no', third: 'no'})).to.equal('unacceptable');
    expect(outcomeOf({first: 'yes', second: 'yes', third: 'no'})).to.equal('not-applicable');
  });
});

describe('a value', () => {
  const list = choices('q', ['a', 'b']);
  const some = choices('q', ['a', 'b'], {atLeastOne: true});
  const cases: readonly (readonly [Question, unknown, string | undefined])[] = [
    [choice('q'), 'yes', undefined],
    [choice('q'), 'unknown', undefined],
    [choice('q'), 'perhaps', 'not-an-option'],
    [choice('q'), ['yes'], 'not-an-option'],
    [choice('q'), 1, 'not-an-option'],
    [choice('q'), true, 'not-an-option'],
    [choice('q'), null, 'not-an-option'],
    [choice('q'), skipped, 'may-not-be-skipped'],
    [choice('q', {mayNotApply: true}), skipped, undefined],
    [choice('q', {mayNotApply: true}), {notApplicable: ''}, undefined],
    [choice('q', {mayNotApply: true}), {notApplicable: 1}, 'not-an-option'],
    [choice('q', {mayNotApply: true}), Object.create(skipped), 'not-an-option'],
    [list, [], undefined],
    [list, ['b', 'a'], undefined],
    [list, 'unknown', undefined],
    [list, ['a', 'a'], 'not-an-option'],
    [list, ['a', 'c'], 'not-an-option'],
    [list, ['unknown'], 'not-an-option'],
    [list, 'a', 'wrong-shape'],
    [some, [], 'none-chosen'],
    [some, ['a'], undefined],
    [number('q'), 0, undefined],
    [number('q'), 100, undefined],
    [number('q'), -0.1, 'out-of-bounds'],
    [number('q'), 100.1, 'out-of-bounds'],
    [number('q'), Number.NaN, 'not-a-number'],
    [number('q'), Number.POSITIVE_INFINITY, 'not-a-number'],
    [number('q'), '25', 'not-a-number'],
    [number('q'), 'unknown', undefined],
    [number('q'), undefined, 'not-a-number'],
  ];
  for (const [question, value, fault] of cases) {
    const shown = typeof value === 'number' ? String(value) : JSON.stringify(value);
    it(`${shown} as a ${question.kind} is ${fault ?? 'an answer'}`, () => {
      expect(faultOf(question, value)).to.equal(fault);
    });
  }

  it('that is no answer counts as not given', () => {
    const cases: readonly (readonly [Question, Condition, Value])[] = [
      [choice('p'), is('p'), 'perhaps'],
      [choices('p', ['a']), {question: 'p', includes: 'a'}, ['b']],
      [number('p'), atMost('p', 'limit'), 200],
    ];
    for (const [question, holdsWhen, value] of cases) {
      const small = questionnaireOf(
        [question],
        [practice('p', [requirement('p', {holdsWhen})])],
        {figures: [figure('limit', [undefined, 25])]},
      );
      const judged = judge(small, answersOf({p: value}), {on: day});
      expect(judged).to.deep.equal(judge(small, noAnswers, {on: day}));
    }
  });

  it('of the wrong scope counts as not given', () => {
    const small = questionnaireOf([choice('p', {scope: 'home'})], [practice('p')]);
    expect(judge(small, answersOf({p: 'no'}, {}), {on: day}).headline).to.equal('nothing-answered');
  });
});

describe('names that every object inherits', () => {
  const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];
  for (const name of names) {
    it(`${name} as the id of a question is a question like any other`, () => {
      const question = choice(name);
      const small = questionnaireOf([question], [practice('p', [requirement('p', {holdsWhen: is(name)})])]);
      expect(judge(small, answersOf({}), {on: day}).headline).to.equal('nothing-answered');
      const answered = answer(noAnswers, question, homesOf(noAnswers)[0]!, 'no');
      expect(valueOf(answered, question, homesOf(answered)[0]!)).to.equal('no');
      expect(judge(small, answered, {on: day}).headline).to.equal('unacceptable');
    });

    it(`${name} among the answers does nothing`, () => {
      const small = questionnaireOf([choice('p')], [practice('p')]);
      const hostile = JSON.parse(`{"organisation": {"${name}": {"p": "no"}}, "homes": []}`);
      expect(judge(small, hostile, {on: day})).to.deep.equal(judge(small, noAnswers, {on: day}));
      expect(({} as Record<string, unknown>)['p']).to.equal(undefined);
    });
  }
});

describe('answering', () => {
  const [organisation, home] = [choice('o'), choice('h', {scope: 'home'})];

  it('makes a new value and the nameless home where there is none', () => {
    const first = answer(noAnswers, home, homesOf(noAnswers)[0]!, 'yes');
    expect(noAnswers).to.deep.equal({organisation: {}, homes: []});
    expect(first).to.deep.equal({organisation: {}, homes: [{id: 'home', name: '', answers: {h: 'yes'}}]});
  });

  it('changes one home, and forgets with undefined', () => {
    const before = answersOf({o: 'yes'}, {h: 'yes'}, {h: 'yes'});
    const changed = answer(before, home, before.homes[1]!, 'no');
    expect(changed).to.deep.equal(answersOf({o: 'yes'}, {h: 'yes'}, {h: 'no'}));
    expect(answer(changed, home, changed.homes[0]!, undefined).homes[0]?.answers).to.deep.equal({});
    expect(answer(changed, organisation, changed.homes[0]!, undefined).organisation).to.deep.equal({});
  });
});
