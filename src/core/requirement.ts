/** Judges one requirement in one home. */
import {isNotApplicable} from './answers.js';
import type {Home, Value} from './answers.js';
import type {CitedLine, Ground, RequirementResult} from './assessment.js';
import type {Truth} from './condition.js';
import {deciding} from './deciding.js';
import type {Citation, Condition, Id, Requirement, Verdict} from './questionnaire.js';
import type {Reading} from './reading.js';
import type {Looked} from './scope.js';
import {settling} from './settling.js';
import {graver, intervalOf, outcomeOf} from './verdict.js';
import type {Interval} from './verdict.js';

/** The verdict that a requirement still allows, with what it rests on. */
export function judgeRequirement(reading: Reading, looked: Looked, home: Home): RequirementResult {
  const {requirement, perHome, heldBy} = looked;
  const cited = requirement.citations.map((each) => citedLine(reading, each, home));
  const skipped = skippedBy(reading, looked, home);
  const interval = intervalFor(reading, looked, home);
  const outcome = outcomeOf(interval);
  return {
    requirement: requirement.id,
    ...(perHome && {home: home.id}),
    outcome,
    ...interval,
    grounds: groundsOf(reading, heldBy, home),
    settledBy: outcome === 'unclear' ? settling(reading, requirement, home) : [],
    ...(!interval && {decidedBy: decidedBy(reading, requirement, skipped, home)}),
    cited,
    haveChecked: haveChecked(cited),
  };
}

/** The answers by which it does not apply. */
const decidedBy = (
  reading: Reading,
  {appliesWhen}: Requirement,
  skipped: Ground | undefined,
  home: Home,
): readonly Ground[] => {
  if (skipped) return [skipped];
  return appliesWhen ? deciding(reading, appliesWhen, home) : [];
};

/** The verdicts still possible; undefined where the requirement does not apply. */
export function intervalFor(reading: Reading, looked: Looked, home: Home): Interval | undefined {
  if (skippedBy(reading, looked, home)) return undefined;
  const applies = truthOf(reading, looked.requirement.appliesWhen, home);
  if (applies === false) return undefined;
  return intervalOf(possibleVerdicts(reading, looked, home, applies));
}

/** The answer "does not apply to us" to a question that the requirement rests on. */
const skippedBy = (reading: Reading, {judgedBy}: Looked, home: Home): Ground | undefined =>
  groundsOf(reading, judgedBy, home).find(({value}) => isNotApplicable(value));

/** A condition in a home; a missing condition is true. */
const truthOf = (reading: Reading, condition: Condition | undefined, home: Home): Truth =>
  condition === undefined ? true : reading.holds(condition, home);

function* possibleVerdicts(
  reading: Reading,
  {practice, requirement}: Looked,
  home: Home,
  applies: true | undefined,
): Generator<Verdict> {
  if (applies === undefined) yield 'acceptable';
  const holds = reading.holds(requirement.holdsWhen, home);
  if (holds !== false) yield 'acceptable';
  if (holds === true) return;
  for (const {when, verdict} of requirement.otherwise) {
    const decides = truthOf(reading, when, home);
    if (decides === false) continue;
    // The note of 2012, once its text is known, stands beside today's rules: the stricter counts.
    yield practice.note ? graver(verdict, practice.note.verdict) : verdict;
    if (decides === true) return;
  }
}

const groundsOf = (reading: Reading, ids: Iterable<Id>, home: Home): Ground[] => {
  const grounds: Ground[] = [];
  for (const id of ids) {
    const question = reading.question(id);
    const value: Value | undefined = question && reading.given(question, home);
    if (value !== undefined) grounds.push({question: id, value});
  }
  return grounds;
};

function citedLine(reading: Reading, citation: Citation, home: Home): CitedLine {
  const binds = truthOf(reading, citation.bindsWhen, home);
  return {citation, binds, binding: binds ? citation.binding : 'good practice'};
}

/** Whether what binds (or, where nothing binds, everything cited) is known or inferred only by us. */
function haveChecked(cited: readonly CitedLine[]): boolean {
  const binding = cited.filter(({binds}) => binds);
  return (binding.length > 0 ? binding : cited).every(
    ({citation: {certainty}}) => certainty === 'general' || certainty === 'inferred',
  );
}
