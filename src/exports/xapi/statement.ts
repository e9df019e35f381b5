/**
 * Statements of the Experience API, as far as they are made here. By its specification 1.0.3, part 2
 * (https://github.com/adlnet/xAPI-Spec/blob/master/xAPI-Data.md); the ids of verbs and types are those
 * of the ADL vocabulary (http://xapi.vocab.pub/datasets/adl/).
 */

/** A text by the tag of its language. */
export type XapiLanguageMap = Readonly<Record<string, string>>;

export type XapiExtensions = Readonly<Record<string, unknown>>;

/** An account on a system of the host, and nothing else of a person. */
export interface XapiAccount {
  /** The home page of that system. */
  readonly homePage: string;
  /** Who it is there, by a number or code that says nothing to others. */
  readonly name: string;
}

export interface XapiDefinition {
  readonly type: string;
  readonly name: XapiLanguageMap;
  readonly interactionType?: 'choice' | 'numeric';
  readonly choices?: readonly {readonly id: string; readonly description: XapiLanguageMap}[];
}

export interface XapiActivity {
  readonly objectType: 'Activity';
  readonly id: string;
  readonly definition: XapiDefinition;
}

export interface XapiScore {
  /** The part of `max` that was reached. */
  readonly scaled: number;
  readonly raw: number;
  readonly min: number;
  readonly max: number;
}

export interface XapiResult {
  readonly completion?: boolean;
  readonly response?: string;
  readonly score?: XapiScore;
  readonly extensions?: XapiExtensions;
}

export interface XapiContext {
  readonly registration?: string;
  /** The version of the questions. */
  readonly revision: string;
  readonly language: string;
  readonly contextActivities?: {readonly parent: readonly XapiActivity[]};
  readonly extensions?: XapiExtensions;
}

export interface XapiStatement {
  readonly id?: string;
  readonly actor: {readonly objectType: 'Agent'; readonly account: XapiAccount};
  readonly verb: {readonly id: string; readonly display: XapiLanguageMap};
  readonly object: XapiActivity;
  readonly result: XapiResult;
  readonly context: XapiContext;
  readonly timestamp?: string;
}

/** Verbs of the ADL vocabulary; whoever has not come to the end has `attempted`. */
export const verbs = {
  answered: {id: 'http://adlnet.gov/expapi/verbs/answered', display: {en: 'answered', nl: 'beantwoordde'}},
  attempted: {id: 'http://adlnet.gov/expapi/verbs/attempted', display: {en: 'attempted', nl: 'begon aan'}},
  completed: {id: 'http://adlnet.gov/expapi/verbs/completed', display: {en: 'completed', nl: 'voltooide'}},
} as const;

/** Types of activities of the same vocabulary. */
export const activityTypes = {
  assessment: 'http://adlnet.gov/expapi/activities/assessment',
  interaction: 'http://adlnet.gov/expapi/activities/cmi.interaction',
} as const;
