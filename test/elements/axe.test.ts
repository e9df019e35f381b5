/** Axe on every state, light and dark, narrow and wide. */
import {expect} from '@open-wc/testing';
import {contrast} from '../contrast.js';
import {looks} from '../looks.js';
import {states} from './states.js';

describe('axe finds nothing', () => {
  for (const [name, reach] of Object.entries(states)) {
    it(`in ${name}`, async () => {
      const check = await reach();
      const {element} = check;
      for (const {scheme, width} of looks) {
        // The check follows its own width, not the window's.
        element.style.cssText = `color-scheme: ${scheme}; inline-size: ${width}px`;
        await expect(element, `${scheme}, ${width} px`).to.be.accessible();
        // Axe does not look at the colours of words in a drawing.
        const ground = getComputedStyle(check.surface).backgroundColor;
        for (const ink of check.inks) expect(contrast(ink, ground), `${ink} on ${ground}`).to.be.at.least(4.5);
      }
    });
  }
});
