/** The id of a phone, and of a workshop: random, and nothing but that. */
import {characterOf, valueOfCharacter} from '../base32.js';
import type {Id} from '../questionnaire.js';

/** The characters of a random id: 40 bits. */
export const ID_LENGTH = 8;

/** Eight characters of base 32, in capitals. */
export const randomIdPattern = /^[0-9A-HJKMNP-TV-Z]{8}$/;

/**
 * A random id of as many random bytes as it has characters.
 *
 * @param bytes eight of them, such as `crypto.getRandomValues` gives
 */
export const randomId = (bytes: Uint8Array): Id =>
  Array.from(bytes.subarray(0, ID_LENGTH), (byte) => characterOf(byte & 31)).join('');

/** The values, from 0 to 31, of a random id; undefined of another text. */
export const randomIdValues = (id: Id): readonly number[] | undefined =>
  randomIdPattern.test(id) ? Array.from(id, (character) => valueOfCharacter(character) ?? 0) : undefined;

/** The random id that has these values. */
export const randomIdOf = (values: readonly number[]): Id => values.map(characterOf).join('');
