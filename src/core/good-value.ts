/** Values of one question that are likely to make the requirements that rest on it hold. */
import type {Home, Value} from './answers.js';
import type {Condition, Id, Question} from './questionnaire.js';
import type {Reading} from './reading.js';

/** Candidates, the most promising first. */
export function goodValues(reading: Reading, question: Question, home: Home): readonly Value[] {
  const leaves = reading.looked
    .filter(({requirement: {appliesWhen}}) => !appliesWhen || reading.holds(appliesWhen, home) !== false)
    .flatMap(({requirement}) => [...leavesOf(requirement.holdsWhen)])
    .filter(({leaf}) => leaf.question === question.id);
  switch (question.kind) {
    case 'choice':
      return nearest(question.options.map(({id}) => id), reading.given(question, home));
    case 'choices':
      return [goodChoices(leaves, reading.given(question, home))];
    case 'number':
      return [goodNumber(leaves, (id) => reading.world(home).figure(id))].filter(
        (each) => each !== undefined,
      );
  }
}

/** The options in their order, but those beside what is chosen now first: the smallest step will do. */
function nearest(options: readonly Id[], current: Value | undefined): readonly Id[] {
  const at = options.findIndex((id) => id === current);
  return at < 0
    ? options
    : [...options].sort(
        (one, other) => Math.abs(options.indexOf(one) - at) - Math.abs(options.indexOf(other) - at),
      );
}

/** A condition on one answer, and whether it is wanted to be true. */
interface Leaf {
  readonly leaf: Extract<Condition, {readonly question: Id}>;
  readonly wanted: boolean;
}

function* leavesOf(condition: Condition, wanted = true): Generator<Leaf> {
  if ('all' in condition) for (const each of condition.all) yield* leavesOf(each, wanted);
  else if ('any' in condition) for (const each of condition.any) yield* leavesOf(each, wanted);
  else if ('someHome' in condition) yield* leavesOf(condition.someHome, wanted);
  else if ('not' in condition) yield* leavesOf(condition.not, !wanted);
  else yield {leaf: condition, wanted};
}

/** What is chosen now, with every option that is wanted and none that is not. */
function goodChoices(leaves: readonly Leaf[], current: Value | undefined): readonly Id[] {
  const chosen = new Set<Id>(Array.isArray(current) ? current : []);
  for (const {leaf, wanted} of leaves) if (wanted && 'includes' in leaf) chosen.add(leaf.includes);
  for (const {leaf, wanted} of leaves) if (!wanted && 'includes' in leaf) chosen.delete(leaf.includes);
  return [...chosen];
}

/** The strictest figure that the number is held against. */
function goodNumber(leaves: readonly Leaf[], figure: (id: Id) => number): number | undefined {
  let good: number | undefined;
  for (const {leaf, wanted} of leaves) {
    if (!wanted) continue;
    if ('atLeast' in leaf) good = Math.max(good ?? -Infinity, figure(leaf.atLeast.figure));
    else if ('atMost' in leaf) good = Math.min(good ?? Infinity, figure(leaf.atMost.figure));
  }
  return good;
}
