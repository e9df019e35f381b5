/**
 * No text of the cases escapes translation. Every English text is put between marks before it is shown;
 * what stands on a screen without marks never went through `msg`, or has no translation.
 */
import {expect} from '@open-wc/testing';
import {templates as ofCheck} from '../../src/generated/locales/en.js';
import {templates as ofTraining} from '../../src/generated/locales/training/en.js';
import {until} from '../cases-harness.js';
import {casesStates} from './states-cases.js';

type Template = string | {strings: readonly string[]; readonly values: readonly number[]};

const mark = (text: string): string => `⟦${text}⟧`;

// All elements of this page take their translations from these objects.
for (const templates of [ofCheck, ofTraining] as Record<string, Template>[]) {
  for (const [id, template] of Object.entries(templates)) {
    templates[id] =
      typeof template === 'string'
        ? mark(template)
        : {...template, strings: mark(template.strings.join('\0')).split('\0')};
  }
}

/** What is the same in every language: what a link says. */
const names = ['Nederlands', 'De Bloementuin van Noord en Zuid Holland', 'Bloemen'];

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

describe('every text of the cases is translated', () => {
  for (const [name, reach] of Object.entries(casesStates)) {
    it(`in ${name}`, async () => {
      const cases = await reach();
      cases.element.lang = 'en';
      await until(() => cases.language === 'en', 'no English');
      await cases.settled();
      expect(cases.words.length).to.be.greaterThan(3);
      expect(cases.words.filter((text) => unmarked(text) !== '')).to.deep.equal([]);
    });
  }
});
