/** What a report tells of the requirements of a practice. */
import type {PracticeAssessment, PracticeResult, RequirementResult} from './assessment.js';
import type {Id} from './questionnaire.js';
import {isShort, outcomes} from './verdict.js';

/** The requirements that fall short or are open, the gravest first. */
export const shortIn = ({requirements}: PracticeResult): readonly RequirementResult[] =>
  requirements
    .filter(({outcome}) => isShort(outcome))
    .sort((one, other) => outcomes.indexOf(one.outcome) - outcomes.indexOf(other.outcome));

/** How many requirements are met. */
export const metCount = ({requirements}: PracticeResult): number =>
  requirements.filter(({outcome}) => outcome === 'acceptable').length;

/** The requirements that are met, each once: in the first home, or the first where to have it checked. */
export function metIn({results}: Pick<PracticeAssessment, 'results'>): readonly RequirementResult[] {
  const met = new Map<Id, RequirementResult>();
  for (const each of results.flatMap(({requirements}) => requirements)) {
    if (each.outcome !== 'acceptable') continue;
    const known = met.get(each.requirement);
    if (!known || (each.haveChecked && !known.haveChecked)) met.set(each.requirement, each);
  }
  return [...met.values()];
}

/**
 * What is open in a practice that could still turn out well: the first open requirement, with the
 * gravest that the practice as a whole could be.
 */
export const openIn = (
  {requirements}: PracticeResult,
  {worst}: Pick<PracticeAssessment, 'worst'>,
): readonly RequirementResult[] =>
  requirements
    .filter(({outcome}) => outcome === 'unclear')
    .slice(0, 1)
    .map((result) => ({...result, ...(worst && {worst})}));
