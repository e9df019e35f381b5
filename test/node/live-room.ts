/** A room on a real server, with its facilitator, phones, and clients that do as they like. */
import {randomBytes} from 'node:crypto';
import {wsconnect} from '@nats-io/nats-core';
import type {NatsConnection} from '@nats-io/nats-core';
import {WebSocket} from 'ws';
import type {NatsServer} from '../../scripts/nats-server.mjs';
import {openRoom} from '../../src/live/facilitator-room.js';
import type {FacilitatorRoom} from '../../src/live/facilitator-room.js';
import {joinRoom} from '../../src/live/phone-room.js';
import type {PhoneRoom} from '../../src/live/phone-room.js';
import {bucketOf, streamOf, subjectOf} from '../../src/live/room-keys.js';
import {Changes, phoneId, roomCasebook, Votes} from '../room.js';

// Node 20 has none of its own.
Object.assign(globalThis, {WebSocket});

interface Credentials {
  readonly user: string;
  readonly password: string;
}

export class LiveRoom {
  readonly name = randomBytes(10).toString('hex');
  readonly bucket = bucketOf(this.name);
  readonly stream = streamOf(this.name);
  readonly nats: NatsServer;
  readonly changes = new Changes();
  readonly votes = new Votes();
  readonly #open: {close(): Promise<void>}[] = [];
  #phones = 0;

  constructor(nats: NatsServer) {
    this.nats = nats;
  }

  /** The facilitator's page; a second is the page loaded again, or another window. */
  facilitator(options: {votes?: Votes; credentials?: Credentials; hours?: number} = {}): FacilitatorRoom {
    const {votes = this.votes, credentials = this.nats.facilitator, hours = 4} = options;
    const room = openRoom({
      server: this.nats.server,
      room: this.name,
      ...credentials,
      hours,
      casebook: roomCasebook,
      onVotes: votes.put,
      onChange: this.changes.changed,
    });
    return this.#keep(room);
  }

  phone(options: {id?: string; credentials?: Credentials; server?: string} = {}): PhoneRoom {
    this.#phones += 1;
    const {server = this.nats.server, credentials = this.nats.participant} = options;
    const {id = phoneId(this.#phones)} = options;
    const room = joinRoom({
      server,
      room: this.name,
      ...credentials,
      phone: id,
      casebook: roomCasebook,
      onChange: this.changes.changed,
    });
    return this.#keep(room);
  }

  /** A client with credentials that does as it likes. */
  async client(who: 'facilitator' | 'participant'): Promise<NatsConnection> {
    const {user, password} = this.nats[who];
    const inboxPrefix = who === 'participant' ? '_INBOX_P' : '_INBOX';
    const options = {servers: this.nats.server, user, pass: password, inboxPrefix, reconnect: false};
    return this.#keep(await wsconnect({...options, noAsyncTraces: true}));
  }

  subject(key: string): string {
    return subjectOf(this.name, key);
  }

  until(holds: () => boolean): Promise<void> {
    return this.changes.until(holds);
  }

  /** All leave. */
  async leave(): Promise<void> {
    await Promise.all(this.#open.splice(0).map((each) => each.close()));
  }

  #keep<T extends {close(): Promise<void>}>(opened: T): T {
    this.#open.push(opened);
    return opened;
  }
}
