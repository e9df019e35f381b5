/**
 * A reading: the answers, read as the questionnaire asks them on a day. It knows which questions are
 * asked, which answers count, and whether a condition holds. Everything else asks it.
 */
import {homesOf, isNotApplicable, UNKNOWN} from './answers.js';
import type {Answers, Home, Value, Values} from './answers.js';
import {leafHolds} from './condition.js';
import type {Leaf, Truth, World} from './condition.js';
import {spanOn} from './figure.js';
import {HomeTests, isTest, Sheet, truthIn} from './home-test.js';
import type {Remaining} from './home-test.js';
import type {Condition, Id, Question, Questionnaire} from './questionnaire.js';
import {lookedAt, needed, restsOn} from './scope.js';
import type {Look, Looked} from './scope.js';

export interface Reading {
  readonly questionnaire: Questionnaire;
  readonly look: Look;
  readonly homes: readonly Home[];
  /** The requirements looked at. */
  readonly looked: readonly Looked[];
  /** The question of this id; undefined where the questionnaire has none. */
  question(id: Id): Question | undefined;
  /** Whether the question is asked: undefined while that rests on an answer still missing. */
  asked(question: Question, home: Home): Truth;
  /** Whether it is asked, as far as the organisation decides it: the same test means the same. */
  askedIn(question: Question): Remaining;
  /** The valid answer to a question that is asked, "I don't know" and "does not apply" included. */
  given(question: Question, home: Home): Value | undefined;
  holds(condition: Condition, home: Home): Truth;
  /** What conditions see in a home. */
  world(home: Home): World;
}

/** Reads answers. Answers that the questionnaire does not know or allow count as not given. */
export const read = (questionnaire: Questionnaire, answers: Answers, look: Look): Reading =>
  reader(questionnaire, look)(answers);

/**
 * Reads one set of answers after another: what does not depend on them is found only once, and what
 * was found in a home is not looked for again while its answers, and those it rests on, are the same.
 */
export function reader(questionnaire: Questionnaire, look: Look): (answers: Answers) => Reading {
  const looked = lookedAt(questionnaire, look);
  const restingOn = new Map<Id, Looked[]>();
  for (const each of looked) {
    for (const id of restsOn(each.requirement)) {
      const others = restingOn.get(id);
      if (others) others.push(each);
      else restingOn.set(id, [each]);
    }
  }
  const figures = new Map(questionnaire.figures.map((each) => [each.id, spanOn(each, look.on).value]));
  const ground: Ground = {
    questionnaire,
    look,
    looked,
    need: needed(questionnaire, looked, look),
    questions: new Map(questionnaire.questions.map((each) => [each.id, each])),
    figure: (id) => figures.get(id) ?? Number.NaN,
    restingOn,
    tests: new HomeTests(),
    sheets: new WeakMap(),
  };
  return (answers) => readUpon(ground, answers);
}

/** What a reading stands upon, whatever the answers are. */
interface Ground {
  readonly questionnaire: Questionnaire;
  readonly look: Look;
  readonly looked: readonly Looked[];
  /** The questions that may have to be asked. */
  readonly need: ReadonlySet<Id>;
  readonly questions: ReadonlyMap<Id, Question>;
  readonly figure: (id: Id) => number;
  /** The requirements that rest on a question. */
  readonly restingOn: ReadonlyMap<Id, readonly Looked[]>;
  readonly tests: HomeTests;
  readonly sheets: WeakMap<Values, Sheet>;
}

function readUpon(ground: Ground, answers: Answers): Reading {
  const {questionnaire, look, looked, need, questions, figure, restingOn, tests, sheets} = ground;
  const homes = homesOf(answers);
  const askedMemo = new Map<Question, Remaining>();
  const remainingMemo = new Map<Condition, Remaining>();

  const sheetOf = (values: Values): Sheet => {
    const known = sheets.get(values);
    if (known) return known;
    const made = new Sheet(values);
    sheets.set(values, made);
    return made;
  };

  const inSomeHome = (each: Remaining): Truth => {
    if (!isTest(each)) return each;
    let found: Truth = false;
    for (const home of homes) {
      const truth = each.truth(sheetOf(home.answers));
      if (truth === true) return true;
      if (truth === undefined) found = undefined;
    }
    return found;
  };

  const remaining = (condition: Condition): Remaining => {
    if (!remainingMemo.has(condition)) remainingMemo.set(condition, remainingOf(condition));
    return remainingMemo.get(condition);
  };

  const remainingOf = (condition: Condition): Remaining => {
    if ('all' in condition) return tests.joined(condition, condition.all.map(remaining), false);
    if ('any' in condition) return tests.joined(condition, condition.any.map(remaining), true);
    if ('not' in condition) return tests.not(condition, remaining(condition.not));
    if ('someHome' in condition) return inSomeHome(remaining(condition.someHome));
    return remainingOfLeaf(condition);
  };

  const remainingOfLeaf = (leaf: Leaf): Remaining => {
    const question = questions.get(leaf.question);
    const asked = question && askedIn(question);
    if (!asked) return undefined;
    const truth = (sheet: Sheet): Truth => leafHolds(leaf, usable(sheet.valid(question)), figure);
    if (question.scope === 'organisation') return truth(sheetOf(answers.organisation));
    return tests.of(leaf, [asked], (sheet) => (truthIn(asked, sheet) ? truth(sheet) : undefined));
  };

  const askedIn = (question: Question): Remaining => {
    if (!askedMemo.has(question)) {
      const {id, scope, askedWhen} = question;
      const resting = restingOn.get(id) ?? [];
      const each = !need.has(id)
        ? false
        : askedWhen
          ? remaining(askedWhen)
          : tests.joined(
              resting,
              resting.map(({requirement: {appliesWhen}}) => (appliesWhen ? remaining(appliesWhen) : true)),
              true,
            );
      askedMemo.set(
        question,
        scope === 'organisation' ? inSomeHome(each) : tests.remembered(question, each),
      );
    }
    return askedMemo.get(question);
  };

  const reading: Reading = {
    questionnaire,
    look,
    homes,
    looked,
    question: (id) => questions.get(id),
    askedIn,
    asked: (question, home) => truthIn(askedIn(question), sheetOf(home.answers)),
    given(question, home) {
      if (!reading.asked(question, home)) return undefined;
      const isOfHome = question.scope === 'home';
      return sheetOf(isOfHome ? home.answers : answers.organisation).valid(question);
    },
    holds: (condition, home) => truthIn(remaining(condition), sheetOf(home.answers)),
    world: (home) => ({
      value(id) {
        const question = questions.get(id);
        return question && usable(reading.given(question, home));
      },
      figure,
      inEachHome: (condition) => homes.map((each) => reading.holds(condition, each)),
    }),
  };
  return reading;
}

/** An answer that says something. */
const usable = (value: Value | undefined): Value | undefined =>
  value === UNKNOWN || isNotApplicable(value) ? undefined : value;
