/** Actions: what somebody is going to do about practices. A list is a value; each change makes a new one. */
import type {Home} from './answers.js';
import type {Assessment, PracticeAssessment, RequirementResult} from './assessment.js';
import {actionStatuses} from './kept-session.js';
import type {Action, ActionStatus, KeptSession} from './kept-session.js';
import type {Day, Id, Question} from './questionnaire.js';
import type {Reading} from './reading.js';
import {isShort} from './verdict.js';
import type {Outcome} from './verdict.js';

/**
 * A new action, still to do and nobody's. Its id is one that no action of the session bears.
 *
 * @param home the home it is about; undefined for the organisation, or for all homes
 */
export const newAction = (
  {actions}: Pick<KeptSession, 'actions'>,
  practice: Id,
  home: Id | undefined,
  what: string,
): Action => ({
  id: `a${Math.max(0, ...actions.map(({id}) => Number(/^a(\d{1,9})$/.exec(id)?.[1] ?? 0))) + 1}`,
  practice,
  ...(home !== undefined && {home}),
  what,
  who: '',
  status: 'to-do',
  reason: '',
});

/** What of an action can be changed; a day of `undefined` takes the day away. */
export type ActionChange = Partial<Omit<Action, 'id' | 'by'>> & {readonly by?: Day | undefined};

/** Why it was dropped; empty for every other action, which keeps the reason for when it is dropped again. */
export const reasonOf = ({status, reason}: Action): string => (status === 'dropped' ? reason.trim() : '');

/** The same actions, this one changed. */
export const changeAction = (
  actions: readonly Action[],
  id: Id,
  change: ActionChange,
): readonly Action[] =>
  actions.map((action) => {
    if (action.id !== id) return action;
    const {by, ...rest} = {...action, ...change};
    return {...rest, ...(by !== undefined && {by})};
  });

export const removeAction = (actions: readonly Action[], id: Id): readonly Action[] =>
  actions.filter((action) => action.id !== id);

/** Whether somebody still has to do it. */
export const isOpen = ({status}: Action): boolean => status === 'to-do' || status === 'doing';

/** Whether it is open and has a day to be done by: it belongs in a calendar. */
export const isDue = (action: Action): action is Action & {readonly by: Day} =>
  isOpen(action) && action.by !== undefined;

/** Whether it should have been done before this day. */
export const overdue = (action: Action, day: Day): boolean =>
  isOpen(action) && action.by !== undefined && action.by < day;

export const actionOrders = ['deadline', 'status', 'practice', 'who'] as const;

export type ActionOrder = (typeof actionOrders)[number];

/**
 * The actions in an order; what is equal in it stays in the order it had. Without a day, or without a
 * name, comes last.
 *
 * @param practices the ids of the practices, in the order of the questionnaire
 */
export function sortActions(
  actions: readonly Action[],
  by: ActionOrder,
  practices: readonly Id[],
): readonly Action[] {
  const place = ({practice}: Action): number =>
    practices.includes(practice) ? practices.indexOf(practice) : practices.length;
  const compare: Record<ActionOrder, (one: Action, other: Action) => number> = {
    deadline: (one, other) => lastWhenEmpty(one.by ?? '', other.by ?? ''),
    who: (one, other) => lastWhenEmpty(one.who.trim(), other.who.trim()),
    status: (one, other) => actionStatuses.indexOf(one.status) - actionStatuses.indexOf(other.status),
    practice: (one, other) => place(one) - place(other),
  };
  return [...actions].sort(compare[by]);
}

const lastWhenEmpty = (one: string, other: string): number =>
  one && other ? one.localeCompare(other, 'nl') : Number(one === '') - Number(other === '');

/** What an action must be to be shown; what is left out does not matter. */
export interface ActionFilter {
  readonly status?: ActionStatus | undefined;
  /** About this home, or about all of them. */
  readonly home?: Id | undefined;
  readonly who?: string | undefined;
  /** In what is to be done, by whom, why not, or on which practice; capitals do not matter. */
  readonly text?: string | undefined;
}

/** @param titles of the practices, by their ids */
export function filterActions(
  actions: readonly Action[],
  {status, home, who, text = ''}: ActionFilter,
  titles: ReadonlyMap<Id, string> = new Map(),
): readonly Action[] {
  const sought = text.trim().toLowerCase();
  return actions.filter(
    (action) =>
      (status === undefined || action.status === status) &&
      (home === undefined || action.home === undefined || action.home === home) &&
      (who === undefined || action.who.trim() === who) &&
      [action.what, action.who, reasonOf(action), titles.get(action.practice) ?? ''].some((each) =>
        each.toLowerCase().includes(sought),
      ),
  );
}

/** The practices that ask for an action and have none. */
export const withoutAction = (
  {practices}: Assessment,
  actions: readonly Action[],
): readonly PracticeAssessment[] =>
  practices.filter(
    ({practice, outcome}) => isShort(outcome) && !actions.some((action) => action.practice === practice),
  );

/** What is said of a practice in one home, or over all; undefined where the home is not judged. */
export function outcomeIn(said: PracticeAssessment, home: Id | undefined): Outcome | undefined {
  if (home === undefined || said.results.length === 0) return said.outcome;
  return resultsIn(said, home)[0]?.outcome;
}

/** The requirements of a practice that fall short or are open in a home, or in any. */
export const shortcomings = (
  said: PracticeAssessment,
  home: Id | undefined,
): readonly RequirementResult[] => [
  ...new Set(
    resultsIn(said, home).flatMap(({requirements}) => requirements.filter(({outcome}) => isShort(outcome))),
  ),
];

const resultsIn = (said: PracticeAssessment, home: Id | undefined): PracticeAssessment['results'] =>
  said.results.filter((each) => home === undefined || each.home === undefined || each.home === home);

/**
 * The questions that lie behind shortcomings, each once: those on whose answers they rest, and those
 * that can settle them. To be answered again once something was done.
 */
export function questionsBehind(
  reading: Reading,
  short: readonly RequirementResult[],
): readonly {readonly question: Question; readonly home: Home}[] {
  const found = new Map<string, {question: Question; home: Home}>();
  for (const {home: id, grounds, settledBy} of short) {
    const home = reading.homes.find((each) => each.id === id) ?? reading.homes[0];
    for (const each of [...grounds.map(({question}) => question), ...settledBy]) {
      const question = reading.question(each);
      if (!question || !home || reading.asked(question, home) !== true) continue;
      const key = question.scope === 'organisation' ? each : `${each} ${home.id}`;
      if (!found.has(key)) found.set(key, {question, home});
    }
  }
  return [...found.values()];
}
