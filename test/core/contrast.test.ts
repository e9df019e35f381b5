import {expect} from 'chai';
import {contrast, readable, rgbOf} from '../../src/core/contrast.js';
import type {Rgb} from '../../src/core/contrast.js';

const white: Rgb = [255, 255, 255];
const black: Rgb = [0, 0, 0];

/** Known pairs: the ends, the greys at the edge of AA, and the pure colours. */
const pairs: readonly (readonly [Rgb, Rgb, number, 'black' | 'white'])[] = [
  [white, black, 21, 'black'],
  [black, white, 21, 'white'],
  [white, white, 1, 'black'],
  [[118, 118, 118], white, 4.54, 'black'],
  [[119, 119, 119], white, 4.48, 'black'],
  [[255, 0, 0], white, 4.0, 'black'],
  [[0, 255, 0], white, 1.37, 'black'],
  [[0, 0, 255], white, 8.59, 'white'],
  [[255, 255, 0], white, 1.07, 'black'],
  [[0, 0, 128], white, 16.01, 'white'],
];

describe('Contrast by WCAG 2', () => {
  for (const [ground, other, ratio, text] of pairs) {
    it(`${ground.join()} with ${other.join()} is ${ratio}; ${text} is read upon it`, () => {
      expect(contrast(ground, other)).to.be.closeTo(ratio, 0.005);
      expect(contrast(other, ground)).to.equal(contrast(ground, other));
      expect(readable(ground)).to.equal(text);
    });
  }

  it('black or white always reaches what text needs', () => {
    for (let grey = 0; grey < 256; grey += 1) {
      const ground: Rgb = [grey, grey, grey];
      expect(contrast(ground, readable(ground) === 'black' ? black : white)).to.be.at.least(4.5);
    }
  });
});

describe('a colour in hexadecimal digits', () => {
  const table: readonly (readonly [string, readonly number[] | undefined])[] = [
    ['#154273', [21, 66, 115]],
    ['#FFF', [255, 255, 255]],
    ['#0a5', [0, 170, 85]],
    ['154273', undefined],
    ['#15427', undefined],
    ['#1542733', undefined],
    ['red', undefined],
    ['', undefined],
    ['#15427g', undefined],
    ['url(#154273)', undefined],
  ];
  for (const [text, channels] of table) {
    it(`${text || '(nothing)'}: ${channels?.join(' ') ?? 'none'}`, () => {
      expect(rgbOf(text)).to.deep.equal(channels);
    });
  }
});
