/** How the counts of outcomes went from session to session. */
import {byDay} from './day.js';
import {judge} from './judge.js';
import type {Depth, KeptSession} from './kept-session.js';
import {lookOf} from './look-of.js';
import type {Day, Questionnaire} from './questionnaire.js';
import type {Outcome} from './verdict.js';

/** A session on its day, counted. */
export interface Moment {
  readonly day: Day;
  readonly depth: Depth;
  readonly organisation: string;
  /** How many practices have each outcome. */
  readonly counts: Readonly<Record<Outcome, number>>;
}

/**
 * The moments of sessions in order of their days; on one day in the order given. Each is judged by
 * the questionnaire of now, on its own day and at its own depth.
 *
 * @throws RangeError when the day of a session is no day of the calendar.
 */
export const overTime = (
  questionnaire: Questionnaire,
  sessions: readonly KeptSession[],
): readonly Moment[] =>
  byDay(sessions).map(({organisation, day, depth, answers}) => ({
    day,
    depth,
    organisation,
    counts: judge(questionnaire, answers, lookOf(questionnaire, {day, depth})).counts,
  }));
