import {expect, fixture, html} from '@open-wc/testing';
import {prefer, press, resize, type} from './browser.js';

describe('the browser, told from outside', () => {
  it('goes from field to field by keyboard, and back', async () => {
    const form = await fixture<HTMLFormElement>(html`
      <form><label>a <input id="a" /></label><label>b <input id="b" /></label></form>
    `);
    form.querySelector('input')?.focus();
    await press('Tab');
    expect(document.activeElement?.id).to.equal('b');
    await press('Shift+Tab');
    expect(document.activeElement?.id).to.equal('a');
  });

  it('types a number into a field', async () => {
    const input = await fixture<HTMLInputElement>(html`<input type="number" aria-label="n" />`);
    input.focus();
    await type('2215');
    expect(input.value).to.equal('2215');
  });

  it('chooses an option by arrow and by space', async () => {
    const group = await fixture<HTMLElement>(html`
      <fieldset>
        <label><input type="radio" name="r" value="1" />1</label>
        <label><input type="radio" name="r" value="2" />2</label>
      </fieldset>
    `);
    const [first, second] = group.querySelectorAll('input');
    first?.focus();
    await press('Space');
    expect(first?.checked).to.equal(true);
    await press('ArrowDown');
    expect(second?.checked).to.equal(true);
  });

  after(async () => {
    await resize(800, 600);
    await prefer({});
  });

  for (const [width, height] of [[320, 640], [768, 900], [1280, 800]] as const) {
    it(`is ${width} pixels wide`, async function () {
      if (!(await resize(width, height))) this.skip();
      expect([innerWidth, innerHeight]).to.deep.equal([width, height]);
    });
  }

  for (const scheme of ['dark', 'light'] as const) {
    it(`prefers ${scheme}`, async function () {
      if (!(await prefer({'prefers-color-scheme': scheme}))) this.skip();
      expect(matchMedia(`(prefers-color-scheme: ${scheme})`).matches).to.equal(true);
    });
  }
});
