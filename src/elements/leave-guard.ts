/** Asks before the page is left with answers that are kept nowhere else. */
export class LeaveGuard {
  readonly #isNeeded: () => boolean;
  #on = false;

  constructor(isNeeded: () => boolean) {
    this.#isNeeded = isNeeded;
  }

  // Only while it is needed: a listener at rest would keep the page out of the browser's cache.
  update(): void {
    const needed = this.#isNeeded();
    if (needed === this.#on) return;
    this.#on = needed;
    if (needed) globalThis.addEventListener('beforeunload', this.#ask);
    else globalThis.removeEventListener('beforeunload', this.#ask);
  }

  end(): void {
    this.#on = false;
    globalThis.removeEventListener('beforeunload', this.#ask);
  }

  readonly #ask = (event: BeforeUnloadEvent): void => {
    event.preventDefault();
  };
}
