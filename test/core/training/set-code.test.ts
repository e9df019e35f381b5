/** The code of a choice of cases: what it holds, and why it is refused. */
import {expect} from 'chai';
import fc from 'fast-check';
import {casebook} from '../../../src/content/cases/casebook.js';
import {answerCode} from '../../../src/core/answer-code.js';
import {noAnswers} from '../../../src/core/answers.js';
import {ballotCode} from '../../../src/core/training/ballot-code.js';
import type {Casebook} from '../../../src/core/training/case.js';
import {fromSetCode, setCode} from '../../../src/core/training/set-code.js';
import {isTrainingCode} from '../../../src/core/training/training-code.js';
import type {TrainingCodeFault} from '../../../src/core/training/training-code.js';
import {createMsg} from '../../../src/localize.js';
import {dossier, dutch, today, typicalAgency} from '../../dossier.js';
import {ballotOf, caseOf, casebookOf, first, many, numbered, sets} from './training-fixture.js';

const cases = numbered(3, 1, 2);
const sample = setCode(many, cases);
const characters = (code: string): string => code.replaceAll('-', '');

describe('the code of a choice of cases', () => {
  it('gives any choice back, in its order', () => {
    fc.assert(
      fc.property(sets, (set) => {
        expect(fromSetCode(many, setCode(many, set))).to.deep.equal({ok: true, cases: set});
      }),
      {numRuns: 500},
    );
  });

  it('stays as it is: it stands in links that were handed out', () => {
    expect(setCode(many, cases)).to.equal('DS23-3120-00FQ');
    expect(setCode(many, numbered(30, 31, 62, 70))).to.equal('DS23-YZ0Z-Z0ZZ-80JZ');
  });

  it('takes one character for each of the first thirty cases', () => {
    const lengths = [1, 6, 10, 30].map((count) => {
      const set = Array.from({length: count}, (_, index) => index + 1);
      return characters(setCode(many, numbered(...set))).length;
    });
    expect(lengths).to.deep.equal([12, 12, 16, 36]);
  });

  it('is the same when cases were added to the casebook, in a patch', () => {
    const more = {...many, version: '2.3.9', cases: [...many.cases, caseOf('new')]};
    expect(fromSetCode(more, sample)).to.deep.equal({ok: true, cases});
  });

  it('may be typed in lower case, with I, L and O, with spaces or without', () => {
    const spellings = [
      sample.toLowerCase(),
      characters(sample),
      ` ${sample.replaceAll('-', ' \u2013\n')}\u00a0\u200b`,
      sample.replaceAll('1', 'I').replaceAll('0', 'O'),
      sample.toLowerCase().replaceAll('1', 'l').replaceAll('0', 'o'),
    ];
    for (const spelling of spellings) {
      expect(fromSetCode(many, spelling), spelling).to.deep.equal({ok: true, cases});
    }
  });

  const wrong: readonly (readonly [name: string, cases: readonly string[], casebook?: Casebook])[] = [
    ['no cases', []],
    ['the same case twice', numbered(1, 2, 1)],
    ['a case that the casebook lacks', ['elsewhere']],
    ['more than forty cases', numbered(...Array.from({length: 41}, (_, index) => index + 1))],
    ['a casebook of version 32', numbered(1), {...many, version: '32.0.0'}],
    ['a casebook without a version', numbered(1), {...many, version: 'first'}],
  ];
  for (const [name, set, casebook = many] of wrong) {
    it(`is not there for ${name}`, () => {
      expect(() => setCode(casebook, set)).to.throw(RangeError);
    });
  }
});

describe('no code of a choice of cases', () => {
  const other = (more: Partial<Casebook>): string => setCode({...many, ...more}, numbered(1, 2));
  const answers = {answers: dossier(typicalAgency), depth: 'full', day: today} as const;
  const ballot = ballotCode(many, cases, ballotOf({[cases[0]!]: first('attention')}));
  const refusals: readonly (readonly [name: string, code: unknown, TrainingCodeFault])[] = [
    ['nothing', '', 'empty'],
    ['spaces and hyphens', ' - \n\u2014', 'empty'],
    ['a word', 'workshop', 'not-a-code'],
    ['a sentence', 'Dit is geen code!! Echt (niet)?', 'not-a-code'],
    ['an address', 'https://example.org/', 'not-a-code'],
    ['a number', 5, 'not-a-code'],
    ['undefined', undefined, 'not-a-code'],
    ['what is too long', 'A'.repeat(50_001), 'too-long'],
    ['the beginning of a code', sample.slice(0, 9), 'wrong-length'],
    ['a code without its last character', sample.slice(0, -1), 'wrong-length'],
    ['a code with one too many', `${sample}0`, 'wrong-length'],
    ['a code with a U', sample.replace(/.$/, 'U'), 'mistyped'],
    ['one of another casebook', other({id: 'other'}), 'other-casebook'],
    ['one of a newer version', other({version: '2.4.0'}), 'other-version'],
    ['one of an older version', other({version: '1.3.0'}), 'other-version'],
    ['a ballot', ballot, 'ballot-code'],
    ['a ballot of another version', ballotCode({...many, version: '1.0.0'}, cases, ballotOf({})), 'ballot-code'],
    ['a self-check', answerCode(dutch, answers), 'answer-code'],
    ['a self-check without answers', answerCode(dutch, {...answers, answers: noAnswers}), 'answer-code'],
    ['one of more cases than there are', setCode({...many, cases: [...many.cases, caseOf('new')]}, ['new']), 'other-version'],
  ];
  for (const [name, code, fault] of refusals) {
    it(`is ${name}: ${fault}`, () => {
      const read = fromSetCode(many, code);
      expect(read).to.include({ok: false, fault});
    });
  }

  it('is read where the casebook has no version', () => {
    expect(fromSetCode({...many, version: 'first'}, sample)).to.include({ok: false, fault: 'other-version'});
  });

  it('is a self-check where casebook and questionnaire have the same id', () => {
    const namesake = casebookOf(many.cases, {id: dutch.id});
    expect(fromSetCode(namesake, answerCode(dutch, answers))).to.include({ok: false, fault: 'answer-code'});
  });
});

describe('a code of the training', () => {
  it('of our own casebook is known by its first two characters', () => {
    const own = casebook(createMsg());
    const set = own.cases.slice(0, 6).map(({id}) => id);
    const answers = {answers: noAnswers, depth: 'full', day: today} as const;
    const codes = [setCode(own, set), ballotCode(own, set, ballotOf({})), answerCode(dutch, answers)];
    expect(new Set(codes.map((code) => code.slice(0, 2))).size).to.equal(3);
  });

  it('is known as one, of whatever casebook', () => {
    const codes = [sample, sample.toLowerCase(), setCode({...many, id: 'other'}, cases), ballotCode(many, cases, ballotOf({}))];
    for (const code of codes) expect(isTrainingCode(code), code).to.equal(true);
  });

  it('is not a self-check, a text, or a code with a mistake', () => {
    const code = answerCode(dutch, {answers: dossier(typicalAgency), depth: 'full', day: today});
    for (const other of [code, '', 'Kerkstraat', `${sample.slice(0, -1)}*`, sample.slice(4), '0'.repeat(60_000)]) {
      expect(isTrainingCode(other), other.slice(0, 30)).to.equal(false);
    }
  });
});
