/**
 * The one way to look at foreign data. It never throws; what is wrong comes back as problems, each
 * with its place and a sentence.
 */
import type * as z from 'zod/mini';
import type {Problem} from './integrity.js';

export type Parsed<T> =
  | {readonly ok: true; readonly value: T; readonly problems: readonly []}
  | {readonly ok: false; readonly problems: readonly Problem[]};

/** Foreign data in the shape of a schema, or the problems that keep it from being so. */
export function shapeOf<T>(schema: z.ZodMiniType<T>, input: unknown): Parsed<T> {
  // A strict content security policy forbids the compiled checks that zod makes by default.
  const result = schema.safeParse(input, {jitless: true});
  if (result.success) return {ok: true, value: result.data, problems: []};
  return {
    ok: false,
    problems: result.error.issues.map(({path, message}) => ({path: path.join('/'), message})),
  };
}
