/** Text that only lacks its end, as told apart from text that is no JSON. */
import {expect} from 'chai';
import fc from 'fast-check';
import {isCutOff} from '../../src/core/cut-off.js';

const cut = ['{', ' [', '{"a', '{"a"', '{"a": "\\', '{"a": "}', '{"a": [1, tru', '[[]', '{"a": -1.5e', '[{}, "é\u2028'];
const other = ['', ' ', 'x', '"a', '1', '}', '{}', '{} {', '{}{', '[}', '[{]', '{"a": ]', '{"a": <', '["a\n', '{]}', 'tru',
  '<html>{', '// {', '[1, 2] x'];

describe('a text', () => {
  for (const text of cut) it(`is cut off: ${JSON.stringify(text)}`, () => expect(isCutOff(text)).to.equal(true));
  for (const text of other) it(`is not cut off: ${JSON.stringify(text)}`, () => expect(isCutOff(text)).to.equal(false));

  it('is cut off at each place within an object or list', () => {
    const json = fc.oneof(fc.array(fc.jsonValue()), fc.dictionary(fc.string(), fc.jsonValue()));
    fc.assert(
      fc.property(json, fc.nat(), fc.constantFrom(0, 2), (value, place, spaces) => {
        const text = JSON.stringify(value, null, spaces);
        expect(isCutOff(text)).to.equal(false);
        expect(isCutOff(text.slice(0, 1 + (place % (text.length - 1))))).to.equal(true);
      }),
      {numRuns: 1000},
    );
  });

  it('of any kind can be asked about', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), fc.constantFrom('', '{', '["'), (text, start) => {
        expect(isCutOff(start + text)).to.be.a('boolean');
      }),
    );
  });
});
