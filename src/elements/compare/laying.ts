/** What is laid side by side: files and codes that were opened to look at, and the present session. */
import type {Comparison} from '../../core/comparison.js';
import type {KeptSession} from '../../core/kept-session.js';
import {LARGEST_FILE} from '../../core/parse-session.js';
import type {FileFault} from '../../core/parse-session.js';
import type {Id, Questionnaire} from '../../core/questionnaire.js';
import type {Conductor} from '../conductor.js';
import {answersIn, inCode, inFile} from '../keep/found.js';
import type {Found, NoCode} from '../keep/found.js';
import {Memo} from '../memo.js';

/** One session that is looked at. */
export interface Laid {
  readonly session: KeptSession;
  readonly version: string;
  /** The session that somebody is in now. */
  readonly isPresent: boolean;
}

/** A file that could not be laid here, or a code. */
export type LayingFault = {readonly file: string; readonly fault: FileFault} | {readonly code: NoCode};

export type Mode = 'changes' | 'side';

export class Laying {
  /** What could not be laid here, and why. */
  faults: readonly LayingFault[] = [];
  /** A code that was typed and could not be read stays in the field. */
  typed = '';
  /** The last comparison, for as long as nothing of it changes. */
  readonly compared = new Memo<Comparison>();
  /** Show practices of which nothing differs too. */
  all = false;

  readonly #conductor: Conductor;
  readonly #present = new Memo<Laid>();
  #laid: readonly Laid[] = [];
  #mode: Mode | undefined;
  #former: KeptSession | undefined;

  constructor(conductor: Conductor) {
    this.#conductor = conductor;
  }

  /** Those that were opened, and the present one where something was answered in it. */
  get sessions(): readonly Laid[] {
    const present = this.#conductor.keeping.session;
    const version = this.#conductor.questionnaire?.version ?? '';
    if (answersIn(present) === 0) return this.#laid;
    const here = this.#present.of([present, version], () => ({session: present, version, isPresent: true}));
    return [...this.#laid, here];
  }

  /** What is asked of them: what changed, or how they differ. Different names suggest the latter. */
  get mode(): Mode {
    const names = this.sessions.map(({session}) => session.organisation.trim().toLowerCase()).filter(Boolean);
    return this.#mode ?? (new Set(names).size > 1 ? 'side' : 'changes');
  }

  /** The latest of them: the present one, if it is there. */
  get latest(): Laid | undefined {
    return this.sessions.find(({isPresent}) => isPresent) ?? this.#inOrder().at(-1);
  }

  /** Those that the latest can be held against, in order of their days. */
  get earlier(): readonly Laid[] {
    return this.#inOrder().filter((each) => each !== this.latest);
  }

  /** The one that the latest is held against. */
  get former(): Laid | undefined {
    return this.earlier.find(({session}) => session === this.#former) ?? this.earlier.at(-1);
  }

  choose(mode: Mode): void {
    this.#mode = mode;
    this.#conductor.update();
  }

  holdAgainst(former: KeptSession | undefined): void {
    this.#former = former;
    this.#conductor.update();
  }

  showAll(all: boolean): void {
    this.all = all;
    this.#conductor.update();
  }

  remove({session}: Laid): void {
    this.#laid = this.#laid.filter((each) => each.session !== session);
    this.forget();
    this.#conductor.update();
  }

  forget(): void {
    this.faults = [];
    this.typed = '';
  }

  /** Lays files here; one that cannot be read does not keep the others away. */
  async takeFiles(files: readonly File[]): Promise<void> {
    const {questionnaire} = this.#conductor;
    if (!questionnaire) return;
    this.forget();
    for (const file of files) await this.#takeFile(questionnaire, file);
    this.#conductor.update();
  }

  async #takeFile(questionnaire: Questionnaire, file: File): Promise<void> {
    const fail = (fault: FileFault): void => {
      this.faults = [...this.faults, {file: file.name, fault}];
    };
    if (file.size > LARGEST_FILE) return fail('too-large');
    try {
      const looked = inFile(questionnaire, await file.text());
      if (looked.ok) this.#lay(looked.found);
      else fail(looked.fault);
    } catch {
      fail('unreadable');
    }
  }

  /** Lays a code here. */
  takeCode(code: string): void {
    const {questionnaire} = this.#conductor;
    if (!questionnaire) return;
    this.forget();
    const looked = inCode(questionnaire, code, 'code');
    if (looked.ok) {
      this.#lay(looked.found);
    } else {
      this.faults = [{code: looked}];
      this.typed = code;
    }
    this.#conductor.update();
  }

  #lay({session, version}: Found): void {
    this.#laid = [...this.#laid, {session, version, isPresent: false}];
  }

  /** By day, in the order in which they were laid where that is the same; the present one last. */
  #inOrder(): readonly Laid[] {
    const placeOf = ({isPresent, session}: Laid): string => `${isPresent ? 1 : 0} ${session.day}`;
    return [...this.sessions].sort((one, other) => placeOf(one).localeCompare(placeOf(other)));
  }
}

/** What tells one session from another in a list. */
export const idOf = (sessions: readonly Laid[], {session}: Laid): Id =>
  String(sessions.findIndex((each) => each.session === session));
