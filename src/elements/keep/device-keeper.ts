/** Keeps every change of a session on this device, from when a person wants that until it ends. */
import type {KeptSession} from '../../core/kept-session.js';
import type {Conductor} from '../conductor.js';
import type {Keeper} from '../keeping.js';
import {faultOf, keyOf} from './device-store.js';
import type {Copy, DeviceStore, StoreFault} from './device-store.js';

export interface KeeperParts {
  readonly conductor: Conductor;
  readonly store: DeviceStore;
  readonly textOf: (session: KeptSession) => string;
  /** It cannot go on, and waits for what the person wants. */
  readonly onFault: () => void;
}

export class DeviceKeeper implements Keeper {
  /** What keeps it from going on. */
  fault: StoreFault | undefined;

  readonly #parts: KeeperParts;
  #copy: Copy;
  /** What lies on the device. */
  #kept: KeptSession;
  /** What is to lie there. */
  #latest: KeptSession;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #hasEnded = false;

  /** Begins with the session of now, which lies there as this version. */
  constructor(parts: KeeperParts, copy: Copy) {
    this.#parts = parts;
    this.#copy = copy;
    this.#kept = this.#latest = parts.conductor.keeping.session;
  }

  /** The version that lies on the device. */
  get copy(): Copy {
    return this.#copy;
  }

  update(): void {
    if (this.#rests) return;
    this.#latest = this.#parts.conductor.keeping.session;
    if (this.#latest === this.#kept) this.#tellSaved();
    // After the step has been drawn; all changes of it at once.
    else this.#timer ??= setTimeout(() => this.flush());
  }

  /** Writes at once what waits. */
  flush(): void {
    this.#cancel();
    if (this.#rests) return;
    this.#latest = this.#parts.conductor.keeping.session;
    const fault = this.#write();
    if (fault) this.#fail(fault);
    else this.#tellSaved();
  }

  /** Tries again to go on. */
  retry(): void {
    this.fault = undefined;
    this.flush();
  }

  /** Writes what waits, for the last time. The session of now may be another one already. */
  end(): void {
    this.#cancel();
    if (!this.#rests) this.#write();
    this.#hasEnded = true;
  }

  /** Ends without another word: what it kept is to go. */
  stop(): void {
    this.#cancel();
    this.#hasEnded = true;
  }

  forget(): void {
    this.stop();
    // Where that fails it is still on the list of what is kept here.
    this.#parts.store.delete([keyOf(this.#copy)]);
  }

  /** Another tab changed the storage. */
  notice({key, newValue}: StorageEvent): void {
    if (this.#rests || (key !== null && key !== keyOf(this.#copy))) return;
    const fault = faultOf(this.#copy, key === null ? null : newValue);
    if (fault) this.#fail(fault);
  }

  get #rests(): boolean {
    return this.#hasEnded || this.fault !== undefined;
  }

  #write(): StoreFault | undefined {
    if (this.#latest === this.#kept) return undefined;
    const {store, textOf} = this.#parts;
    const written = store.replace(this.#copy, textOf(this.#latest));
    if (!written.ok) return written.fault;
    this.#copy = written.value;
    this.#kept = this.#latest;
    return undefined;
  }

  /** The page may be left, unless something stands in a field that is no answer yet. */
  #tellSaved(): void {
    const {session, keeping, step} = this.#parts.conductor;
    const isTyping = step !== undefined && session.draft(step) !== undefined;
    if (session.unsaved && !isTyping) keeping.saved();
  }

  #fail(fault: StoreFault): void {
    this.#cancel();
    this.fault = fault;
    this.#parts.onFault();
  }

  #cancel(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}
