/** The code of a session: what it holds, how it is read, and why it is refused. */
import {expect} from 'chai';
import fc from 'fast-check';
import {answerCode, fromAnswerCode} from '../../src/core/answer-code.js';
import type {CodeFault, ReadCode} from '../../src/core/answer-code.js';
import {answerLayout} from '../../src/core/answer-layout.js';
import type {Coded} from '../../src/core/answer-payload.js';
import {faultOf, noAnswers} from '../../src/core/answers.js';
import type {Value} from '../../src/core/answers.js';
import type {KeptSession} from '../../src/core/kept-session.js';
import type {Question, Questionnaire} from '../../src/core/questionnaire.js';
import {dossier, dutch, today, typicalAgency} from '../dossier.js';
import {answersOf, choice, choices, number, practice, questionnaireOf} from '../fixture.js';
import {sessions, withoutTexts} from './random-sessions.js';

const small = questionnaireOf(
  [
    choice('o', {mayNotApply: true}),
    choices('list', ['a', 'b', 'c']),
    choices('some', ['a', 'b'], {atLeastOne: true}),
    number('n', {min: -5, max: 100}),
    choice('h', {scope: 'home'}),
  ],
  [practice('o'), practice('h')],
  {version: '2.3.4', short: ['h']},
);
const coded = (answers: Coded['answers'], more: Partial<Coded> = {}): Coded => ({
  answers,
  depth: 'full',
  day: today,
  ...more,
});
const codeOf = (answers: Coded['answers'], more?: Partial<Coded>): string => answerCode(small, coded(answers, more));
const characters = (code: string): string => code.replaceAll('-', '');

function sessionIn(read: ReadCode): KeptSession {
  if (!read.ok) throw new Error(read.fault);
  return read.session;
}
const again = (answers: Coded['answers'], more?: Partial<Coded>): KeptSession =>
  sessionIn(fromAnswerCode(small, codeOf(answers, more)));

describe('a code', () => {
  const typical = answerCode(dutch, coded(dossier(typicalAgency)));

  it('is groups of four characters that cannot be taken for others', () => {
    for (const code of [typical, codeOf(noAnswers)]) {
      expect(code).to.match(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4})+$/);
    }
  });

  it('is short for a short check, and grows by what is answered', () => {
    const short = new Set(answerLayout(dutch).questions.filter((each) => each.short).map(({id}) => id));
    const only = Object.fromEntries(Object.entries(typicalAgency).filter(([id]) => short.has(id)));
    const lengths = [
      answerCode(dutch, coded(noAnswers)),
      answerCode(dutch, coded(dossier(only), {depth: 'short'})),
      typical,
      answerCode(dutch, coded(dossier(typicalAgency, {}, {}, {}))),
    ].map((code) => characters(code).length);
    expect(lengths).to.deep.equal([12, 32, 68, 124]);
  });

  it('gives the session back, of an agency of three hundred homes too', () => {
    const homes = Array.from({length: 300}, (_, index) => ({'space/bedroom': index / 7}));
    for (const answers of [dossier(typicalAgency), dossier(typicalAgency, ...homes)]) {
      const session = {organisation: '', depth: 'full', day: today, answers, actions: [], papers: []} as const;
      const read = fromAnswerCode(dutch, answerCode(dutch, session));
      expect(read).to.deep.include({ok: true, version: dutch.version, followed: [], gone: []});
      expect(sessionIn(read)).to.deep.equal(withoutTexts(session));
    }
  });

  it('gives back any session, but for its free texts', () => {
    fc.assert(
      fc.property(sessions, (session) => {
        const read = fromAnswerCode(dutch, answerCode(dutch, session));
        expect(sessionIn(read)).to.deep.equal(withoutTexts(session));
      }),
      {numRuns: 700},
    );
  });

  it('may be typed in lower case, with I, L and O, with spaces or without', () => {
    const session = sessionIn(fromAnswerCode(dutch, typical));
    const spellings = [
      typical.toLowerCase(),
      characters(typical),
      ` ${typical.replaceAll('-', ' \u2013\n')}\u00a0\u200b`,
      typical.replaceAll('1', 'I').replaceAll('0', 'O'),
      typical.toLowerCase().replaceAll('1', 'l').replaceAll('0', 'o'),
      typical.replaceAll('1', 'L').replaceAll('0', 'o').replaceAll('-', ''),
      typical.toLowerCase().replaceAll('1', 'i'),
    ];
    for (const spelling of spellings) {
      expect(sessionIn(fromAnswerCode(dutch, spelling)), spelling).to.deep.equal(session);
    }
  });
});

describe('in a code', () => {
  const numbers = [0, -0, -5, 100, 0.01, 0.29, 33.33, 99.99, 1 / 3, 0.001, -4.999, 5e-324, 99.99999999999999];
  for (const given of numbers) {
    it(`the number ${Object.is(given, -0) ? '-0' : given} stays the very same`, () => {
      expect(Object.is(again(answersOf({n: given})).answers.organisation['n'], given)).to.equal(true);
    });
  }

  it('there are all homes, and none where there are none', () => {
    const homes = (...given: Parameters<typeof answersOf>[1][]): readonly string[] =>
      again(answersOf({}, ...given)).answers.homes.map(({id, name}) => id + name);
    expect(homes()).to.deep.equal([]);
    expect(homes({})).to.deep.equal(['home']);
    expect(homes({}, {h: 'yes'}, {})).to.deep.equal(['home-1', 'home-2', 'home-3']);
  });

  it('there is the depth', () => {
    for (const depth of ['short', 'full'] as const) expect(again(noAnswers, {depth}).depth).to.equal(depth);
  });

  const days: readonly (readonly [string, string])[] = [
    ['2025-01-01', '2025-01-01'],
    ['2028-02-29', '2028-02-29'],
    ['2099-12-31', '2099-12-31'],
    ['1970-01-01', '2025-01-01'],
    ['2999-01-01', '2114-09-19'],
    ['no day', '2025-01-01'],
  ];
  for (const [given, day] of days) {
    it(`the day ${given} is ${day}`, () => expect(again(noAnswers, {day: given}).day).to.equal(day));
  }

  it('the order in which options were chosen is that of the questionnaire', () => {
    expect(again(answersOf({list: ['c', 'a']})).answers.organisation).to.deep.equal({list: ['a', 'c']});
  });

  const likely = fc.oneof(
    fc.constantFrom('yes', 'no', 'unknown', 'a', {notApplicable: ''}, 0, 50, 101, -6, Number.NaN, Infinity),
    fc.subarray(['a', 'b', 'c', 'unknown']),
    fc.constantFrom<Value>(['a', 'a'], []),
    fc.string(),
  );
  it('there is each answer to its question, and nothing that is none', () => {
    const questions = small.questions.filter(({scope}) => scope === 'organisation');
    fc.assert(
      fc.property(fc.constantFrom<Question>(...questions), likely, (question, value) => {
        const read = again(answersOf({[question.id]: value, gone: 'yes', h: 'yes'})).answers.organisation;
        expect(read).to.deep.equal(faultOf(question, value) ? {} : {[question.id]: value});
      }),
      {numRuns: 1000},
    );
  });
});

describe('no code', () => {
  const sample = codeOf(answersOf({o: 'yes', n: 3}, {h: 'no'}));
  const own = (more: Partial<Questionnaire>): string => answerCode({...small, ...more}, coded(noAnswers));
  const cases: readonly (readonly [name: string, code: unknown, CodeFault])[] = [
    ['nothing', '', 'empty'],
    ['spaces and hyphens', ' - \n\u2014', 'empty'],
    ['a word', 'Kerkstraat', 'not-a-code'],
    ['a sentence', 'Dit is geen code!! Echt (niet)?', 'not-a-code'],
    ['an address', 'https://example.org/', 'not-a-code'],
    ['a number', 5, 'not-a-code'],
    ['undefined', undefined, 'not-a-code'],
    ['what is too long', 'A'.repeat(50_001), 'too-long'],
    ['the beginning of a code', sample.slice(0, 9), 'wrong-length'],
    ['a code without its last character', sample.slice(0, -1), 'wrong-length'],
    ['a code with one too many', `${sample}0`, 'wrong-length'],
    ['a code without a group', sample.slice(0, -5), 'mistyped'],
    ['a code with a U', sample.replace(/.$/, 'U'), 'mistyped'],
    ['one of another questionnaire', own({id: 'other'}), 'other-questionnaire'],
    ['one of a newer minor version', own({version: '2.4'}), 'newer'],
    ['one of a newer major version', own({version: '3.0.0'}), 'newer'],
    ['one of an older version', own({version: '2.2.9'}), 'unknown-version'],
    ['one of a version long ago', own({version: '1.31'}), 'unknown-version'],
  ];
  for (const [name, code, fault] of cases) {
    it(`is ${name}: ${fault}`, () => {
      const {ok, ...said} = fromAnswerCode(small, code);
      expect(ok).to.equal(false);
      expect(said).to.have.property('fault', fault);
    });
  }

  it('is there for more than a thousand homes', () => {
    const homes = (count: number) => answersOf({}, ...Array.from({length: count}, () => ({})));
    expect(again(homes(1000)).answers.homes).to.have.length(1000);
    expect(() => codeOf(homes(1001))).to.throw(RangeError);
  });

  for (const version of ['32', '1.32', 'first', '']) {
    it(`is there for the version "${version}", and none is read`, () => {
      const odd = {...small, version};
      expect(() => answerCode(odd, coded(noAnswers))).to.throw(RangeError);
      expect(fromAnswerCode(odd, sample)).to.have.property('ok', false);
    });
  }
});

describe('a code of an earlier version', () => {
  const earlier = questionnaireOf(
    [choice('gone'), choice('o', {options: ['perhaps', 'yes', 'no']}), choice('h', {scope: 'home'})],
    [practice('o')],
    {version: '1.0.0'},
  );
  const present: Questionnaire = {
    ...small,
    questions: small.questions.map((each) => (each.id === 'h' ? {...each, id: 'new', replaces: ['h']} : each)),
  };
  const code = answerCode(earlier, coded(answersOf({gone: 'yes', o: 'no'}, {h: 'no'})));

  it('is read by its own layout, and what was replaced is followed', () => {
    const layouts = [answerLayout({...earlier, version: '0.9.0'}), answerLayout(earlier)];
    const read = fromAnswerCode(present, code, JSON.parse(JSON.stringify(layouts)));
    expect(read).to.deep.include({
      ok: true,
      version: '1.0.0',
      followed: [{from: 'h', to: 'new'}],
      gone: ['gone'],
    });
    expect(sessionIn(read).answers).to.deep.equal({
      organisation: {gone: 'yes', o: 'no'},
      homes: [{id: 'home', name: '', answers: {new: 'no'}}],
    });
  });

  it('is not read by the layout of another questionnaire', () => {
    const layouts = [answerLayout({...earlier, id: 'other'})];
    expect(fromAnswerCode(present, code, layouts)).to.deep.equal({ok: false, fault: 'unknown-version'});
  });

  it('is that of the same version, whatever its patch', () => {
    const patched = {...small, version: '2.3.9'};
    const read = fromAnswerCode(patched, codeOf(answersOf({o: 'yes'})));
    expect(read).to.deep.include({ok: true, version: '2.3.9'});
  });
});
