/** Finds why a requirement that was looked at on both sides does not stand as it stood. */
import {isNotApplicable} from './answers.js';
import type {Home} from './answers.js';
import type {SameHome} from './home-pairs.js';
import {movers} from './movers.js';
import type {Requirement} from './questionnaire.js';
import type {Reading} from './reading.js';
import type {Reason} from './reason.js';
import {judgedBy} from './scope.js';
import {whyAnswer, whyTruth} from './why-truth.js';
import type {Both} from './why-truth.js';

/**
 * The reasons why the verdicts still possible are others than they were. Where it does not apply now,
 * only what makes it so; else all that it rests on now.
 */
export function whyRequirement(both: Both, requirement: Requirement, home: SameHome): readonly Reason[] {
  const {appliesWhen, holdsWhen} = requirement;
  const skipped = whySkipped(both, requirement, home);
  const applies = appliesWhen ? whyTruth(both, appliesWhen, home) : [];
  if (isSkipped(both.is, requirement, home.is)) return skipped;
  if (appliesWhen && both.is.holds(appliesWhen, home.is) === false) return [...skipped, ...applies];
  const falls = both.is.holds(holdsWhen, home.is) !== true;
  return [
    ...skipped,
    ...applies,
    ...whyTruth(both, holdsWhen, home),
    ...(falls ? whyGravity(both, requirement, home) : []),
  ];
}

const isSkipped = (reading: Reading, requirement: Requirement, home: Home): boolean =>
  [...judgedBy(requirement)].some((id) => {
    const question = reading.question(id);
    return question !== undefined && isNotApplicable(reading.given(question, home));
  });

/** "Does not apply to us" was answered on one side, to a question that it rests on. */
function whySkipped(both: Both, requirement: Requirement, home: SameHome): readonly Reason[] {
  const moves = [...judgedBy(requirement)].flatMap((id) => {
    const question = both.is.question(id);
    if (!question) return [];
    const was = Number(isNotApplicable(both.was.given(question, home.was)));
    const is = Number(isNotApplicable(both.is.given(question, home.is)));
    return [{question, was, is}];
  });
  return movers(moves).flatMap(({question}) => whyAnswer(both, question, home));
}

/** Where it falls short, or may: what made it graver or milder. */
function whyGravity(both: Both, {otherwise}: Requirement, home: SameHome): readonly Reason[] {
  const reasons: Reason[] = [];
  for (const {when} of otherwise) {
    if (!when) break;
    reasons.push(...whyTruth(both, when, home));
    if (both.is.holds(when, home.is) === true) break;
  }
  return reasons;
}
