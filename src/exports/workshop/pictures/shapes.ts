/** What a drawing is made of. Writers that know nothing of votes make a file of it. */

/** Lengths are in points of a drawing of 1920 by 1080. */
export type Shape =
  | {
      readonly kind: 'rect';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly fill?: string;
      readonly edge?: string;
      /** The edge is broken: what it stands for is not told. */
      readonly isBroken?: true;
    }
  | {
      readonly kind: 'path';
      /** In the syntax of SVG, from the point below. */
      readonly d: string;
      readonly x: number;
      readonly y: number;
      readonly scale: number;
      readonly fill?: string;
      readonly line?: string;
      /** Before it is scaled. */
      readonly lineWidth?: number;
    }
  | {
      readonly kind: 'text';
      readonly x: number;
      /** Of the line that the letters stand on. */
      readonly y: number;
      readonly size: number;
      readonly words: string;
      readonly fill: string;
      readonly isBold?: true;
      readonly anchor?: 'middle' | 'end';
    };

export interface Drawing {
  readonly title: string;
  /** The same in words. */
  readonly description: string;
  readonly language: string;
  readonly shapes: readonly Shape[];
}

export const WIDTH = 1920;
export const HEIGHT = 1080;

/** Typefaces that are on most devices: a file brings none along. */
export const FONTS =
  "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Liberation Sans', Arial, sans-serif";
