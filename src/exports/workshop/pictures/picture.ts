/**
 * A picture as plain values: what is drawn, in words and shares. It is shown on the projector, drawn
 * into a file and told as a table; all three say the same, since none of them works anything out.
 */
import type {Verdict} from '../../../core/questionnaire.js';

/** How a piece is filled; told apart without colour. */
export type Fill = 'hollow' | 'solid' | 'rising' | 'falling';

/** A bar from its line. */
export interface Bar {
  /** Beside which others it stands; empty where it stands alone. */
  readonly name: string;
  /** From 0 to 1; undefined where it is not told. */
  readonly share: number | undefined;
  readonly words: string;
  readonly fill: Fill;
}

/** What belongs together: an option with its votes in both rounds, or a case with how many had it right. */
export interface BarRow {
  readonly name: string;
  /** Whose sign and colour it has; plain without one. */
  readonly verdict?: Verdict;
  /** Said under the name; empty where there is nothing to say. */
  readonly note: string;
  /** This is the verdict. */
  readonly isRight: boolean;
  readonly bars: readonly Bar[];
}

/** One bar in pieces that are the whole together. */
export interface StackRow {
  readonly name: string;
  /** How many the whole is. */
  readonly note: string;
  readonly pieces: readonly (Bar & {readonly share: number})[];
}

/** Rows by options. */
export interface GridRow {
  readonly name: string;
  readonly note: string;
  readonly bars: readonly Bar[];
}

/** The same as a table, the first cell of each row its heading. */
export interface TextTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

interface Common {
  /** Names the file. */
  readonly id: string;
  readonly title: string;
  /** Empty where the title says enough. */
  readonly subtitle: string;
  /** What has to be known to read it. */
  readonly notes: readonly string[];
  readonly table: TextTable;
}

/** Without rows where nobody voted; then a note says so. */
export type Picture =
  | (Common & {readonly kind: 'bars'; readonly rows: readonly BarRow[]})
  | (Common & {readonly kind: 'stack'; readonly rows: readonly StackRow[]})
  | (Common & {
      readonly kind: 'grid';
      readonly columns: readonly {readonly name: string; readonly verdict: Verdict}[];
      readonly rows: readonly GridRow[];
    });

export type BarsPicture = Extract<Picture, {kind: 'bars'}>;
export type StackPicture = Extract<Picture, {kind: 'stack'}>;
export type GridPicture = Extract<Picture, {kind: 'grid'}>;
