/** Homes of which the same is said, for the same reason: what a report says once, and not per home. */
import type {Ground, PracticeResult, RequirementResult} from './assessment.js';
import type {Id} from './questionnaire.js';

/** One result, and the homes that share it. */
export interface SameReason {
  /** In the order of the answers; empty where the result speaks of no home. */
  readonly homes: readonly Id[];
  /** That of the first of them. */
  readonly result: PracticeResult;
}

/**
 * The results of one practice, those with the same requirement outcomes on the same grounds together,
 * in the order of the first home of each.
 */
export function bySameReason(results: readonly PracticeResult[]): readonly SameReason[] {
  const found = new Map<string, {homes: Id[]; result: PracticeResult}>();
  // Homes that answered alike share their grounds: those need not be spelled out once more.
  const spelled = new Map<readonly Ground[], string>();
  const reasonOf = (each: RequirementResult): string => {
    const reason = spelled.get(each.grounds) ?? spell(each);
    spelled.set(each.grounds, reason);
    return reason;
  };
  for (const result of results) {
    const key = result.requirements.map(reasonOf).join();
    const same = found.get(key) ?? {homes: [], result};
    found.set(key, same);
    if (result.home !== undefined) same.homes.push(result.home);
  }
  return [...found.values()];
}

/** Everything that is said of a requirement but the home. */
const spell = ({requirement, best, worst, grounds, settledBy, decidedBy, cited}: RequirementResult): string =>
  JSON.stringify([
    requirement,
    best,
    worst,
    grounds.map(({question, value}) => [question, value]),
    settledBy,
    decidedBy?.map(({question, value}) => [question, value]),
    cited.map(({binds}) => binds ?? null),
  ]);
