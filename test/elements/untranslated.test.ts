/**
 * No text escapes translation. Every English text is put between marks before it is shown; what stands
 * on a screen without marks never went through `msg`, or has no translation.
 */
import {expect} from '@open-wc/testing';
import {templates} from '../../src/generated/locales/en.js';
import {questionnaire} from '../../src/core.js';
import {until} from '../harness.js';
import {states} from './states.js';

type Template = string | {strings: readonly string[]; readonly values: readonly number[]};

const mark = (text: string): string => `⟦${text}⟧`;

// All elements of this page take their translations from this one object.
const marked = templates as Record<string, Template>;
for (const [id, template] of Object.entries(marked)) {
  marked[id] =
    typeof template === 'string'
      ? mark(template)
      : {...template, strings: mark(template.strings.join('\0')).split('\0')};
}

/** Names that are the same in every language: who published a source, and what host and person wrote. */
const names = [
  ...questionnaire().sources.flatMap(({publisher, date}) => [publisher, date]),
  'Nederlands',
  'Wij vragen geen borg.',
  // An action holds what somebody wrote, or took over, in the language of that day.
  questionnaire().practices.find(({id}) => id === 'passport')?.requirements[0]?.advice,
  ...['Huis', 'Dorpsstraat', 'Kerkweg', 'Molenweg', 'Straat', 'Bloemen bv', 'Tuin nv', 'bestand-1.json'],
].filter((name) => name !== undefined);

/** A day, as the browser says it in English. */
const months = 'January February March April May June July August September October November December';
const englishDay = new RegExp(`\\b\\d{1,2} (${months.replaceAll(' ', '|')}) \\d{4}\\b`, 'g');

/** What is left of a text without what went through `msg`, numbers, signs and names. */
function unmarked(text: string): string {
  let rest = text;
  for (let before = ''; before !== rest;) {
    before = rest;
    rest = rest.replace(/⟦[^⟦⟧]*⟧/g, ' ');
  }
  rest = rest.replace(englishDay, ' ');
  for (const name of names) rest = rest.replaceAll(name, ' ');
  return rest.replace(/[^\p{Letter}⟦⟧]+/gu, ' ').trim();
}

describe('every text is translated', () => {
  for (const [name, reach] of Object.entries(states)) {
    it(`in ${name}`, async () => {
      const check = await reach();
      check.element.lang = 'en';
      await until(() => check.language === 'en', 'no English');
      await check.settled();
      expect(check.words.length).to.be.greaterThan(3);
      expect(check.words.filter((text) => unmarked(text) !== '')).to.deep.equal([]);
    });
  }
});
