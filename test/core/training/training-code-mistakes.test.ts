/** Whatever is mistyped in a code of the training is noticed, and one wrong character is found. */
import {expect} from 'chai';
import fc from 'fast-check';
import {ballotCode, fromBallotCode} from '../../../src/core/training/ballot-code.js';
import {fromSetCode, setCode} from '../../../src/core/training/set-code.js';
import {ballotOf, cast, many, numbered, sets, vote} from './training-fixture.js';

const alphabet = Array.from('0123456789ABCDEFGHJKMNPQRSTVWXYZ');
const plain = (code: string): string => code.replaceAll('-', '');

interface Said {
  readonly ok: boolean;
  readonly fault?: string;
  readonly groups?: readonly number[];
}
type Read = (code: string) => Said;

const twelve = numbered(...Array.from({length: 12}, (_, index) => 3 * index + 1));
const forty = numbered(...Array.from({length: 40}, (_, index) => index + 20));
const full = (set: readonly string[]): string =>
  ballotCode(
    many,
    set,
    ballotOf(
      Object.fromEntries(set.map((id) => [id, {first: vote('attention', 'guess'), second: vote('unacceptable', 'sure')}])),
      {group: '2'},
    ),
  );

const samples: readonly (readonly [name: string, code: string, Read])[] = [
  ['of two cases', setCode(many, numbered(4, 2)), (code) => fromSetCode(many, code)],
  ['of forty cases', setCode(many, forty), (code) => fromSetCode(many, code)],
  ['of a ballot without votes', ballotCode(many, twelve, ballotOf({})), (code) => fromBallotCode(many, twelve, code)],
  ['of a ballot on twelve cases', full(twelve), (code) => fromBallotCode(many, twelve, code)],
  ['of a ballot on forty cases', full(forty), (code) => fromBallotCode(many, forty, code)],
];

/** Refused as mistyped, with the group of the place among those told, and never with too many. */
function expectFound(read: Read, code: string, place: number): void {
  const said = read(code);
  expect(said, code).to.include({ok: false, fault: 'mistyped'});
  const groups = said.groups ?? [];
  expect(groups, code).to.include(Math.floor(place / 4) + 1);
  expect(groups.length).to.be.at.most(Math.ceil(code.length / 31));
}

const put = (code: string, place: number, text: string, instead = 1): string =>
  code.slice(0, place) + text + code.slice(place + instead);

for (const [name, grouped, read] of samples) {
  const code = plain(grouped);
  const places = Array.from({length: code.length}, (_, place) => place);

  describe(`in a code ${name}`, () => {
    it('nothing is wrong', () => expect(read(code).ok).to.equal(true));

    it('each wrong character is noticed and found', () => {
      for (const place of places) {
        for (const other of [...alphabet, 'U', '*']) {
          if (code[place] !== other) expectFound(read, put(code, place, other), place);
        }
      }
    });

    it('each two characters that are swapped are noticed', () => {
      for (const place of places) {
        for (const other of places.slice(place + 1, place + 5)) {
          if (code[place] === code[other]) continue;
          const swapped = put(put(code, place, code[other] ?? ''), other, code[place] ?? '');
          expect(read(swapped), swapped).to.deep.equal({ok: false, fault: 'mistyped'});
        }
      }
    });

    it('each character too few or too many is noticed', () => {
      for (const place of [...places, code.length]) {
        if (place < code.length) expect(read(put(code, place, ''))).to.deep.equal({ok: false, fault: 'wrong-length'});
        for (const more of alphabet) {
          expect(read(put(code, place, more, 0))).to.deep.equal({ok: false, fault: 'wrong-length'});
        }
      }
    });

    it('each group that was skipped, said twice, or swapped with the next is noticed', () => {
      for (let start = 0; start < code.length; start += 4) {
        const group = code.slice(start, start + 4);
        const next = code.slice(start + 4, start + 8);
        for (const other of [put(code, start, '', 4), put(code, start, group, 0), put(code, start, next + group, 8)]) {
          if (other !== code) expect(read(other).ok, other).to.equal(false);
        }
      }
    });
  });
}

describe('in any code of the training', () => {
  const wrong = fc.record({place: fc.nat(), character: fc.constantFrom(...alphabet)});
  const readSet: Read = (code) => fromSetCode(many, code);
  const readBallot = (set: readonly string[]): Read => (code) => fromBallotCode(many, set, code);
  const codes = fc.oneof(
    sets.map((set) => ({code: plain(setCode(many, set)), read: readSet})),
    cast.map(([set, ballot]) => ({code: plain(ballotCode(many, set, ballot)), read: readBallot(set)})),
  );

  it('a wrong character is noticed and found', () => {
    fc.assert(
      fc.property(codes, wrong, ({code, read}, {place, character}) => {
        const at = place % code.length;
        fc.pre(code[at] !== character);
        expectFound(read, put(code, at, character), at);
      }),
      {numRuns: 500},
    );
  });

  it('two wrong characters within 31 places are noticed', () => {
    fc.assert(
      fc.property(codes, wrong, wrong, ({code, read}, one, other) => {
        const at = one.place % code.length;
        const further = at + 1 + (other.place % 30);
        fc.pre(further < code.length && code[at] !== one.character && code[further] !== other.character);
        expect(read(put(put(code, at, one.character), further, other.character)).ok).to.equal(false);
      }),
      {numRuns: 1000},
    );
  });
});
