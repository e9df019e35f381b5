/** The look that a page gives an element by its attributes. */
import {expect, fixture, html} from '@open-wc/testing';
import '../../src/define.js';
import '../../src/cases.js';
import '../../src/workshop.js';
import type {CheckErrorEvent} from '../../src/elements/events.js';
import {until} from '../screen.js';

const tags = ['dual-dependency-check', 'dual-dependency-cases', 'dual-dependency-workshop'] as const;

interface Mounted {
  readonly element: HTMLElement;
  readonly messages: readonly string[];
  /** What is computed for a custom property of the ground. */
  readonly ground: () => CSSStyleDeclaration;
}

async function mount(
  tag: (typeof tags)[number],
  attributes: Readonly<Record<string, string>>,
): Promise<Mounted> {
  const place = await fixture<HTMLElement>(html`<div style="color-scheme: light"></div>`);
  const messages: string[] = [];
  for (const name of ['check-error', 'cases-error', 'workshop-error']) {
    place.addEventListener(name, (event) => messages.push((event as CheckErrorEvent).message));
  }
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  place.append(element);
  await until(() => element.shadowRoot?.querySelector('.root'), 'nothing is shown');
  return {element, messages, ground: () => getComputedStyle(element.shadowRoot!.querySelector('.root')!)};
}

describe('the look by attributes', () => {
  for (const tag of tags) {
    it(`of ${tag}: accent, typeface, corners and scheme, and back again`, async () => {
      const {element, messages, ground} = await mount(tag, {
        accent: '#ffd23f', font: 'Georgia, serif', corner: '0', scheme: 'dark',
      });
      await until(() => ground().getPropertyValue('--radius').trim() === '0', 'no look');
      expect(ground().getPropertyValue('--accent').trim()).to.equal('#ffd23f');
      expect(ground().getPropertyValue('--on-accent').trim()).to.equal('black');
      expect(ground().fontFamily).to.equal('Georgia, serif');
      expect(ground().backgroundColor).to.equal('rgb(20, 25, 31)');
      expect(messages).to.deep.equal([]);
      for (const name of ['accent', 'font', 'corner', 'scheme']) element.removeAttribute(name);
      await until(() => ground().getPropertyValue('--radius').trim() === '6px', 'the look stays');
      expect(ground().backgroundColor).to.equal('rgb(255, 255, 255)');
    });
  }

  it('of an accent alone brings the scheme upon which it is read best', async () => {
    const {ground, messages} = await mount('dual-dependency-check', {accent: '#ffd23f'});
    await until(() => ground().backgroundColor === 'rgb(20, 25, 31)', 'it is not dark');
    expect(messages).to.deep.equal([]);
  });

  it('survives a page that unsets all style', async () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { all: unset !important }');
    document.adoptedStyleSheets = [sheet];
    try {
      const {ground} = await mount('dual-dependency-check', {corner: '12px', scheme: 'dark'});
      await until(() => ground().getPropertyValue('--radius').trim() === '12px', 'no look');
      expect(ground().backgroundColor).to.equal('rgb(20, 25, 31)');
    } finally {
      document.adoptedStyleSheets = [];
    }
  });

  const bad: readonly (readonly [string, string, string])[] = [
    ['accent', 'blue', 'accent is a colour such as #154273, not "blue".'],
    ['accent', '#ffd23f', 'The accent #ffd23f has a contrast of 1.44 with its ground; text needs 4.5. It is not used.'],
    ['font', 'x; background: url(//example.com)', 'font is names of typefaces, not "x; background: url(//example.com)".'],
    ['corner', 'calc(1px)', 'corner is 0 or some px or em, not "calc(1px)".'],
    ['scheme', 'sepia', 'scheme is "light" or "dark", not "sepia".'],
  ];
  for (const [name, value, message] of bad) {
    it(`that cannot be used is told of, and changes nothing: ${name} ${value}`, async () => {
      const scheme = name === 'scheme' ? {} : {scheme: 'light'};
      const {ground, messages} = await mount('dual-dependency-check', {[name]: value, ...scheme});
      await until(() => messages.length, 'nobody is told');
      expect(messages).to.deep.equal([message]);
      expect(ground().getPropertyValue('--accent')).to.include('#0a5a85');
      expect(ground().getPropertyValue('--radius').trim()).to.equal('6px');
      expect(ground().backgroundColor).to.equal('rgb(255, 255, 255)');
    });
  }
});
