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
export {DualDependencyCases} from './elements/dual-dependency-cases.js';
export {CasesCompleteEvent, CasesErrorEvent, CasesStartEvent} from './elements/cases/events.js';
export type {CasesErrorKind} from './elements/cases/events.js';
export {DualDependencyWorkshop} from './elements/dual-dependency-workshop.js';
export {WorkshopErrorEvent, WorkshopStartEvent} from './elements/workshop/events.js';
export type {WorkshopErrorKind} from './elements/workshop/events.js';
export type {Depth} from './core/kept-session.js';
export {resolveLanguage, supportedLanguages} from './localize.js';
export type {Language} from './localize.js';
