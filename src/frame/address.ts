/** What the address of a frame asks for. */
import {isDay} from '../core/day.js';
import {lookNames, readLook} from '../core/look.js';
import type {Scheme} from '../core/look.js';

export const parameters = ['element', 'lang', 'depth', 'day', ...lookNames, 'origin'] as const;
export type Parameter = (typeof parameters)[number];

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

const patterns = {
  element: /^(?:check|cases|workshop)$/,
  lang: /^(?:nl|en)$/,
  depth: /^(?:short|full)$/,
  // What looks like a day need not be one: the 31st of February.
  day: {test: isDay},
} as const;

/**
 * Settings of an address. A parameter that is not usable has its default, and is told of; one that is
 * not known is not looked at.
 */
export function readAddress(address: URL): {settings: FrameSettings; problems: readonly FrameProblem[]} {
  const {searchParams: given} = address;
  const problems: FrameProblem[] = [];
  const refuse = (parameter: Parameter, value: string): undefined => {
    problems.push({parameter, value});
  };
  const read = (parameter: keyof typeof patterns): string | undefined => {
    const value = given.get(parameter);
    if (!value) return undefined;
    return patterns[parameter].test(value) ? value : refuse(parameter, value);
  };

  const element = (read('element') ?? 'check') as FrameSettings['element'];
  const lang = (read('lang') ?? 'nl') as FrameSettings['lang'];
  const [depth, day] = [read('depth'), read('day')];
  const {properties, scheme, problems: ofLook} = readLook(
    Object.fromEntries(lookNames.map((name) => [name, given.get(name)])),
  );
  problems.push(...ofLook);
  const origin = readOrigin(given.get('origin'), refuse);
  return {
    settings: {
      element,
      lang,
      look: properties,
      ...(depth && {depth}),
      ...(day && {day}),
      ...(scheme && {scheme}),
      ...(origin && {origin}),
    },
    problems,
  };
}

/** An origin is what a browser makes of it: `https://www.example.org`, without a path. */
function readOrigin(
  value: string | null,
  refuse: (parameter: Parameter, value: string) => undefined,
): string | undefined {
  if (!value) return undefined;
  const isOrigin = /^https?:/.test(value) && URL.canParse(value) && new URL(value).origin === value;
  return isOrigin ? value : refuse('origin', value);
}
