/** Waiting: always by chance, so that a room full of phones does not come back in one moment. */

/** The first time it is soon; then later and later. Milliseconds. */
const shortest = 1500;
const longest = 6000;
const growth = 1.5;

/**
 * How long to wait before the next try.
 *
 * @param failures how many tries failed in a row; 0 or 1 for the first
 * @param chance from 0 to 1
 */
export const waitAfter = (failures: number, chance: number): number =>
  100 + chance * Math.min(longest, shortest * growth ** Math.max(0, failures - 1));

/** A wait that can be ended before its time. */
export class Pause {
  #end: () => void = () => undefined;

  /** Resolves after so many milliseconds, or when it is ended. One at a time. */
  wait(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      this.#end = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  end(): void {
    this.#end();
  }
}

/** What a promise gives, or undefined when it takes longer. Milliseconds. */
export async function within<T>(milliseconds: number, promise: Promise<T>): Promise<T | undefined> {
  const pause = new Pause();
  try {
    return await Promise.race([promise, pause.wait(milliseconds).then(() => undefined)]);
  } finally {
    pause.end();
  }
}
