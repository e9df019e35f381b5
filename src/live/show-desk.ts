/** What the room is to show, on its way to the server: the last of it, put again until it lies there. */
import type {KV} from '@nats-io/kv';
import type {RoomShow} from '../core/training/room.js';
import {Pause, waitAfter} from './pause.js';
import {SHOW} from './room-keys.js';

type Bucket = Pick<KV, 'put'>;

export class ShowDesk {
  readonly #onChange: () => void;
  readonly #pause = new Pause();
  #bucket: Bucket | undefined;
  #wanted: string | undefined;
  /** What this desk put last. */
  #put: string | undefined;
  #isBusy = false;

  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  /** The server has the last that was shown. */
  get isShown(): boolean {
    return this.#put !== undefined && this.#put === this.#wanted;
  }

  show(show: RoomShow): void {
    this.#wanted = JSON.stringify(show);
    void this.#work();
  }

  /** The room was opened, or opened again. */
  use(bucket: Bucket): void {
    this.#bucket = bucket;
    this.again();
  }

  /** Something else lies there. */
  again(): void {
    this.#put = undefined;
    this.#pause.end();
    void this.#work();
  }

  close(): void {
    this.#bucket = undefined;
    this.#pause.end();
  }

  async #work(): Promise<void> {
    if (this.#isBusy) return;
    this.#isBusy = true;
    let failures = 0;
    while (this.#bucket && this.#wanted !== undefined && this.#put !== this.#wanted) {
      const bucket = this.#bucket;
      const wanted = this.#wanted;
      try {
        await bucket.put(SHOW, wanted);
        if (bucket === this.#bucket) this.#put = wanted;
        failures = 0;
      } catch {
        failures += 1;
        // Another room may have been opened meanwhile: then it is put there at once.
        if (bucket === this.#bucket) await this.#pause.wait(waitAfter(failures, Math.random()));
      }
    }
    this.#isBusy = false;
    this.#onChange();
  }
}
