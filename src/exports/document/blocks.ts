/**
 * A report as a list of plain blocks: what is said, and what each part is. It knows neither HTML nor
 * Word; the two writers do, and say the same.
 */
import type {Outcome} from '../../core/verdict.js';
import type {Speech} from '../../speech/say.js';

/** A stretch of text within a line. */
export interface Run {
  readonly text: string;
  readonly strong?: true;
  /** Leads there. */
  readonly address?: string;
  /** Has the colour of this outcome; its sign and word stand in the text. */
  readonly outcome?: Outcome;
}

/** One line; the ends of lines in a text of a person are kept. */
export type Words = readonly (string | Run)[];

export type Block =
  | Heading
  | {readonly kind: 'paragraph'; readonly words: Words; readonly tone?: 'lead' | 'quiet' | 'label'}
  /** What to do. */
  | {readonly kind: 'advice'; readonly label: string; readonly words: Words}
  | {readonly kind: 'list'; readonly items: readonly Words[]; readonly tone?: 'quiet' | 'unmarked'}
  /** Names with what they are: of the whole report. */
  | {readonly kind: 'facts'; readonly items: readonly {readonly name: string; readonly words: Words}[]}
  | Table
  /** Questions with their answers. */
  | {readonly kind: 'answers'; readonly items: readonly GivenAnswers[]}
  /** Lines to write on. */
  | {readonly kind: 'signature'; readonly lines: readonly string[]}
  /** Long digits, to be compared. */
  | {readonly kind: 'digits'; readonly text: string}
  /** What should not be torn apart. */
  | {readonly kind: 'together'; readonly blocks: readonly Block[]}
  /** One practice, with what is said of it. */
  | {readonly kind: 'finding'; readonly outcome: Outcome; readonly blocks: readonly Block[]}
  /** The place of the picture, where a writer can draw it. */
  | {readonly kind: 'picture'};

export interface Heading {
  readonly kind: 'heading';
  readonly level: 2 | 3 | 4;
  readonly words: Words;
  /** On paper it begins a page. */
  readonly onNewPage?: true;
}

/** The first cell of each row is its heading. */
export interface Table {
  readonly kind: 'table';
  /** What is in it. */
  readonly caption: string;
  /** What stands above it says so already, for whoever sees that. */
  readonly captionHidden?: true;
  readonly head: readonly string[];
  /** How wide the columns are, against each other. */
  readonly widths: readonly number[];
  readonly rows: readonly (readonly Words[])[];
}

export interface GivenAnswers {
  readonly question: string;
  /** One, or one per group of homes. */
  readonly answers: readonly Words[];
}

export interface ReportDocument {
  readonly title: string;
  readonly organisation: string;
  readonly language: Speech['language'];
  readonly blocks: readonly Block[];
}

export const heading = (level: Heading['level'], ...words: Words): Heading => ({kind: 'heading', level, words});

export const paragraph = (...words: Words): Block => ({kind: 'paragraph', words});

export const quiet = (...words: Words): Block => ({kind: 'paragraph', tone: 'quiet', words});

export const label = (text: string): Block => ({kind: 'paragraph', tone: 'label', words: [text]});

export const strong = (text: string): Run => ({text, strong: true});
