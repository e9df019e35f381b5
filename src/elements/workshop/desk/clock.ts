/** How long it takes: the workshop, and the stage of now. It ticks only while a workshop runs. */
import type {Workshop} from '../../../core/training/workshop.js';
import type {Surroundings} from '../surroundings.js';

const SECOND = 1000;
export const MINUTE = 60 * SECOND;

export class Clock {
  began = 0;
  #stageBegan = 0;
  #stop: (() => void) | undefined;
  readonly #surroundings: () => Surroundings;
  readonly #onTick: () => void;

  constructor(surroundings: () => Surroundings, onTick: () => void) {
    this.#surroundings = surroundings;
    this.#onTick = onTick;
  }

  /** A workshop begins now, or goes on that began then. */
  begin(began = this.#now): void {
    // A clock of another window may be ahead.
    this.began = Math.min(began, this.#now);
    this.stage();
  }

  /** A stage begins. */
  stage(): void {
    this.#stageBegan = this.#now;
  }

  run(): void {
    this.#stop ??= this.#surroundings().every(SECOND, this.#onTick);
  }

  rest(): void {
    this.#stop?.();
    this.#stop = undefined;
  }

  /** In milliseconds. */
  get passed(): number {
    return this.#now - this.began;
  }

  /** In milliseconds. */
  get stagePassed(): number {
    return this.#now - this.#stageBegan;
  }

  get #now(): number {
    return this.#surroundings().now();
  }
}

/** How the time that is left is spread. */
export interface TimeLeft {
  /** In whole minutes; negative where it took longer than planned. */
  readonly minutes: number;
  /** The cases that are not done, that of now included. */
  readonly cases: number;
  /** Whole minutes for each of these. */
  readonly perCase: number;
}

/** Undefined where no time was planned. */
export function timeLeft({minutes, cases, moment}: Workshop, passed: number): TimeLeft | undefined {
  if (minutes === undefined) return undefined;
  const left = Math.ceil(minutes - passed / MINUTE);
  const done = moment.name === 'opening' ? 0 : moment.name === 'picture' ? cases.length : cases.indexOf(moment.case);
  const open = cases.length - done;
  return {minutes: left, cases: open, perCase: open > 0 ? Math.max(0, Math.floor(left / open)) : 0};
}
