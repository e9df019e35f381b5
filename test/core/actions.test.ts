/** Actions: made, changed, sorted and filtered; and the questions that lie behind them. */
import {expect} from 'chai';
import {
  actionOrders,
  changeAction,
  filterActions,
  newAction,
  outcomeIn,
  overdue,
  questionsBehind,
  removeAction,
  shortcomings,
  sortActions,
  withoutAction,
} from '../../src/core/actions.js';
import type {ActionChange, ActionFilter, ActionOrder} from '../../src/core/actions.js';
import {judge} from '../../src/core/judge.js';
import {actionStatuses} from '../../src/core/kept-session.js';
import type {Action} from '../../src/core/kept-session.js';
import {read} from '../../src/core/reading.js';
import type {Outcome} from '../../src/core/verdict.js';
import {answersOf, choice, day, fact, is, practice, questionnaireOf, requirement} from '../fixture.js';

const action = (id: string, more: Partial<Action> = {}): Action => ({
  id,
  practice: 'a',
  what: '',
  who: '',
  status: 'to-do',
  reason: '',
  ...more,
});

describe('a new action', () => {
  const cases: readonly (readonly [readonly string[], string])[] = [
    [[], 'a1'],
    [['a1'], 'a2'],
    [['a7', 'a2'], 'a8'],
    [['x', 'a99999999999999999999', 'a-1', 'a1.5'], 'a1'],
  ];
  for (const [there, id] of cases) {
    it(`beside ${there.join(', ') || 'none'} is ${id}`, () => {
      const actions = there.map((each) => action(each));
      expect(newAction({actions}, 'b', undefined, 'Do it.')).to.deep.equal(
        action(id, {practice: 'b', what: 'Do it.'}),
      );
    });
  }

  it('is about a home, where there is one', () => {
    expect(newAction({actions: []}, 'a', 'h2', '').home).to.equal('h2');
  });
});

describe('an action that is changed', () => {
  const before = action('a2', {by: '2026-03-01', status: 'dropped', reason: 'Sold.'});
  const others = [action('a1'), action('a3')];
  const cases: readonly (readonly [string, ActionChange, Partial<Action>])[] = [
    ['has another text', {what: 'New.'}, {what: 'New.'}],
    ['has another day', {by: '2026-04-01'}, {by: '2026-04-01'}],
    ['keeps its reason while it is dropped', {who: 'Ada'}, {who: 'Ada', reason: 'Sold.'}],
    ['keeps its reason for when it is dropped again', {status: 'doing'}, {status: 'doing', reason: 'Sold.'}],
  ];
  for (const [name, change, now] of cases) {
    it(name, () => {
      const [first, last] = others as [Action, Action];
      expect(changeAction([first, before, last], 'a2', change)).to.deep.equal([first, {...before, ...now}, last]);
    });
  }

  it('has no day at all once it is taken away', () => {
    expect(changeAction([before], 'a2', {by: undefined})[0]).not.to.have.property('by');
  });

  it('is the only one that goes when it is removed', () => {
    expect(removeAction([...others, before], 'a2')).to.deep.equal(others);
  });
});

describe('actions in the order of', () => {
  const actions = [
    action('1', {by: '2026-03-01', status: 'done', practice: 'gone', who: ''}),
    action('2', {status: 'to-do', practice: 'b', who: 'Éva'}),
    action('3', {by: '2026-02-01', status: 'dropped', practice: 'a', who: 'adam'}),
    action('4', {by: '2026-03-01', status: 'doing', practice: 'b', who: 'Fay'}),
  ];
  const orders: Record<ActionOrder, string> = {
    deadline: '3142',
    status: '2413',
    practice: '3241',
    who: '3241',
  };
  for (const order of actionOrders) {
    it(`${order} are ${[...orders[order]].join(', ')}`, () => {
      const sorted = sortActions(actions, order, ['a', 'b']);
      expect(sorted.map(({id}) => id).join('')).to.equal(orders[order]);
      expect(actions.map(({id}) => id).join('')).to.equal('1234');
    });
  }
});

describe('actions filtered by', () => {
  const actions = [
    action('1', {what: 'Write to Ada', who: 'Ben '}),
    action('2', {what: 'Ask', who: 'Ada', home: 'h1', status: 'done'}),
    action('3', {what: 'Ask', home: 'h2', status: 'dropped', reason: 'ADA left'}),
  ];
  const cases: readonly (readonly [ActionFilter, string])[] = [
    [{}, '123'],
    [{status: 'done'}, '2'],
    [{home: 'h1'}, '12'],
    [{home: 'h3'}, '1'],
    [{who: 'Ben'}, '1'],
    [{who: ''}, '3'],
    [{text: ' ada '}, '123'],
    [{text: 'left'}, '3'],
    [{text: 'ask', status: 'dropped'}, '3'],
    [{text: 'title of a'}, '123'],
    [{text: 'nothing of the kind'}, ''],
  ];
  for (const [filter, ids] of cases) {
    it(`${JSON.stringify(filter)} are ${ids || 'none'}`, () => {
      const found = filterActions(actions, filter, new Map([['a', 'Title of A']]));
      expect(found.map(({id}) => id).join('')).to.equal(ids);
    });
  }
});

describe('an action is overdue', () => {
  for (const status of actionStatuses) {
    for (const [by, late] of [['2026-02-02', true], ['2026-02-03', false], [undefined, false]] as const) {
      const is = late && (status === 'to-do' || status === 'doing');
      it(`${is ? '' : 'not '}when it is ${status} by ${by ?? 'no day'}`, () => {
        expect(overdue(action('1', {status, ...(by && {by})}), day)).to.equal(is);
      });
    }
  }
});

describe('behind an action', () => {
  const small = questionnaireOf(
    [
      fact('f'),
      choice('a'),
      choice('a2'),
      choice('h', {scope: 'home'}),
      choice('asked-no-more', {askedWhen: is('f')}),
    ],
    [
      practice('a', [requirement('a'), requirement('a2')]),
      practice('h', [requirement('h'), requirement('a', {id: 'h-once', holdsWhen: is('a')})]),
      practice('f', [requirement('asked-no-more', {appliesWhen: is('f')})]),
    ],
  );
  const answers = answersOf({f: 'no', a: 'no', a2: 'yes'}, {h: 'yes'}, {h: 'no'}, {h: 'unknown'});
  const assessment = judge(small, answers, {on: day});
  const reading = read(small, answers, {on: day});
  const saidOf = (id: string) => assessment.practices.find((each) => each.practice === id)!;

  const outcomes: readonly (readonly [string, string | undefined, Outcome | undefined])[] = [
    ['a', undefined, 'unacceptable'],
    ['a', 'home-1', 'unacceptable'],
    ['h', undefined, 'unacceptable'],
    ['h', 'home-3', 'unacceptable'],
    ['h', 'gone', undefined],
    ['f', 'home-1', 'not-applicable'],
  ];
  for (const [id, home, outcome] of outcomes) {
    it(`the outcome of ${id} in ${home ?? 'all homes'} is ${outcome ?? 'none'}`, () => {
      expect(outcomeIn(saidOf(id), home)).to.equal(outcome);
    });
  }

  const behind: readonly (readonly [string, string | undefined, readonly string[]])[] = [
    ['a', undefined, ['a home-1']],
    ['a', 'home-2', ['a home-1']],
    ['h', undefined, ['a home-1', 'h home-2', 'h home-3']],
    ['h', 'home-1', ['a home-1']],
    ['h', 'home-2', ['h home-2', 'a home-1']],
    ['h', 'home-3', ['h home-3', 'a home-1']],
    ['f', undefined, []],
  ];
  for (const [id, home, questions] of behind) {
    it(`${id} in ${home ?? 'all homes'} lie ${questions.join(', ') || 'no questions'}`, () => {
      const found = questionsBehind(reading, shortcomings(saidOf(id), home));
      expect(found.map((each) => `${each.question.id} ${each.home.id}`)).to.have.members(questions);
      expect(found).to.have.length(questions.length);
    });
  }

  it('there is one already, or the practice asks for one', () => {
    const ids = (actions: readonly Action[]): readonly string[] =>
      withoutAction(assessment, actions).map((each) => each.practice);
    expect(ids([])).to.deep.equal(['a', 'h']);
    expect(ids([action('a1', {practice: 'h', home: 'home-1', status: 'done'})])).to.deep.equal(['a']);
  });
});
