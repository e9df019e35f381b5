/** The mark of an id in a code: two characters, so that a code of something else is noticed. */
import type {Id} from './questionnaire.js';

/**
 * Ten bits of a hash (FNV-1a) of an id, as two values from 0 to 31: one in a thousand others has the
 * same. Part of the form of every code.
 */
export function idValues(id: Id): readonly number[] {
  let hash = 0x811c9dc5;
  for (const character of id) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  const folded = hash ^ (hash >>> 10) ^ (hash >>> 20);
  return [(folded >>> 5) & 31, folded & 31];
}
