/** The parts that the outcome of a practice is made of, then and now, each with why it moved. */
import type {Assessment} from './assessment.js';
import {isOnBothSides} from './home-pairs.js';
import type {HomePair, SameHome} from './home-pairs.js';
import type {Depth} from './kept-session.js';
import {movers} from './movers.js';
import type {Practice, Requirement} from './questionnaire.js';
import type {Reading} from './reading.js';
import {eachOnce} from './reason.js';
import type {Reason, RuleReason} from './reason.js';
import {scale, standingAt, standings} from './standing.js';
import type {Standing} from './standing.js';
import {whyRequirement} from './why-requirement.js';
import {whyHome, whyTruth} from './why-truth.js';
import type {Both} from './why-truth.js';

/** One of the two sessions that are compared. */
export interface Side {
  readonly depth: Depth;
  readonly reading: Reading;
  readonly assessment: Assessment;
}

/** A requirement, in one home where it is judged by home. */
export interface Part {
  readonly home?: HomePair;
  readonly was: Standing;
  readonly is: Standing;
  readonly why: () => readonly Reason[];
}

/** Finds the parts of a practice; none of one that has neither requirements nor a condition. */
export function partsBetween(was: Side, is: Side, both: Both): (practice: Practice) => readonly Part[] {
  const standingWas = standings(was.reading, was.assessment);
  const standingIs = standings(is.reading, is.assessment);
  const looked = [...was.reading.looked, ...is.reading.looked];
  const byHome = new Set(looked.filter(({perHome}) => perHome).map(({requirement}) => requirement));
  const [firstWas] = was.reading.homes;
  const [firstIs] = is.reading.homes;
  // What is no matter of homes can be read in any.
  const anyHome: SameHome | undefined = firstWas && firstIs && {was: firstWas, is: firstIs};

  const part = (requirement: Requirement, pair?: HomePair): Part => {
    const moved = {
      was: standingWas(requirement, pair?.was),
      is: standingIs(requirement, pair?.is),
    };
    const home = pair ?? anyHome;
    return {
      ...(pair && {home: pair}),
      ...moved,
      why: once(() => {
        const outside = [...(pair ? whyHome(pair) : []), ...whyLooked(was, is, requirement, moved)];
        if (outside.length > 0) return outside;
        return home && isOnBothSides(home) ? whyRequirement(both, requirement, home) : [];
      }),
    };
  };

  return ({requirements, acceptableWhen}) => {
    if (requirements.length > 0) {
      return requirements.flatMap((each) =>
        byHome.has(each) ? both.homes.map((pair) => part(each, pair)) : [part(each)],
      );
    }
    if (!acceptableWhen || !anyHome) return [];
    const standing = ({reading}: Side, side: keyof SameHome): Standing => {
      if (reading.look.only) return standingAt(scale.notLookedAt);
      const holds = reading.holds(acceptableWhen, anyHome[side]) === true;
      return standingAt(holds ? 0 : scale.notApplicable);
    };
    const moved = {was: standing(was, 'was'), is: standing(is, 'is')};
    const why = once(() =>
      isDepthAlone(moved) ? [whyDepth(was, is)] : whyTruth(both, acceptableWhen, anyHome),
    );
    return [{...moved, why}];
  };
}

/** Why the gravest of some parts is not what it was. */
export function whyGravest(parts: readonly Part[]): readonly Reason[] {
  const moved = (['best', 'worst'] as const).flatMap((bound) =>
    movers(parts.map(({why, was, is}) => ({why, was: was[bound], is: is[bound]}))),
  );
  return eachOnce(moved.flatMap(({why}) => why()));
}

type Moved = Pick<Part, 'was' | 'is'>;

const isAt = ({best}: Standing, level: number): boolean => best === level;

const isDepthAlone = ({was, is}: Moved): boolean =>
  isAt(was, scale.notLookedAt) !== isAt(is, scale.notLookedAt);

/** Why only one side looked at a requirement; nothing where both did, or neither. */
function whyLooked(was: Side, is: Side, requirement: Requirement, moved: Moved): readonly Reason[] {
  if (isAt(moved.was, scale.notInForce) !== isAt(moved.is, scale.notInForce)) {
    return [whyInForce(was, is, requirement, isAt(moved.is, scale.notInForce))];
  }
  return isDepthAlone(moved) ? [whyDepth(was, is)] : [];
}

function whyInForce(was: Side, is: Side, {id, from, until}: Requirement, ended: boolean): RuleReason {
  if (ended) {
    const past = until !== undefined && until < is.reading.look.on;
    return {kind: 'rule', change: 'ended', requirement: id, ...(past && {until})};
  }
  const since = from !== undefined && from > was.reading.look.on;
  return {kind: 'rule', change: 'began', requirement: id, ...(since && {since: from})};
}

const whyDepth = (was: Side, is: Side): Reason => ({kind: 'depth', was: was.depth, is: is.depth});

function once<T>(make: () => T): () => T {
  let made: {readonly value: T} | undefined;
  return () => (made ??= {value: make()}).value;
}
