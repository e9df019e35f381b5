/** How the content of one theme is written down, and the few words that many questions share. */
import type {MsgFn} from '@lit/localize';
import type {
  Binding,
  Certainty,
  Citation,
  Condition,
  Id,
  Option,
  Practice,
  Question,
  Theme,
} from '../core/questionnaire.js';

/** Says a Dutch text in the language of whoever asks. */
export type Msg = MsgFn;

/** What the theme or its place already says need not be said again. */
type Within<T> = T extends Question
  ? Omit<T, 'theme' | 'purpose'> & {
      /** A fact among the questions of a practice: what-if does not propose to change it. */
      readonly purpose?: 'fact';
    }
  : T extends Practice
    ? Omit<T, 'theme'>
    : never;

/** One theme: its questions and the practices that are judged by them. */
export interface ThemeContent extends Theme {
  readonly questions: readonly Within<Question>[];
  readonly practices: readonly Within<Practice>[];
}

/** A place in a source, what it is worth, how far it was read, and for whom it binds. */
export function cite(
  source: Id,
  place: string | undefined,
  binding: Binding,
  certainty: Certainty,
  bindsWhen?: Condition,
): Citation {
  return {
    source,
    ...(place !== undefined && {place}),
    binding,
    certainty,
    ...(bindsWhen && {bindsWhen}),
  };
}

/** Our own reading of the newsletter's question, for whom no rule binds. */
export const goodPractice = (bindsWhen?: Condition): Citation =>
  cite('good practice', undefined, 'good practice', 'inferred', bindsWhen);

export const yesNo = (msg: Msg): Option[] => [
  {id: 'yes', text: msg('Ja')},
  {id: 'no', text: msg('Nee')},
];

export const alwaysOrNot = (msg: Msg): Option[] => [
  {id: 'always', text: msg('Ja, altijd')},
  {id: 'not-always', text: msg('Nee, niet altijd')},
];

export const neverOrSometimes = (msg: Msg): Option[] => [
  {id: 'never', text: msg('Nee, nooit')},
  {id: 'sometimes', text: msg('Ja, soms of altijd')},
];

/** A theme with its questions and practices as the questionnaire holds them. */
export interface ThemeParts {
  readonly theme: Theme;
  readonly questions: readonly Question[];
  readonly practices: readonly Practice[];
}

export function inTheme(
  {questions, practices, ...theme}: ThemeContent,
  purpose: Question['purpose'],
): ThemeParts {
  return {
    theme,
    questions: questions.map((each) => ({purpose, ...each, theme: theme.id})),
    practices: practices.map((each) => ({...each, theme: theme.id})),
  };
}
