/** Cases that the tables of several themes have in common. */
import type {Flat} from '../dossier.js';
import type {Case, Shown} from './requirement-table.js';

/** All options must be chosen: without one, or with none, it is a matter of attention. */
export const lacking = (
  question: string,
  options: readonly string[],
  shown: readonly Shown[],
  facts: Flat = {},
): readonly Case[] =>
  [[], ...options.map((one) => options.filter((each) => each !== one))].map((chosen): Case => [
    {...facts, [question]: chosen},
    'attention',
    shown,
  ]);
