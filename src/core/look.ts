/** How an element looks by its attributes, or a frame by its address: what is usable of it, and as what. */
import {contrast, readable, rgbOf, textContrast} from './contrast.js';
import type {Rgb} from './contrast.js';

export const lookNames = ['accent', 'font', 'corner', 'scheme'] as const;
export type LookName = (typeof lookNames)[number];

export type Scheme = 'light' | 'dark';

/** As it is given; what is empty is not given. */
export type GivenLook = Readonly<Partial<Record<LookName, string | null | undefined>>>;

export interface LookProblem {
  readonly parameter: LookName;
  readonly value: string;
  /** For an accent that cannot be read upon its ground: how well it can, from 1 to 21. */
  readonly contrast?: number;
}

export interface Look {
  /** Custom properties, by name. */
  readonly properties: Readonly<Record<string, string>>;
  /** That of the surroundings where it is left out. */
  readonly scheme?: Scheme;
  readonly problems: readonly LookProblem[];
}

/** The grounds of the elements, as their base styles have them. */
const grounds: Readonly<Record<Scheme, Rgb>> = {light: [255, 255, 255], dark: [20, 25, 31]};

const patterns: Readonly<Record<Exclude<LookName, 'accent'>, RegExp>> = {
  // Names of families alone: nothing in which an address or another declaration fits.
  font: /^[\p{L}\d '",-]{1,200}$/u,
  corner: /^(?:0|\d{1,2}(?:\.\d{1,2})?(?:px|em))$/,
  scheme: /^(?:light|dark)$/,
};

/**
 * `accent` is `#rgb` or `#rrggbb`, `font` names families, `corner` is 0 or some px or em, `scheme` is
 * light or dark. What is not usable is told of, and leaves the default.
 *
 * An accent is the colour of links too, and no colour can be read upon a light ground and a dark one:
 * one without a scheme brings the scheme upon which it is read best.
 */
export function readLook(given: GivenLook): Look {
  const problems: LookProblem[] = [];
  const read = (parameter: keyof typeof patterns): string | undefined => {
    const value = given[parameter];
    if (!value) return undefined;
    if (patterns[parameter].test(value)) return value;
    problems.push({parameter, value});
    return undefined;
  };
  const [font, corner, asked] = [read('font'), read('corner'), read('scheme') as Scheme | undefined];
  const properties: Record<string, string> = {};
  if (font) properties['--ddc-font'] = font;
  if (corner) properties['--ddc-radius'] = corner;
  const scheme = given.accent ? wear(given.accent) : asked;

  function wear(value: string): Scheme | undefined {
    const colour = rgbOf(value);
    const on = (ground: Scheme): number => (colour ? contrast(colour, grounds[ground]) : 0);
    const best = asked ?? (on('light') >= on('dark') ? 'light' : 'dark');
    if (!colour || on(best) < textContrast) {
      problems.push({parameter: 'accent', value, ...(colour && {contrast: on(best)})});
      return asked;
    }
    properties['--ddc-accent'] = value;
    properties['--ddc-on-accent'] = readable(colour);
    return best;
  }

  return {properties, problems, ...(scheme && {scheme})};
}
