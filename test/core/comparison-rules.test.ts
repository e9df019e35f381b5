/** An outcome that changed because of a rule, or of the depth of the check. */
import {
  always,
  answersOf,
  atMost,
  choice,
  fact,
  figure,
  is,
  not,
  number,
  practice,
  questionnaireOf,
  requirement,
} from '../fixture.js';
import {kept} from '../session.js';
import {table} from './comparison-table.js';

describe('an outcome that changed because of a rule', () => {
  const ceiling = questionnaireOf(
    [number('share')],
    [practice('share', [requirement('share', {holdsWhen: atMost('share', 'ceiling')})])],
    {figures: [figure('ceiling', ['2017', 25], ['2030-01-01', 10])]},
  );
  const later = questionnaireOf(
    [choice('a'), choice('b')],
    [practice('p', [
      requirement('a', {from: '2020-01-01', until: '2029-12-31'}),
      requirement('b', {from: '2030-01-01', until: '2039-12-31'}),
    ])],
  );
  const whole = questionnaireOf([choice('a')], [practice('a', [requirement('a', {from: '2030-01-01'})])]);
  const hidden = questionnaireOf(
    [number('beds', {askedWhen: always}), choice('a', {askedWhen: not(atMost('beds', 'few'))})],
    [practice('a')],
    {figures: [figure('few', [undefined, 10], ['2030-01-01', 2])]},
  );
  const then = {day: '2029-06-01'};
  const now = {day: '2030-06-01'};
  table([
    [
      'names the figure',
      ceiling,
      kept(answersOf({share: 20}), then),
      kept(answersOf({share: 20}), now),
      ['share: acceptable > unacceptable | ceiling: 25 > 10 since 2030-01-01'],
    ],
    [
      'names the figure alone where the other answer would have done before',
      ceiling,
      kept(answersOf({share: 20}), then),
      kept(answersOf({share: 15}), now),
      ['share: acceptable > unacceptable | ceiling: 25 > 10 since 2030-01-01'],
    ],
    [
      'names figure and answer where each would do',
      ceiling,
      kept(answersOf({share: 20}), then),
      kept(answersOf({share: 30}), now),
      ['share: acceptable > unacceptable | ceiling: 25 > 10 since 2030-01-01 | share: 20 > 30'],
    ],
    [
      'names figure and answer where it took both',
      ceiling,
      kept(answersOf({share: 8}), then),
      kept(answersOf({share: 15}), now),
      ['share: acceptable > unacceptable | ceiling: 25 > 10 since 2030-01-01 | share: 8 > 15'],
    ],
    [
      'names the answer alone where the rule would have allowed it',
      ceiling,
      kept(answersOf({share: 5}), then),
      kept(answersOf({share: 30}), now),
      ['share: acceptable > unacceptable | share: 5 > 30'],
    ],
    [
      'names the answer alone where it has to keep to the new figure',
      ceiling,
      kept(answersOf({share: 30}), then),
      kept(answersOf({share: 5}), now),
      ['share: unacceptable > acceptable | share: 30 > 5'],
    ],
    [
      'knows no beginning when it looks back',
      ceiling,
      kept(answersOf({share: 20}), now),
      kept(answersOf({share: 20}), then),
      ['share: unacceptable > acceptable | ceiling: 10 > 25'],
    ],
    [
      'is not the rule where it leaves the outcome alone',
      ceiling,
      kept(answersOf({share: 5}), then),
      kept(answersOf({share: 5}), now),
      [],
    ],
    [
      'names the requirement that began',
      later,
      kept(answersOf({a: 'yes'}), then),
      kept(answersOf({a: 'yes', b: 'no'}), now),
      ['p: acceptable > unacceptable | began b since 2030-01-01'],
    ],
    [
      'names the requirement that ended',
      later,
      kept(answersOf({a: 'no'}), then),
      kept(answersOf({a: 'no', b: 'yes'}), now),
      ['p: unacceptable > acceptable | ended a until 2029-12-31'],
    ],
    [
      'names what ended on the way back without a day',
      later,
      kept(answersOf({a: 'yes', b: 'no'}), now),
      kept(answersOf({a: 'yes', b: 'no'}), then),
      ['p: unacceptable > acceptable | ended b'],
    ],
    [
      'names what began on the way back without a day',
      later,
      kept(answersOf({a: 'no', b: 'yes'}), now),
      kept(answersOf({a: 'no', b: 'yes'}), then),
      ['p: acceptable > unacceptable | began a'],
    ],
    [
      'can bring a practice into being',
      whole,
      kept(answersOf({a: 'yes'}), then),
      kept(answersOf({a: 'yes'}), now),
      ['a: undefined > acceptable | began a since 2030-01-01'],
    ],
    [
      'names the figure by which a question is asked',
      hidden,
      kept(answersOf({beds: 5, a: 'no'}), then),
      kept(answersOf({beds: 5, a: 'no'}), now),
      ['a: unclear > unacceptable | few: 10 > 2 since 2030-01-01'],
    ],
  ]);
});

describe('an outcome that changed because of the depth', () => {
  const partly = questionnaireOf(
    [choice('a'), choice('b'), choice('c')],
    [practice('p', [requirement('a'), requirement('b')]), practice('c')],
    {short: ['a']},
  );
  const withoutRequirement = questionnaireOf(
    [fact('f')],
    [practice('p', [], {acceptableWhen: is('f'), citations: []})],
  );
  const shortThen = {depth: 'short'} as const;
  const began = questionnaireOf(
    [choice('a')],
    [practice('a', [requirement('a', {from: '2030-01-01'})])],
    {short: []},
  );
  table([
    [
      'says that only the short check was done',
      partly,
      kept(answersOf({a: 'yes'}), shortThen),
      kept(answersOf({a: 'yes', b: 'yes', c: 'no'})),
      ['c: not-looked-at > unacceptable | short > full'],
    ],
    [
      'says it of a practice that was looked at in part',
      partly,
      kept(answersOf({a: 'yes'}), shortThen),
      kept(answersOf({a: 'yes', b: 'no', c: 'unknown'})),
      ['p: acceptable > unacceptable | short > full', 'c: not-looked-at > unclear | short > full'],
    ],
    [
      'says that only the short check is done now, beside what was answered anew',
      partly,
      kept(answersOf({a: 'yes', b: 'no', c: 'no'})),
      kept(answersOf({a: 'no', b: 'no', c: 'no'}), shortThen),
      ['c: unacceptable > not-looked-at | full > short'],
    ],
    [
      'says both where both were in the way',
      partly,
      kept(answersOf({a: 'no', b: 'no', c: 'yes'})),
      kept(answersOf({a: 'yes', c: 'yes'}), shortThen),
      ['p: unacceptable > acceptable | a: no > yes | full > short', 'c: acceptable > not-looked-at | full > short'],
    ],
    [
      'says it of a practice without requirements',
      withoutRequirement,
      kept(answersOf({f: 'no'}), shortThen),
      kept(answersOf({f: 'yes'})),
      ['p: not-looked-at > acceptable | short > full'],
    ],
    [
      'leaves a rule that was not yet there to the rule',
      began,
      kept(answersOf({}), {...shortThen, day: '2029-06-01'}),
      kept(answersOf({a: 'no'}), {day: '2030-06-01'}),
      ['a: undefined > unacceptable | began a since 2030-01-01'],
    ],
    [
      'has the rule bring in what the short check does not look at',
      began,
      kept(answersOf({}), {...shortThen, day: '2029-06-01'}),
      kept(answersOf({a: 'no'}), {...shortThen, day: '2030-06-01'}),
      ['a: undefined > not-looked-at | began a since 2030-01-01'],
    ],
  ]);
});
