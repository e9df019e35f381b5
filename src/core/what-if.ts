/**
 * The fewest changes that make everything acceptable.
 *
 * Most requirements rest on a question of their own: what is wrong there has to change, whatever
 * else does. Only a few questions decide whether others matter at all (how the lease ends, whether
 * there are fines). Those are tried out in every combination, group by independent group; for each
 * combination the rest follows. On a tie the way with fewer of those wins, since it improves a
 * practice rather than making it not apply.
 */
import {answer, homesOf, valueOf} from './answers.js';
import type {Answers, Home, Value} from './answers.js';
import {isChangeable} from './changeable.js';
import {holds, questionsIn} from './condition.js';
import type {ChoiceQuestion, Id, Question, Questionnaire} from './questionnaire.js';
import {reader} from './reading.js';
import type {Reading} from './reading.js';
import {intervalFor} from './requirement.js';
import type {Look, Looked} from './scope.js';
import {goodValues} from './good-value.js';
import {switchGroups} from './switches.js';

/** One answer to change, or to make true where it is not known yet. */
export interface Change {
  readonly question: Id;
  /** The home, for a question of a home. */
  readonly home?: Id;
  readonly from: Value | undefined;
  readonly to: Value;
}

export interface FewestChanges {
  /** In the order of the walk. */
  readonly changes: readonly Change[];
  /** The answers with all changes made, and the hardest case of each fact that only they bring up. */
  readonly answers: Answers;
  /** Practices that stay short of acceptable, because a fact is missing or cannot be changed. */
  readonly remaining: readonly Id[];
}

/** One requirement in one home. */
interface Spot {
  readonly looked: Looked;
  readonly home: Home;
}

/** What the search starts from. */
interface Start {
  readonly answers: Answers;
  readonly was: Reading;
  readonly readAnswers: (answers: Answers) => Reading;
}

/** The fewest changes. Facts are never proposed to change, but for those marked `changeable`. */
export function fewestChanges(
  questionnaire: Questionnaire,
  answers: Answers,
  look: Look,
): FewestChanges {
  const readAnswers = reader(questionnaire, look);
  const was = readAnswers(answers);
  const start: Start = {answers, was, readAnswers};
  let best = settle(start, answers);
  const isAllRight = best.remaining.length === 0 && best.changes.length === 0;
  for (const home of isAllRight ? [] : was.homes) {
    for (const group of switchGroups(was, home)) {
      const base = best.switched;
      for (const combination of combinations(was, base, group, home)) {
        const found = settle(start, combination);
        if (isBetter(found, best)) best = found;
      }
    }
  }
  return {
    changes: best.changes,
    answers: best.answers,
    remaining: [...new Set(best.remaining.map(({looked}) => looked.practice.id))],
  };
}

interface Settled {
  /** The answers with the switches set, before the rest followed. */
  readonly switched: Answers;
  readonly answers: Answers;
  readonly remaining: readonly Spot[];
  readonly changes: readonly Change[];
}

const isBetter = (one: Settled, other: Settled): boolean =>
  one.remaining.length < other.remaining.length ||
  (one.remaining.length === other.remaining.length && one.changes.length < other.changes.length);

/** Every setting of a group of questions, those with the fewest changes first. */
function combinations(
  reading: Reading,
  base: Answers,
  group: readonly Question[],
  home: Home,
): readonly Answers[] {
  let found: {answers: Answers; changed: number}[] = [{answers: base, changed: 0}];
  for (const question of group) {
    if (question.kind !== 'choice') continue;
    const current = reading.given(question, home);
    found = found.flatMap(({answers, changed}) => [
      {answers, changed},
      ...question.options
        .filter(({id}) => id !== current)
        .map(({id}) => ({answers: answer(answers, question, home, id), changed: changed + 1})),
    ]);
  }
  return found
    .filter(({changed}) => changed > 0)
    .sort((one, other) => one.changed - other.changed)
    .map(({answers}) => answers);
}

/** Sets right, one by one, what falls short, until nothing does or nothing can be done. */
function settle(start: Start, switched: Answers): Settled {
  let answers = switched;
  const tried = new Set<string>();
  for (;;) {
    const reading = start.readAnswers(answers);
    const short = fallingShort(reading);
    let changed = false;
    for (const spot of short) {
      for (const [question, value] of remedyFor(reading, spot, tried)) {
        tried.add(keyOf(question, spot.home));
        answers = answer(answers, question, currentHome(answers, spot.home), value);
        changed = true;
      }
    }
    if (changed) continue;
    const fact = broughtUp(start, reading);
    if (!fact) return {switched, answers, remaining: short, changes: changesBetween(start, reading)};
    const settled = fact.question.options.map(({id}) =>
      settle(start, answer(answers, fact.question, fact.home, id)),
    );
    return {...settled.reduce((one, other) => (isBetter(one, other) ? other : one)), switched};
  }
}

/**
 * A fact that only these changes bring up. Nobody was asked, and it is not proposed to change: so the
 * changes must do whatever it is, and the hardest case counts.
 */
function broughtUp(
  {answers, was}: Start,
  is: Reading,
): {readonly question: ChoiceQuestion; readonly home: Home} | undefined {
  for (const question of is.questionnaire.questions) {
    if (question.kind !== 'choice' || isChangeable(question)) continue;
    const home = is.homes.find(
      (each) =>
        is.asked(question, each) === true &&
        is.given(question, each) === undefined &&
        was.asked(question, currentHome(answers, each)) !== true,
    );
    if (home) return {question, home};
  }
  return undefined;
}

function fallingShort(reading: Reading): readonly Spot[] {
  return reading.looked.flatMap((looked) =>
    (looked.perHome ? reading.homes : reading.homes.slice(0, 1))
      .filter((home) => (intervalFor(reading, looked, home)?.worst ?? 'acceptable') !== 'acceptable')
      .map((home) => ({looked, home})),
  );
}

/** Questions with the answers that they are to have. */
type Remedy = readonly (readonly [Question, Value])[];

/** How many ways to make a requirement hold are looked at; real ones need one question, or two. */
const MOST_WAYS = 1000;

/** The fewest questions whose change makes the requirement hold; none where no change does. */
function remedyFor(reading: Reading, {looked, home}: Spot, tried: ReadonlySet<string>): Remedy {
  const open = [...questionsIn(looked.requirement.holdsWhen)].flatMap((id) => {
    const question = reading.question(id);
    if (!question || !isChangeable(question) || tried.has(keyOf(question, home))) return [];
    return reading.asked(question, home) === true ? [question] : [];
  });
  let ways: readonly Remedy[] = [[]];
  for (let size = 1; size <= open.length && ways.length < MOST_WAYS; size += 1) {
    ways = ways.flatMap((way) => {
      const last = way.at(-1)?.[0];
      return open
        .slice(last ? open.indexOf(last) + 1 : 0)
        .flatMap((question) =>
          goodValues(reading, question, home).map((value): Remedy => [...way, [question, value]]),
        );
    });
    const found = ways.find((way) => holdsWith(reading, looked, home, way) === true);
    if (found) return found;
  }
  return [];
}

function holdsWith(
  reading: Reading,
  {requirement}: Looked,
  home: Home,
  remedy: Remedy,
): boolean | undefined {
  const world = reading.world(home);
  return holds(requirement.holdsWhen, {
    ...world,
    value: (id) => remedy.find(([question]) => question.id === id)?.[1] ?? world.value(id),
  });
}

/** What differs from the start, of the questions that are asked now. */
function changesBetween({answers: before, was}: Start, is: Reading): readonly Change[] {
  return is.questionnaire.questions.filter(isChangeable).flatMap((question) =>
    (question.scope === 'home' ? is.homes : is.homes.slice(0, 1)).flatMap((home) => {
      const from = was.given(question, currentHome(before, home));
      const to = is.given(question, home);
      // An old answer that counts again, now that its question is asked, is no change.
      const kept = valueOf(before, question, currentHome(before, home));
      if (to === undefined || JSON.stringify(kept) === JSON.stringify(to)) return [];
      return [{question: question.id, ...(question.scope === 'home' && {home: home.id}), from, to}];
    }),
  );
}

const keyOf = (question: Question, home: Home): string =>
  question.scope === 'organisation' ? question.id : `${question.id} ${home.id}`;

const currentHome = (answers: Answers, home: Home): Home =>
  homesOf(answers).find(({id}) => id === home.id) ?? home;
