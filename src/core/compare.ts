/** What differs between two assessments. */
import type {Assessment, PracticeAssessment} from './assessment.js';
import type {Id} from './questionnaire.js';
import type {Outcome} from './verdict.js';

/** What was and is said; undefined where the practice, or the home, was not there at all. */
export interface Outcomes {
  readonly was: Outcome | undefined;
  readonly is: Outcome | undefined;
}

/** A practice whose outcome differs; in one home, where it is judged by home. */
export interface Difference extends Outcomes {
  readonly practice: Id;
  readonly home?: Id;
}

/** The ids of one home in two assessments. */
export interface HomeIds {
  readonly was?: Id | undefined;
  readonly is?: Id | undefined;
}

/** A practice in two assessments: over all homes, and in each, where it is judged by home. */
export interface PracticeOutcomes extends Outcomes {
  readonly practice: Id;
  readonly theme: Id;
  readonly homes: readonly (Outcomes & {readonly home: HomeIds})[];
}

/**
 * The practices of two assessments, in the order of the later, then those that are gone.
 *
 * @param homes the homes, in the order wanted; those of the same id on both sides when left out.
 */
export function outcomePairs(
  before: Assessment,
  after: Assessment,
  homes: readonly HomeIds[] = sameIds(before, after),
): readonly PracticeOutcomes[] {
  const earlier = new Map(before.practices.map((each) => [each.practice, each]));
  const later = new Map(after.practices.map((each) => [each.practice, each]));
  const all = new Map([...later, ...[...earlier].filter(([id]) => !later.has(id))]);
  return [...all.values()].map(({practice, theme}) => {
    const was = earlier.get(practice);
    const is = later.get(practice);
    const outcomeWas = outcomeIn(was);
    const outcomeIs = outcomeIn(is);
    return {
      practice,
      theme,
      was: was?.outcome,
      is: is?.outcome,
      homes: isByHome(was) || isByHome(is)
        ? homes.map((home) => ({home, was: outcomeWas(home.was), is: outcomeIs(home.is)}))
        : [],
    };
  });
}

const isByHome = (said: PracticeAssessment | undefined): boolean =>
  said?.results.some(({home}) => home !== undefined) ?? false;

/** What is said of a home: where a practice is not judged by home, what is said of all of them. */
function outcomeIn(said: PracticeAssessment | undefined): (home: Id | undefined) => Outcome | undefined {
  if (!isByHome(said)) return (home) => (home === undefined ? undefined : said?.outcome);
  const outcomes = new Map(said?.results.map(({home, outcome}) => [home, outcome]));
  return (home) => outcomes.get(home);
}

const sameIds = (before: Assessment, after: Assessment): readonly HomeIds[] =>
  [...new Set([after, before].flatMap(homesIn))].map((id) => ({was: id, is: id}));

const homesIn = ({practices}: Assessment): readonly Id[] =>
  practices.flatMap(({results}) => results.flatMap(({home}) => home ?? []));

/** The practices whose outcome is not what it was, in the order of the later assessment. */
export const differences = (before: Assessment, after: Assessment): readonly Difference[] =>
  outcomePairs(before, after).flatMap(({practice, homes, ...over}) => {
    const rows = homes.length > 0 ? homes : [{...over, home: undefined}];
    return rows
      .filter(({was, is}) => was !== is)
      .map(({home, was, is}) => {
        const id = home?.is ?? home?.was;
        return {practice, ...(id !== undefined && {home: id}), was, is};
      });
  });
