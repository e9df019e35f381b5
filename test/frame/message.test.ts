import {expect} from 'chai';
import {askMessage, asksHeight, focusIn, focusMessage, heightIn, heightMessage} from '../../src/frame/message.js';

const type = 'dual-dependency-frame';

describe('the height in a message', () => {
  const table: readonly (readonly [string, unknown, number | undefined])[] = [
    ['our own', heightMessage(812.4), 813],
    ['too low', {type, height: 3}, 200],
    ['too high', {type, height: 1e9}, 20_000],
    ['below nothing', {type, height: -1}, 200],
    ['no number', {type, height: '900'}, undefined],
    ['not finite', {type, height: Infinity}, undefined],
    ['not a number', {type, height: NaN}, undefined],
    ['no height', {type}, undefined],
    ['another type', {type: 'other', height: 900}, undefined],
    ['a question', askMessage, undefined],
    ['a focus', focusMessage(900), undefined],
    ['something more', {type, height: 900, top: 3}, undefined],
    ['a text', `{"type": "${type}", "height": 900}`, undefined],
    ['nothing', null, undefined],
    ['a list', [type, 900], undefined],
  ];
  for (const [name, data, height] of table) {
    it(`${name}: ${height ?? 'none'}`, () => {
      expect(heightIn(data)).to.equal(height);
    });
  }

  it('is asked for by our own question alone', () => {
    expect([askMessage, {type, ask: 'cookies'}, {ask: 'height'}, heightMessage(900), null, 'height'].map(asksHeight))
      .to.deep.equal([true, false, false, false, false, false]);
  });

  const places: readonly (readonly [string, unknown, number | undefined])[] = [
    ['our own', focusMessage(812.4), 812],
    ['above the frame', {type, top: -40}, 0],
    ['too far', {type, top: 1e9}, 20_000],
    ['no number', {type, top: '900'}, undefined],
    ['not a number', {type, top: NaN}, undefined],
    ['a height', heightMessage(900), undefined],
    ['something more', {type, top: 900, left: 3}, undefined],
  ];
  for (const [name, data, top] of places) {
    it(`does not hide where the focus went, ${name}: ${top ?? 'none'}`, () => {
      expect(focusIn(data)).to.equal(top);
    });
  }
});
