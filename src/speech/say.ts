/** Says what the model holds: answers, numbers, days. */
import {isNotApplicable, UNKNOWN} from '../core/answers.js';
import type {Value} from '../core/answers.js';
import type {Depth} from '../core/kept-session.js';
import type {Question, Unit} from '../core/questionnaire.js';
import type {Msg} from '../content/theme.js';
import type {Language} from '../localize.js';
import {formatOf} from './format.js';

/** The words and the language in which something is shown. */
export interface Speech {
  readonly msg: Msg;
  readonly language: Language;
}

export const sayNumber = (speech: Speech, number: number): string =>
  formatOf(speech, `${speech.language} number`, () =>
    new Intl.NumberFormat(speech.language, {maximumFractionDigits: 10, useGrouping: false}),
  ).format(number);

/** A number with its unit. */
export const sayQuantity = (speech: Speech, number: number, {unit, unitOfOne}: Unit): string =>
  `${sayNumber(speech, number)} ${number === 1 ? (unitOfOne ?? unit) : unit}`;

/** A day in words; a year or month known without its day is said as it is. */
export function sayDay(speech: Speech, day: string): string {
  const {language} = speech;
  const date = new Date(day);
  const known = day.length === 10 ? ({day: 'numeric', month: 'long'} as const) : {};
  const month = day.length === 7 ? ({month: 'long'} as const) : {};
  const locale = language === 'en' ? 'en-GB' : language;
  const format = formatOf(speech, `${language} ${Math.min(day.length, 10)}`, () =>
    new Intl.DateTimeFormat(locale, {year: 'numeric', ...known, ...month, timeZone: 'UTC'}),
  );
  return format.format(date);
}

/** An answer in words. */
export function sayValue(speech: Speech, question: Question, value: Value): string {
  const {msg} = speech;
  if (value === UNKNOWN) return msg('Weet ik niet');
  if (isNotApplicable(value)) {
    const skipped = msg('Geldt niet voor ons');
    return value.notApplicable ? `${skipped}: ${value.notApplicable}` : skipped;
  }
  if (question.kind === 'number') return sayQuantity(speech, Number(value), question);
  const chosen = typeof value === 'string' ? [value] : (value as readonly string[]);
  if (chosen.length === 0) return msg('Geen van deze');
  return chosen
    .map((id) => question.options.find((option) => option.id === id)?.text ?? id)
    .join('; ');
}

/** The name of a check. */
export const sayDepth = ({msg}: Speech, depth: Depth): string =>
  depth === 'short' ? msg('Korte check') : msg('Volledige check');
