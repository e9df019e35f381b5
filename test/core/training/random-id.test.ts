/** Random ids. */
import {expect} from 'chai';
import {ID_LENGTH, randomId, randomIdOf, randomIdValues} from '../../../src/core/training/random-id.js';

describe('a random id', () => {
  it('is eight characters of base 32, whatever the bytes', () => {
    expect(randomId(new Uint8Array([0, 1, 31, 32, 33, 255, 128, 97]))).to.equal('01Z01Z01');
    expect(randomId(new Uint8Array(20))).to.have.length(ID_LENGTH);
  });

  it('is the same after it was read', () => {
    const values = randomIdValues('0A1B2C3Z');
    expect(values).to.deep.equal([0, 10, 1, 11, 2, 12, 3, 31]);
    expect(randomIdOf(values ?? [])).to.equal('0A1B2C3Z');
  });

  for (const text of ['', '0A1B2C3', '0A1B2C3ZZ', '0a1b2c3z', 'IIIIIIII', '0A1B 2C3', '0A1B2C3Z\n']) {
    it(`is not ${JSON.stringify(text)}`, () => expect(randomIdValues(text)).to.equal(undefined));
  }
});
