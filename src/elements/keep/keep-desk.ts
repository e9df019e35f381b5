/** What a person does in the room: keep the session of now, and open one that was kept. */
import {LitElement} from 'lit';
import type {KeptSession} from '../../core/kept-session.js';
import type {Questionnaire} from '../../core/questionnaire.js';
import type {Conductor} from '../conductor.js';
import {focusOn} from '../focus-on.js';
import {CodeWay} from './code-way.js';
import {copyText} from './copy-text.js';
import {DeviceWay} from './device-way.js';
import {lookIn, saveSession} from './file-way.js';
import {isEmpty} from './found.js';
import type {Found} from './found.js';
import type {Outcome, Said} from './said.js';
import {TabWatch} from './tab-watch.js';

/** All ways; the question whether what is not kept may go; what was opened. */
export type Stage = {readonly name: 'ways'} | {readonly name: 'asking' | 'opened'; readonly found: Found};

/** Takes the place of a key: everything that is on this device. */
export const EVERYTHING = '*';

export class KeepDesk {
  readonly conductor: Conductor;
  readonly device: DeviceWay;
  readonly code = new CodeWay();
  stage: Stage = {name: 'ways'};
  said: Said | undefined;
  /** What goes from this device if the person is sure: the key of a copy, or everything. */
  deleting: string | undefined;

  constructor(conductor: Conductor) {
    this.conductor = conductor;
    this.device = new DeviceWay(
      conductor,
      () => this.questionnaire,
      () => {
        conductor.rooms.enter('keep');
      },
    );
    const {host} = conductor.root ?? {};
    if (host instanceof LitElement) host.addController(new TabWatch(this.device));
  }

  /** No room is shown without it. */
  get questionnaire(): Questionnaire {
    const {questionnaire} = this.conductor;
    if (!questionnaire) throw new Error('The questions are not loaded.');
    return questionnaire;
  }

  get session(): KeptSession {
    return this.conductor.keeping.session;
  }

  /** Something would go if another session were opened. */
  get mayLose(): boolean {
    return this.conductor.session.unsaved && !isEmpty(this.session);
  }

  /** Somebody enters: what was asked and said before is forgotten. */
  reset(): void {
    this.stage = {name: 'ways'};
    this.said = undefined;
    this.deleting = undefined;
    this.code.reset();
    this.device.refresh();
  }

  /** Keeps this and every change after it on this device. */
  keepHere(): void {
    const fault = this.device.keep();
    this.#say('device', fault ?? 'kept-here');
    if (!fault) focusOn(this.conductor.root, '#device');
  }

  /** Tries again to keep on this device what it could not. */
  keepAgain(): void {
    this.device.keeper?.retry();
    this.#say('device', this.device.keeper?.fault ?? 'kept-here');
  }

  openCopy(key: string): void {
    const found = this.device.find(key);
    if (found) this.#offer(found);
    else this.#say('device', 'not-here');
  }

  /** Asks whether this may go; `undefined` takes the question back. */
  askToDelete(what: string | undefined): void {
    const before = this.deleting;
    this.deleting = what;
    this.conductor.update();
    focusOn(this.conductor.root, what === undefined ? `[data-deletes="${CSS.escape(before ?? '')}"]` : '.sure button');
  }

  delete(what: string): void {
    const fault = this.device.delete(what === EVERYTHING ? undefined : [what]);
    this.deleting = undefined;
    this.#say('device', fault ?? 'deleted');
    focusOn(this.conductor.root, '#device');
  }

  async saveFile(): Promise<void> {
    const saved = await saveSession(this.conductor, this.questionnaire);
    if (saved) this.#say('file', 'saved');
  }

  async openFile(file: File): Promise<void> {
    const looked = await lookIn(this.questionnaire, file);
    if (looked.ok) this.#offer(looked.found);
    else this.#say('file', {file: looked.fault});
  }

  /** Shows the code, long as it is. */
  wantCode(): void {
    this.code.isWanted = true;
    this.conductor.update();
    focusOn(this.conductor.root, '#your-code');
  }

  openCode(text: string, origin: 'code' | 'link'): void {
    const found = this.code.look(this.questionnaire, text, origin);
    if (found) return this.#offer(found);
    this.said = undefined;
    this.conductor.update();
    focusOn(this.conductor.root, '#typed-code');
  }

  /** A code that came with the address of the page. */
  takeLink(): void {
    const {keeping} = this.conductor;
    const {code} = keeping;
    keeping.code = undefined;
    if (code !== undefined) this.openCode(code, 'link');
  }

  /** Puts a text on the clipboard, or selects it where it is shown. */
  async copy(text: string, shown: string): Promise<void> {
    const outcome = await copyText(text, this.conductor.root?.querySelector(shown) ?? null);
    this.#say('code', outcome);
  }

  /** Opens what was found. What is kept nowhere else goes. */
  open(found: Found): void {
    const {keeping, rooms} = this.conductor;
    keeping.open(found.session);
    if (found.copy) this.device.goOnWith(found.copy);
    rooms.enter('keep');
    this.show({name: 'opened', found});
  }

  show(stage: Stage): void {
    this.stage = stage;
    this.said = undefined;
    this.conductor.focus = 'heading';
    this.conductor.update();
  }

  /** Of two tabs with the same session: this one goes on as a copy of its own. */
  keepBoth(): void {
    this.device.stop();
    this.show({name: 'ways'});
    this.keepHere();
  }

  /** Of two tabs with the same session: this one goes on with what the other kept. */
  takeOver(): void {
    const {keeper} = this.device;
    const found = keeper && this.device.find(keeper.copy);
    if (found) return this.open(found);
    this.device.stop();
    this.show({name: 'ways'});
    this.#say('device', 'not-here');
  }

  /** No longer keeps this session on this device. */
  stopKeeping(): void {
    this.device.stop();
    this.show({name: 'ways'});
  }

  #offer(found: Found): void {
    this.code.reset();
    this.device.keeper?.flush();
    if (this.device.hasConflict) this.show({name: 'ways'});
    else if (this.mayLose) this.show({name: 'asking', found});
    else this.open(found);
  }

  #say(way: Said['way'], outcome: Outcome): void {
    this.said = {way, outcome};
    this.conductor.update();
  }
}
