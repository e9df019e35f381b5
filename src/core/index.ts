/** The thinking of the check: no DOM, no language of its own. Runs in browsers and in Node. */
export type * from './questionnaire.js';
export type * from './assessment.js';
export type {CodeFault, ReadCode} from './answer-code.js';
export {answerCode, fromAnswerCode} from './answer-code.js';
export type {AnswerLayout, QuestionLayout} from './answer-layout.js';
export {answerLayout} from './answer-layout.js';
export type {Coded} from './answer-payload.js';
export type {Answers, Home, Value, ValueFault, Values} from './answers.js';
export {answer, faultOf, homesOf, isNotApplicable, noAnswers, UNKNOWN, valueOf} from './answers.js';
export type {
  Comparison,
  ComparisonOptions,
  Dated,
  Explained,
  HomeComparison,
  PracticeComparison,
} from './comparison.js';
export {comparison} from './comparison.js';
export type {Difference} from './compare.js';
export {differences} from './compare.js';
export {isDay} from './day.js';
export {spanOn} from './figure.js';
export {fingerprint} from './fingerprint.js';
export type {Replaced} from './follow-replaced.js';
export {judge} from './judge.js';
export type {Problem} from './integrity.js';
export type {Action, ActionStatus, Depth, KeptSession, PaperRecord} from './kept-session.js';
export {actionStatuses, depths, emptySession} from './kept-session.js';
export {parseQuestionnaire} from './parse.js';
export type {ReadAnswers} from './parse-answers.js';
export {parseAnswers} from './parse-answers.js';
export type {FileFault, ReadFile} from './parse-session.js';
export {LARGEST_FILE, parseSessionFile} from './parse-session.js';
export type {Parsed} from './parse-shape.js';
export type {HomeProgress, Progress, Route, Step, ThemeProgress} from './route.js';
export {nextOpen, route} from './route.js';
export type {Look} from './scope.js';
export type {SessionFile} from './session-file.js';
export type {Moment} from './over-time.js';
export {overTime} from './over-time.js';
export type {Reason} from './reason.js';
export type {Column, Row, SideBySide} from './side-by-side.js';
export {sideBySide} from './side-by-side.js';
export type {Outcome} from './verdict.js';
export {outcomes, verdicts} from './verdict.js';
export type {Change, FewestChanges} from './what-if.js';
export {fewestChanges} from './what-if.js';
export {sessionFile, sessionFileText} from './write-session.js';
