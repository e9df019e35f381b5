/** What differs between two assessments. */
import type {Assessment, PracticeResult} from './assessment.js';
import type {Id} from './questionnaire.js';
import type {Outcome} from './verdict.js';

/** A practice whose outcome differs; in one home, where it is judged by home. */
export interface Difference {
  readonly practice: Id;
  readonly home?: Id;
  /** Undefined where the practice was not there at all. */
  readonly was: Outcome | undefined;
  readonly is: Outcome | undefined;
}

/** The practices whose outcome is not what it was, in the order of the later assessment. */
export function differences(before: Assessment, after: Assessment): readonly Difference[] {
  const earlier = flat(before);
  const later = flat(after);
  const keys = new Set([...later.keys(), ...earlier.keys()]);
  return [...keys].flatMap((key) => {
    const was = earlier.get(key);
    const is = later.get(key);
    const found = is ?? was;
    if (!found || was?.result.outcome === is?.result.outcome) return [];
    return [
      {
        practice: found.practice,
        ...(found.result.home !== undefined && {home: found.result.home}),
        was: was?.result.outcome,
        is: is?.result.outcome,
      },
    ];
  });
}

function flat({practices}: Assessment): Map<string, {practice: Id; result: PracticeResult}> {
  return new Map(
    practices.flatMap(({practice, results}) =>
      results.map((result) => [JSON.stringify([practice, result.home ?? null]), {practice, result}]),
    ),
  );
}
