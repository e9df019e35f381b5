/**
 * A reading: the answers, read as the questionnaire asks them on a day. It knows which questions are
 * asked, which answers count, and whether a condition holds. Everything else asks it.
 */
import {faultOf, homesOf, isNotApplicable, UNKNOWN, valueOf} from './answers.js';
import type {Answers, Home, Value} from './answers.js';
import {anyOf, holds} from './condition.js';
import type {Truth, World} from './condition.js';
import {spanOn} from './figure.js';
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
  /** The valid answer to a question that is asked, "I don't know" and "does not apply" included. */
  given(question: Question, home: Home): Value | undefined;
  holds(condition: Condition, home: Home): Truth;
  /** What conditions see in a home. */
  world(home: Home): World;
}

/** Reads answers. Answers that the questionnaire does not know or allow count as not given. */
export const read = (questionnaire: Questionnaire, answers: Answers, look: Look): Reading =>
  reader(questionnaire, look)(answers);

/** Reads one set of answers after another: what does not depend on them is found only once. */
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
  const ground: Ground = {
    questionnaire,
    look,
    looked,
    need: needed(questionnaire, looked, look),
    questions: new Map(questionnaire.questions.map((each) => [each.id, each])),
    figures: new Map(questionnaire.figures.map((each) => [each.id, spanOn(each, look.on).value])),
    restingOn,
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
  readonly figures: ReadonlyMap<Id, number>;
  /** The requirements that rest on a question. */
  readonly restingOn: ReadonlyMap<Id, readonly Looked[]>;
}

function readUpon(ground: Ground, answers: Answers): Reading {
  const {questionnaire, look, looked, need, questions, figures, restingOn} = ground;
  const homes = homesOf(answers);
  const askedMemo = new Map<Question, Map<Id, Truth>>();
  const worlds = new Map<Home, World>();
  const world = (home: Home): World => {
    const known = worlds.get(home);
    if (known) return known;
    const made: World = {
      value(id) {
        const question = questions.get(id);
        const value = question && reading.given(question, home);
        return value === UNKNOWN || isNotApplicable(value) ? undefined : value;
      },
      figure: (id) => figures.get(id) ?? Number.NaN,
      inEachHome: (condition) => homes.map((each) => reading.holds(condition, each)),
    };
    worlds.set(home, made);
    return made;
  };

  const askedIn = (question: Question, home: Home): Truth =>
    question.askedWhen
      ? reading.holds(question.askedWhen, home)
      : anyOf(
          (restingOn.get(question.id) ?? []).map(({requirement: {appliesWhen}}) =>
            appliesWhen ? reading.holds(appliesWhen, home) : true,
          ),
        );

  const reading: Reading = {
    questionnaire,
    look,
    homes,
    looked,
    question: (id) => questions.get(id),
    asked(question, home) {
      if (!need.has(question.id)) return false;
      const ofOrganisation = question.scope === 'organisation';
      const memo = askedMemo.get(question) ?? new Map<Id, Truth>();
      askedMemo.set(question, memo);
      const key = ofOrganisation ? '' : home.id;
      if (!memo.has(key)) {
        memo.set(
          key,
          ofOrganisation
            ? anyOf(homes.map((each) => askedIn(question, each)))
            : askedIn(question, home),
        );
      }
      return memo.get(key);
    },
    given(question, home) {
      if (reading.asked(question, home) !== true) return undefined;
      const value = valueOf(answers, question, home);
      return value === undefined || faultOf(question, value) ? undefined : value;
    },
    holds: (condition, home) => holds(condition, world(home)),
    world,
  };
  return reading;
}
