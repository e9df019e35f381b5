/** The matrix of practices by homes: its rows, and in which order rows and homes stand. */
import type {Home} from './answers.js';
import type {Assessment} from './assessment.js';
import type {Id} from './questionnaire.js';
import {isShort, outcomes} from './verdict.js';
import type {Outcome} from './verdict.js';

export interface MatrixRow {
  readonly practice: Id;
  /** Over all homes. */
  readonly outcome: Outcome;
  /** By home; absent where the organisation has one outcome for all of them. */
  readonly byHome?: ReadonlyMap<Id, Outcome>;
}

/** The practices looked at, in the order of the assessment. */
export const rowsOf = ({practices}: Assessment): readonly MatrixRow[] =>
  practices.flatMap(({practice, outcome, results}) => {
    if (results.length === 0) return [];
    if (results[0]?.home === undefined) return [{practice, outcome}];
    return [{practice, outcome, byHome: new Map(results.map((each) => [each.home ?? '', each.outcome]))}];
  });

/** The gravest first: what is unacceptable in most homes, then what most have to attend to, ... */
export const worstRowsFirst = (rows: readonly MatrixRow[], homes: readonly Home[]): readonly MatrixRow[] =>
  worstFirst(rows, homes, (row, home) => outcomeIn(row, home));

/** The home with most that is unacceptable first, then with most to attend to, then with most unclear. */
export const worstHomesFirst = (homes: readonly Home[], rows: readonly MatrixRow[]): readonly Home[] =>
  worstFirst(homes, rows, (home, row) => outcomeIn(row, home));

const outcomeIn = ({outcome, byHome}: MatrixRow, {id}: Home): Outcome => byHome?.get(id) ?? outcome;

/** What asks for action, the gravest first. */
const short = outcomes.filter(isShort);

/** Those that are equally bad keep their order. */
function worstFirst<T, U>(
  all: readonly T[],
  others: readonly U[],
  outcomeOf: (one: T, other: U) => Outcome,
): readonly T[] {
  const counted = all.map((one) => {
    const counts = new Map<Outcome, number>(short.map((each) => [each, 0]));
    for (const other of others) {
      const outcome = outcomeOf(one, other);
      const count = counts.get(outcome);
      if (count !== undefined) counts.set(outcome, count + 1);
    }
    return {one, counts: [...counts.values()]};
  });
  return counted.sort((one, other) => moreOfTheGravest(one.counts, other.counts)).map(({one}) => one);
}

function moreOfTheGravest(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((count, index) => count !== other[index]);
  return (other[at] ?? 0) - (one[at] ?? 0);
}
