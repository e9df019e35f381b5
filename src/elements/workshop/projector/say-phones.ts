/** How many phones take part, as far as is known: a phone that did not vote yet is not heard of. */
import {str} from '@lit/localize';
import type {Speech} from '../../../speech/say.js';

export const sayPhones = ({msg}: Speech, count: number): string =>
  count === 1 ? msg('1 telefoon doet mee') : msg(str`${count} telefoons doen mee`);
