/** The name of a home, among the homes of the answers. */
import {str} from '@lit/localize';
import type {Home} from '../core/answers.js';
import type {Speech} from './say.js';

/** Its name, or "Woning 2" where it has none. */
export function sayHome({msg}: Speech, homes: readonly Home[], home: Home): string {
  if (home.name) return home.name;
  const place = homes.findIndex(({id}) => id === home.id) + 1;
  return msg(str`Woning ${place}`);
}
