/**
 * Drives the workshop in the words of its facilitator. The one place that looks into its shadow tree.
 * Time and chance are the test's own; the lines between windows are those of the browser.
 */
import {fixture, html} from '@open-wc/testing';
import type {Id, Verdict} from '../src/core/questionnaire.js';
import type {RoomShow, RoomVotes} from '../src/core/training/room.js';
import type {Stage, Workshop} from '../src/core/training/workshop.js';
import type {DualDependencyWorkshop} from '../src/elements/dual-dependency-workshop.js';
import {browserSurroundings} from '../src/elements/workshop/surroundings.js';
import type {Surroundings} from '../src/elements/workshop/surroundings.js';
import type {FacilitatorRoomOptions} from '../src/live/facilitator-room.js';
import type {RoomStatus} from '../src/live/room-status.js';
import {createMsg} from '../src/localize.js';
import {sayStage} from '../src/speech/training/say-result.js';
import {today} from './dossier.js';
import {until, wordsOf} from './screen.js';

export {until, wordsOf} from './screen.js';

const MINUTE = 60_000;

/** A stage as the desk calls it, in Dutch. */
export const stageWords = (stage: Stage): string => sayStage({msg: createMsg(), language: 'nl'}, stage);

/** A live room without a server. */
export class FakeRoom {
  status: RoomStatus = 'connecting';
  phones = 0;
  foreign = 0;
  readonly isShown = true;
  isClosed = false;
  readonly shown: RoomShow[] = [];
  readonly options: FacilitatorRoomOptions;

  constructor(options: FacilitatorRoomOptions) {
    this.options = options;
  }

  show(show: RoomShow): void {
    this.shown.push(show);
  }

  close(): Promise<void> {
    this.isClosed = true;
    return Promise.resolve();
  }

  becomes(status: RoomStatus): void {
    this.status = status;
    this.options.onChange();
  }

  vote(phone: Id, about: Id, votes: RoomVotes): void {
    this.options.onVotes(phone, about, votes);
  }
}

/** The time, chance and windows of a test. */
export class World {
  /** In milliseconds. */
  time = new Date(`${today}T09:00:00Z`).getTime();
  /** How often a picture was drawn of what came in. */
  pictures = 0;
  /** The addresses that were opened. */
  readonly opened: string[] = [];
  readonly rooms: FakeRoom[] = [];
  hasWindows = true;
  hasLines = true;
  readonly #ticking = new Set<() => void>();
  #ids = 0;
  /** Ids of no other test. */
  readonly #mark = browserSurroundings.newId().slice(0, 5);

  readonly surroundings: Surroundings = {
    now: () => this.time,
    newId: () => `${this.#mark}${String(this.#ids++).padStart(3, '0')}`,
    every: (_, then) => {
      this.#ticking.add(then);
      return () => this.#ticking.delete(then);
    },
    soon: (then) => {
      browserSurroundings.soon(() => {
        this.pictures++;
        then();
      });
    },
    channel: (name) => (this.hasLines ? browserSurroundings.channel(name) : undefined),
    openWindow: (address) => {
      if (this.hasWindows) this.opened.push(address);
      return this.hasWindows;
    },
    loadRoom: async () => (options) => {
      const room = new FakeRoom(options);
      this.rooms.push(room);
      return room;
    },
  };

  get isTicking(): boolean {
    return this.#ticking.size > 0;
  }

  pass(minutes: number): void {
    this.time += minutes * MINUTE;
    for (const tick of this.#ticking) tick();
  }

  get room(): FakeRoom {
    const room = this.rooms.at(-1);
    if (!room) throw new Error('No live room was opened.');
    return room;
  }
}

export interface Setting {
  readonly world?: World;
  readonly server?: string;
  readonly casesPage?: string | undefined;
  readonly lang?: string;
  /** Behind `#` in the address while the element comes. */
  readonly hash?: string;
}

export interface RunningSetting extends Setting {
  readonly groups?: readonly string[];
}

export class WorkshopHarness {
  readonly element: DualDependencyWorkshop;
  readonly world: World;

  constructor(element: DualDependencyWorkshop, world: World) {
    this.element = element;
    this.world = world;
  }

  /** An element in the page: the desk, or with a hash the screen; it is gone after the test. */
  static async mount(setting: Setting = {}): Promise<WorkshopHarness> {
    const {world = new World(), server, casesPage = '/cases', hash = ''} = setting;
    if (hash) history.replaceState(null, '', hash);
    const element = await fixture<DualDependencyWorkshop>(html`<dual-dependency-workshop
      lang=${setting.lang ?? 'nl'}
      day=${today}
      no-leave-warning
      .surroundings=${world.surroundings}
      .server=${server}
      .casesPage=${'casesPage' in setting ? setting.casesPage : casesPage}
    ></dual-dependency-workshop>`);
    const workshop = new WorkshopHarness(element, world);
    if (location.hash.startsWith('#ddw-screen')) history.replaceState(null, '', location.pathname + location.search);
    await workshop.settled();
    return workshop;
  }

  /** A desk with a running workshop of these cases. */
  static async running(cases: readonly Id[], setting: RunningSetting = {}): Promise<WorkshopHarness> {
    const desk = await WorkshopHarness.mount(setting);
    await desk.chooseOwn(...cases);
    for (const name of setting.groups ?? []) await desk.addGroup(name);
    await desk.press('Begin de workshop');
    return desk;
  }

  /** The screen that the desk would have opened. */
  screen(): Promise<WorkshopHarness> {
    return WorkshopHarness.mount({world: this.world, hash: `#ddw-screen=${this.workshop.id}`});
  }

  get root(): ShadowRoot {
    const {shadowRoot} = this.element;
    if (!shadowRoot) throw new Error('The workshop has not been upgraded.');
    return shadowRoot;
  }

  async settled(): Promise<void> {
    await until(() => !this.element.isUpdatePending && !this.text.includes('worden geladen'), 'it is busy for ever');
    await this.element.updateComplete;
  }

  find<T extends Element = HTMLElement>(selector: string): T {
    const found = this.root.querySelector<T>(selector);
    if (!found) throw new Error(`No ${selector} on "${this.heading}".`);
    return found;
  }

  all<T extends Element = HTMLElement>(selector: string): readonly T[] {
    return [...this.root.querySelectorAll<T>(selector)];
  }

  get heading(): string {
    return wordsOf(this.root.querySelector('#heading'));
  }

  get text(): string {
    return wordsOf(this.root.querySelector('.root'));
  }

  get workshop(): Workshop {
    const {workshop} = this.element;
    if (!workshop) throw new Error('No workshop runs.');
    return workshop;
  }

  /** What is said in status regions. */
  get said(): string {
    return this.all('[role="status"]').map(wordsOf).filter(Boolean).join(' ');
  }

  get alerts(): string {
    return this.all('[role="alert"]').map(wordsOf).join(' ');
  }

  get notices(): string {
    return this.all('[part~="notice"]').map(wordsOf).join(' ');
  }

  get buttons(): readonly string[] {
    return this.all('button').map((each) => each.ariaLabel ?? wordsOf(each));
  }

  get focused(): Element | null {
    return this.root.activeElement;
  }

  // What somebody does.

  /** Presses a button, a summary or an option by its name, or the beginning of it. */
  async press(name: string): Promise<void> {
    const all = this.all('button, summary, label.option');
    const named = (each: HTMLElement): string => each.ariaLabel ?? wordsOf(each);
    const exact = all.find((each) => named(each) === name);
    const found = exact ?? all.find((each) => named(each).startsWith(name));
    const others = all.map(named).join(' | ');
    if (!found) throw new Error(`No "${name}" on "${this.heading}": ${others}`);
    found.click();
    await this.settled();
  }

  async write(selector: string, text: string): Promise<void> {
    const field = this.find<HTMLInputElement | HTMLTextAreaElement>(selector);
    field.value = text;
    field.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
    field.dispatchEvent(new Event('change', {bubbles: true}));
    await this.settled();
  }

  async select(selector: string, value: string): Promise<void> {
    const list = this.find<HTMLSelectElement>(selector);
    list.value = value;
    list.dispatchEvent(new Event('change', {bubbles: true}));
    await this.settled();
  }

  async chooseOwn(...cases: readonly Id[]): Promise<void> {
    await this.press('Zelf kiezen');
    for (const box of this.all<HTMLInputElement>('input[name="case"]:checked')) box.click();
    for (const id of cases) this.find<HTMLInputElement>(`input[name="case"][value="${id}"]`).click();
    await this.settled();
  }

  async addGroup(name: string): Promise<void> {
    await this.press('Voeg een groep toe');
    const fields = this.all<HTMLInputElement>('input[name="group"]');
    const field = fields.at(-1);
    if (!field) throw new Error('No group was added.');
    field.value = name;
    field.dispatchEvent(new Event('input'));
    await this.settled();
  }

  /** The titles of what was chosen, in their order. */
  get order(): readonly string[] {
    return this.all('.chosen .pick-title').map(wordsOf);
  }

  async next(times = 1): Promise<void> {
    for (let step = 0; step < times; step++) await this.press('Verder');
  }

  /** Presses a key where the focus is nowhere, or on something. */
  async key(
    key: string,
    init: KeyboardEventInit = {},
    on: EventTarget = document.body,
  ): Promise<KeyboardEvent> {
    const code = /^\d$/.test(key) ? `Digit${key}` : key;
    const always = {bubbles: true, composed: true, cancelable: true};
    const event = new KeyboardEvent('keydown', {key, code, ...always, ...init});
    on.dispatchEvent(event);
    await this.settled();
    return event;
  }

  /** So many hands for a verdict, one after the other. */
  async raise(verdict: Verdict, times: number): Promise<void> {
    for (let each = 0; each < times; each++) this.find(`[data-verdict="${verdict}"] .plus`).click();
    await this.settled();
  }

  /** What stands on the three counters. */
  get hands(): readonly number[] {
    return this.all<HTMLInputElement>('.counter input').map(({value}) => Number(value));
  }

  async collect(...codes: readonly string[]): Promise<void> {
    await this.press('Telefoons en bestanden');
    await this.write('#typed-codes', codes.join('\n'));
    await this.press('Tel deze codes mee');
  }

  async drop(files: readonly File[], place = '.files'): Promise<void> {
    const event = new Event('drop', {bubbles: true, cancelable: true});
    Object.defineProperty(event, 'dataTransfer', {value: {files, types: ['Files']}});
    const before = this.#handedIn;
    this.find(place).dispatchEvent(event);
    const isDone = (): boolean => this.#handedIn !== before && !this.said.includes('worden gelezen');
    await until(isDone, 'nothing came of the files');
    await this.settled();
  }

  get #handedIn(): string {
    return `${this.said} ${this.alerts} ${wordsOf(this.root.querySelector('.handed-in'))}`;
  }

  async choose(selector: string, files: readonly File[]): Promise<void> {
    const field = this.find<HTMLInputElement>(selector);
    Object.defineProperty(field, 'files', {configurable: true, value: files});
    field.dispatchEvent(new Event('change', {bubbles: true}));
    Reflect.deleteProperty(field, 'files');
    await this.settled();
  }

  /** Away from the page, as when the window is closed. */
  leave(): void {
    this.element.remove();
  }
}
