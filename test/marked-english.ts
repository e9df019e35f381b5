/**
 * Finds texts that escape translation. Every English text is put between marks before it is shown; what
 * stands on a screen without marks never went through `msg`, or has no translation.
 */
import {templates as ofCheck} from '../src/generated/locales/en.js';
import {templates as ofTraining} from '../src/generated/locales/training/en.js';

type Template = string | {strings: readonly string[]; readonly values: readonly number[]};

const mark = (text: string): string => `⟦${text}⟧`;

/** Marks all English texts of this page: every element takes its translations from these objects. */
export function markEnglish(): void {
  for (const templates of [ofCheck, ofTraining] as Record<string, Template>[]) {
    for (const [id, template] of Object.entries(templates)) {
      templates[id] =
        typeof template === 'string'
          ? mark(template)
          : {...template, strings: mark(template.strings.join('\0')).split('\0')};
    }
  }
}

/** A day, as the browser says it in English. */
const months = 'January February March April May June July August September October November December';
const englishDay = new RegExp(`\\b\\d{1,2} (${months.replaceAll(' ', '|')}) \\d{4}\\b`, 'g');

/**
 * What is left of a text without what went through `msg`, numbers, signs and names.
 *
 * @param names what is the same in every language
 */
export function unmarked(text: string, names: readonly string[]): string {
  let rest = text;
  for (let before = ''; before !== rest;) {
    before = rest;
    rest = rest.replace(/⟦[^⟦⟧]*⟧/g, ' ');
  }
  rest = rest.replace(englishDay, ' ');
  for (const name of names) rest = rest.replaceAll(name, ' ');
  return rest.replace(/[^\p{Letter}⟦⟧]+/gu, ' ').trim();
}
