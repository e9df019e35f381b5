/** Axe on every state of the workshop, light and dark; and nothing sticks out on a narrow screen. */
import {expect} from '@open-wc/testing';
import {prefer, resize} from '../browser.js';
import type {WorkshopHarness} from '../workshop-harness.js';
import {looks} from '../looks.js';
import {fillingStates, workshopStates} from './states-workshop.js';

/** What is wide has a scroll bar of its own. */
function scrolls(each: Element | null): boolean {
  if (!each) return false;
  return ['auto', 'scroll'].includes(getComputedStyle(each).overflowX) || scrolls(each.parentElement);
}

/** What sticks out of its element, if anything does. */
function outside({element, root}: WorkshopHarness): readonly string[] {
  const {right} = element.getBoundingClientRect();
  return [...root.querySelectorAll<HTMLElement>('.root *')]
    .filter((each) => each.getBoundingClientRect().right > right + 1)
    .filter((each) => !each.closest('.hidden, svg, option') && !scrolls(each.parentElement))
    .map((each) => `${each.localName}.${each.className}`);
}

describe('the desk', () => {
  for (const [name, reach] of Object.entries(workshopStates)) {
    it(`is right for everybody in: ${name}`, async () => {
      const desk = await reach();
      const {element} = desk;
      for (const {scheme, width} of looks) {
        element.style.cssText = `display: block; color-scheme: ${scheme}; inline-size: ${width}px`;
        await expect(element, `${scheme}, ${width} px`).to.be.accessible();
        expect(element.scrollWidth, `${width} px`).to.be.at.most(width);
        expect(outside(desk), `${width} px`).to.deep.equal([]);
      }
    });
  }
});

describe('what fills the window', () => {
  after(async () => {
    await prefer({});
    await resize(800, 600);
  });

  for (const [name, reach] of Object.entries(fillingStates)) {
    for (const {scheme, width} of looks) {
      it(`is right for everybody at ${width} px: ${name}`, async function () {
        if (!(await resize(width, 720))) this.skip();
        const screen = await reach();
        screen.element.style.cssText = `color-scheme: ${scheme}`;
        await expect(screen.element, scheme).to.be.accessible();
        expect(document.documentElement.scrollWidth).to.be.at.most(width);
      });
    }
  }
});
