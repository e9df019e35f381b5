import type {Day} from './questionnaire.js';

/** Whether a text is a day of the calendar, written `YYYY-MM-DD`. */
export function isDay(text: unknown): text is Day {
  if (typeof text !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** The day that a moment falls on, where the person is. */
export function dayOf(moment: Date): Day {
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}

/** Sorts by day; on one day the order stays. */
export const byDay = <T extends {readonly day: Day}>(dated: readonly T[]): readonly T[] =>
  [...dated].sort((one, other) => (one.day < other.day ? -1 : Number(one.day > other.day)));
