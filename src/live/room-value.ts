/** The bytes of a value as JSON, within bounds: whoever has the credentials can put anything. */

/** Far more than what a room shows, and the votes of a phone on a case, ever take. */
export const LONGEST_VALUE = 4096;

/** @returns undefined where it is too long or no JSON */
export function readValue(bytes: Uint8Array): unknown {
  if (bytes.length > LONGEST_VALUE) return undefined;
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}
