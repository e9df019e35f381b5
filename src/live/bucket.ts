/**
 * The bucket of a room, made when it is not there. Not by the client's own `Kvm.create`: what that makes
 * lets a single vote with a header of JetStream (`Nats-Rollup: all`) throw away all others.
 */
import type {NatsConnection} from '@nats-io/nats-core';
import {bucketOf, streamOf} from './room-keys.js';
import {Refusal} from './room-status.js';
import {LONGEST_VALUE, readValue} from './room-value.js';

const nanosecondsAnHour = 3600e9;
const answerWithin = 5000;

/** Thousands of phones and dozens of cases need a quarter of it; a flood ends here. */
const most = 64 * 1024 * 1024;

/** A subject and headers come on top of a value. */
const longestMessage = LONGEST_VALUE + 1024;

/** Also where it was made with other hours: then those stay. */
const alreadyThere = 10058;

/** In a cluster a room outlives one of its servers. */
const replicasInCluster = 3;

const config = (room: string, hours: number, replicas: number): unknown => ({
  name: streamOf(room),
  subjects: [`$KV.${bucketOf(room)}.>`],
  retention: 'limits',
  max_msgs_per_subject: 1,
  max_age: Math.round(hours * nanosecondsAnHour),
  max_bytes: most,
  max_msg_size: longestMessage,
  // A full room takes no more votes, but loses none.
  discard: 'new',
  // On disk: a restart of the server loses nothing.
  storage: 'file',
  num_replicas: replicas,
  // A phone may ask for one key only where the key lies in the subject.
  allow_direct: true,
  allow_rollup_hdrs: false,
  deny_delete: true,
});

/**
 * Makes the bucket of a room, or finds it.
 *
 * @param hours how long a value stays
 * @throws Refusal where the server will not have it; another error where it cannot have it now
 */
export async function makeBucket(connection: NatsConnection, room: string, hours: number): Promise<void> {
  const tries = connection.info?.cluster ? [replicasInCluster, 1] : [1];
  let fault: unknown;
  for (const replicas of tries) {
    const subject = `$JS.API.STREAM.CREATE.${streamOf(room)}`;
    const payload = JSON.stringify(config(room, hours, replicas));
    const answer = await connection.request(subject, payload, {timeout: answerWithin});
    fault = faultOf(readValue(answer.data));
    if (fault === undefined) return;
  }
  if (isPassing(fault)) throw new Error('The server does not keep rooms at this moment.');
  throw new Refusal('The server does not let this room be made.');
}

/** What went wrong; undefined where the bucket is there. */
function faultOf(answer: unknown): unknown {
  if (typeof answer !== 'object' || answer === null) return answer ?? null;
  if (!('error' in answer)) return undefined;
  const {error} = answer;
  const isThere = typeof error === 'object' && error !== null && 'err_code' in error && error.err_code === alreadyThere;
  return isThere ? undefined : error;
}

/** JetStream starts, or looks for its leader. */
const isPassing = (fault: unknown): boolean =>
  typeof fault === 'object' && fault !== null && 'code' in fault && fault.code === 503;
