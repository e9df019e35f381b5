/** Whatever is mistyped in a code is noticed, and one wrong character is found. */
import {expect} from 'chai';
import fc from 'fast-check';
import {answerCode, fromAnswerCode} from '../../src/core/answer-code.js';
import {noAnswers} from '../../src/core/answers.js';
import {toBase32} from '../../src/core/base32.js';
import {misread, withChecks} from '../../src/core/check-characters.js';
import {dossier, dutch, today, typicalAgency} from '../dossier.js';
import {sessions} from './random-sessions.js';

const alphabet = Array.from('0123456789ABCDEFGHJKMNPQRSTVWXYZ');
const codeOf = (answers: typeof noAnswers): string =>
  answerCode(dutch, {answers, depth: 'full', day: today}).replaceAll('-', '');

const samples: readonly (readonly [name: string, code: string])[] = [
  ['without answers', codeOf(noAnswers)],
  ['of one home', codeOf(dossier(typicalAgency))],
  ['of three homes', codeOf(dossier(typicalAgency, {}, {'space/bedroom': 1 / 3}, {}))],
];

/** Refused as mistyped, with the group of the place among those told, and never with too many. */
function expectFound(code: string, place: number): void {
  const read = fromAnswerCode(dutch, code);
  expect(read, code).to.include({ok: false, fault: 'mistyped'});
  const groups = 'groups' in read ? (read.groups ?? []) : [];
  expect(groups, code).to.include(Math.floor(place / 4) + 1);
  expect(groups.length).to.be.at.most(Math.ceil(code.length / 31));
}

const refusedAs = (code: string, fault: string): void =>
  void expect(fromAnswerCode(dutch, code), code).to.include({ok: false, fault});

const put = (code: string, place: number, text: string, instead = 1): string =>
  code.slice(0, place) + text + code.slice(place + instead);

for (const [name, code] of samples) {
  describe(`in a code ${name}`, () => {
    const places = Array.from({length: code.length}, (_, place) => place);

    it('each wrong character is noticed and found', () => {
      for (const place of places) {
        for (const other of [...alphabet, 'U', '*']) {
          if (code[place] !== other) expectFound(put(code, place, other), place);
        }
      }
    });

    it('each two neighbours that are swapped are noticed, and no group is blamed', () => {
      for (const place of places.slice(1)) {
        const [one = '', two = ''] = [code[place - 1], code[place]];
        if (one === two) continue;
        const swapped = put(code, place - 1, two + one, 2);
        expect(fromAnswerCode(dutch, swapped), swapped).to.deep.equal({ok: false, fault: 'mistyped'});
      }
    });

    it('each character too few or too many is noticed', () => {
      for (const place of places) {
        refusedAs(put(code, place, ''), 'wrong-length');
        for (const more of alphabet) refusedAs(put(code, place, more, 0), 'wrong-length');
      }
      refusedAs(`${code}Z`, 'wrong-length');
    });

    it('each group that was skipped or said twice is noticed', () => {
      for (let start = 0; start < code.length; start += 4) {
        const group = code.slice(start, start + 4);
        for (const other of [put(code, start, '', 4), put(code, start, group, 0)]) {
          expect(fromAnswerCode(dutch, other).ok, other).to.equal(false);
        }
      }
    });
  });
}

describe('in any code', () => {
  const wrong = fc.record({place: fc.nat(), character: fc.constantFrom(...alphabet)});

  it('a wrong character is noticed and found', () => {
    fc.assert(
      fc.property(sessions, wrong, (session, {place, character}) => {
        const code = answerCode(dutch, session).replaceAll('-', '');
        const at = place % code.length;
        fc.pre(code[at] !== character);
        expectFound(put(code, at, character), at);
      }),
      {numRuns: 400},
    );
  });

  it('two wrong characters within 31 places are noticed', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(31), {minLength: 10, maxLength: 200}),
        fc.nat(),
        fc.integer({min: 1, max: 30}),
        fc.integer({min: 1, max: 31}),
        fc.integer({min: 1, max: 31}),
        (values, first, distance, one, two) => {
          const right = withChecks(values);
          expect(misread(right)).to.equal(undefined);
          const start = first % right.length;
          fc.pre(start + distance < right.length);
          const mistaken = [...right];
          mistaken[start]! ^= one;
          mistaken[start + distance]! ^= two;
          expect(misread(mistaken)).to.be.an('array');
        },
      ),
      {numRuns: 5000},
    );
  });

  it('a group of zeros that was skipped is noticed, wherever it stands', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(31), {minLength: 4, maxLength: 60}), fc.nat(), (values, place) => {
        const start = place % values.length;
        const right = withChecks([...values.slice(0, start), 0, 0, 0, 0, ...values.slice(start)]);
        expect(misread([...right.slice(0, start), ...right.slice(start + 4)])).to.be.an('array');
      }),
      {numRuns: 1000},
    );
  });
});

describe('what was not made by us', () => {
  const code = codeOf(dossier(typicalAgency));
  const valuesOf = (text: string): number[] => Array.from(text, (each) => alphabet.indexOf(each));
  /** Our own header and right checks around another payload. */
  const forged = (payload: readonly number[]): string =>
    withChecks([...valuesOf(code.slice(0, 4)), ...payload])
      .map((value) => alphabet[value])
      .join('');

  const spelled = (input: unknown): string => String(input).replaceAll(/(.{4})(?=.)/g, '$1-');

  it('never throws, and is no session', () => {
    const text = fc.oneof(
      fc.string({unit: 'binary'}),
      fc.string({unit: fc.constantFrom(...alphabet), maxLength: 80}),
      fc.string({unit: fc.constantFrom(...alphabet), maxLength: 80}).map((each) => code.slice(0, 4) + each),
      fc.anything(),
    );
    fc.assert(
      fc.property(text, (input) => {
        const read = fromAnswerCode(dutch, input);
        // One of a thousand has right checks by chance: then it is the code of its session.
        if (read.ok) expect(answerCode(dutch, read.session)).to.equal(spelled(input));
      }),
      {numRuns: 3000},
    );
  });

  it('is the one code of its session where its checks are right, or refused', () => {
    const payload = fc
      .array(fc.nat(31), {minLength: 6, maxLength: 66})
      .map((values) => values.slice(0, values.length - ((values.length + 2) % 4)));
    fc.assert(
      fc.property(payload, (values) => {
        fc.pre(values.length >= 6);
        const text = forged(values);
        const read = fromAnswerCode(dutch, text);
        if (read.ok) expect(answerCode(dutch, read.session).replaceAll('-', '')).to.equal(text);
        else expect(read.fault).to.equal('mistyped');
      }),
      {numRuns: 300},
    );
  });

  it('is refused with zeros that say nothing, or with what no answer is', () => {
    refusedAs(forged([0, 0, 0, 0, ...valuesOf(code.slice(4, -2))]), 'mistyped');
    // No home, and to the first question, of which one option must be chosen: none.
    const noneChosen = toBase32(2n * 32_768n * 1001n * 2n);
    expect(noneChosen).to.have.length(6);
    refusedAs(forged(noneChosen), 'mistyped');
    refusedAs(forged(Array.from({length: 2}, () => 0)), 'wrong-length');
  });
});
