/** Finds why a condition is no longer as true, or as false, as it was. */
import {holds} from './condition.js';
import type {Truth} from './condition.js';
import {spanOn} from './figure.js';
import {isOnBothSides} from './home-pairs.js';
import type {HomePair, SameHome} from './home-pairs.js';
import {movers} from './movers.js';
import type {Condition, Id, Question} from './questionnaire.js';
import type {Reading} from './reading.js';
import {named} from './reason.js';
import type {Reason} from './reason.js';
import {restsOn} from './scope.js';

/** Two readings by one questionnaire, with what is the same in both. */
export interface Both {
  readonly was: Reading;
  readonly is: Reading;
  readonly homes: readonly HomePair[];
  /** Whether a question was not yet in the questionnaire of then. */
  isNew(question: Question): boolean;
}

const rank = (truth: Truth): number => (truth === undefined ? 1 : truth ? 2 : 0);

/** The reasons why a condition changed, in a home; none only where it did not. */
export function whyTruth(both: Both, condition: Condition, home: SameHome): readonly Reason[] {
  const {was, is, homes} = both;
  if (was.holds(condition, home.was) === is.holds(condition, home.is)) return [];
  if ('not' in condition) return whyTruth(both, condition.not, home);
  if ('someHome' in condition) {
    const inner = condition.someHome;
    const moves = homes.map((pair) => ({
      pair,
      was: pair.was ? rank(was.holds(inner, pair.was)) : -1,
      is: pair.is ? rank(is.holds(inner, pair.is)) : -1,
    }));
    return movers(moves).flatMap(({pair}) =>
      isOnBothSides(pair) ? whyTruth(both, inner, pair) : whyHome(pair),
    );
  }
  if ('all' in condition || 'any' in condition) {
    // "Any" is as true as its truest part, "all" as false as its falsest.
    const [parts, sign] = 'any' in condition ? [condition.any, 1] : [condition.all, -1];
    const moves = parts.map((part) => ({
      part,
      was: sign * rank(was.holds(part, home.was)),
      is: sign * rank(is.holds(part, home.is)),
    }));
    return movers(moves).flatMap(({part}) => whyTruth(both, part, home));
  }
  const question = is.question(condition.question);
  if (!question) return [];
  if ('atLeast' in condition) return whyNumber(both, condition, condition.atLeast.figure, question, home);
  if ('atMost' in condition) return whyNumber(both, condition, condition.atMost.figure, question, home);
  return whyAnswer(both, question, home);
}

/** A home that is there on one side only; nothing of any other. */
export function whyHome(pair: HomePair): readonly Reason[] {
  if (isOnBothSides(pair)) return [];
  const {was, is} = pair;
  if (is) return [{kind: 'home', change: 'added', home: named(is)}];
  return was ? [{kind: 'home', change: 'removed', home: named(was)}] : [];
}

/** A number held against a figure: the number changed, or the figure, or it took both. */
function whyNumber(
  both: Both,
  condition: Condition,
  figure: Id,
  question: Question,
  home: SameHome,
): readonly Reason[] {
  const numbers = [both.was.world(home.was).value(question.id), both.is.world(home.is).value(question.id)];
  const figures = [both.was.world(home.was).figure(figure), both.is.world(home.is).figure(figure)];
  const [wasNumber, isNumber] = numbers;
  const [wasFigure = Number.NaN, isFigure = Number.NaN] = figures;
  if (typeof wasNumber !== 'number' || typeof isNumber !== 'number') return whyAnswer(both, question, home);
  const against = (value: number, limit: number): Truth =>
    holds(condition, {value: () => value, figure: () => limit, inEachHome: () => []});
  const before = against(wasNumber, wasFigure);
  const byFigure = against(wasNumber, isFigure) !== before;
  const byNumber = against(isNumber, wasFigure) !== before;
  return [
    ...(byFigure || !byNumber ? whyFigure(both, figure, wasFigure, isFigure) : []),
    ...(byNumber || !byFigure ? whyAnswer(both, question, home) : []),
  ];
}

function whyFigure({was, is}: Both, id: Id, former: number, present: number): readonly Reason[] {
  const figure = is.questionnaire.figures.find((each) => each.id === id);
  const since = figure && spanOn(figure, is.look.on).from;
  const later = since !== undefined && since > was.look.on ? {since} : {};
  return [{kind: 'rule', change: 'figure', figure: id, was: former, is: present, ...later}];
}

/**
 * Why another answer counts. Where other answers had the question asked on one side and not on the
 * other, those are the reason; while it is open whether it is asked, they are one reason and its answer
 * another. Else the question is new, or was answered differently.
 */
export function whyAnswer(both: Both, question: Question, home: SameHome): readonly Reason[] {
  const {id, scope} = question;
  const asked = [both.was.asked(question, home.was), both.is.asked(question, home.is)];
  const differs = asked.includes(true) && !asked.every(Boolean);
  const why = differs ? whyTruth(both, whenAsked(both, question), home) : [];
  if (why.length > 0 && asked.includes(false)) return why;
  const was = both.was.given(question, home.was);
  const is = both.is.given(question, home.is);
  if (was === undefined && both.isNew(question)) return [...why, {kind: 'question', question: id}];
  return [...why, {kind: 'answer', question: id, ...(scope === 'home' && {home: named(home.is)}), was, is}];
}

/** When a question is asked: as it says itself, else when a requirement that rests on it applies. */
function whenAsked({was, is}: Both, {id, scope, askedWhen}: Question): Condition {
  const resting = [...was.looked, ...is.looked].filter(({requirement}) => restsOn(requirement).has(id));
  const applies = resting.map(({requirement: {appliesWhen}}): Condition => appliesWhen ?? {all: []});
  const here = askedWhen ?? {any: applies};
  // A question of the organisation is asked when it is to be asked in some home.
  return scope === 'organisation' ? {someHome: here} : here;
}
