/** Lays sessions side by side, such as those of the companies that one adviser helps. */
import type {Assessment} from './assessment.js';
import {byDay} from './day.js';
import {judge} from './judge.js';
import type {KeptSession} from './kept-session.js';
import {lookOf} from './look-of.js';
import type {Id, Questionnaire} from './questionnaire.js';
import {outcomes} from './verdict.js';
import type {Outcome} from './verdict.js';

export interface Column {
  readonly session: KeptSession;
  /** What it says as a whole, its counts included. */
  readonly assessment: Assessment;
}

export interface Row {
  readonly practice: Id;
  readonly theme: Id;
  /** The outcome over all homes in each column; undefined where the practice was not there. */
  readonly outcomes: readonly (Outcome | undefined)[];
}

export interface SideBySide {
  readonly columns: readonly Column[];
  /** The gravest first: the most often unacceptable, then the most often needing attention, ... */
  readonly rows: readonly Row[];
}

/**
 * Lays sessions side by side. The organisations stand in the order in which they first appear, and the
 * sessions of one organisation in order of their days. Names are the same whatever their capitals;
 * sessions without a name stand apart. Each is judged by the questionnaire of now, on its own day and
 * at its own depth.
 *
 * @throws RangeError when the day of a session is no day of the calendar.
 */
export function sideBySide(questionnaire: Questionnaire, sessions: readonly KeptSession[]): SideBySide {
  const columns = byOrganisation(sessions).map((session) => ({
    session,
    assessment: judge(questionnaire, session.answers, lookOf(questionnaire, session)),
  }));
  const said = columns.map(
    ({assessment}) => new Map(assessment.practices.map(({practice, outcome}) => [practice, outcome])),
  );
  const rows = questionnaire.practices
    .map(({id, theme}) => ({practice: id, theme, outcomes: said.map((each) => each.get(id))}))
    .filter((row) => row.outcomes.some((outcome) => outcome !== undefined));
  return {columns, rows: rows.sort(graverFirst)};
}

function byOrganisation(sessions: readonly KeptSession[]): readonly KeptSession[] {
  const groups = new Map<string | KeptSession, KeptSession[]>();
  for (const session of sessions) {
    const key = session.organisation.trim().toLowerCase() || session;
    const group = groups.get(key);
    if (group) group.push(session);
    else groups.set(key, [session]);
  }
  return [...groups.values()].flatMap(byDay);
}

/** The order of rows; equal ones stay in the order of the questionnaire. */
function graverFirst(one: Row, other: Row): number {
  for (const outcome of outcomes) {
    const more = timesIn(other, outcome) - timesIn(one, outcome);
    if (more !== 0) return more;
  }
  return 0;
}

const timesIn = (row: Row, outcome: Outcome): number =>
  row.outcomes.filter((each) => each === outcome).length;
