/** The public face of the package: types, functions and element classes. No side effects. */
export * from './core.js';
export {DualDependencyCheck} from './elements/dual-dependency-check.js';
export {
  CheckAnswerEvent,
  CheckCompleteEvent,
  CheckErrorEvent,
  CheckStartEvent,
} from './elements/events.js';
export type {CheckErrorKind, CheckProblem} from './elements/events.js';
export type {Depth} from './core/kept-session.js';
export {resolveLanguage, supportedLanguages} from './localize.js';
export type {Language} from './localize.js';
