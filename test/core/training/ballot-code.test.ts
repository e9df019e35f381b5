/** The code of a ballot: what it holds, and why it is refused. */
import {expect} from 'chai';
import fc from 'fast-check';
import {answerCode} from '../../../src/core/answer-code.js';
import {ballotCode, fromBallotCode} from '../../../src/core/training/ballot-code.js';
import type {Ballot} from '../../../src/core/training/ballot.js';
import {setCode} from '../../../src/core/training/set-code.js';
import type {TrainingCodeFault} from '../../../src/core/training/training-code.js';
import {dossier, dutch, today, typicalAgency} from '../../dossier.js';
import {ballotOf, cast, first, many, numbered, vote} from './training-fixture.js';

const cases = numbered(5, 2, 9);
const ballot = ballotOf(
  {
    'case-5': {first: vote('acceptable', 'guess'), second: vote('unacceptable', 'sure')},
    'case-9': {second: vote('attention')},
  },
  {group: '3'},
);
const sample = ballotCode(many, cases, ballot);

describe('the code of a ballot', () => {
  it('gives any ballot back', () => {
    fc.assert(
      fc.property(cast, ([set, given]) => {
        const code = ballotCode(many, set, given);
        expect(fromBallotCode(many, set, code)).to.deep.equal({ok: true, ballot: given});
      }),
      {numRuns: 500},
    );
  });

  it('stays as it is', () => {
    expect(sample).to.equal('8923-4P0A-1B2C-3D30-01SF-0Z88');
  });

  it('is as long for every ballot on as many cases', () => {
    const lengths = [1, 6, 12, 24, 40].map((count) => {
      const set = numbered(...Array.from({length: count}, (_, index) => index + 1));
      const full = Object.fromEntries(set.map((id) => [id, {first: vote('unacceptable', 'sure'), second: vote('unacceptable', 'sure')}]));
      const codes = [ballotOf({}), ballotOf(full, {group: '31'})].map((each) => ballotCode(many, set, each));
      const [empty, filled] = codes.map((code) => code.replaceAll('-', '').length);
      expect(empty).to.equal(filled);
      return filled;
    });
    expect(lengths).to.deep.equal([20, 28, 36, 56, 80]);
  });

  it('is the same when the cases were put in another order', () => {
    expect(fromBallotCode(many, numbered(9, 5, 2), sample)).to.deep.equal({ok: true, ballot});
  });

  it('holds the votes on the cases of its set only', () => {
    const more = {...ballot, votes: {...ballot.votes, 'case-1': first('attention')}};
    expect(ballotCode(many, cases, more)).to.equal(sample);
  });

  const wrong: readonly (readonly [name: string, more: Partial<Ballot>])[] = [
    ['a phone in lower case', {phone: '0a1b2c3d'}],
    ['a phone of seven characters', {phone: '0A1B2C3'}],
    ['a phone with a U', {phone: 'UUUUUUUU'}],
    ...['0', '32', '01', '1.5', '-1', 'a', '', ' 1'].map((group) => [`the group "${group}"`, {group}] as const),
  ];
  for (const [name, more] of wrong) {
    it(`is not there for ${name}`, () => {
      expect(() => ballotCode(many, cases, {...ballot, ...more})).to.throw(RangeError);
    });
  }
});

describe('no code of a ballot', () => {
  const answers = answerCode(dutch, {answers: dossier(typicalAgency), depth: 'full', day: today});
  const refusals: readonly (readonly [name: string, code: unknown, TrainingCodeFault])[] = [
    ['nothing', ' ', 'empty'],
    ['a word', 'Kerkstraat', 'not-a-code'],
    ['null', null, 'not-a-code'],
    ['what is too long', 'A'.repeat(50_001), 'too-long'],
    ['a code without its last character', sample.slice(0, -1), 'wrong-length'],
    ['a code without a group in the middle', `${sample.slice(0, 15)}${sample.slice(20)}`, 'mistyped'],
    ['a choice of cases', setCode(many, cases), 'set-code'],
    ['a self-check', answers, 'answer-code'],
    ['one of other cases', ballotCode(many, numbered(5, 2, 8), ballot), 'other-set'],
    ['one of fewer cases', ballotCode(many, numbered(5, 2), ballot), 'other-set'],
    ['one of more cases', ballotCode(many, numbered(5, 2, 9, 1, 3, 4), ballot), 'other-set'],
    ['one of another casebook', ballotCode({...many, id: 'other'}, cases, ballot), 'other-casebook'],
    ['one of another version', ballotCode({...many, version: '2.4.4'}, cases, ballot), 'other-version'],
  ];
  for (const [name, code, fault] of refusals) {
    it(`is ${name}: ${fault}`, () => {
      expect(fromBallotCode(many, cases, code)).to.include({ok: false, fault});
    });
  }

  it('is any text', () => {
    fc.assert(fc.property(fc.string({maxLength: 80}), (text) => !fromBallotCode(many, cases, text).ok));
  });
});
