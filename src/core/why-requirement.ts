/** Finds why a requirement that was looked at on both sides does not stand as it stood. */
import {isNotApplicable} from './answers.js';
import type {SameHome} from './home-pairs.js';
import {movers} from './movers.js';
import type {Requirement} from './questionnaire.js';
import type {Reason} from './reason.js';
import {judgedBy} from './scope.js';
import {whyAnswer, whyTruth} from './why-truth.js';
import type {Both} from './why-truth.js';

/** The reasons why the verdicts still possible are others than they were; of a home, or of any. */
export function whyRequirement(both: Both, requirement: Requirement, home: SameHome): readonly Reason[] {
  const skipped = whySkipped(both, requirement, home);
  if (skipped.length > 0) return skipped;
  const {appliesWhen, holdsWhen, otherwise} = requirement;
  const applies = appliesWhen ? whyTruth(both, appliesWhen, home) : [];
  const inSight = (reading: 'was' | 'is'): boolean =>
    appliesWhen === undefined || both[reading].holds(appliesWhen, home[reading]) !== false;
  if (!inSight('was') || !inSight('is')) return applies;
  return [...applies, ...whyTruth(both, holdsWhen, home), ...whyGravity(both, {holdsWhen, otherwise}, home)];
}

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

/** Where it falls short, or may, on both sides: what made it graver or milder. */
function whyGravity(
  both: Both,
  {holdsWhen, otherwise}: Pick<Requirement, 'holdsWhen' | 'otherwise'>,
  home: SameHome,
): readonly Reason[] {
  const {was, is} = both;
  if (was.holds(holdsWhen, home.was) === true || is.holds(holdsWhen, home.is) === true) return [];
  const reasons: Reason[] = [];
  for (const {when} of otherwise) {
    if (!when) break;
    reasons.push(...whyTruth(both, when, home));
    if (was.holds(when, home.was) === true || is.holds(when, home.is) === true) break;
  }
  return reasons;
}
