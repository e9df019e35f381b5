/** What the address of a frame asks for. */
import {contrast, readable, rgbOf, textContrast} from '../core/contrast.js';
import type {Rgb} from '../core/contrast.js';

export const parameters = [
  'element', 'lang', 'depth', 'day', 'accent', 'font', 'corner', 'scheme', 'origin',
] as const;
export type Parameter = (typeof parameters)[number];

type Scheme = 'light' | 'dark';

export interface FrameSettings {
  readonly element: 'check' | 'cases' | 'workshop';
  readonly lang: 'nl' | 'en';
  /** `short` or `full`; the element's own default where it is left out. */
  readonly depth?: string;
  /** `YYYY-MM-DD`. */
  readonly day?: string;
  /** Custom properties by name. */
  readonly look: Readonly<Record<string, string>>;
  /** The reader's own where it is left out. */
  readonly scheme?: Scheme;
  /** Who may know the height. Nobody where it is left out. */
  readonly origin?: string;
}

export interface FrameProblem {
  readonly parameter: Parameter;
  readonly value: string;
  /** For an accent that cannot be read upon its ground: how well it can, from 1 to 21. */
  readonly contrast?: number;
}

/** The grounds of the elements, as their base styles have them. */
const grounds: Readonly<Record<Scheme, Rgb>> = {light: [255, 255, 255], dark: [20, 25, 31]};

const patterns: Readonly<Record<Exclude<Parameter, 'accent' | 'origin'>, RegExp>> = {
  element: /^(?:check|cases|workshop)$/,
  lang: /^(?:nl|en)$/,
  depth: /^(?:short|full)$/,
  day: /^\d{4}-\d\d-\d\d$/,
  // Names of families alone: nothing in which an address or another declaration fits.
  font: /^[\p{L}\d '",-]{1,200}$/u,
  corner: /^(?:0|\d{1,2}(?:\.\d{1,2})?(?:px|em))$/,
  scheme: /^(?:light|dark)$/,
};

/**
 * Settings of an address. A parameter that is not usable has its default, and is told of; one that is
 * not known is not looked at.
 */
export function readAddress(address: URL): {settings: FrameSettings; problems: readonly FrameProblem[]} {
  const {searchParams: given} = address;
  const problems: FrameProblem[] = [];
  const refuse = (parameter: Parameter, value: string, more: {contrast?: number} = {}): undefined => {
    problems.push({parameter, value, ...more});
  };
  const read = (parameter: keyof typeof patterns): string | undefined => {
    const value = given.get(parameter);
    if (!value) return undefined;
    return patterns[parameter].test(value) ? value : refuse(parameter, value);
  };

  const element = (read('element') ?? 'check') as FrameSettings['element'];
  const lang = (read('lang') ?? 'nl') as FrameSettings['lang'];
  const [depth, day, font, corner, asked] = [read('depth'), read('day'), read('font'), read('corner'), read('scheme')];
  const accent = readAccent(given.get('accent'), asked as Scheme | undefined, refuse);
  const scheme = accent?.scheme ?? (asked as Scheme | undefined);
  const origin = readOrigin(given.get('origin'), refuse);
  const look = {
    ...accent?.look,
    ...(font && {'--ddc-font': font}),
    ...(corner && {'--ddc-radius': corner}),
  };
  return {
    settings: {
      element,
      lang,
      look,
      ...(depth && {depth}),
      ...(day && {day}),
      ...(scheme && {scheme}),
      ...(origin && {origin}),
    },
    problems,
  };
}

type Refuse = (parameter: Parameter, value: string, more?: {contrast?: number}) => undefined;

/**
 * An accent is the colour of links too, and no colour can be read upon a light ground and a dark one:
 * one without a scheme brings the scheme upon which it is read best.
 */
function readAccent(value: string | null, asked: Scheme | undefined, refuse: Refuse) {
  if (!value) return undefined;
  const colour = rgbOf(value);
  if (!colour) return refuse('accent', value);
  const on = (scheme: Scheme): number => contrast(colour, grounds[scheme]);
  const scheme = asked ?? (on('light') >= on('dark') ? 'light' : 'dark');
  if (on(scheme) < textContrast) return refuse('accent', value, {contrast: on(scheme)});
  return {scheme, look: {'--ddc-accent': value, '--ddc-on-accent': readable(colour)}};
}

/** An origin is what a browser makes of it: `https://www.example.org`, without a path. */
function readOrigin(value: string | null, refuse: Refuse): string | undefined {
  if (!value) return undefined;
  const isOrigin = /^https?:/.test(value) && URL.canParse(value) && new URL(value).origin === value;
  return isOrigin ? value : refuse('origin', value);
}
