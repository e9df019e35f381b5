/** How high a requirement stands in one assessment, as numbers: the higher, the graver. */
import type {Home} from './answers.js';
import type {Assessment, RequirementResult} from './assessment.js';
import type {Id, Requirement, Verdict} from './questionnaire.js';
import type {Reading} from './reading.js';
import {inForce} from './scope.js';
import {verdicts} from './verdict.js';

/** The verdicts count from zero; below them lies why there is none. */
export const scale = {
  noSuchHome: -4,
  notInForce: -3,
  notLookedAt: -2,
  notApplicable: -1,
} as const;

/** The mildest and the gravest verdict still possible. */
export interface Standing {
  readonly best: number;
  readonly worst: number;
}

export const standingAt = (level: number): Standing => ({best: level, worst: level});

const levelOf = (verdict: Verdict | undefined): number =>
  verdict === undefined ? scale.notApplicable : verdicts.indexOf(verdict);

/** The standing of a requirement: in a home, or once and for all where no home is given. */
export function standings(
  {look, looked}: Reading,
  {practices}: Assessment,
): (requirement: Requirement, home?: Home) => Standing {
  const lookedAt = new Set(looked.map(({requirement}) => requirement));
  const found = new Map<Id, Map<Id | undefined, RequirementResult>>();
  for (const result of practices.flatMap(({results}) => results.flatMap(({requirements}) => requirements))) {
    const byHome = found.get(result.requirement) ?? new Map<Id | undefined, RequirementResult>();
    found.set(result.requirement, byHome.set(result.home, result));
  }
  return (requirement, home) => {
    if (!inForce(requirement, look.on)) return standingAt(scale.notInForce);
    if (!lookedAt.has(requirement)) return standingAt(scale.notLookedAt);
    const result = found.get(requirement.id)?.get(home?.id);
    if (!result) return standingAt(scale.noSuchHome);
    return {best: levelOf(result.best), worst: levelOf(result.worst)};
  };
}
