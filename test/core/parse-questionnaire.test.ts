/** From anything at all to a questionnaire: its shape. What must be right beyond it: integrity.test.ts. */
import {expect} from 'chai';
import fc from 'fast-check';
import {parseQuestionnaire} from '../../src/core/parse.js';
import type {Condition} from '../../src/core/questionnaire.js';
import {judge} from '../../src/core/judge.js';
import {noAnswers} from '../../src/core/answers.js';
import {dutch} from '../dossier.js';
import {
  answersOf,
  atMost,
  choice,
  choices,
  cite,
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

type Path = readonly (string | number)[];

/** A JSON value with another in this place; `undefined` takes away what is there. */
function changed(json: unknown, path: Path, value: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  const copy: unknown[] | Record<string, unknown> = Array.isArray(json) ? [...json] : {...(json as object)};
  const record = copy as Record<string | number, unknown>;
  record[key] = changed(record[key], rest, value);
  return copy;
}

const small = questionnaireOf(
  [fact('fact'), choice('p', {askedWhen: is('fact')}), choices('list', ['a']), number('n')],
  [practice('p', [requirement('p', {holdsWhen: {all: [is('p'), atMost('n', 'limit')]}})])],
  {figures: [figure('limit', ['2017', 1], ['2024-07', 2], ['2026-01-01', 3])]},
);
const problemsOf = (path: Path, value: unknown): readonly string[] =>
  parseQuestionnaire(changed(small, path, value)).problems.map((each) => each.path);

describe('a questionnaire', () => {
  it('that is right is given back as it is', () => {
    expect(parseQuestionnaire(small)).to.deep.equal({ok: true, value: small, problems: []});
  });

  it('of this check is right, and survives JSON', () => {
    expect(parseQuestionnaire(dutch)).to.deep.equal({ok: true, value: dutch, problems: []});
    const json = JSON.parse(JSON.stringify(dutch));
    expect(parseQuestionnaire(json)).to.deep.equal({ok: true, value: dutch, problems: []});
  });

  const wrong: readonly (readonly [path: string, value: unknown])[] = [
    ['id', ''],
    ['id', 'x'.repeat(121)],
    ['version', undefined],
    ['title', ''],
    ['title', 'x'.repeat(4001)],
    ['themes', {}],
    ['themes/0/id', 7],
    ['questions', null],
    ['questions/0/text', undefined],
    ['questions/0/scope', 'village'],
    ['questions/0/purpose', 'fun'],
    ['questions/0/kind', 'slider'],
    ['questions/0/options', []],
    ['questions/0/help', {why: 'Why.'}],
    ['questions/0/mayNotApply', false],
    ['questions/2/atLeastOne', 'yes'],
    ['questions/3/min', '0'],
    ['questions/3/max', Number.NaN],
    ['practices/0/papers', undefined],
    ['practices/0/note', {verdict: 'fine', words: 'x', place: 'y'}],
    ['practices/0/requirements/0/holdsWhen', undefined],
    ['practices/0/requirements/0/otherwise', [{verdict: 'acceptable'}]],
    ['practices/0/requirements/0/because', ''],
    ['practices/0/requirements/0/citations', [cite({binding: 'habit' as never})]],
    ['practices/0/requirements/0/citations', [cite({certainty: 'sure' as never})]],
    ['figures/0/spans/0/value', '25'],
    ['sources/0/address', 'javascript:alert(1)'],
    ['sources/0/address', 'http://example.org/'],
    ['instruments', [{id: 'x', title: 'X', today: 'Y', address: 'data:text/html,'}]],
    ['short', [1]],
  ];
  for (const [path, value] of wrong) {
    it(`with ${JSON.stringify(value)?.slice(0, 50)} as ${path} is refused there`, () => {
      const found = problemsOf(path.split('/'), value);
      expect(found.some((each) => each.startsWith(path)), found.join()).to.equal(true);
    });
  }
});

describe('a condition', () => {
  const wrong: readonly unknown[] = [
    {},
    null,
    'p',
    {question: 'p'},
    {is: 'yes'},
    {question: 'p', is: 'yes', includes: 'yes'},
    {question: 'p', is: 'yes', not: {all: []}},
    {question: 'n', atMost: 25},
    {question: 'n', atMost: {}},
    {all: {}},
    {any: [{}]},
    {not: []},
    {someHome: 'p'},
    {every: []},
  ];
  for (const condition of wrong) {
    it(`${JSON.stringify(condition)} is refused`, () => {
      expect(problemsOf(['questions', '1', 'askedWhen'], condition)).not.to.be.empty;
    });
  }

  for (const [depth, ok] of [[40, true], [2_000, false], [50_000, false]] as const) {
    it(`${depth} deep is ${ok ? 'read and judged' : 'refused'}`, () => {
      let deep: Condition = is('fact');
      for (let level = 0; level < depth; level += 1) deep = not(deep);
      const parsed = parseQuestionnaire(changed(small, ['questions', '1', 'askedWhen'], deep));
      expect(parsed.ok).to.equal(ok);
      if (parsed.ok) judge(parsed.value, noAnswers, {on: day});
    });
  }

  it('that holds itself is refused', () => {
    const circle: Record<string, unknown> = {};
    circle['not'] = circle;
    expect(problemsOf(['questions', '1', 'askedWhen'], circle)).not.to.be.empty;
  });
});

describe('a day', () => {
  const requirementPath = ['practices', '0', 'requirements', '0'];
  const places: readonly (readonly [string, Path, rough: boolean])[] = [
    ['up to which the rules are known', ['knownUntil'], false],
    ['from which a requirement is judged', [...requirementPath, 'from'], false],
    ['until which a requirement is judged', [...requirementPath, 'until'], false],
    ['since which a figure stands', ['figures', '0', 'spans', '0', 'from'], true],
    ['on which a figure was seen', ['figures', '0', 'spans', '2', 'lastConfirmed'], true],
  ];
  for (const [name, path, rough] of places) {
    it(`${name} is ${rough ? 'a day, a month or a year' : 'a whole day'}`, () => {
      expect(problemsOf(path, '2016-02-29')).to.deep.equal([]);
      for (const text of ['2016', '2016-02']) {
        expect(problemsOf(path, text).length > 0).to.equal(!rough, text);
      }
      for (const text of ['', '2016-2-9', '2015-02-29', '2016-13', '2016-13-01', 'soon', 2016]) {
        expect(problemsOf(path, text), String(text)).not.to.be.empty;
      }
    });
  }
});

describe('anything', () => {
  it('does not throw', () => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), fc.anything()), (input) => {
        const parsed = parseQuestionnaire(input);
        expect(parsed.ok).to.equal(false);
        expect(parsed.problems).not.to.be.empty;
      }),
    );
  });

  /** Places in a questionnaire, from the outside in. */
  function* placesIn(json: unknown, path: Path = []): Generator<Path> {
    yield path;
    if (typeof json !== 'object' || json === null) return;
    for (const [key, value] of Object.entries(json)) yield* placesIn(value, [...path, key]);
  }

  it('in the place of anything in a questionnaire is refused, or can be judged', () => {
    const values = fc.oneof(fc.constant(undefined), fc.constantFrom('p', 'yes', 'fact', 'n', 0), fc.jsonValue());
    const given = answersOf({fact: 'yes', p: 'no', list: ['a'], n: 2});
    fc.assert(
      fc.property(fc.constantFrom(...placesIn(small)), values, (path, value) => {
        const parsed = parseQuestionnaire(changed(small, path, value));
        if (parsed.ok) judge(parsed.value, given, {on: day});
        else expect(parsed.problems).not.to.be.empty;
      }),
      {numRuns: 300},
    );
  });
});
