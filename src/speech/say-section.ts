/** The parts of a report, by outcome: what each is called, and what there is to say of it at once. */
import {str} from '@lit/localize';
import type {Outcome} from '../core/verdict.js';
import type {Speech} from './say.js';

export function saySection({msg}: Speech, outcome: Outcome): string {
  switch (outcome) {
    case 'unacceptable':
      return msg('Niet acceptabel');
    case 'attention':
      return msg('Aandachtspunten');
    case 'unclear':
      return msg('Nog onduidelijk');
    case 'acceptable':
      return msg('Acceptabel');
    case 'not-applicable':
      return msg('Niet van toepassing');
    case 'not-looked-at':
      return msg('Niet bekeken');
  }
}

/** What stands above the practices of a part; empty where they speak for themselves. */
export function saySectionHint({msg}: Speech, outcome: Outcome, count: number): string {
  switch (outcome) {
    case 'unclear':
      return msg('Hier ontbreekt een antwoord. Zoek het uit en vul het in.');
    case 'acceptable':
      return msg('Dit doet u goed. Houd deze papieren bij de hand.');
    case 'not-looked-at':
      return msg(str`De korte check heeft ${count} praktijken niet bekeken. Daarover zegt dit rapport niets.`);
    case 'unacceptable':
    case 'attention':
    case 'not-applicable':
      return '';
  }
}
