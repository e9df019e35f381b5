/** No text of the check escapes translation. */
import {expect} from '@open-wc/testing';
import {questionnaire} from '../../src/core.js';
import {until} from '../harness.js';
import {markEnglish, unmarked} from '../marked-english.js';
import {states} from './states.js';

markEnglish();

/** Names that are the same in every language: who published a source, and what host and person wrote. */
const names = [
  ...questionnaire().sources.flatMap(({publisher, date}) => [publisher, date]),
  'Nederlands',
  'Wij vragen geen borg.',
  // An action holds what somebody wrote, or took over, in the language of that day.
  questionnaire().practices.find(({id}) => id === 'passport')?.requirements[0]?.advice,
  ...['Huis', 'Dorpsstraat', 'Kerkweg', 'Molenweg', 'Straat', 'Bloemen bv', 'Tuin nv', 'bestand-1.json'],
].filter((name) => name !== undefined);

describe('every text is translated', () => {
  for (const [name, reach] of Object.entries(states)) {
    it(`in ${name}`, async () => {
      const check = await reach();
      check.element.lang = 'en';
      await until(() => check.language === 'en', 'no English');
      await check.settled();
      expect(check.words.length).to.be.greaterThan(3);
      expect(check.words.filter((text) => unmarked(text, names) !== '')).to.deep.equal([]);
    });
  }
});
