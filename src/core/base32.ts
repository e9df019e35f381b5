/**
 * Numbers as text that is read aloud and typed without doubt: base 32 as Douglas Crockford writes it,
 * without I, L, O and U. Whoever types I or L means 1, and whoever types O means 0.
 */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Each character that may be typed, with its value. */
const values: ReadonlyMap<string, number> = new Map(
  [alphabet, alphabet.toLowerCase(), 'OI', 'oi', 'OL', 'ol'].flatMap((characters) =>
    Array.from(characters, (character, value) => [character, value] as const),
  ),
);

/** The character of a value from 0 to 31. */
export const characterOf = (value: number): string => alphabet.charAt(value);

/** The value of a character, or undefined where no text of ours holds it. */
export const valueOfCharacter = (character: string): number | undefined => values.get(character);

/** The digits of a number that is not negative, in base 32; the largest first. */
export const toBase32 = (number: bigint): number[] =>
  Array.from(number.toString(32), (digit) => Number.parseInt(digit, 32));

/** The number that has these digits in base 32. */
export const fromBase32 = (digits: readonly number[]): bigint =>
  BigInt(`0b0${digits.map((digit) => digit.toString(2).padStart(5, '0')).join('')}`);
