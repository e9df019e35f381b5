/**
 * Statements of the Experience API (xAPI 1.0.3), made when a host asks for them. The host sends them
 * to its learning record store, or not: nothing here sends, stores or knows an address to send to.
 */
export {checkStatements} from './xapi/check.js';
export type {XapiCheck} from './xapi/check.js';
export type {XapiProblem, XapiSetting, XapiStatements} from './xapi/setting.js';
export type {
  XapiAccount,
  XapiActivity,
  XapiContext,
  XapiDefinition,
  XapiExtensions,
  XapiLanguageMap,
  XapiResult,
  XapiScore,
  XapiStatement,
} from './xapi/statement.js';
export {trainingStatements} from './xapi/training.js';
export type {XapiTraining} from './xapi/training.js';
