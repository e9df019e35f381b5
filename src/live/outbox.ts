/**
 * Votes on their way to the server: the last of each case, sent again until the server says that it
 * has them. A vote that is sent twice lies under the same key, and counts once.
 */
import type {Id} from '../core/questionnaire.js';
import type {RoomVotes} from '../core/training/room.js';
import {Pause, waitAfter} from './pause.js';

/** `away` where there is no server to send to: then nothing is tried until `resume`. */
export type Sending = 'sent' | 'failed' | 'away';

/** Who changes his mind very fast sends the last of it. Milliseconds. */
const pace = 150;

export class Outbox {
  readonly #send: (about: Id, votes: RoomVotes) => Promise<Sending>;
  readonly #onChange: () => void;
  readonly #unsent = new Map<Id, RoomVotes>();
  /** The cases that are being sent, each with what it waits for. */
  readonly #busy = new Map<Id, Pause>();
  #isClosed = false;

  constructor(send: (about: Id, votes: RoomVotes) => Promise<Sending>, onChange: () => void) {
    this.#send = send;
    this.#onChange = onChange;
  }

  /** How many votes the server does not have yet. */
  get size(): number {
    return this.#unsent.size;
  }

  put(about: Id, votes: RoomVotes): void {
    if (this.#isClosed) return;
    this.#unsent.set(about, votes);
    this.#onChange();
    void this.#work(about);
  }

  /** The server is there again. */
  resume(): void {
    for (const about of this.#unsent.keys()) {
      this.#busy.get(about)?.end();
      void this.#work(about);
    }
  }

  /** Sends nothing any more. */
  close(): void {
    this.#isClosed = true;
    for (const pause of this.#busy.values()) pause.end();
  }

  async #work(about: Id): Promise<void> {
    if (this.#busy.has(about)) return;
    const pause = new Pause();
    this.#busy.set(about, pause);
    let failures = 0;
    for (let votes = this.#unsent.get(about); votes && !this.#isClosed; votes = this.#unsent.get(about)) {
      const sending = await this.#send(about, votes);
      if (sending === 'away') break;
      failures = sending === 'failed' ? failures + 1 : 0;
      if (sending === 'sent' && this.#unsent.get(about) === votes) {
        this.#unsent.delete(about);
        this.#onChange();
      }
      await pause.wait(sending === 'sent' ? pace : waitAfter(failures, Math.random()));
    }
    this.#busy.delete(about);
  }
}
