/**
 * The same JSON value without halves of a character: a field that cuts a text may leave one, canonical
 * JSON has no place for it. Infinity and NaN become null, as they do in JSON.
 */
export function wellFormed(json: unknown): unknown {
  const text = JSON.stringify(json) as string | undefined;
  // `stringify` writes a half as an escape; each escape is taken as a whole, so that `\\ud800` stays.
  const whole = text?.replace(/\\(?:ud[89a-f][\da-f]{2}|.)/g, (escape) => (escape.length > 2 ? '\ufffd' : escape));
  return whole === undefined ? undefined : JSON.parse(whole);
}
