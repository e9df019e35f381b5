/** What an older version left, under the ids of the present questionnaire. */
import {expect} from 'chai';
import {noAnswers} from '../../src/core/answers.js';
import type {Answers} from '../../src/core/answers.js';
import {followReplaced} from '../../src/core/follow-replaced.js';
import type {Replaced} from '../../src/core/follow-replaced.js';
import type {Action, PaperRecord} from '../../src/core/kept-session.js';
import {answersOf, choice, number, practice, questionnaireOf} from '../fixture.js';

const present = questionnaireOf(
  [
    choice('o', {replaces: ['o-1', 'o-0']}),
    choice('other'),
    number('n', {replaces: ['n-1']}),
    choice('h', {scope: 'home', replaces: ['h-1']}),
  ],
  [practice('o', undefined, {replaces: ['p-1', 'p-0']}), practice('h')],
);
const toO: Replaced = {from: 'o-1', to: 'o'};
const toH: Replaced = {from: 'h-1', to: 'h'};

interface Case {
  readonly name: string;
  readonly was: Answers;
  readonly is: Answers;
  readonly followed?: readonly Replaced[];
  readonly gone?: readonly string[];
}
const stays = (answers: Answers): Pick<Case, 'was' | 'is'> => ({was: answers, is: answers});

const cases: readonly Case[] = [
  {name: 'of present questions stays', ...stays(answersOf({o: 'yes', other: 'no'}, {h: 'no'}))},
  {name: 'of a replaced question moves', was: answersOf({'o-1': 'yes'}), is: answersOf({o: 'yes'}), followed: [toO]},
  {
    name: 'of a question replaced long ago moves',
    was: answersOf({'o-0': 'unknown'}),
    is: answersOf({o: 'unknown'}),
    followed: [{from: 'o-0', to: 'o'}],
  },
  {
    name: 'of a replaced question moves in each home where it was given, and is told once',
    was: answersOf({}, {'h-1': 'yes'}, {}, {'h-1': 'no'}),
    is: answersOf({}, {h: 'yes'}, {}, {h: 'no'}),
    followed: [toH],
  },
  {name: 'of a replaced question does not take the place of another', ...stays(answersOf({'o-1': 'yes', o: 'no'}))},
  {
    name: 'of two questions that became one is the first',
    was: answersOf({'o-0': 'no', 'o-1': 'yes'}),
    is: answersOf({o: 'no', 'o-1': 'yes'}),
    followed: [{from: 'o-0', to: 'o'}],
  },
  {name: 'of a question that is no more is gone', ...stays(answersOf({x: 'yes'}, {y: 'no'})), gone: ['x', 'y']},
  {name: 'that is none to the new question is gone', ...stays(answersOf({'n-1': 'some'})), gone: ['n-1']},
  {
    name: 'in the wrong scope is gone',
    ...stays(answersOf({h: 'yes', 'h-1': 'yes'}, {o: 'yes', 'o-1': 'yes'})),
    gone: ['h', 'h-1', 'o', 'o-1'],
  },
  {
    name: 'under the name of an inherited property is gone',
    ...stays(answersOf({constructor: 'yes', toString: 'no'})),
    gone: ['constructor', 'toString'],
  },
];

describe('an answer of an older version', () => {
  for (const {name, was, is, followed = [], gone = []} of cases) {
    it(name, () => {
      const before = JSON.stringify(was);
      const result = followReplaced(present, {answers: was, actions: [], papers: []});
      expect(result).to.deep.equal({answers: is, actions: [], papers: [], followed, gone});
      expect(JSON.stringify(was)).to.equal(before);
    });
  }
});

describe('an action or paper of an older version', () => {
  const action = (id: string): Action => ({id: 'a', practice: id, what: 'Do.', who: '', status: 'to-do', reason: ''});
  const paper = (id: string): PaperRecord => ({practice: id, paper: 'a', exists: true, where: ''});
  const rows: readonly (readonly [was: string, is: string, gone: readonly string[]])[] = [
    ['h', 'h', []],
    ['p-1', 'o', []],
    ['p-0', 'o', []],
    ['x', 'x', ['x']],
    // A question of this id was replaced; a practice was not.
    ['o-1', 'o-1', ['o-1']],
  ];
  for (const [was, is, gone] of rows) {
    it(`of ${was} is of ${is}${gone.length > 0 ? ', and gone' : ''}`, () => {
      expect(
        followReplaced(present, {answers: noAnswers, actions: [action(was)], papers: [paper(was)]}),
      ).to.deep.equal({
        answers: noAnswers,
        actions: [action(is)],
        papers: [paper(is)],
        followed: was === is ? [] : [{from: was, to: is}],
        gone,
      });
    });
  }
});
