/** What comes through a live room or from another window, from a foreign hand: it fits wholly, or is none. */
import * as z from 'zod/mini';
import {shapeOf} from '../parse-shape.js';
import type {Casebook} from './case.js';
import {cases, caseVotes, id, stage, workshop} from './parse-shapes.js';
import type {RoomShow, RoomVotes} from './room.js';
import {fromSetCode} from './set-code.js';
import type {Workshop} from './workshop.js';

const roomShow: z.ZodMiniType<RoomShow> = z.strictObject({
  set: z.string().check(z.maxLength(300)),
  now: z.exactOptional(z.strictObject({case: id, stage})),
  revealed: cases,
});
const roomVotes: z.ZodMiniType<RoomVotes> = z.strictObject({group: z.exactOptional(id), votes: caseVotes});

/**
 * What a room shows; its cases are those of its set.
 *
 * @param value anything at all; it never throws
 * @returns undefined where it is something else
 */
export function parseRoomShow(casebook: Casebook, value: unknown): RoomShow | undefined {
  const show = valueOf(roomShow, value);
  const set = fromSetCode(casebook, show?.set);
  if (!show || !set.ok) return undefined;
  const named = show.now ? [show.now.case, ...show.revealed] : show.revealed;
  return named.every((each) => set.cases.includes(each)) ? show : undefined;
}

/** The votes of a phone on a case; undefined where it is something else. It never throws. */
export const parseRoomVotes = (value: unknown): RoomVotes | undefined => valueOf(roomVotes, value);

/** A workshop that another window handed over; undefined where it is something else. It never throws. */
export const parseWorkshop = (value: unknown): Workshop | undefined => valueOf(workshop, value);

function valueOf<T>(schema: z.ZodMiniType<T>, value: unknown): T | undefined {
  const read = shapeOf(schema, value);
  return read.ok ? read.value : undefined;
}
