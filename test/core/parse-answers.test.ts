/** From anything at all to answers: what can be read is kept, what is wrong is said, nothing throws. */
import {expect} from 'chai';
import fc from 'fast-check';
import {noAnswers} from '../../src/core/answers.js';
import {judge} from '../../src/core/judge.js';
import {parseAnswers} from '../../src/core/parse-answers.js';
import {answersOf, choice, choices, day, number, practice, questionnaireOf} from '../fixture.js';

const small = questionnaireOf(
  [
    choice('o', {mayNotApply: true}),
    choices('list', ['a', 'b']),
    number('n'),
    choice('h', {scope: 'home'}),
  ],
  [practice('o'), practice('h')],
);

describe('answers that can be read', () => {
  const good = {
    organisation: {o: {notApplicable: 'None.'}, list: ['a'], n: 3},
    homes: [{id: 'one', name: 'One', answers: {h: 'unknown'}}],
  };

  it('are given back as they are', () => {
    expect(parseAnswers(small, good)).to.deep.equal({readable: true, answers: good, problems: []});
  });

  const short: readonly (readonly [string, unknown, unknown])[] = [
    ['without anything', {}, noAnswers],
    ['without homes', {organisation: {o: 'yes'}}, answersOf({o: 'yes'})],
    ['of a home without name and answers', {homes: [{id: 'x'}]},
      {organisation: {}, homes: [{id: 'x', name: '', answers: {}}]}],
    ['with what we do not know', {version: 3, organisation: {}, homes: []}, noAnswers],
  ];
  for (const [name, input, answers] of short) {
    it(`${name} are filled up`, () => {
      expect(parseAnswers(small, input)).to.deep.equal({readable: true, answers, problems: []});
    });
  }

  const kept: readonly (readonly [string, Readonly<Record<string, unknown>>, RegExp])[] = [
    ['a question that is not there', {zzz: 'yes'}, /no such question/],
    ['an inherited name', {constructor: 'yes'}, /no such question/],
    ['a question of a home', {h: 'yes'}, /question of the home/],
    ['an option that is not there', {o: 'perhaps'}, /not-an-option/],
    ['a list for an option', {o: ['yes']}, /not-an-option/],
    ['an option for a list', {list: 'a'}, /wrong-shape/],
    ['an option twice', {list: ['a', 'a']}, /not-an-option/],
    ['a number out of bounds', {n: 1000}, /out-of-bounds/],
    ['a number as text', {n: '3'}, /not-a-number/],
    ['a question that may not be skipped', {n: {notApplicable: ''}}, /may-not-be-skipped/],
  ];
  for (const [name, given, message] of kept) {
    it(`keep ${name}, with a problem`, () => {
      const read = parseAnswers(small, {organisation: {list: ['b'], ...given}});
      expect(read.answers.organisation).to.deep.equal({list: ['b'], ...given});
      expect(read.problems.map(({path}) => path)).to.deep.equal([`organisation/${Object.keys(given)[0]}`]);
      expect(read.problems[0]?.message).to.match(message);
    });
  }

  const leftOut: readonly unknown[] = [null, true, Number.NaN, Infinity, {}, {notApplicable: 1},
    {notApplicable: '', more: 1}, {notApplicable: 'x'.repeat(2001)}, ['a', 1], [['a']]];
  for (const value of leftOut) {
    const shown = typeof value === 'number' ? String(value) : JSON.stringify(value).slice(0, 40);
    it(`lose nothing by ${shown} as a value but that`, () => {
      const read = parseAnswers(small, {organisation: {o: 'no', n: value}, homes: [{id: 'x', answers: {h: value}}]});
      expect(read.answers).to.deep.equal({
        organisation: {o: 'no'},
        homes: [{id: 'x', name: '', answers: {}}],
      });
      expect(read.problems.map(({path}) => path)).to.deep.equal(['organisation/n', 'homes/0/answers/h']);
    });
  }

  it('do not take a prototype with them', () => {
    const read = parseAnswers(small, JSON.parse('{"organisation": {"__proto__": {"o": "no"}, "n": 1}}'));
    expect(read.answers.organisation).to.deep.equal({n: 1});
    expect(Object.getPrototypeOf(read.answers.organisation)).to.equal(Object.prototype);
  });
});

describe('what is no answers at all', () => {
  const circle: Record<string, unknown> = {};
  circle['organisation'] = circle;
  let deep: unknown = 'yes';
  for (let depth = 0; depth < 20_000; depth += 1) deep = [deep];
  const cases: readonly (readonly [string, unknown])[] = [
    ['nothing', undefined],
    ['null', null],
    ['a text', '{}'],
    ['a number', 1],
    ['a list', []],
    ['an organisation that is a list', {organisation: []}],
    ['an organisation that is null', {organisation: null}],
    ['homes that are no list', {homes: {}}],
    ['a home without an id', {homes: [{name: 'x', answers: {}}]}],
    ['a home with an empty id', {homes: [{id: ''}]}],
    ['a home with a long id', {homes: [{id: 'x'.repeat(121)}]}],
    ['a home that is null', {homes: [null]}],
    ['two homes of one id', {homes: [{id: 'x'}, {id: 'x'}]}],
    ['a circle', circle],
    ['something without end', {organisation: deep}],
    ['what throws when it is read', {get organisation() { throw new Error('no'); }}],
  ];
  for (const [name, input] of cases) {
    it(`${name}: no answers, and says so`, () => {
      const read = parseAnswers(small, input);
      expect(read).to.deep.include({readable: false, answers: noAnswers});
      expect(read.problems).not.to.be.empty;
      for (const {message} of read.problems) expect(message).to.be.a('string').that.is.not.empty;
    });
  }
});

describe('anything', () => {
  const ids = fc.constantFrom('o', 'list', 'n', 'h', '__proto__', 'constructor', 'zzz', '');
  const values = fc.dictionary(ids, fc.oneof(fc.jsonValue({maxDepth: 2}), fc.constantFrom('yes', 'unknown', 3)));
  const likely = fc.record(
    {
      organisation: values,
      homes: fc.array(fc.record({id: fc.string(), name: fc.string(), answers: values}), {maxLength: 3}),
    },
    {requiredKeys: []},
  );

  it('does not throw, and what is read can be judged and read again', () => {
    fc.assert(
      fc.property(fc.oneof(likely, fc.jsonValue(), fc.anything()), (input) => {
        const {readable, answers, problems} = parseAnswers(small, input);
        expect(readable || problems.length > 0).to.equal(true);
        judge(small, answers, {on: day});
        expect(parseAnswers(small, answers)).to.deep.include({readable: true, answers});
      }),
    );
  });
});
