/** The deadlines of actions as a calendar (RFC 5545). */
import {str} from '@lit/localize';
import ical, {ICalAlarmType, ICalEventTransparency} from 'ical-generator';
import {isDue} from '../core/actions.js';
import {homesOf} from '../core/answers.js';
import {fingerprintOf} from '../core/fingerprint.js';
import type {Action} from '../core/kept-session.js';
import type {Day} from '../core/questionnaire.js';
import type {Speech} from '../speech/say.js';
import {homeNames} from './home-names.js';
import type {ExportOrder} from './order.js';

const HOUR = 3600;
const DAY = 24 * HOUR;
/** A reminder comes at nine in the morning, where the person is. */
const MORNING = 9 * HOUR;

/**
 * One event of a whole day for each action with a deadline that is still to be done, with a reminder
 * a week before; a day before, where less than a week is left on the day of the session. The same
 * action has the same identity in every calendar made of the session.
 */
export function actionsCalendar(order: ExportOrder): string {
  const {speech, questionnaire, session} = order;
  // The library takes this text for one line.
  const name = plain([questionnaire.title, session.organisation].filter(Boolean).join(' · ')).replaceAll('\n', ' ');
  const calendar = ical({
    name,
    prodId: {company: 'dual-dependency-check', product: 'actions', language: speech.language.toUpperCase()},
  });
  for (const action of session.actions) {
    if (!isDue(action)) continue;
    const {summary, description} = wordsOf(order, action);
    const ahead = daysBetween(session.day, action.by) > 7 ? 'week' : 'day';
    const event = calendar.createEvent({
      id: identityOf(order, action),
      start: startOf(action.by),
      allDay: true,
      stamp: startOf(session.day),
      summary,
      description,
      transparency: ICalEventTransparency.TRANSPARENT,
    });
    event.createAlarm({
      type: ICalAlarmType.display,
      trigger: (ahead === 'week' ? 7 * DAY : DAY) - MORNING,
      description: reminder(speech, ahead, summary),
    });
  }
  return `${calendar.toString()}\r\n`;
}

const startOf = (day: Day): Date => new Date(`${day}T00:00:00Z`);

const daysBetween = (from: Day, to: Day): number =>
  (startOf(to).getTime() - startOf(from).getTime()) / (DAY * 1000);

const reminder = ({msg}: Speech, before: 'week' | 'day', what: string): string =>
  before === 'week' ? msg(str`Over een week: ${what}`) : msg(str`Morgen: ${what}`);

/** The first line says what; the rest is told below it. */
function wordsOf(
  {speech, questionnaire, session}: ExportOrder,
  action: Action,
): {summary: string; description: string} {
  const {msg} = speech;
  const nameOf = homeNames(speech, homesOf(session.answers));
  const practice = questionnaire.practices.find(({id}) => id === action.practice)?.title ?? action.practice;
  const [summary = '', ...more] = plain(action.what).split('\n');
  const lines = [
    ...more,
    `${msg('Praktijk')}: ${practice}`,
    action.home === undefined ? '' : `${msg('Woning')}: ${nameOf(action.home)}`,
    plain(action.who) && `${msg('Wie')}: ${plain(action.who)}`,
  ];
  return {summary: summary || practice, description: lines.filter(Boolean).join('\n')};
}

/** Without the characters that a calendar does not allow; an end of line stays one. */
const plain = (text: string): string =>
  text
    .trim()
    .replace(/[\r\n]+/g, '\n')
    .replace(/[^\P{Cc}\n]/gu, ' ');

/** Two organisations may number their actions alike, and lie in one calendar. */
const identityOf = ({questionnaire, session}: ExportOrder, {id, practice, home}: Action): string =>
  `${fingerprintOf([questionnaire.id, session.organisation, id, practice, home ?? '']).slice(0, 32)}@dual-dependency-check`;
