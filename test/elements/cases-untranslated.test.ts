/** No text of the cases escapes translation. */
import {expect} from '@open-wc/testing';
import {until} from '../cases-harness.js';
import {markEnglish, unmarked} from '../marked-english.js';
import {casesStates} from './states-cases.js';

markEnglish();

/** What is the same in every language: what a link says. */
const names = ['Nederlands', 'De Bloementuin van Noord en Zuid Holland', 'Bloemen'];

describe('every text of the cases is translated', () => {
  for (const [name, reach] of Object.entries(casesStates)) {
    it(`in ${name}`, async () => {
      const cases = await reach();
      cases.element.lang = 'en';
      await until(() => cases.language === 'en', 'no English');
      await cases.settled();
      expect(cases.words.length).to.be.greaterThan(3);
      expect(cases.words.filter((text) => unmarked(text, names) !== '')).to.deep.equal([]);
    });
  }
});
