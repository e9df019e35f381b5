/** How somebody judged the cases of the training, as a statement. */
import type {Casebook} from '../../core/training/case.js';
import type {RunScore} from '../../core/training/run.js';
import {stateAll} from './setting.js';
import type {XapiSetting, XapiStatements} from './setting.js';
import {activityTypes, verbs} from './statement.js';

export interface XapiTraining {
  readonly casebook: Pick<Casebook, 'id' | 'version'>;
  /** What the training is called, in the language of the setting. */
  readonly title: string;
  /** Of `scoreRun`. */
  readonly score: Pick<RunScore, 'right' | 'of'>;
  /** How many cases were chosen. */
  readonly chosen: number;
}

/**
 * One statement: the training `completed` where every chosen case was judged, else `attempted`, with
 * how many were judged right. No vote is in it, and no success: nothing says how many are enough.
 */
export function trainingStatements(training: XapiTraining, setting: XapiSetting): XapiStatements {
  const {casebook, title, score: {right, of}, chosen} = training;
  const language = setting.language ?? 'nl';
  return stateAll(setting, (ids) => {
    const isComplete = of > 0 && of >= chosen;
    return [{
      verb: isComplete ? verbs.completed : verbs.attempted,
      object: {
        objectType: 'Activity',
        id: ids.of(casebook.id),
        definition: {type: activityTypes.assessment, name: {[language]: title}},
      },
      result: {
        completion: isComplete,
        ...(of > 0 && {score: {scaled: right / of, raw: right, min: 0, max: of}}),
      },
      context: {revision: casebook.version, language},
    }];
  });
}
