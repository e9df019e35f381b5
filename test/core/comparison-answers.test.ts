/** An outcome that changed because of an answer. */
import {
  all,
  always,
  any,
  answersOf,
  attention,
  choice,
  choices,
  fact,
  includes,
  is,
  not,
  practice,
  questionnaireOf,
  requirement,
} from '../fixture.js';
import {kept} from '../session.js';
import {table} from './comparison-table.js';

const two = questionnaireOf([choice('a'), choice('b')], [practice('a'), practice('b')]);

describe('an outcome that changed because of an answer', () => {
  const gated = questionnaireOf(
    [fact('f'), choice('a', {askedWhen: is('f'), mayNotApply: true})],
    [practice('a', [requirement('a', {appliesWhen: is('f')})])],
  );
  const hidden = questionnaireOf(
    [fact('f'), fact('g'), choice('a', {askedWhen: any(is('f'), is('g'))})],
    [practice('a')],
  );
  const graver = questionnaireOf(
    [choice('a'), choice('often'), choice('ever'), choice('b')],
    [practice('a', [
      requirement('a', {otherwise: [
        {when: is('often'), verdict: 'unacceptable'},
        {when: is('ever'), verdict: 'unacceptable'},
        {verdict: 'attention'},
      ]}),
    ])],
  );
  const skippable = questionnaireOf(
    [choice('a', {mayNotApply: true}), choice('b')],
    [practice('p', [requirement('p', {holdsWhen: all(is('a'), is('b'))})])],
  );
  const known = questionnaireOf(
    [fact('f'), choice('a', {askedWhen: always})],
    [practice('a', [requirement('a', {appliesWhen: is('f')})])],
  );
  const bySomeHome = questionnaireOf(
    [choice('h', {scope: 'home', askedWhen: always}), choice('a', {askedWhen: is('h')})],
    [practice('a')],
  );
  const parts = questionnaireOf(
    [choice('a'), choice('b'), choice('c')],
    [practice('p', [requirement('a'), requirement('b', {otherwise: attention}), requirement('c')])],
  );
  const either = questionnaireOf(
    [choice('a'), choice('b')],
    [practice('p', [requirement('p', {holdsWhen: any(is('a'), not(is('b')))})])],
  );
  const both = questionnaireOf(
    [choice('a'), choice('b')],
    [practice('p', [requirement('p', {holdsWhen: all(is('a'), is('b'))})])],
  );
  const list = questionnaireOf(
    [choices('c', ['x', 'y'])],
    [practice('p', [requirement('p', {holdsWhen: includes('c', 'x')})])],
  );
  const withoutRequirement = questionnaireOf(
    [fact('f')],
    [practice('p', [], {acceptableWhen: is('f'), citations: []})],
  );
  table([
    [
      'names it, and no other',
      two,
      kept(answersOf({a: 'no', b: 'no'})),
      kept(answersOf({a: 'yes', b: 'no'})),
      ['a: unacceptable > acceptable | a: no > yes'],
    ],
    [
      'takes "I don’t know" for an answer, and says nothing of what stays unclear',
      two,
      kept(answersOf({a: 'no'})),
      kept(answersOf({a: 'unknown', b: 'unknown'})),
      ['a: unacceptable > unclear | a: no > unknown'],
    ],
    [
      'takes an answer that is none for none',
      two,
      kept(answersOf({a: 'perhaps'})),
      kept(answersOf({a: 'yes'})),
      ['a: unclear > acceptable | a: nothing > yes'],
    ],
    [
      'names what decides whether it applies, and not the question that is asked because of it',
      gated,
      kept(answersOf({f: 'no'})),
      kept(answersOf({f: 'yes', a: 'no'})),
      ['a: not-applicable > unacceptable | f: no > yes'],
    ],
    [
      'names that too where neither was answered',
      gated,
      kept(answersOf({})),
      kept(answersOf({f: 'yes', a: 'no'})),
      ['a: unclear > unacceptable | f: nothing > yes | a: nothing > no'],
    ],
    [
      'names the question that "does not apply" any more',
      gated,
      kept(answersOf({f: 'yes', a: {notApplicable: 'Why'}})),
      kept(answersOf({f: 'yes', a: 'no'})),
      ['a: not-applicable > unacceptable | a: {"notApplicable":"Why"} > no'],
    ],
    [
      'names with it what else it rests on now',
      skippable,
      kept(answersOf({a: {notApplicable: ''}, b: 'yes'})),
      kept(answersOf({a: 'yes', b: 'no'})),
      ['p: not-applicable > unacceptable | a: {"notApplicable":""} > yes | b: yes > no'],
    ],
    [
      'names only the answer that takes it away',
      skippable,
      kept(answersOf({a: 'yes', b: 'yes'})),
      kept(answersOf({a: {notApplicable: ''}, b: 'no'})),
      ['p: acceptable > not-applicable | a: yes > {"notApplicable":""}'],
    ],
    [
      'names with a fact what was answered before it mattered, and now differs',
      known,
      kept(answersOf({f: 'no', a: 'yes'})),
      kept(answersOf({f: 'yes', a: 'no'})),
      ['a: not-applicable > unacceptable | f: no > yes | a: yes > no'],
    ],
    [
      'names only the fact by which it does not matter any more',
      known,
      kept(answersOf({f: 'yes', a: 'yes'})),
      kept(answersOf({f: 'no', a: 'no'})),
      ['a: acceptable > not-applicable | f: yes > no'],
    ],
    [
      'names the answer in some home by which a question of the organisation is asked',
      bySomeHome,
      kept(answersOf({}, {h: 'no'}, {h: 'no'})),
      kept(answersOf({a: 'no'}, {h: 'no'}, {h: 'yes'})),
      ['a: unclear > unacceptable | h in home-2: no > yes'],
    ],
    [
      'names the facts by which a question is asked',
      hidden,
      kept(answersOf({f: 'no', g: 'no', a: 'yes'})),
      kept(answersOf({f: 'no', g: 'yes', a: 'yes'})),
      ['a: unclear > acceptable | g: no > yes'],
    ],
    [
      'names what made it graver',
      graver,
      kept(answersOf({a: 'no', often: 'no', ever: 'no', b: 'no'})),
      kept(answersOf({a: 'no', often: 'yes', ever: 'no', b: 'yes'})),
      ['a: attention > unacceptable | often: no > yes'],
    ],
    [
      'names what makes it as grave as it is, once it falls short',
      graver,
      kept(answersOf({a: 'yes', often: 'no', ever: 'no', b: 'no'})),
      kept(answersOf({a: 'no', often: 'yes', ever: 'no', b: 'yes'})),
      ['a: acceptable > unacceptable | a: yes > no | often: no > yes'],
    ],
    [
      'names nothing of how grave it would be when it is acceptable',
      graver,
      kept(answersOf({a: 'no', often: 'no', ever: 'no', b: 'no'})),
      kept(answersOf({a: 'yes', often: 'yes', b: 'yes'})),
      ['a: attention > acceptable | a: no > yes'],
    ],
    [
      'names no line behind the one that decides',
      graver,
      kept(answersOf({a: 'no', often: 'no', ever: 'no', b: 'no'})),
      kept(answersOf({a: 'no', often: 'yes', b: 'no', ever: 'yes'})),
      ['a: attention > unacceptable | often: no > yes'],
    ],
    [
      'names only what lifted it to where it is',
      parts,
      kept(answersOf({a: 'yes', b: 'yes', c: 'yes'})),
      kept(answersOf({a: 'yes', b: 'no', c: 'no'})),
      ['p: acceptable > unacceptable | c: yes > no'],
    ],
    [
      'names all that had to go',
      parts,
      kept(answersOf({a: 'yes', b: 'no', c: 'no'})),
      kept(answersOf({a: 'yes', b: 'yes', c: 'yes'})),
      ['p: unacceptable > acceptable | b: no > yes | c: no > yes'],
    ],
    [
      'names each that is enough for "any"',
      either,
      kept(answersOf({a: 'no', b: 'yes'})),
      kept(answersOf({a: 'no', b: 'no'})),
      ['p: unacceptable > acceptable | b: yes > no'],
    ],
    [
      'names each that is needed for "all"',
      both,
      kept(answersOf({a: 'no', b: 'unknown'})),
      kept(answersOf({a: 'yes', b: 'yes'})),
      ['p: unacceptable > acceptable | a: no > yes | b: unknown > yes'],
    ],
    [
      'names the one that breaks "all", and not one that is merely unknown now',
      both,
      kept(answersOf({a: 'yes', b: 'yes'})),
      kept(answersOf({a: 'no', b: 'unknown'})),
      ['p: acceptable > unacceptable | a: yes > no'],
    ],
    [
      'names a list of options',
      list,
      kept(answersOf({c: ['y']})),
      kept(answersOf({c: ['y', 'x']})),
      ['p: unacceptable > acceptable | c: ["y"] > ["y","x"]'],
    ],
    [
      'names the fact that decides a practice without requirements',
      withoutRequirement,
      kept(answersOf({f: 'yes'})),
      kept(answersOf({f: 'no'})),
      ['p: acceptable > not-applicable | f: yes > no'],
    ],
  ]);
});
