/** Values that somebody typed, checked one by one. What is no good keeps the default. */
import {readLook} from '../../src/core/look.js';
import type {LookName} from '../../src/core/look.js';
import {defaults} from './settings.js';
import type {Settings} from './settings.js';

export type Field = 'accent' | 'font' | 'corner' | 'base' | 'origin' | 'server';

/** What only a browser can tell: whether a value fits a property, as `CSS.supports` does. */
export type Supports = (property: string, value: string) => boolean;

/** What the elements take too. How well a colour is read is another matter, told beside it. */
const isLook = (name: LookName, value: string): boolean =>
  readLook({[name]: value}).problems.every(({contrast}) => contrast !== undefined);

const isOrigin = (text: string, schemes: readonly string[]): boolean => {
  if (!URL.canParse(text)) return false;
  const {origin, protocol, host, pathname, search, hash, username} = new URL(text);
  return schemes.includes(protocol) && host !== '' && pathname.length <= 1 && search + hash + username === ''
    && (origin === 'null' || text.replace(/\/$/, '').toLowerCase() === origin);
};

const fits: Readonly<Record<Field, (value: string, supports: Supports) => boolean>> = {
  accent: (value) => isLook('accent', value),
  font: (value, supports) => isLook('font', value) && supports('font-family', value),
  corner: (value) => isLook('corner', value),
  base: (value) => /^(?:https?:\/\/[^/\s"'<>\\]+)?\/?(?:[^\s"'<>\\?#:]*)$/.test(value) && !value.startsWith('//'),
  origin: (value) => isOrigin(value, ['https:', 'http:']),
  server: (value) => isOrigin(value, ['wss:', 'ws:']),
};

export const fields = Object.keys(fits) as readonly Field[];

/** The fields whose value cannot be used. An empty one asks for the default. */
export function faults(settings: Settings, supports: Supports): readonly Field[] {
  return fields.filter((field) => settings[field].trim() !== '' && !fits[field](settings[field].trim(), supports));
}

/** The same settings with the default for what cannot be used; a folder ends with a stroke. */
export function usable(settings: Settings, supports: Supports): Settings {
  const bad = faults(settings, supports);
  const told = fields.map((field) => {
    const value = settings[field].trim();
    return [field, bad.includes(field) || value === '' ? defaults[field] : value];
  });
  const good: Settings = {...settings, ...(Object.fromEntries(told) as Pick<Settings, Field>)};
  return {...good, base: good.base.replace(/\/*$/, '/'), origin: good.origin.replace(/\/$/, '')};
}
