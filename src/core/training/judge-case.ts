/** What is to be said of a case: judged from its answers, like any other practice. */
import type {Answers} from '../answers.js';
import type {RequirementResult} from '../assessment.js';
import {judge, judgeReading} from '../judge.js';
import type {Day, Id, Practice, Questionnaire, Verdict} from '../questionnaire.js';
import {reader} from '../reading.js';
import type {Reading} from '../reading.js';
import type {Look} from '../scope.js';
import {verdicts} from '../verdict.js';
import type {Outcome} from '../verdict.js';
import {fewestChanges} from '../what-if.js';
import type {Change, FewestChanges} from '../what-if.js';
import type {Case} from './case.js';

export interface CaseJudgement {
  readonly practice: Practice;
  /** The answers of the case, as they are read. */
  readonly reading: Reading;
  /** Undefined for a case that is not scored. */
  readonly verdict: Verdict | undefined;
  /** Where it falls short, the requirements that are as grave as the verdict; else those that are met. */
  readonly deciding: readonly RequirementResult[];
  /**
   * The fewest answers that would have to be otherwise, for all that the story tells; empty where it is
   * acceptable.
   */
  readonly changes: readonly Change[];
  /** These changes are not enough: a fact that nobody can change stands in the way. */
  readonly stays: boolean;
}

/**
 * Judges a case on a day.
 *
 * @returns undefined where the questionnaire does not have its practice
 */
export function judgeCase(questionnaire: Questionnaire, told: Case, on: Day): CaseJudgement | undefined {
  const practice = questionnaire.practices.find(({id}) => id === told.practice);
  if (!practice) return undefined;
  const look = {on, only: practice.requirements.map(({id}) => id)};
  const reading = reader(questionnaire, look)(told.answers);
  const said = judgeReading(reading).practices.find((each) => each.practice === practice.id);
  const verdict = told.label === undefined ? undefined : verdictOf(said?.outcome ?? 'unclear');
  const results = said?.results.flatMap(({requirements}) => requirements) ?? [];
  const isShort = verdict !== undefined && verdict !== 'acceptable';
  const {changes, remaining} = isShort
    ? wayOut(questionnaire, told, {on, only: look.only})
    : {changes: [], remaining: []};
  return {
    practice,
    reading,
    verdict,
    deciding: results.filter(({outcome}) => outcome === (verdict ?? 'unclear')),
    changes,
    stays: remaining.some((id) => id === practice.id),
  };
}

/**
 * The fewest changes that make the practice acceptable, and with it all else of the story that falls
 * short for certain, or begins to count by these changes: who does what they say finds no new fault.
 */
function wayOut(questionnaire: Questionnaire, {answers}: Case, {on, only}: Required<Look>): FewestChanges {
  const whole = (changed: Answers): readonly RequirementResult[] =>
    judge(questionnaire, changed, {on})
      .practices.flatMap(({results}) => results)
      .flatMap(({requirements}) => requirements);
  const was = whole(answers);
  const wrong = was.filter(({best}) => best !== undefined && best !== 'acceptable');
  const idle = new Set(was.filter(({outcome}) => outcome === 'not-applicable').map(({requirement}) => requirement));
  const looked = new Set([...(only ?? []), ...wrong.map(({requirement}) => requirement)]);
  for (;;) {
    const found = fewestChanges(questionnaire, answers, {on, only: [...looked]});
    const before = looked.size;
    for (const {requirement, outcome} of whole(found.answers)) {
      if (idle.has(requirement) && outcome !== 'not-applicable') looked.add(requirement);
    }
    if (looked.size === before) return found;
  }
}

const verdictOf = (outcome: Outcome): Verdict | undefined => verdicts.find((each) => each === outcome);

/** The verdict of each case that is scored, by its id. */
export function verdictsOf(
  questionnaire: Questionnaire,
  cases: readonly Case[],
  on: Day,
): ReadonlyMap<Id, Verdict> {
  const found = new Map<Id, Verdict>();
  for (const each of cases) {
    const verdict = judgeCase(questionnaire, each, on)?.verdict;
    if (verdict) found.set(each.id, verdict);
  }
  return found;
}
