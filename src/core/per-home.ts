/** What was made of each home, for as long as it rests on the same things besides that home. */
import type {Home} from './answers.js';
import {keptIn} from './kept-in.js';

export class PerHome<T> {
  #basis: readonly unknown[] = [];
  #made = new WeakMap<Home, T>();

  /** Forgets everything if it rests on something else now. */
  upon(basis: readonly unknown[]): this {
    if (basis.length !== this.#basis.length || basis.some((each, index) => each !== this.#basis[index])) {
      this.#basis = basis;
      this.#made = new WeakMap();
    }
    return this;
  }

  of(home: Home, make: (home: Home) => T): T {
    return keptIn(this.#made, home, make);
  }
}
