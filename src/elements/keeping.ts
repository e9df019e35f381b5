/** What is kept of a session outside of this page, and what was kept and is opened again. */
import type {KeptSession} from '../core/kept-session.js';
import type {Conductor} from './conductor.js';
import {takeCodeFromLink} from './code-link.js';
import type {Session} from './session.js';

/** Keeps every change on this device. */
export interface Keeper {
  /** Something may have changed. */
  update(): void;
  /** Another takes its place, or none: the session is another one, or is no longer to be kept. */
  end(): void;
  /** Takes away what it kept, and ends. */
  forget(): void;
}

export class Keeping {
  /** A code that came with the address of the page, and was not opened yet. */
  code: string | undefined;

  readonly #conductor: Conductor;
  #keeper: Keeper | undefined;

  constructor(conductor: Conductor) {
    this.#conductor = conductor;
  }

  /** Keeps every change on this device, once a person wants that. */
  get keeper(): Keeper | undefined {
    return this.#keeper;
  }
  set keeper(keeper: Keeper | undefined) {
    const before = this.#keeper;
    this.#keeper = keeper;
    if (before !== keeper) before?.end();
  }

  /** Everything that is to be kept; the same value for as long as nothing changes. */
  get session(): KeptSession {
    const {session, day} = this.#conductor;
    return session.kept(day);
  }

  /** A session that was kept takes the place of this one. */
  open(kept: KeptSession): void {
    this.#conductor.session.open(kept);
    this.#conductor.renew();
    this.#conductor.update();
  }

  /** Takes over a part of the session: homes, actions, papers, the name of the organisation. */
  change(...parts: Parameters<Session['adopt']>): void {
    this.#conductor.session.adopt(...parts);
    this.#conductor.update();
  }

  /** The session now lies somewhere, and the page may be left. */
  saved(): void {
    this.#conductor.session.unsaved = false;
    this.#conductor.update();
  }

  /** What lay somewhere lies there no longer. */
  lost(): void {
    this.#conductor.session.unsaved = true;
    this.#conductor.update();
  }

  /** Whoever comes by a link with a code sees what is in it. */
  readonly takeLink = (): void => {
    const code = takeCodeFromLink();
    if (code === undefined) return;
    this.code = code;
    this.#conductor.rooms.enter('keep');
  };
}
