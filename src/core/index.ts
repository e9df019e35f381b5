/** The thinking of the check: no DOM, no language of its own. Runs in browsers and in Node. */
export type * from './questionnaire.js';
export type * from './assessment.js';
export type {Answers, Home, Value, ValueFault, Values} from './answers.js';
export {answer, faultOf, homesOf, isNotApplicable, noAnswers, UNKNOWN, valueOf} from './answers.js';
export type {Difference} from './compare.js';
export {differences} from './compare.js';
export {isDay} from './day.js';
export {spanOn} from './figure.js';
export {judge} from './judge.js';
export type {Parsed, Problem, ReadAnswers} from './parse.js';
export {parseAnswers, parseQuestionnaire} from './parse.js';
export type {Route, Step, ThemeProgress} from './route.js';
export {nextOpen, route} from './route.js';
export type {Look} from './scope.js';
export type {Outcome} from './verdict.js';
export {outcomes, verdicts} from './verdict.js';
export type {Change, FewestChanges} from './what-if.js';
export {fewestChanges} from './what-if.js';
