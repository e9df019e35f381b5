/**
 * The codes in a text, as somebody typed it or pasted it from messages. Whether they are codes is not
 * said here, and nothing of them is changed.
 */

/** A code as it is written: at least three groups of four, with `-` between them and none around them. */
const WRITTEN = /(?<![\dA-Z-])[\dA-Z]{4}(?:-[\dA-Z]{4}){2,}(?![\dA-Z-])/gi;

/** Where a long code went on to the next line. */
const BROKEN = /(?<=(?<![\dA-Z])[\dA-Z]{4}-)[ \t]*\r?\n[ \t]*(?=[\dA-Z]{4}(?![\dA-Z]))/gi;

/**
 * What is to be read as a code: each that is written as one, whatever stands around it, and else the
 * whole of each line that is not empty.
 */
export const codesIn = (text: string): readonly string[] =>
  text
    .replace(BROKEN, '')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .flatMap((line) => line.match(WRITTEN) ?? [line]);
