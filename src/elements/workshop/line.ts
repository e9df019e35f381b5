/** A line to the other windows of this browser: what is foreign on it is not heard. */
import type {Surroundings} from './surroundings.js';

export class Line<T> {
  readonly #channel: BroadcastChannel | undefined;

  /** @param read undefined for what is no message */
  constructor(
    {channel}: Surroundings,
    name: string,
    read: (value: unknown) => T | undefined,
    onMessage: (message: T) => void,
  ) {
    this.#channel = channel(name);
    this.#channel?.addEventListener('message', ({data}: MessageEvent<unknown>) => {
      const message = read(data);
      if (message !== undefined) onMessage(message);
    });
  }

  /** This browser has such lines. */
  get isThere(): boolean {
    return this.#channel !== undefined;
  }

  say(message: T): void {
    this.#channel?.postMessage(message);
  }

  close(): void {
    this.#channel?.close();
  }
}
