/** No text of the workshop escapes translation, on the desk and on the screen for the room. */
import {expect} from '@open-wc/testing';
import {markEnglish, unmarked} from '../marked-english.js';
import {until, wordsOf} from '../workshop-harness.js';
import type {WorkshopHarness} from '../workshop-harness.js';
import {workshopStates} from './states-workshop.js';

markEnglish();

/** What is the same in every language: what a person wrote, and the letters of the options. */
const names = ['Nederlands', 'Planners', 'Leiding', 'bestand.json', 'A', 'B', 'C'];

/** The beginning of a code that was handed in. */
const isCode = (text: string): boolean => /^[\dA-Z]{4}-[\dA-Z]{4}…$/.test(text);

/** The texts of all leaves that are shown. */
const wordsIn = (workshop: WorkshopHarness): readonly string[] =>
  workshop.all('.root *').flatMap((element) =>
    [...element.childNodes]
      .filter((node) => node instanceof Text && !element.closest('code, .code, kbd, style'))
      .map((node) => wordsOf(node)));

describe('every text of the workshop is translated', () => {
  for (const [name, reach] of Object.entries(workshopStates)) {
    it(`in ${name}`, async () => {
      const workshop = await reach();
      workshop.element.lang = 'en';
      await until(() => workshop.find('.root').lang === 'en', 'no English');
      await workshop.settled();
      const words = wordsIn(workshop);
      expect(words.length).to.be.greaterThan(3);
      expect(words.filter((text) => !isCode(text) && unmarked(text, names) !== '')).to.deep.equal([]);
    });
  }
});
