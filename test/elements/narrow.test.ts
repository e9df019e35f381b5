/** Every state fits a narrow screen: nothing sticks out of the check. */
import {expect} from '@open-wc/testing';
import {states} from './states.js';

describe('nothing sticks out at 320 px', () => {
  for (const [name, reach] of Object.entries(states)) {
    it(`in ${name}`, async () => {
      const {element} = await reach();
      element.style.cssText = 'display: block; inline-size: 320px';
      expect(element.scrollWidth).to.be.at.most(320);
    });
  }
});
