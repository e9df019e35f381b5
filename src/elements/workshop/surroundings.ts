/** What a workshop asks of the browser around it: time, chance, windows. A test gives another. */
import type {Id} from '../../core/questionnaire.js';
import {ID_LENGTH, randomId} from '../../core/training/random-id.js';
import type {openRoom} from '../../live/facilitator-room.js';

export interface Surroundings {
  /** The time, in milliseconds. */
  readonly now: () => number;
  /** A random id: eight characters of base 32. */
  readonly newId: () => Id;
  /** Calls again and again, until what it returns is called. */
  readonly every: (milliseconds: number, then: () => void) => () => void;
  /** Calls once, with the next picture. */
  readonly soon: (then: () => void) => void;
  /** A line to the other windows of this browser; undefined where it has none. */
  readonly channel: (name: string) => BroadcastChannel | undefined;
  /** Opens a window, or brings it to the front; false where the browser does not let it. */
  readonly openWindow: (address: string, name: string) => boolean;
  /** What opens a live room: loaded when it is asked for. */
  readonly loadRoom: () => Promise<typeof openRoom>;
}

/** A page out of sight has no pictures, but its votes count. */
const WITHOUT_PICTURE = 200;

export const browserSurroundings: Surroundings = {
  now: () => Date.now(),
  newId: () => randomId(crypto.getRandomValues(new Uint8Array(ID_LENGTH))),
  every: (milliseconds, then) => {
    const id = setInterval(then, milliseconds);
    return () => {
      clearInterval(id);
    };
  },
  soon: (then) => {
    const once = (): void => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
      then();
    };
    const frame = requestAnimationFrame(once);
    const timer = setTimeout(once, WITHOUT_PICTURE);
  },
  channel: (name) => {
    try {
      return new BroadcastChannel(name);
    } catch {
      // Not every browser has it, and a page without an origin of its own may not.
      return undefined;
    }
  },
  openWindow: (address, name) => {
    try {
      return open(address, name, 'popup,width=1280,height=720') !== null;
    } catch {
      return false;
    }
  },
  loadRoom: async () => (await import('../../live/facilitator-room.js')).openRoom,
};
