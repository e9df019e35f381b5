/** Several homes in one breath. */
import {str} from '@lit/localize';
import type {Home} from '../core/answers.js';
import type {Id} from '../core/questionnaire.js';
import type {Speech} from './say.js';
import {sayHome} from './say-home.js';

/** How many homes are named before the others are counted. */
const MOST_NAMED = 2;

/** The homes of these ids: "Dorpsstraat, Kerkweg en 12 andere". Ids of no home are left out. */
export function sayHomes(speech: Speech, homes: readonly Home[], ids: readonly Id[]): string {
  const {msg} = speech;
  const own = new Set(ids);
  const meant = homes.filter(({id}) => own.has(id));
  // One more is said as shortly as it is counted.
  const most = meant.length === MOST_NAMED + 1 ? meant.length : MOST_NAMED;
  const named = meant.slice(0, most).map((each) => sayHome(speech, homes, each));
  const others = meant.length - named.length;
  if (others > 0) return msg(str`${named.join(', ')} en ${others} andere`);
  const last = named.at(-1) ?? '';
  const rest = named.slice(0, -1).join(', ');
  return rest ? msg(str`${rest} en ${last}`) : last;
}
