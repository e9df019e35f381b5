/** Formats of numbers and days: to make one takes longer than to use it a hundred times. */
import type {Speech} from './say.js';

type Format = Intl.NumberFormat | Intl.DateTimeFormat;

/** By whoever speaks, so that they go with the element. The same format is made of the same name. */
const formats = new WeakMap<Speech, Map<string, Format>>();

/** The format of this name, made once for whoever speaks. */
export function formatOf<T extends Format>(speech: Speech, name: string, make: () => T): T {
  const own = formats.get(speech) ?? new Map<string, Format>();
  formats.set(speech, own);
  const known = own.get(name) as T | undefined;
  if (known) return known;
  const made = make();
  own.set(name, made);
  return made;
}
