/** The shapes of what a session holds besides its answers, as they are read and as they are described. */
import * as z from 'zod/mini';
import {isDay} from './day.js';
import {actionStatuses, depths} from './kept-session.js';

/** The longest texts that are read. */
export const longest = {name: 300, text: 2000} as const;

export const id = z.string().check(z.minLength(1), z.maxLength(120));
export const name = z.string().check(z.maxLength(longest.name));
const text = z.string().check(z.maxLength(longest.text));
export const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/), z.refine(isDay));
export const depth = z.enum(depths);

export const action = z.object({
  id: id.check(z.describe('Unique within the session.')),
  practice: id,
  home: z.exactOptional(
    id.check(z.describe('The home it is about; absent where it is about the organisation, or all homes.')),
  ),
  what: text,
  who: z._default(name, ''),
  by: z.exactOptional(day.check(z.describe('The last day to have it done.'))),
  status: z.enum(actionStatuses),
  reason: z._default(text, '').check(z.describe('Why it was dropped; empty otherwise.')),
});

export const paper = z.object({
  practice: id,
  paper: id.check(z.describe('The id of the paper within its practice.')),
  exists: z.boolean(),
  where: z._default(name, '').check(z.describe('Where it is kept.')),
});
