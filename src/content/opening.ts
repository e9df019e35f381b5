/**
 * What a page loads before the first question: the facts, and how long the check is. The rest of the
 * content follows when the browser is idle.
 */
import type {Question, Theme} from '../core/questionnaire.js';
import {facts} from './themes/facts.js';
import {inTheme, type Msg} from './theme.js';

export interface Opening {
  readonly title: string;
  readonly theme: Theme;
  /** The first question of every walk. */
  readonly first: Question;
}

export function opening(msg: Msg): Opening {
  const {questions, theme} = inTheme(facts(msg), 'fact');
  const [first] = questions;
  if (!first) throw new Error('The facts have no question.');
  return {title: titleOf(msg), theme, first};
}

export const titleOf = (msg: Msg): string => msg('Check dubbele afhankelijkheid');

/** The day up to which the rules are known. */
export const knownUntil = '2026-02-03';

/**
 * The same day in words, for the first screen: a browser that has to format its first day shows that
 * screen some 60 ms later on a slow device.
 */
export const knownUntilInWords = (msg: Msg): string => msg('3 februari 2026');

/**
 * How long a check takes: the questions that a typical agency is asked (a test counts them), and the
 * minutes at some twenty seconds a question, rounded up to five.
 */
export const lengths = {
  short: {questions: 20, minutes: 10},
  full: {questions: 70, minutes: 25},
} as const;
