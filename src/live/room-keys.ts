/**
 * Where the values of a room lie on the server. A room is a key-value bucket of JetStream: the stream
 * `KV_<bucket>`, with a subject for each key. `integrations/nats/room.conf` names the same subjects.
 */
import {valueOfCharacter} from '../core/base32.js';
import type {Id} from '../core/questionnaire.js';

/** What the room shows now. */
export const SHOW = 'show';

/** A server holds other buckets too. */
const bucketPrefix = 'ddw_';
const longestRoom = 64;
const phoneLength = 8;

/** A room's name is a part of subjects: nothing in it may mean something there. */
export const isRoom = (room: string): boolean => room.length <= longestRoom && /^[-\w]+$/.test(room);

export const bucketOf = (room: string): string => `${bucketPrefix}${room}`;

export const streamOf = (room: string): string => `KV_${bucketOf(room)}`;

export const subjectOf = (room: string, key: string): string => `$KV.${bucketOf(room)}.${key}`;

/** Asks the server for the value of a key; it lies in the subject, so that it can be allowed alone. */
export const directGetOf = (room: string, key: string): string =>
  `$JS.API.DIRECT.GET.${streamOf(room)}.${subjectOf(room, key)}`;

export const voteKey = (about: Id, phone: Id): string => `vote.${about}.${phone}`;

/** The case and the phone of a key; undefined for a key of another kind. */
export function readVoteKey(key: string): {readonly case: Id; readonly phone: Id} | undefined {
  const [kind, about, phone, ...more] = key.split('.');
  if (kind !== 'vote' || !about || !phone || more.length > 0) return undefined;
  return isPhone(phone) ? {case: about, phone} : undefined;
}

/** The id of a phone: eight characters of base 32. */
export const isPhone = (text: string): boolean =>
  text.length === phoneLength && Array.from(text).every((each) => valueOfCharacter(each) !== undefined);
