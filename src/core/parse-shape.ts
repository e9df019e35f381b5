/**
 * The one way to look at foreign data. It never throws; what is wrong comes back as problems, each
 * with its place and a sentence.
 */
import type * as z from 'zod/mini';
import type {Problem} from './integrity.js';

export type Parsed<T> =
  | {readonly ok: true; readonly value: T; readonly problems: readonly []}
  | {readonly ok: false; readonly problems: readonly Problem[]};

/** Deeper than any real condition, and far from where recursion would exhaust the stack. */
const DEEPEST = 100;

/** Foreign data in the shape of a schema, or the problems that keep it from being so. */
export function shapeOf<T>(schema: z.ZodMiniType<T>, input: unknown): Parsed<T> {
  try {
    if (isTooDeep(input)) return unreadable(`It is nested deeper than ${DEEPEST} levels.`);
    // A strict content security policy forbids the compiled checks that zod makes by default.
    const result = schema.safeParse(input, {jitless: true});
    if (result.success) return {ok: true, value: result.data, problems: []};
    return {
      ok: false,
      problems: result.error.issues.map(({path, message}) => ({path: path.join('/'), message})),
    };
  } catch {
    // A host hands over what it likes: a getter or a proxy may throw.
    return unreadable('It cannot be read.');
  }
}

const unreadable = (message: string): Parsed<never> => ({ok: false, problems: [{path: '', message}]});

/** Whether it is nested too deeply to be walked through by recursion; a circle always is. */
function isTooDeep(input: unknown): boolean {
  const waiting = [{part: input, depth: 0}];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const {part, depth} = next;
    if (typeof part !== 'object' || part === null) continue;
    if (depth > DEEPEST) return true;
    for (const inner of Object.values(part)) waiting.push({part: inner, depth: depth + 1});
  }
  return false;
}
