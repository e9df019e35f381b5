/** A room as its facilitator has it: says what it shows, and gets the votes of all phones. */
import {Kvm} from '@nats-io/kv';
import type {KvWatchEntry} from '@nats-io/kv';
import type {NatsConnection} from '@nats-io/nats-core';
import type {Id} from '../core/questionnaire.js';
import type {Casebook} from '../core/training/case.js';
import {parseRoomShow, parseRoomVotes} from '../core/training/parse-room.js';
import type {RoomShow, RoomVotes} from '../core/training/room.js';
import {makeBucket} from './bucket.js';
import {Intake} from './intake.js';
import type {Incoming} from './intake.js';
import {bucketOf, isRoom, readVoteKey, SHOW} from './room-keys.js';
import {Refusal} from './room-status.js';
import type {RoomStatus} from './room-status.js';
import {readValue} from './room-value.js';
import {ServerLine} from './server-line.js';
import {ShowDesk} from './show-desk.js';

export interface FacilitatorRoomOptions {
  /** The address of the server: `ws:` or `wss:`. */
  readonly server: string;
  readonly room: string;
  readonly user: string;
  readonly password: string;
  /** How long a value stays on the server. */
  readonly hours: number;
  readonly casebook: Casebook;
  /** A phone votes on a case, or votes differently. Called again for all of them when a room is opened. */
  readonly onVotes: (phone: Id, about: Id, votes: RoomVotes) => void;
  /** Something of the room is otherwise than before. */
  readonly onChange: () => void;
}

export interface FacilitatorRoom {
  readonly status: RoomStatus;
  /** How many phones voted. */
  readonly phones: number;
  /** How many values were refused: they were no votes, or of no case or phone. */
  readonly foreign: number;
  /** The server has what is to be shown. */
  readonly isShown: boolean;
  show(show: RoomShow): void;
  /** Leaves the room; what lies on the server stays there for its hours. */
  close(): Promise<void>;
}

const inbox = '_INBOX';

/** Far more than a sector brings together; what a flood makes up beyond that is refused. */
export const MOST_PHONES = 10_000;

/** Opens a room, or opens it again. Never throws: how it stands tells `status`. */
export const openRoom = (options: FacilitatorRoomOptions): FacilitatorRoom => new OpenedRoom(options);

class OpenedRoom implements FacilitatorRoom {
  readonly #options: FacilitatorRoomOptions;
  readonly #line: ServerLine;
  readonly #intake: Intake;
  readonly #desk = new ShowDesk(() => this.#options.onChange());
  readonly #phones = new Set<Id>();
  #foreign = 0;

  constructor(options: FacilitatorRoomOptions) {
    const {server, user, password, onChange} = options;
    this.#options = options;
    this.#intake = new Intake((incoming) => this.#take(incoming), onChange);
    this.#line = new ServerLine({
      server,
      user,
      password,
      inbox,
      onConnect: (connection) => this.#enter(connection),
      onChange,
    });
  }

  get status(): RoomStatus {
    return this.#line.status;
  }

  get phones(): number {
    return this.#phones.size;
  }

  get foreign(): number {
    return this.#foreign;
  }

  get isShown(): boolean {
    return this.#desk.isShown;
  }

  show(show: RoomShow): void {
    this.#desk.show(show);
  }

  async close(): Promise<void> {
    this.#intake.close();
    this.#desk.close();
    await this.#line.close();
  }

  async #enter(connection: NatsConnection): Promise<void> {
    const {room, hours} = this.#options;
    if (!isRoom(room)) throw new Refusal('This is no room.');
    await makeBucket(connection, room, hours);
    const bucket = await new Kvm(connection).open(bucketOf(room), {allow_direct: true});
    this.#desk.use(bucket);
    const values = await bucket.watch({key: '>'});
    // It ends with the connection; by itself it should not.
    void this.#follow(values).then(() => this.#line.drop(connection));
  }

  async #follow(values: AsyncIterable<KvWatchEntry>): Promise<void> {
    for await (const {key, value} of values) this.#intake.put({key, bytes: value});
  }

  #take({key, bytes}: Incoming): void {
    const {casebook, onVotes} = this.#options;
    const value = readValue(bytes);
    if (key === SHOW) {
      // Another window of the facilitator may show something else; only what is nothing is put right.
      if (!parseRoomShow(casebook, value)) this.#desk.again();
      return;
    }
    const from = readVoteKey(key);
    const votes = parseRoomVotes(value);
    const isCase = from && casebook.cases.some(({id}) => id === from.case);
    if (isCase && votes && this.#admit(from.phone)) onVotes(from.phone, from.case, votes);
    else this.#foreign += 1;
  }

  /** Remembers a phone; not beyond the most. */
  #admit(phone: Id): boolean {
    if (!this.#phones.has(phone) && this.#phones.size >= MOST_PHONES) return false;
    this.#phones.add(phone);
    return true;
  }
}
