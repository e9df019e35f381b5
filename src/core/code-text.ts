/** A code as it is written, spoken and typed: characters in groups of four. */
import {characterOf, valueOfCharacter} from './base32.js';

/** The characters of a group. */
export const GROUP = 4;

/**
 * The longest text that is read as a code. That of 300 homes, every question answered, has 10,000
 * characters, and that of 1000 homes 33,000; three times as many with a fraction in every number.
 */
export const LONGEST_CODE = 50_000;

/** The characters of these values, in groups. */
export const codeText = (values: readonly number[]): string =>
  values
    .map((value, index) => (index > 0 && index % GROUP === 0 ? '-' : '') + characterOf(value))
    .join('');

/**
 * The values of a text, `undefined` for each character that no code has. Spaces and hyphens of all
 * kinds, and what copying adds unseen, may stand anywhere.
 */
export const codeValues = (text: string): readonly (number | undefined)[] =>
  Array.from(text.replace(/[\s\p{Dash_Punctuation}\p{Format}\u2212]+/gu, ''), valueOfCharacter);

/** The groups, counted from 1, in which these places lie. */
export const groupsOf = (places: readonly number[]): readonly number[] => [
  ...new Set(places.map((place) => Math.floor(place / GROUP) + 1)),
];
