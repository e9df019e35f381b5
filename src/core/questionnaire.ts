/**
 * The model: what a questionnaire is, in the order in which a reader meets its parts.
 *
 * A questionnaire is a plain value. It holds no code: its conditions are data, its texts are in one
 * language, its figures carry their dates. Everything the product says is a function of this value,
 * the answers and a day.
 */

/** Identifies a part of the questionnaire. Never reused, never a word of a language on screen. */
export type Id = string;

/** A day, `YYYY-MM-DD`. The first day of a figure may be known less exactly: `YYYY` or `YYYY-MM`. */
export type Day = string;

/** Whether a question is asked once, or for each home. */
export type Scope = 'organisation' | 'home';

/** What a practice can be, from mild to grave. */
export type Verdict = 'acceptable' | 'attention' | 'unacceptable';

/** What a rule is, for the person whom it binds. */
export type Binding =
  | 'statute'
  | 'case law'
  | 'collective agreement'
  | "members' code"
  | 'norm'
  | "inspectorate's view"
  | 'good practice';

/** How far the source of a statement was read. */
export type Certainty = 'read' | 'partly' | 'general' | 'inferred';

/** A statement about the answers: true, false, or undefined while an answer is missing. */
export type Condition =
  /** The answer to a `choice` question is this option. */
  | {readonly question: Id; readonly is: Id}
  /** The answer to a `choices` question has this option. */
  | {readonly question: Id; readonly includes: Id}
  /** The answer to a `number` question is at least, or at most, the figure of the day. */
  | {readonly question: Id; readonly atLeast: {readonly figure: Id}}
  | {readonly question: Id; readonly atMost: {readonly figure: Id}}
  | {readonly all: readonly Condition[]}
  | {readonly any: readonly Condition[]}
  | {readonly not: Condition}
  /** True in one home at least; the same for every home. */
  | {readonly someHome: Condition};

/** Where a rule comes from. */
export interface Source {
  readonly id: Id;
  readonly title: string;
  readonly publisher?: string;
  /** For the reader to follow; nothing is ever loaded from it. */
  readonly address?: string;
  /** In force since, or of which date, in words. */
  readonly date?: string;
  /** What every verdict that rests on this source has to say, such as a newer text not yet read. */
  readonly caution?: string;
}

/** A place in a source, and what it is worth. */
export interface Citation {
  readonly source: Id;
  /** The place in the source, such as an article or a paragraph. */
  readonly place?: string;
  readonly binding: Binding;
  readonly certainty: Certainty;
  /** For whom the rule binds; for everyone else it is a good practice. */
  readonly bindsWhen?: Condition;
}

/** What a number counts. */
export interface Unit {
  readonly unit: string;
  /** The unit beside the number 1, where that differs. */
  readonly unitOfOne?: string;
}

/** A value that a law or an agreement may change. */
export interface Figure extends Unit {
  readonly id: Id;
  /** What it limits. */
  readonly title: string;
  /** In order of time. A day before the first span takes the value of the first. */
  readonly spans: readonly FigureSpan[];
}

export interface FigureSpan {
  readonly from?: Day;
  readonly value: number;
  readonly citation: Citation;
  /** The last day on which somebody saw that the value still stood. */
  readonly lastConfirmed?: Day;
}

export interface Option {
  readonly id: Id;
  readonly text: string;
}

/** What opens under a question. */
export interface Help {
  /** Why we ask. */
  readonly why: string;
  /** An example from daily work. */
  readonly example: string;
}

interface QuestionBase {
  readonly id: Id;
  readonly theme: Id;
  readonly scope: Scope;
  /** A fact decides what is asked and what binds; a practice is what is judged. */
  readonly purpose: 'fact' | 'practice';
  readonly text: string;
  readonly help: Help;
  /**
   * When it is asked. Without it: when a requirement that rests on it applies. A question that
   * decides whether a requirement applies, or whether another question is asked, needs its own.
   */
  readonly askedWhen?: Condition;
  /** "Does not apply to us" is a possible answer. */
  readonly mayNotApply?: true;
  /** A fact that an employer can change, and that what-if may therefore propose to change. */
  readonly changeable?: true;
  /** Other words under the same id, for whom the first true condition says. */
  readonly wording?: readonly {readonly when: Condition; readonly text: string; readonly help: Help}[];
  /** The questions whose place this one took, in older versions of the questionnaire. */
  readonly replaces?: readonly Id[];
}

/** One option of several; the answer is its id. */
export interface ChoiceQuestion extends QuestionBase {
  readonly kind: 'choice';
  readonly options: readonly Option[];
}

/** Any number of options; the answer is the list of their ids, empty for "none of these". */
export interface ChoicesQuestion extends QuestionBase {
  readonly kind: 'choices';
  readonly options: readonly Option[];
  /** At least one must be chosen. */
  readonly atLeastOne?: true;
}

/** A number in a unit, within bounds that it may touch. */
export interface NumberQuestion extends QuestionBase, Unit {
  readonly kind: 'number';
  readonly min: number;
  readonly max: number;
}

export type Question = ChoiceQuestion | ChoicesQuestion | NumberQuestion;

/** One line of what follows when a requirement does not hold. */
export interface Otherwise {
  readonly when?: Condition;
  readonly verdict: Exclude<Verdict, 'acceptable'>;
}

/** One thing that a practice must meet. */
export interface Requirement {
  readonly id: Id;
  readonly appliesWhen?: Condition;
  readonly holdsWhen: Condition;
  /** The first line whose condition holds decides; the last has none. */
  readonly otherwise: readonly Otherwise[];
  /** What is wrong with it for the worker. */
  readonly because: string;
  /** What to do on Monday. */
  readonly advice: string;
  readonly citations: readonly Citation[];
  /** The first day on which it is judged. */
  readonly from?: Day;
  /** The last day on which it is judged. */
  readonly until?: Day;
}

/** What an employer does or does not do, as a whole; the thing that is judged. */
export interface Practice {
  readonly id: Id;
  readonly theme: Id;
  /** Names the subject, neutrally: it must read well beside every verdict. */
  readonly title: string;
  readonly requirements: readonly Requirement[];
  /** Only for a practice without requirements: when it is acceptable. Else it does not apply. */
  readonly acceptableWhen?: Condition;
  /** Sources of a practice without requirements. */
  readonly citations?: readonly Citation[];
  /** The papers that prove it, by their ids within the practice. */
  readonly papers: Readonly<Record<Id, string>>;
  /** The instruments that help where it is not acceptable. */
  readonly instruments?: readonly Id[];
  /**
   * The verdict and words of the note of 2012 itself. Its text was not found: empty until a steward
   * supplies it. Once there it stands beside the verdict of today's rules, and the stricter counts.
   */
  readonly note?: {readonly verdict: Verdict; readonly words: string; readonly place: string};
  /** The practices whose place this one took, in older versions of the questionnaire. */
  readonly replaces?: readonly Id[];
}

/** Where to go next. */
export interface Instrument {
  readonly id: Id;
  readonly title: string;
  /** What it is today. */
  readonly today: string;
  readonly address?: string;
}

export interface Theme {
  readonly id: Id;
  readonly title: string;
  /** Printed with the theme, not judged. */
  readonly remark?: {readonly text: string; readonly citations: readonly Citation[]};
}

export interface Questionnaire {
  readonly id: Id;
  readonly version: string;
  /** The day up to which its rules are known. */
  readonly knownUntil: Day;
  readonly title: string;
  /** In the order of the walk. */
  readonly themes: readonly Theme[];
  readonly figures: readonly Figure[];
  /** In the order of the walk, theme by theme. */
  readonly questions: readonly Question[];
  readonly practices: readonly Practice[];
  readonly sources: readonly Source[];
  readonly instruments: readonly Instrument[];
  /** The requirements that the short check looks at. */
  readonly short: readonly Id[];
}
