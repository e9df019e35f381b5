/** What somebody chose, and how it stands in the address of the page. Nothing else keeps it. */

export interface Settings {
  /** `page`: whatever the page around it speaks. */
  readonly language: 'page' | 'nl' | 'en';
  readonly depth: 'short' | 'full';
  readonly accent: string;
  readonly font: string;
  readonly corner: string;
  readonly scheme: 'page' | 'light' | 'dark';
  readonly way: 'element' | 'frame';
  readonly cases: boolean;
  readonly workshop: boolean;
  /** Where the folder with the files stands. */
  readonly base: string;
  /** The site around a frame; empty: the frame keeps one height. */
  readonly origin: string;
  /** A NATS server for a live room; empty: none. */
  readonly server: string;
}

export const defaults: Settings = {
  language: 'page',
  depth: 'short',
  accent: '',
  font: '',
  corner: '',
  scheme: 'page',
  way: 'element',
  cases: false,
  workshop: false,
  base: '/check/',
  origin: '',
  server: '',
};

/** The settings that are one of a few words. */
const choices = {
  language: ['page', 'nl', 'en'],
  depth: ['short', 'full'],
  scheme: ['page', 'light', 'dark'],
  way: ['element', 'frame'],
} as const;

type Key = keyof Settings;
const keys = Object.keys(defaults) as Key[];
const isChoice = (key: Key): key is keyof typeof choices => key in choices;
/** More than any address or font needs; a longer one is somebody's play with the link. */
const longest = 300;

/** What stands in the address; what is not known or not possible there does not count. */
export function readSettings(text: string): Settings {
  const found = new URLSearchParams(text.replace(/^[#?]/, ''));
  const told = keys.flatMap((key): [Key, string | boolean][] => {
    const value = found.get(key);
    if (value === null || value.length > longest) return [];
    if (typeof defaults[key] === 'boolean') return [[key, value === 'yes']];
    if (isChoice(key) && !(choices[key] as readonly string[]).includes(value)) return [];
    return [[key, value]];
  });
  return {...defaults, ...Object.fromEntries(told)};
}

/** Only what differs from the defaults, so that a link stays short. */
export function writeSettings(settings: Settings): string {
  const told = keys
    .filter((key) => settings[key] !== defaults[key])
    .map((key): [string, string] => {
      const value = settings[key];
      return [key, typeof value === 'boolean' ? 'yes' : value];
    });
  return new URLSearchParams(told).toString();
}
