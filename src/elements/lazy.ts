/** Something that is loaded when it is asked for, for an element that waits for it. */
import type {ReactiveControllerHost} from 'lit';

export class Lazy<T> {
  #value: T | undefined;
  #loading: Promise<T | undefined> | undefined;
  #failed = false;
  readonly #host: ReactiveControllerHost;
  readonly #import: () => Promise<T>;
  readonly #onFailure: (error: unknown) => void;

  constructor(
    host: ReactiveControllerHost,
    load: () => Promise<T>,
    onFailure: (error: unknown) => void,
  ) {
    this.#host = host;
    this.#import = load;
    this.#onFailure = onFailure;
  }

  /** It, once it is there. */
  get value(): T | undefined {
    return this.#value;
  }

  /** Loading failed. Asking again tries again. */
  get failed(): boolean {
    return this.#failed;
  }

  /** Loads it unless it is there or on its way. Resolves to undefined where loading failed. */
  load(): Promise<T | undefined> {
    this.#loading ??= this.#attempt();
    return this.#loading;
  }

  async #attempt(): Promise<T | undefined> {
    this.#failed = false;
    this.#host.requestUpdate();
    try {
      this.#value = await this.#import();
    } catch (error) {
      this.#failed = true;
      this.#loading = undefined;
      this.#onFailure(error);
    }
    this.#host.requestUpdate();
    return this.#value;
  }
}
