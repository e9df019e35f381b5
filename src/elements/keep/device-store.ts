/**
 * What lies on this device under the mark of the check. It knows the storage and nothing of sessions:
 * an entry is a text with a revision, a word that is another after each write. A write names the
 * revision that it follows, so that nothing overwrites what another tab wrote meanwhile.
 */
import {deviceMark} from '../device-mark.js';

const sessionMark = `${deviceMark}session/`;

/** One version of one kept text. */
export interface Copy {
  readonly id: string;
  readonly revision: string;
}

/** What lies under one key. Without a copy it is not of this check's making. */
export interface Entry {
  readonly key: string;
  readonly text: string;
  readonly copy?: Copy;
}

/** The browser forbids it; there is no room; another tab wrote it, or took it away. */
export type StoreFault = 'forbidden' | 'full' | 'changed' | 'gone';

export type Stored<T> =
  | {readonly ok: true; readonly value: T}
  | {readonly ok: false; readonly fault: StoreFault};

export class DeviceStore {
  readonly #open: () => Storage;
  readonly #token: () => string;

  /**
   * @param open the storage; a browser may throw when it is looked at
   * @param token a new word at each call, of letters and digits
   */
  constructor(open: () => Storage, token: () => string) {
    this.#open = open;
    this.#token = token;
  }

  /** Everything under the mark, also what cannot be read. */
  list(): Stored<readonly Entry[]> {
    return this.#try((storage) => ok(keysOf(storage).map((key) => entryOf(key, storage.getItem(key) ?? ''))));
  }

  /** What lies under a key. */
  read(key: string): Stored<Entry> {
    return this.#try((storage) => {
      const stored = storage.getItem(key);
      return stored === null ? no('gone') : ok(entryOf(key, stored));
    });
  }

  /** Keeps a text that was not kept here before. */
  add(text: string): Stored<Copy> {
    return this.#try((storage) => this.#put(storage, this.#token(), text));
  }

  /** Keeps a text in the place of this version, unless it was replaced or taken away meanwhile. */
  replace(copy: Copy, text: string): Stored<Copy> {
    return this.#try((storage) => {
      const fault = faultOf(copy, storage.getItem(sessionMark + copy.id));
      return fault ? no(fault) : this.#put(storage, copy.id, text);
    });
  }

  /** Takes away what lies under these keys of the mark. */
  delete(keys: readonly string[]): Stored<undefined> {
    return this.#try((storage) => {
      for (const key of keys) if (key.startsWith(deviceMark)) storage.removeItem(key);
      return ok(undefined);
    });
  }

  /** Takes away everything under the mark. */
  clear(): Stored<undefined> {
    const listed = this.list();
    return listed.ok ? this.delete(listed.value.map(({key}) => key)) : listed;
  }

  #put(storage: Storage, id: string, text: string): Stored<Copy> {
    const revision = this.#token();
    storage.setItem(sessionMark + id, `${revision}\n${text}`);
    return ok({id, revision});
  }

  #try<T>(look: (storage: Storage) => Stored<T>): Stored<T> {
    try {
      return look(this.#open());
    } catch (error) {
      const isFull = error instanceof Error && /quota/i.test(error.name);
      return no(isFull ? 'full' : 'forbidden');
    }
  }
}

/** The key of a copy. */
export const keyOf = ({id}: Copy): string => sessionMark + id;

/** What became of a copy, seen from what lies under its key now. */
export function faultOf(copy: Copy, stored: string | null): 'changed' | 'gone' | undefined {
  if (stored === null) return 'gone';
  return stored.startsWith(`${copy.revision}\n`) ? undefined : 'changed';
}

const keysOf = (storage: Storage): readonly string[] =>
  Array.from({length: storage.length}, (_, index) => storage.key(index) ?? '').filter((key) =>
    key.startsWith(deviceMark),
  );

function entryOf(key: string, stored: string): Entry {
  const [revision, text] = /^(\w+)\n([^]*)$/.exec(stored)?.slice(1) ?? [];
  const isOurs = key.startsWith(sessionMark) && revision !== undefined && text !== undefined;
  if (!isOurs) return {key, text: stored};
  return {key, text, copy: {id: key.slice(sessionMark.length), revision}};
}

const ok = <T>(value: T): Stored<T> => ({ok: true, value});
const no = (fault: StoreFault): Stored<never> => ({ok: false, fault});
