/**
 * Compares a former session with the present one: per practice what it was, what it is, and why that
 * changed. Both are judged by the questionnaire of now, each on its own day and at its own depth.
 */
import type {Assessment} from './assessment.js';
import {outcomePairs} from './compare.js';
import type {Outcomes} from './compare.js';
import {homePairs, isOnBothSides} from './home-pairs.js';
import type {HomePair} from './home-pairs.js';
import {judge} from './judge.js';
import type {KeptSession} from './kept-session.js';
import {lookOf} from './look-of.js';
import {partsBetween, whyGravest} from './outcome-parts.js';
import type {Part, Side} from './outcome-parts.js';
import type {Id, Questionnaire} from './questionnaire.js';
import {read} from './reading.js';
import type {Reason} from './reason.js';
import {whyHome} from './why-truth.js';

/** A session, and the version of the questionnaire that it was kept under. */
export interface Dated {
  readonly session: KeptSession;
  readonly version: string;
}

/** What was and is said, and why that differs; no reasons where it does not. */
export interface Explained extends Outcomes {
  readonly reasons: readonly Reason[];
}

export interface HomeComparison extends Explained {
  readonly home: HomePair;
}

/** A practice over all homes, then in each of them. */
export interface PracticeComparison extends Explained {
  readonly practice: Id;
  readonly theme: Id;
  /** Empty where there is one home, and for a practice that is not judged by home. */
  readonly homes: readonly HomeComparison[];
}

export interface Comparison {
  readonly was: Assessment;
  readonly is: Assessment;
  /** Every home of the two sessions: those of now in their order, then those that are gone. */
  readonly homes: readonly HomePair[];
  /** Every practice, changed or not, in the order of now; then those that are gone. */
  readonly practices: readonly PracticeComparison[];
}

export interface ComparisonOptions {
  /** The questions of the version that the former session was kept under, where they are known. */
  readonly knownQuestions?: ReadonlySet<Id> | undefined;
}

/**
 * Compares two sessions. What only one of them looked at is explained by that alone: by the rule that
 * was not in force, or the check that was short, and not by the answers that it then asked for.
 *
 * @returns every practice of either; one whose outcome changed has at least one reason.
 * @throws RangeError when the day of a session is no day of the calendar.
 */
export function comparison(
  questionnaire: Questionnaire,
  was: Dated,
  is: Dated,
  {knownQuestions}: ComparisonOptions = {},
): Comparison {
  const homes = homePairs(was.session.answers, is.session.answers);
  const before = sideOf(questionnaire, was.session);
  const after = sideOf(questionnaire, is.session);
  const known = was.version === questionnaire.version ? undefined : knownQuestions;
  const partsOf = partsBetween(before, after, {
    was: before.reading,
    is: after.reading,
    homes,
    isNew: ({id, replaces = []}) => known !== undefined && ![id, ...replaces].some((each) => known.has(each)),
  });
  const ids = homes.map((pair) => ({was: pair.was?.id, is: pair.is?.id}));
  const pairs = outcomePairs(before.assessment, after.assessment, ids);
  const byId = new Map(questionnaire.practices.map((each) => [each.id, each]));
  return {
    was: before.assessment,
    is: after.assessment,
    homes,
    practices: pairs.map(({practice: id, theme, homes: rows, ...over}) => {
      const practice = byId.get(id);
      const parts = practice ? partsOf(practice) : [];
      return {
        practice: id,
        theme,
        ...explained(over, () => whyGravest(parts)),
        homes: homes.length > 1 && rows.length > 0
          ? homes.map((home, index) => inHome(home, rows[index], parts))
          : [],
      };
    }),
  };
}

function sideOf(questionnaire: Questionnaire, {answers, day, depth}: KeptSession): Side {
  const look = lookOf(questionnaire, {day, depth});
  return {
    depth,
    reading: read(questionnaire, answers, look),
    assessment: judge(questionnaire, answers, look),
  };
}

const explained = ({was, is}: Outcomes, why: () => readonly Reason[]): Explained => ({
  was,
  is,
  reasons: was === is ? [] : why(),
});

/** A home that is there on one side only needs no other reason. */
const inHome = (home: HomePair, outcomes: Outcomes | undefined, parts: readonly Part[]): HomeComparison => ({
  home,
  ...explained(outcomes ?? {was: undefined, is: undefined}, () =>
    isOnBothSides(home)
      ? whyGravest(parts.filter((each) => each.home === undefined || each.home === home))
      : whyHome(home),
  ),
});
