/**
 * A phone in a room: it follows what the room shows, and votes. It may do nothing else; the server sees
 * to that.
 */
import type {Msg, NatsConnection} from '@nats-io/nats-core';
import type {Id} from '../core/questionnaire.js';
import type {Casebook} from '../core/training/case.js';
import {parseRoomShow} from '../core/training/parse-room.js';
import type {RoomShow, RoomVotes} from '../core/training/room.js';
import {Outbox} from './outbox.js';
import type {Sending} from './outbox.js';
import {directGetOf, isPhone, isRoom, SHOW, streamOf, subjectOf, voteKey} from './room-keys.js';
import {Refusal} from './room-status.js';
import type {RoomStatus} from './room-status.js';
import {readValue} from './room-value.js';
import {ServerLine} from './server-line.js';

export interface PhoneRoomOptions {
  /** The address of the server: `ws:` or `wss:`. */
  readonly server: string;
  readonly room: string;
  readonly user: string;
  readonly password: string;
  /** The random id of this phone. */
  readonly phone: Id;
  readonly casebook: Casebook;
  /** Something of the room is otherwise than before. */
  readonly onChange: () => void;
}

export interface PhoneRoom {
  readonly status: RoomStatus;
  /** What the room shows; the last that is known while the server is away, undefined before the first. */
  readonly show: RoomShow | undefined;
  /** How many votes the server does not have yet. They are sent when it is there. */
  readonly unsent: number;
  /** Both votes on a case, in place of those before. */
  vote(about: Id, votes: RoomVotes): void;
  /** Leaves the room. What was not sent is not sent any more. */
  close(): Promise<void>;
}

/** What participants may listen to, besides what the room shows. */
const inbox = '_INBOX_P';

/** All in milliseconds. */
const answerWithin = 3000;
const lookEvery = 20_000;

/** Takes part in a room. Never throws: how it stands tells `status`. */
export const joinRoom = (options: PhoneRoomOptions): PhoneRoom => new JoinedRoom(options);

class JoinedRoom implements PhoneRoom {
  readonly #options: PhoneRoomOptions;
  readonly #line: ServerLine;
  readonly #outbox: Outbox;
  readonly #looking: ReturnType<typeof setInterval>;
  #show: RoomShow | undefined;
  /** The last that was shown, as it came. */
  #shown = '';
  /** How often the room said what it shows; what was asked before that is older. */
  #heard = 0;

  constructor(options: PhoneRoomOptions) {
    const {server, user, password, onChange} = options;
    this.#options = options;
    this.#outbox = new Outbox((about, votes) => this.#send(about, votes), onChange);
    this.#line = new ServerLine({
      server,
      user,
      password,
      inbox,
      onConnect: (connection) => this.#enter(connection),
      onChange: () => {
        if (this.#line.status === 'open') this.#outbox.resume();
        onChange();
      },
    });
    // A message may be missed, and nothing says so.
    this.#looking = setInterval(() => void this.#look(this.#line.connection), lookEvery);
  }

  get status(): RoomStatus {
    return this.#line.status;
  }

  get show(): RoomShow | undefined {
    return this.#show;
  }

  get unsent(): number {
    return this.#outbox.size;
  }

  vote(about: Id, votes: RoomVotes): void {
    this.#outbox.put(about, votes);
  }

  async close(): Promise<void> {
    clearInterval(this.#looking);
    this.#outbox.close();
    await this.#line.close();
  }

  async #enter(connection: NatsConnection): Promise<void> {
    const {room, phone} = this.#options;
    if (!isRoom(room) || !isPhone(phone)) throw new Refusal('This is no room, or no phone.');
    connection.subscribe(subjectOf(room, SHOW), {
      callback: (error, message) => {
        // What the facilitator puts has no headers. What has is a copy that a participant sent round.
        if (!error && !message.headers) this.#hear(message);
      },
    });
    // In this order, so that nothing is missed in between.
    await connection.flush();
    void this.#look(connection);
  }

  /** Asks what is shown now. */
  async #look(connection: NatsConnection | undefined): Promise<void> {
    const heard = this.#heard;
    const subject = directGetOf(this.#options.room, SHOW);
    const asked = connection?.request(subject, undefined, {timeout: answerWithin});
    const message = await asked?.catch(() => undefined);
    if (message && heard === this.#heard) this.#take(message);
  }

  #hear(message: Msg): void {
    if (this.#take(message)) this.#heard += 1;
  }

  /** @returns whether it is something to show; all else on the subject is not heard */
  #take({data}: Msg): boolean {
    const show = parseRoomShow(this.#options.casebook, readValue(data));
    if (!show) return false;
    const shown = JSON.stringify(show);
    if (shown !== this.#shown) {
      this.#shown = shown;
      this.#show = show;
      this.#options.onChange();
    }
    return true;
  }

  async #send(about: Id, votes: RoomVotes): Promise<Sending> {
    const {room, phone} = this.#options;
    const {connection} = this.#line;
    if (!connection) return 'away';
    try {
      const subject = subjectOf(room, voteKey(about, phone));
      const answer = await connection.request(subject, JSON.stringify(votes), {timeout: answerWithin});
      return isKept(readValue(answer.data), streamOf(room)) ? 'sent' : 'failed';
    } catch {
      return connection === this.#line.connection ? 'failed' : 'away';
    }
  }
}

/** JetStream's word for it that a value lies in a stream. */
const isKept = (answer: unknown, stream: string): boolean =>
  typeof answer === 'object' &&
  answer !== null &&
  'stream' in answer &&
  answer.stream === stream &&
  !('error' in answer);
