/**
 * The desk of the facilitator: holds the workshop, and carries out each step. The view shows what it
 * says; every change of the workshop goes through `change`.
 */
import {back, forward, goTo} from '../../../core/training/workshop-steps.js';
import type {Moment, Workshop} from '../../../core/training/workshop.js';
import {Memo} from '../../memo.js';
import type {Deed} from '../clicker.js';
import {WorkshopStartEvent} from '../events.js';
import type {Ground} from '../ground.js';
import type {ScreenState} from '../messages.js';
import type {Content} from '../parts.js';
import {Clock} from './clock.js';
import {Collecting} from './collecting.js';
import {Counting} from './counting.js';
import {Here} from './here.js';
import {KeepWay} from './keep-way.js';
import {onDeskKey} from './keys.js';
import {LiveRoom} from './live-room.js';
import {Phones} from './phones.js';
import {SetUp} from './set-up.js';
import {Windows} from './windows.js';

/** What the facilitator looks at while a workshop runs. */
export type Tab = 'now' | 'phones' | 'results';

/** How a workshop comes to this desk. */
export interface Beginning {
  /** When it began, in milliseconds; now where it is left out. */
  readonly began?: number;
  /** All of it is in a file. */
  readonly isKept?: boolean;
}

export class Desk {
  readonly ground: Ground;
  readonly clock: Clock;
  readonly windows: Windows;
  readonly counting: Counting;
  readonly collecting: Collecting;
  readonly live: LiveRoom;
  readonly keep: KeepWay;
  readonly here: Here;
  readonly phones: Phones;
  setUp: SetUp;
  workshop: Workshop | undefined;
  tab: Tab = 'now';
  blank = false;
  /** Letters and digits do something. */
  hasShortcuts = true;
  /** The facilitator asked for the verdict on the case of now. */
  showsVerdict = false;
  /** Begin found something wanting. */
  isWanting = false;
  /** Asking whether this workshop may go. */
  isEnding = false;
  /** What became of copying the link for phones. */
  copied: 'copied' | 'selected' | undefined;
  readonly #state = new Memo<ScreenState>();

  constructor(ground: Ground) {
    this.ground = ground;
    this.setUp = new SetUp(ground.surroundings.newId());
    this.clock = new Clock(() => ground.surroundings, () => ground.update());
    this.windows = new Windows(ground, {
      state: () => this.state,
      onDeed: (deed) => {
        this.do(deed, false);
      },
    });
    this.counting = new Counting(this);
    this.collecting = new Collecting(this);
    this.live = new LiveRoom(this);
    this.keep = new KeepWay(this);
    this.here = new Here(ground);
    this.phones = new Phones(this);
  }

  /** Cases and questionnaire, once they are loaded. */
  get content(): Content | undefined {
    return this.ground.contentOn(this.ground.day);
  }

  /** All that a screen shows. */
  get state(): ScreenState | undefined {
    const {workshop, blank, ground, clock, live} = this;
    if (!workshop) return undefined;
    const {day, localizer: {language}} = ground;
    const phones = this.phones.addresses;
    const parts = [workshop, blank, day, language, phones, clock.began, live.told];
    return this.#state.of(parts, () => ({
      workshop,
      day,
      language,
      blank,
      began: clock.began,
      ...(phones && {phones}),
      ...(live.told && {live: live.told}),
    }));
  }

  connect(): void {
    void this.ground.parts.content.load().then(() => {
      this.setUp.suggest(this.content?.casebook.programmes ?? []);
      this.ground.update();
    });
    addEventListener('keydown', this.#onKey);
    this.live.takeLink();
    this.live.resume();
    this.here.connect();
    if (this.workshop) this.clock.run();
    void this.windows.connect();
  }

  disconnect(): void {
    removeEventListener('keydown', this.#onKey);
    this.clock.rest();
    this.windows.disconnect();
    this.here.disconnect();
    this.collecting.camera.stop();
    this.live.suspend();
  }

  // Beginning.

  /** Begins what was set up, where something was. */
  begin(): void {
    const workshop = this.setUp.make();
    this.isWanting = !workshop;
    if (workshop) this.run(workshop);
    this.ground.focus = !this.isWanting;
    this.ground.update();
  }

  /** Runs a workshop: a new one, one from a file, or the one that a screen holds. */
  run(workshop: Workshop, {began, isKept = false}: Beginning = {}): void {
    this.workshop = workshop;
    this.blank = false;
    this.collecting.forget();
    this.clock.begin(began);
    this.clock.run();
    this.keep.isNeeded = !isKept;
    this.#arrive();
    this.tab = 'now';
    this.windows.join();
    this.live.show();
    this.ground.focus = true;
    this.ground.host.dispatchEvent(new WorkshopStartEvent(workshop.cases, this.ground.localizer.language));
    this.ground.update();
  }

  /** Goes on with the workshop that a screen holds. */
  takeOver({workshop, began}: ScreenState): void {
    this.windows.held.clear();
    this.run(workshop, {began});
  }

  /** Away with this workshop; another can be set up. */
  async end(): Promise<void> {
    this.workshop = undefined;
    this.isEnding = false;
    this.windows.part();
    this.setUp = new SetUp(this.ground.surroundings.newId());
    this.setUp.suggest(this.content?.casebook.programmes ?? []);
    this.keep.isNeeded = false;
    this.clock.rest();
    this.collecting.camera.stop();
    this.ground.focus = true;
    this.ground.update();
    await this.live.end();
  }

  /** Asks whether this workshop may go, or takes the question back. */
  ask(isEnding: boolean): void {
    this.isEnding = isEnding;
    this.ground.update();
  }

  // Running.

  /** @param isHere whether the hand that asked for it is at this desk, and not at a screen */
  do(deed: Deed, isHere = true): void {
    const {casebook} = this.content ?? {};
    if (!casebook) return;
    if (deed === 'blank') this.setBlank(!this.blank);
    else this.#move((workshop) => (deed === 'forward' ? forward : back)(workshop, casebook), isHere);
  }

  setBlank(blank: boolean): void {
    this.blank = blank;
    this.ground.update();
  }

  jump(moment: Moment): void {
    this.#move((workshop) => goTo(workshop, moment), true);
  }

  show(tab: Tab): void {
    if (tab !== 'phones') this.collecting.camera.stop();
    if (tab === 'results') void this.ground.parts.projector.load();
    this.tab = tab;
    this.isEnding = false;
    this.copied = undefined;
    this.ground.update();
  }

  /** Another workshop takes the place of this one: the same, a step or a vote later. */
  change(next: Workshop): void {
    if (next === this.workshop) return;
    this.workshop = next;
    this.keep.isNeeded = true;
    this.ground.update();
  }

  #move(step: (workshop: Workshop) => Workshop, isHere: boolean): void {
    // What came before the step is not late.
    this.live.take();
    const {workshop} = this;
    const next = workshop && step(workshop);
    if (!next || next === workshop) return;
    // Nobody steps to an empty screen.
    this.blank = false;
    this.clock.stage();
    this.change(next);
    this.#arrive();
    this.live.show();
    this.ground.focus = isHere;
  }

  /** At another moment: what was opened for the last one is closed. */
  #arrive(): void {
    const {workshop} = this;
    this.counting.arrive();
    this.showsVerdict = false;
    if (workshop?.moment.name === 'picture') void this.ground.parts.projector.load();
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    onDeskKey(this, event);
  };
}
