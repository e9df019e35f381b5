/** What an assessment says of each theme, as a whole: one strand between home and work. */
import type {Assessment} from './assessment.js';
import type {Id, Questionnaire} from './questionnaire.js';
import {gravest} from './verdict.js';
import type {Outcome} from './verdict.js';

/**
 * The outcome of each theme that has practices: the gravest that is certain; unclear where nothing
 * worse is certain and something is open; else acceptable, if anything is.
 */
export function byTheme(
  {themes}: Questionnaire,
  {practices}: Assessment,
): readonly {readonly theme: Id; readonly outcome: Outcome}[] {
  return themes.flatMap(({id}) => {
    const own = practices.filter(({theme}) => theme === id);
    if (own.length === 0) return [];
    const certain = gravest(own)?.best;
    const has = (outcome: Outcome): boolean => own.some((each) => each.outcome === outcome);
    const outcome: Outcome =
      certain === 'unacceptable' || certain === 'attention'
        ? certain
        : own.some(({open}) => open)
          ? 'unclear'
          : has('acceptable')
            ? 'acceptable'
            : has('not-applicable')
              ? 'not-applicable'
              : 'not-looked-at';
    return [{theme: id, outcome}];
  });
}
