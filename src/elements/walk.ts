/**
 * The walk: on which screen a person is, and what each step leads to. Pure; it knows no DOM and no
 * words.
 */
import {faultOf, homesOf, valueOf} from '../core/answers.js';
import type {Answers, Home} from '../core/answers.js';
import type {Id, Question, Questionnaire} from '../core/questionnaire.js';
import {nextOpen, sameStep} from '../core/route.js';
import type {Route, Step} from '../core/route.js';

/** Screens that are loaded when somebody asks for them. */
export type RoomName = 'homes' | 'keep' | 'actions' | 'compare';

/** Where a person came from to change one answer, and returns to. */
export type Detour = 'overview' | 'report' | 'actions' | 'homes';

export type Screen =
  | {readonly name: 'start'}
  | {
      readonly name: 'question';
      readonly question: Id;
      readonly home: Id;
      readonly from?: Detour;
      /** The person went back, and sees the answered questions again on the way forward. */
      readonly reviewing?: true;
    }
  | {readonly name: 'overview'}
  | {readonly name: 'report'}
  | {readonly name: RoomName};

export const questionScreen = (
  {question, home}: {readonly question: Question; readonly home: Home},
  from?: Detour,
): Extract<Screen, {name: 'question'}> => ({name: 'question', question: question.id, home: home.id, ...(from && {from})});

/** Marks the way to a question, so that whoever returns from there finds the place again. */
export const placeOf = (question: Question, home: Home): string =>
  question.scope === 'organisation' ? question.id : `${question.id} ${home.id}`;

/** The step that a screen shows, if its question is asked now. */
export const stepOf = (screen: Screen, {steps}: Route): Step | undefined =>
  screen.name === 'question'
    ? steps.find(
        ({question, home}) =>
          question.id === screen.question &&
          (question.scope === 'organisation' || home.id === screen.home),
      )
    : undefined;

/** Where the check goes on: the first question without an answer, else the report. */
export function onward(route: Route): Screen {
  const open = nextOpen(route);
  return open ? questionScreen(open) : {name: 'report'};
}

/**
 * After a step: back from the detour; for whoever went back, the next question; else the next one
 * without an answer; else the report.
 */
export function after(screen: Screen, step: Step, route: Route): Screen {
  if (screen.name !== 'question') return screen;
  if (screen.from) return {name: screen.from};
  const index = route.steps.findIndex((each) => sameStep(each, step));
  const later = route.steps.slice(index + 1);
  const following = later[0];
  if (screen.reviewing && following?.value !== undefined) {
    return {...questionScreen(following), reviewing: true};
  }
  const open = later.find(({value}) => value === undefined);
  return open ? questionScreen(open) : onward(route);
}

/** Before a step: back from the detour, else the question before, else the start. */
export function before(screen: Screen, step: Step, route: Route): Screen {
  if (screen.name === 'question' && screen.from) return {name: screen.from};
  const index = route.steps.findIndex((each) => sameStep(each, step));
  const previous = route.steps[index - 1];
  return previous ? {...questionScreen(previous), reviewing: true} : {name: 'start'};
}

/** How many questions an answer added to the route, or took off it (negative). */
export const growth = (was: Route, is: Route): number => is.steps.length - was.steps.length;

/** Answers that are kept, but do not count now, since their question is not asked. */
export function resting({questions}: Questionnaire, answers: Answers, {steps}: Route): number {
  const counting = steps.filter(({value}) => value !== undefined).length;
  const homes = homesOf(answers);
  const kept = questions.flatMap((question) =>
    (question.scope === 'home' ? homes : homes.slice(0, 1)).filter((home) => {
      const value = valueOf(answers, question, home);
      return value !== undefined && !faultOf(question, value);
    }),
  );
  return kept.length - counting;
}
