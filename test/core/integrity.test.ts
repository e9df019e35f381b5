/** What must be right about a questionnaire beyond its shape: each problem provoked once. */
import {expect} from 'chai';
import {integrityProblems} from '../../src/core/integrity.js';
import type {Question, Questionnaire, Requirement} from '../../src/core/questionnaire.js';
import {dutch} from '../dossier.js';
import {
  always,
  atMost,
  choice,
  choices,
  cite,
  fact,
  figure,
  includes,
  is,
  not,
  number,
  practice,
  questionnaireOf,
  requirement,
  someHome,
} from '../fixture.js';

const nowhere = [cite({source: 'nowhere'})];
const law = {id: 'law', title: 'Law'};

/** A questionnaire with these questions, beside the one that its one requirement rests on. */
const asking = (...questions: Question[]): Questionnaire =>
  questionnaireOf([choice('p'), ...questions], [practice('p')]);
/** A questionnaire whose one requirement is so; `fact`, `list` and `n` are there to rest on. */
const requiring = (more: Partial<Requirement>): Questionnaire =>
  questionnaireOf(
    [choice('p'), fact('fact'), choices('list', ['a']), number('n')],
    [practice('p', [requirement('p', more)])],
    {figures: [figure('limit', [undefined, 1])]},
  );
const withParts = (more: Partial<Questionnaire>): Questionnaire =>
  questionnaireOf([choice('p')], [practice('p')], more);

const stands = /stands here twice/;
const none = (what: string, id: string): RegExp => new RegExp(`There is no ${what} "${id}"`);

const cases: readonly (readonly [name: string, Questionnaire, path: string, message: RegExp])[] = [
  ['a theme twice',
    withParts({themes: [{id: 'theme', title: 'One'}, {id: 'theme', title: 'Two'}]}), 'themes', stands],
  ['a figure twice',
    withParts({figures: [figure('f', ['2017', 1]), figure('f', ['2017', 1])]}), 'figures', stands],
  ['a question twice', asking(choice('q'), choice('q')), 'questions', stands],
  ['a practice twice',
    questionnaireOf([choice('p')], [practice('p'), practice('p', [requirement('r', {holdsWhen: is('p')})])]),
    'practices', stands],
  ['a requirement twice, in two practices',
    questionnaireOf([choice('p')], [practice('p'), practice('q', [requirement('p')])]), 'requirements', stands],
  ['a source twice', withParts({sources: [law, law]}), 'sources', stands],
  ['an instrument twice',
    withParts({instruments: [1, 2].map(() => ({id: 'i', title: 'I', today: 'Now.'}))}), 'instruments', stands],
  ['an option twice', asking(choice('q', {options: ['a', 'a']})), 'questions/q', /Option ids differ/],
  ['an option "unknown"', asking(choices('q', ['a', 'unknown'])), 'questions/q', /none is "unknown"/],
  ['a question of no theme', asking(choice('q', {theme: 'gone'})), 'q', none('theme', 'gone')],
  ['a practice of no theme',
    questionnaireOf([choice('p')], [practice('p', undefined, {theme: 'gone'})]), 'p', none('theme', 'gone')],
  ['a short check of what is not there', withParts({short: ['gone']}), 'short', none('requirement', 'gone')],
  ['an instrument that is not there',
    questionnaireOf([choice('p')], [practice('p', undefined, {instruments: ['gone']})]), 'p',
    none('instrument', 'gone')],
  ['a requirement with a source that is not there',
    requiring({citations: nowhere}), 'p', none('source', 'nowhere')],
  ['a practice with a source that is not there',
    questionnaireOf([fact('fact')], [practice('p', [], {acceptableWhen: is('fact'), citations: nowhere})]),
    'p', none('source', 'nowhere')],
  ['a figure with a source that is not there',
    withParts({figures: [{...figure('f'), spans: [{value: 1, citation: nowhere[0]!}]}]}), 'f',
    none('source', 'nowhere')],
  ['a remark with a source that is not there',
    withParts({themes: [{id: 'theme', title: 'T', remark: {text: 'X.', citations: nowhere}}]}), 'theme',
    none('source', 'nowhere')],
  ['a condition on a question that is not there',
    requiring({holdsWhen: not(is('gone'))}), 'p', none('choice question', 'gone')],
  ['a condition on an option that is not there',
    requiring({holdsWhen: someHome(is('p', 'perhaps'))}), 'p', /no option "perhaps"/],
  ['"is" of a list', requiring({holdsWhen: is('list', 'a')}), 'p', none('choice question', 'list')],
  ['"includes" of a choice', requiring({holdsWhen: includes('p', 'yes')}), 'p', none('choices question', 'p')],
  ['"at most" of a choice', requiring({holdsWhen: atMost('p', 'limit')}), 'p', none('number question', 'p')],
  ['a figure that is not there', requiring({holdsWhen: atMost('n', 'gone')}), 'p', none('figure', 'gone')],
  ['a wrong condition of applies',
    requiring({appliesWhen: is('gone')}), 'p', none('choice question', 'gone')],
  ['a wrong condition of otherwise',
    requiring({otherwise: [{when: is('gone'), verdict: 'attention'}, {verdict: 'attention'}]}), 'p',
    none('choice question', 'gone')],
  ['a wrong condition of who is bound',
    requiring({citations: [cite({bindsWhen: is('gone')})]}), 'p', none('choice question', 'gone')],
  ['a wrong condition of asked',
    asking(choice('q', {askedWhen: is('gone')})), 'q', none('choice question', 'gone')],
  ['a wrong condition of other words',
    asking(choice('q', {wording: [{when: is('gone'), text: 'Q?', help: {why: 'W.', example: 'E.'}}]})), 'q',
    none('choice question', 'gone')],
  ['no requirement, and not when it is acceptable',
    questionnaireOf([], [practice('p', [], {citations: [cite()]})]), 'p', /when it is acceptable/],
  ['no requirement, and no source',
    questionnaireOf([fact('f')], [practice('p', [], {acceptableWhen: is('f')})]), 'p', /by which source/],
  ['no line of otherwise', requiring({otherwise: []}), 'p', /last line/],
  ['a last line with a condition',
    requiring({otherwise: [{when: is('fact'), verdict: 'attention'}]}), 'p', /last line/],
  ['a line that is never reached',
    requiring({otherwise: [{verdict: 'attention'}, {verdict: 'unacceptable'}]}), 'p', /last line/],
  ['no source', requiring({citations: []}), 'p', /rests on no source/],
  ['a figure without a value', withParts({figures: [figure('f')]}), 'f', /at least one span/],
  ['spans out of order',
    withParts({figures: [figure('f', ['2020-01-01', 1], ['2019', 2])]}), 'f', /order of time/],
  ['a later span without a day',
    withParts({figures: [figure('f', ['2020', 1], [undefined, 2])]}), 'f', /order of time/],
  ['spans of one day', withParts({figures: [figure('f', ['2020', 1], ['2020', 2])]}), 'f', /order of time/],
  ['bounds that leave no number', asking(number('q', {min: 2, max: 1})), 'q', /smallest .* larger/],
  ['a question that decides what applies and is not gated',
    questionnaireOf([choice('p'), choice('q')], [practice('p', [requirement('p', {appliesWhen: is('q')})])]),
    'q', /must say when it is asked/],
  ['a question that decides what is asked and is not gated',
    asking(choice('q'), choice('r', {askedWhen: is('q')})), 'q', /must say when it is asked/],
  ['a question that waits for itself',
    asking(choice('q', {askedWhen: is('q')})), 'q', /depends on its own answer/],
  ['questions that wait for each other',
    asking(choice('q', {askedWhen: is('r')}), choice('r', {askedWhen: not(is('q'))})), 'q',
    /depends on its own answer/],
  ['a version that is none', withParts({version: 'spring'}), 'version', /major\.minor\.patch/],
  ['a major version too large for a code', withParts({version: '32.0.0'}), 'version', /31 at most/],
  ['a minor version too large for a code', withParts({version: '1.32'}), 'version', /31 at most/],
  ['a replaced question that is still there',
    asking(choice('q', {replaces: ['p']})), 'q', /"p", which is still there/],
  ['a question that replaces itself', asking(choice('q', {replaces: ['q']})), 'q', /still there/],
  ['a question replaced by two',
    asking(choice('q', {replaces: ['old']}), choice('r', {replaces: ['old']})), 'r', /replaced already/],
  ['a question replaced twice by one', asking(choice('q', {replaces: ['old', 'old']})), 'q', /replaced already/],
  ['a replaced practice that is still there',
    questionnaireOf([choice('p')], [practice('p', undefined, {replaces: ['p']})]), 'p', /still there/],
  ['a practice replaced by two',
    questionnaireOf([choice('p')], [
      practice('p', undefined, {replaces: ['old']}),
      practice('q', [requirement('q', {holdsWhen: is('p')})], {replaces: ['old']}),
    ]), 'q', /replaced already/],
];

describe('the integrity of a questionnaire', () => {
  for (const [name, questionnaire, path, message] of cases) {
    it(`is not there with ${name}`, () => {
      const found = integrityProblems(questionnaire);
      const at = found.filter((each) => each.path === path);
      expect(at.map((each) => each.message).join(' '), JSON.stringify(found)).to.match(message);
    });
  }

  it('is there with all of this right', () => {
    const right = questionnaireOf(
      [fact('f'), choice('p', {askedWhen: is('f')}), number('n', {min: 1, max: 1})],
      [practice('p', [requirement('p', {holdsWhen: atMost('n', 'limit')})])],
      {figures: [figure('limit', [undefined, 1], ['2020', 2])], short: ['p']},
    );
    expect(integrityProblems(right)).to.deep.equal([]);
    expect(integrityProblems(asking(choice('q', {askedWhen: always})))).to.deep.equal([]);
    const replacing = questionnaireOf(
      [choice('p', {replaces: ['old', 'older']})],
      [practice('p', undefined, {replaces: ['old']})],
      {version: '31.31.100'},
    );
    expect(integrityProblems(replacing)).to.deep.equal([]);
  });

  it('is that of the questionnaire of this check', () => {
    expect(integrityProblems(dutch)).to.deep.equal([]);
  });
});
