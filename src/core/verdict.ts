/** Verdicts and the intervals between them. */
import type {Verdict} from './questionnaire.js';

/** From mild to grave. */
export const verdicts = ['acceptable', 'attention', 'unacceptable'] as const satisfies readonly Verdict[];

/** What is said of a practice: its verdict, or why there is none. */
export type Outcome = Verdict | 'unclear' | 'not-applicable' | 'not-looked-at';

/** In the order of a report: what asks for action first. */
export const outcomes = [
  'unacceptable',
  'attention',
  'unclear',
  'acceptable',
  'not-applicable',
  'not-looked-at',
] as const satisfies readonly Outcome[];

/** What falls short, or may: it asks for action. */
export const isShort = (outcome: Outcome): boolean =>
  outcome === 'unacceptable' || outcome === 'attention' || outcome === 'unclear';

/** The verdicts that are still possible lie between these two. */
export interface Interval {
  readonly best: Verdict;
  readonly worst: Verdict;
}

const gravity = (verdict: Verdict): number => verdicts.indexOf(verdict);

export const graver = (one: Verdict, other: Verdict): Verdict =>
  gravity(one) >= gravity(other) ? one : other;

const milder = (one: Verdict, other: Verdict): Verdict =>
  gravity(one) <= gravity(other) ? one : other;

/** The interval of a set of possible verdicts, or undefined of an empty one. */
export function intervalOf(possible: Iterable<Verdict>): Interval | undefined {
  let interval: Interval | undefined;
  for (const verdict of possible) {
    interval = {
      best: interval ? milder(interval.best, verdict) : verdict,
      worst: interval ? graver(interval.worst, verdict) : verdict,
    };
  }
  return interval;
}

/** The gravest best and the gravest worst of those that have them, or undefined: never an average. */
export function gravest(intervals: Iterable<Partial<Interval>>): Interval | undefined {
  let found: Interval | undefined;
  for (const {best, worst} of intervals) {
    if (!best || !worst) continue;
    found = {
      best: found ? graver(found.best, best) : best,
      worst: found ? graver(found.worst, worst) : worst,
    };
  }
  return found;
}

/** The verdict where best and worst agree; unclear where not; does not apply where there is none. */
export function outcomeOf(interval: Interval | undefined): Outcome {
  if (!interval) return 'not-applicable';
  return interval.best === interval.worst ? interval.best : 'unclear';
}
