/**
 * A reading: the answers, read as the questionnaire asks them on a day. It knows which questions are
 * asked, which answers count, and whether a condition holds. Everything else asks it.
 */
import {homesOf, isNotApplicable, UNKNOWN} from './answers.js';
import type {Answers, Home, Value, Values} from './answers.js';
import {decided, leafHolds, opposite} from './condition.js';
import type {Truth, World} from './condition.js';
import {spanOn} from './figure.js';
import {isTest, joined, makeSheet, testMaker, truthIn} from './home-test.js';
import type {MakeTest, Remaining, Sheet} from './home-test.js';
import {keptIn} from './kept-in.js';
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
    for (const id of restsOn(each.requirement)) keptIn(restingOn, id, (): Looked[] => []).push(each);
  }
  const figures = new Map(questionnaire.figures.map((each) => [each.id, spanOn(each, look.on).value]));
  const sheets = new WeakMap<Values, Sheet>();
  const ground: Ground = {
    questionnaire,
    look,
    looked,
    need: needed(questionnaire, looked, look),
    questions: new Map(questionnaire.questions.map((each) => [each.id, each])),
    figure: (id) => figures.get(id) ?? Number.NaN,
    restingOn,
    makeTest: testMaker(),
    sheetOf: (values) => keptIn(sheets, values, makeSheet),
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
  readonly makeTest: MakeTest;
  readonly sheetOf: (values: Values) => Sheet;
}

function readUpon(ground: Ground, answers: Answers): Reading {
  const {questionnaire, look, looked, need, questions, figure, restingOn, makeTest, sheetOf} = ground;
  const homes = homesOf(answers);
  const askedMemo = new Map<Question, Remaining>();
  const remainingMemo = new Map<Condition, Remaining>();

  const inSomeHome = (each: Remaining): Truth =>
    isTest(each) ? decided(homes, (home) => each.truth(sheetOf(home.answers)), true) : each;

  const remaining = (condition: Condition): Remaining => keptIn(remainingMemo, condition, remainingOf);

  const remainingOf = (condition: Condition): Remaining => {
    if ('all' in condition) return joined(makeTest, condition, condition.all.map(remaining), false);
    if ('any' in condition) return joined(makeTest, condition, condition.any.map(remaining), true);
    if ('someHome' in condition) return inSomeHome(remaining(condition.someHome));
    if ('not' in condition) {
      const inner = remaining(condition.not);
      return isTest(inner)
        ? makeTest(condition, [inner], (sheet) => opposite(inner.truth(sheet)))
        : opposite(inner);
    }
    const question = questions.get(condition.question);
    const asked = question && askedIn(question);
    if (!asked) return undefined;
    const truth = (sheet: Sheet): Truth => leafHolds(condition, usable(sheet.valid(question)), figure);
    return question.scope === 'organisation'
      ? truth(sheetOf(answers.organisation))
      : makeTest(condition, [asked], (sheet) => (truthIn(asked, sheet) ? truth(sheet) : undefined));
  };

  const askedIn = (question: Question): Remaining =>
    keptIn(askedMemo, question, ({id, scope, askedWhen}) => {
      const resting = restingOn.get(id) ?? [];
      if (!need.has(id)) return false;
      const each = askedWhen
        ? remaining(askedWhen)
        : joined(
            makeTest,
            resting,
            resting.map(({requirement: {appliesWhen}}) => (appliesWhen ? remaining(appliesWhen) : true)),
            true,
          );
      if (scope === 'organisation') return inSomeHome(each);
      if (!isTest(each)) return each;
      // It is asked for so often that each home remembers it.
      const test = makeTest(question, [each], (sheet) =>
        keptIn(sheet.found, test, () => each.truth(sheet)),
      );
      return test;
    });

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
