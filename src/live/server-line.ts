/**
 * A line to the server that comes back by itself, for ever, until it is refused or closed. The client
 * of NATS can do so too, but keeps to a socket that died in a sleep until the browser gives it up; here
 * each connection is used once and given up as soon as it does not answer.
 */
import {AuthorizationError, PermissionViolationError, wsconnect} from '@nats-io/nats-core';
import type {NatsConnection} from '@nats-io/nats-core';
import {Pause, waitAfter, within} from './pause.js';
import {Refusal} from './room-status.js';
import type {RoomStatus} from './room-status.js';
import {onWake} from './wake.js';

export interface ServerLineOptions {
  /** A `ws:` or `wss:` address. Nothing else is ever asked of the network. */
  readonly server: string;
  readonly user: string;
  readonly password: string;
  /** Where answers come in: the server allows each kind of user its own. */
  readonly inbox: string;
  /** Does the work of a connection, and resolves when all is ready; a Refusal ends the line. */
  readonly onConnect: (connection: NatsConnection) => Promise<void>;
  readonly onChange: () => void;
}

/** How a connection came to its end. */
type End = 'lost' | 'refused';

/** All in milliseconds. */
const connectWithin = 8000;
const answerWithin = 4000;
const askEvery = 10_000;

export class ServerLine {
  readonly #options: ServerLineOptions;
  readonly #pause = new Pause();
  readonly #stopWaking: () => void;
  #status: RoomStatus = 'connecting';
  #connection: NatsConnection | undefined;
  /** Gives up the present connection. */
  #giveUp: (end: End) => void = () => undefined;

  constructor(options: ServerLineOptions) {
    this.#options = options;
    this.#stopWaking = onWake(() => void this.#look());
    void this.#keep();
  }

  get status(): RoomStatus {
    return this.#status;
  }

  /** The connection, while it is ready. */
  get connection(): NatsConnection | undefined {
    return this.#status === 'open' ? this.#connection : undefined;
  }

  /** This connection does not do what it should: another is made. */
  drop(connection: NatsConnection): void {
    this.#fail(connection, 'lost');
  }

  async close(): Promise<void> {
    const connection = this.#connection;
    this.#finish('closed');
    // What was said goes out first.
    await connection?.close();
  }

  async #keep(): Promise<void> {
    let failures = 0;
    while (!this.#isOver()) {
      const end = await this.#live();
      if (this.#isOver()) return;
      if (end === 'refused') {
        this.#finish('refused');
        return;
      }
      failures = this.#status === 'open' ? 1 : failures + 1;
      this.#set('away');
      await this.#pause.wait(waitAfter(failures, Math.random()));
    }
  }

  /** The life of one connection. */
  async #live(): Promise<End> {
    const {server, user, password, inbox, onConnect} = this.#options;
    if (!isServer(server)) return 'refused';
    const ended = new Promise<End>((resolve) => {
      this.#giveUp = resolve;
    });
    let connection: NatsConnection;
    try {
      connection = await wsconnect({
        servers: server,
        user,
        pass: password,
        inboxPrefix: inbox,
        timeout: connectWithin,
        pingInterval: askEvery,
        maxPingOut: 1,
        reconnect: false,
        // Other servers of a cluster are not asked: the page speaks with this address alone.
        ignoreClusterUpdates: true,
        noAsyncTraces: true,
      });
    } catch (error) {
      return isRefusal(error) ? 'refused' : 'lost';
    }
    if (this.#isOver()) {
      void connection.close();
      return 'lost';
    }
    this.#connection = connection;
    void this.#watch(connection);
    void onConnect(connection).then(
      () => this.#ready(connection),
      (error: unknown) => this.#fail(connection, isRefusal(error) ? 'refused' : 'lost'),
    );
    const end = await ended;
    this.#connection = undefined;
    // Not waited for: a dead socket may take minutes to close.
    void connection.close();
    return end;
  }

  #ready(connection: NatsConnection): void {
    if (this.#connection === connection && !this.#isOver()) this.#set('open');
  }

  /** Gives a connection up; one that was given up before is nothing to us any more. */
  #fail(connection: NatsConnection, end: End): void {
    if (this.#connection === connection) this.#giveUp(end);
  }

  /** Sees a connection to its end. */
  async #watch(connection: NatsConnection): Promise<void> {
    for await (const event of connection.status()) {
      if (event.type === 'staleConnection') break;
      if (event.type === 'error' && isRefusal(event.error)) {
        this.#fail(connection, 'refused');
        return;
      }
    }
    this.drop(connection);
  }

  /** After a sleep: a wait ends, and a connection has to answer now. */
  async #look(): Promise<void> {
    this.#pause.end();
    const connection = this.connection;
    if (!connection) return;
    const answered = await within(answerWithin, connection.flush().then(() => true, () => false));
    if (!answered) this.drop(connection);
  }

  #isOver(): boolean {
    return this.#status === 'refused' || this.#status === 'closed';
  }

  #finish(status: 'refused' | 'closed'): void {
    if (this.#isOver()) return;
    this.#stopWaking();
    this.#set(status);
    this.#giveUp('lost');
    this.#pause.end();
  }

  #set(status: RoomStatus): void {
    if (this.#status === status) return;
    this.#status = status;
    this.#options.onChange();
  }
}

/** Anything else would be another protocol of NATS, which no browser speaks. */
function isServer(address: string): boolean {
  try {
    return ['ws:', 'wss:'].includes(new URL(address).protocol);
  } catch {
    return false;
  }
}

/** The server says no to who we are, or to what we do; not that it is slow in asking. */
const isRefusal = (error: unknown): boolean =>
  error instanceof Refusal ||
  error instanceof PermissionViolationError ||
  (error instanceof AuthorizationError && /violation/i.test(error.message));
