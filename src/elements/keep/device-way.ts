/** The way onto this device: what is kept there, and what keeps the session of now there. */
import type {KeptSession} from '../../core/kept-session.js';
import type {Questionnaire} from '../../core/questionnaire.js';
import {sessionFormat, sessionFormatVersion} from '../../core/session-file.js';
import type {SessionFile} from '../../core/session-file.js';
import type {Conductor} from '../conductor.js';
import {DeviceKeeper} from './device-keeper.js';
import {DeviceStore, keyOf} from './device-store.js';
import type {Copy, StoreFault, Stored} from './device-store.js';
import {isEmpty} from './found.js';
import type {Found} from './found.js';
import {inEntry, keptIn} from './kept-here.js';
import type {Kept} from './kept-here.js';

export class DeviceWay {
  readonly #conductor: Conductor;
  readonly #questionnaire: () => Questionnaire;
  readonly #onFault: () => void;
  readonly #store = new DeviceStore(() => localStorage, randomWord);
  #list: Stored<readonly Kept[]> | undefined;

  /** @param onFault keeping cannot go on, and waits for what the person wants */
  constructor(conductor: Conductor, questionnaire: () => Questionnaire, onFault: () => void) {
    this.#conductor = conductor;
    this.#questionnaire = questionnaire;
    this.#onFault = onFault;
  }

  /** What keeps the session of now on this device, if anything does. */
  get keeper(): DeviceKeeper | undefined {
    const {keeper} = this.#conductor.keeping;
    return keeper instanceof DeviceKeeper ? keeper : undefined;
  }

  /** The key under which the session of now lies. */
  get ownKey(): string | undefined {
    return this.keeper && !this.keeper.fault ? keyOf(this.keeper.copy) : undefined;
  }

  /** Everything that lies on this device. */
  get list(): Stored<readonly Kept[]> {
    this.#list ??= this.#look();
    return this.#list;
  }

  /** What lies here may have changed. */
  refresh(): void {
    this.#list = undefined;
    this.#conductor.update();
  }

  /** Keeps the session of now here as one more, and every change after it. */
  keep(): StoreFault | undefined {
    const {keeping} = this.#conductor;
    const added = this.#store.add(this.#textOf(keeping.session));
    this.refresh();
    if (!added.ok) return added.fault;
    this.goOnWith(added.value);
    keeping.saved();
    return undefined;
  }

  /** Keeps every change of the session of now in the place of this version of it. */
  goOnWith(copy: Copy): void {
    const keeper = new DeviceKeeper(
      {
        conductor: this.#conductor,
        store: this.#store,
        textOf: (session) => this.#textOf(session),
        onFault: () => {
          this.#lost();
          this.refresh();
          this.#onFault();
        },
      },
      copy,
    );
    this.#conductor.keeping.keeper = keeper;
  }

  /** No longer keeps changes; what was kept stays. */
  stop(): void {
    this.#conductor.keeping.keeper = undefined;
  }

  /** Another tab changed what is kept, or took it away. */
  get hasConflict(): boolean {
    const fault = this.keeper?.fault;
    return fault === 'changed' || fault === 'gone';
  }

  /** What lies under this key now, or in the place of this copy; undefined where that cannot be opened. */
  find(place: string | Copy): Found | undefined {
    const read = this.#store.read(typeof place === 'string' ? place : keyOf(place));
    const looked = read.ok && inEntry(this.#questionnaire(), read.value);
    this.refresh();
    return looked && looked.ok ? looked.found : undefined;
  }

  /** Takes away what lies under these keys; all that is here without them. */
  delete(keys?: readonly string[]): StoreFault | undefined {
    const {ownKey} = this;
    const isOwn = ownKey !== undefined && (keys?.includes(ownKey) ?? true);
    if (isOwn) this.keeper?.stop();
    const deleted = keys ? this.#store.delete(keys) : this.#store.clear();
    if (isOwn) this.stop();
    if (isOwn) this.#lost();
    this.refresh();
    return deleted.ok ? undefined : deleted.fault;
  }

  #look(): Stored<readonly Kept[]> {
    const listed = this.#store.list();
    return listed.ok ? {ok: true, value: keptIn(this.#questionnaire(), listed.value)} : listed;
  }

  #textOf(session: KeptSession): string {
    const {id, version} = this.#questionnaire();
    // A file, but for its fingerprint: that is for what leaves the device, and takes its time.
    const file: Omit<SessionFile, 'fingerprint'> = {
      format: sessionFormat,
      formatVersion: sessionFormatVersion,
      questionnaire: {id, version},
      session,
    };
    return JSON.stringify(file);
  }

  #lost(): void {
    const {keeping} = this.#conductor;
    if (!isEmpty(keeping.session)) keeping.lost();
  }
}

/** A word that nobody else has: 16 letters and digits. */
function randomWord(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => (byte % 32).toString(32)).join('');
}
