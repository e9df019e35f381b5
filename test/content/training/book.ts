/** The casebook on dual dependency in Dutch, and what its tests ask of a case. */
import {casebook} from '../../../src/content/cases/casebook.js';
import type {Case} from '../../../src/core/training/case.js';
import {createMsg} from '../../../src/localize.js';

export const book = casebook(createMsg());

/** The cases that are scored. */
export const scored: readonly Case[] = book.cases.filter(({label}) => label !== undefined);

export function caseOf(id: string): Case {
  const found = book.cases.find((each) => each.id === id);
  if (!found) throw new Error(`There is no case "${id}".`);
  return found;
}

/** The days on which a label must stand: the day up to which the rules are known, and days after it. */
export const days = ['2026-02-03', '2026-07-01', '2027-01-01', '2027-12-31'] as const;

/** The words of a text. */
export const wordsIn = (text: string): readonly string[] =>
  text.match(/[\p{L}\p{N}][\p{L}\p{N}’.,-]*/gu) ?? [];

/** The sentences of a text; a quotation within a sentence may end one. */
export const sentencesIn = (text: string): readonly string[] =>
  text.split(/(?<=[.?!]”?)\s+(?=[“’]?[\p{Lu}\p{N}])/u);

/** Everything that a case says. */
export const textsOf = ({title, story, because, hints, origin}: Case): readonly string[] => [
  title,
  ...story,
  because,
  ...hints,
  ...(origin.kind === 'documented' ? [origin.told] : []),
];
