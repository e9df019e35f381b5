/** Rows and columns of the matrix, and their order. */
import type {Home} from '../../core/answers.js';
import type {Assessment} from '../../core/assessment.js';
import type {Id} from '../../core/questionnaire.js';
import {outcomes} from '../../core/verdict.js';
import type {Outcome} from '../../core/verdict.js';

export interface MatrixRow {
  readonly practice: Id;
  /** Over all homes. */
  readonly outcome: Outcome;
  /** By home; absent where the organisation has one verdict for all of them. */
  readonly byHome?: ReadonlyMap<Id, Outcome>;
}

/** The practices looked at, in the order of the assessment. */
export const rowsOf = ({practices}: Assessment): readonly MatrixRow[] =>
  practices
    .filter(({results}) => results.length > 0)
    .map(({practice, outcome, results}) => ({
      practice,
      outcome,
      ...(results.some(({home}) => home !== undefined) && {
        byHome: new Map(results.map((each) => [each.home ?? '', each.outcome])),
      }),
    }));

/** The gravest first, and of those the one that is so in most homes. */
export const worstRowsFirst = (rows: readonly MatrixRow[], homes: readonly Home[]): readonly MatrixRow[] =>
  worstFirst(rows, ({outcome, byHome}) => homes.map(({id}) => byHome?.get(id) ?? outcome));

/** The home with most that is unacceptable first, then with most to attend to, then with most unclear. */
export const worstHomesFirst = (homes: readonly Home[], rows: readonly MatrixRow[]): readonly Home[] =>
  worstFirst(homes, ({id}) => rows.flatMap(({byHome}) => byHome?.get(id) ?? []));

/** The same order among those that are equally bad. */
function worstFirst<T>(all: readonly T[], outcomesOf: (each: T) => readonly Outcome[]): readonly T[] {
  const tallies = new Map(
    all.map((each) => {
      const own = outcomesOf(each);
      return [each, outcomes.map((outcome) => own.filter((is) => is === outcome).length)] as const;
    }),
  );
  return [...all].sort((one, other) => {
    const [mine, theirs] = [tallies.get(one) ?? [], tallies.get(other) ?? []];
    const at = mine.findIndex((count, index) => count !== theirs[index]);
    return at < 0 ? 0 : (theirs[at] ?? 0) - (mine[at] ?? 0);
  });
}
