/** Which homes something is said of, by name and in full: for a file that proves something. */
import {str} from '@lit/localize';
import type {Home} from '../core/answers.js';
import type {Id} from '../core/questionnaire.js';
import type {Speech} from './say.js';

/** How many homes are named as the exceptions. */
const MOST_EXCEPTIONS = 3;

/**
 * "Alle woningen", "Alle woningen, behalve Kerkweg", else their names.
 *
 * @param nameOf the name of a home by its id
 */
export function sayWhichHomes(
  {msg}: Speech,
  homes: readonly Home[],
  ids: readonly Id[],
  nameOf: (home: Id) => string,
): string {
  const own = new Set(ids);
  const others = homes.filter(({id}) => !own.has(id)).map(({id}) => nameOf(id));
  if (others.length === 0) return msg('Alle woningen');
  if (others.length <= MOST_EXCEPTIONS && own.size > others.length) {
    return msg(str`Alle woningen, behalve ${others.join(', ')}`);
  }
  return ids.map(nameOf).join(', ');
}
