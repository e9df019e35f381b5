/** Axe on every state of the cases, light and dark, narrow and wide; and nothing sticks out at 320 px. */
import {expect} from '@open-wc/testing';
import {contrast} from '../contrast.js';
import {looks} from '../looks.js';
import {casesStates} from './states-cases.js';

describe('the cases', () => {
  for (const [name, reach] of Object.entries(casesStates)) {
    it(`are accessible, and fit, in ${name}`, async () => {
      const cases = await reach();
      const {element} = cases;
      for (const {scheme, width} of looks) {
        element.style.cssText = `color-scheme: ${scheme}; display: block; inline-size: ${width}px`;
        expect(element.scrollWidth, `${width} px`).to.be.at.most(width);
        await expect(element, `${scheme}, ${width} px`).to.be.accessible();
        // Axe does not look at the colours of words in a drawing.
        const ground = getComputedStyle(cases.find('.root')).backgroundColor;
        for (const text of cases.all('svg text, .mark-of')) {
          const {fill, color} = getComputedStyle(text);
          expect(contrast(text instanceof SVGElement ? fill : color, ground)).to.be.at.least(4.5);
        }
      }
    });
  }
});
