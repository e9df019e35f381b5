/**
 * What comes in from the phones, one value a key: a flood on one key is looked at once a turn, and what
 * was told before is not told again, so that all may be delivered anew after the server was away.
 */

/** The latest value of a key, as it came. */
export interface Incoming {
  readonly key: string;
  readonly bytes: Uint8Array;
}

/** After so many the page has a turn. */
const turn = 500;

export class Intake {
  readonly #take: (incoming: Incoming) => void;
  readonly #onTurn: () => void;
  readonly #waiting = new Map<string, Uint8Array>();
  readonly #told = new Map<string, string>();
  // Not a timer: those of a page that nobody sees are slowed down to one a minute.
  readonly #turns = new MessageChannel();

  /** @param onTurn after all of a turn was taken */
  constructor(take: (incoming: Incoming) => void, onTurn: () => void) {
    this.#take = take;
    this.#onTurn = onTurn;
    this.#turns.port1.onmessage = () => this.#work();
  }

  put({key, bytes}: Incoming): void {
    if (this.#waiting.size === 0) this.#turns.port2.postMessage(undefined);
    this.#waiting.set(key, bytes);
  }

  close(): void {
    this.#waiting.clear();
    this.#turns.port1.close();
  }

  #work(): void {
    let left = turn;
    for (const [key, bytes] of this.#waiting) {
      if (left-- === 0) break;
      this.#waiting.delete(key);
      const text = new TextDecoder().decode(bytes);
      if (this.#told.get(key) === text) continue;
      this.#told.set(key, text);
      this.#take({key, bytes});
    }
    if (this.#waiting.size > 0) this.#turns.port2.postMessage(undefined);
    this.#onTurn();
  }
}
