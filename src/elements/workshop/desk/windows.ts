/** The desk and the other windows of this browser: the screen for the room, and other desks. */
import type {Id} from '../../../core/questionnaire.js';
import type {Deed} from '../clicker.js';
import type {Ground} from '../ground.js';
import {Line} from '../line.js';
import {commonLine, lineOf, readCall, readMessage} from '../messages.js';
import type {Call, Message, ScreenState} from '../messages.js';
import {screenLink} from '../screen-link.js';

/** What became of the screen for the room. */
export type ScreenStatus = 'none' | 'opening' | 'blocked' | 'open' | 'closed';

export interface WindowsOf {
  /** What a screen is to show now; undefined where no workshop runs. */
  readonly state: () => ScreenState | undefined;
  readonly onDeed: (deed: Deed) => void;
}

export class Windows {
  screen: ScreenStatus = 'none';
  /** Workshops that a screen holds, and that no desk runs: by their id. */
  readonly held = new Map<Id, ScreenState>();
  /** The workshops that other desks run, by desk. */
  readonly others = new Map<Id, Id>();
  readonly #ground: Ground;
  readonly #of: WindowsOf;
  readonly #id: Id;
  readonly #screens = new Set<Id>();
  #line: Line<Message> | undefined;
  #common: Line<Call> | undefined;
  #isTelling = false;
  #told: ScreenState | undefined;

  constructor(ground: Ground, of: WindowsOf) {
    this.#ground = ground;
    this.#of = of;
    this.#id = ground.surroundings.newId();
  }

  /** This browser has lines between its windows. */
  get mayOpen(): boolean {
    return this.#line?.isThere ?? false;
  }

  /** It was found out whether it has. */
  get isReady(): boolean {
    return this.#line !== undefined;
  }

  /** The address of the screen, to be opened by hand. */
  get link(): string {
    return screenLink(this.#of.state()?.workshop.id ?? '');
  }

  /** Listens, and asks who is there. */
  async connect(): Promise<void> {
    addEventListener('pagehide', this.#leave);
    addEventListener('pageshow', this.#comeBack);
    const {parts, surroundings, host} = this.#ground;
    const parse = (await parts.reader.load())?.parseWorkshop;
    if (!parse || !host.isConnected || this.#common) return;
    const read = (value: unknown): Call | undefined => readCall(value, parse);
    this.#common = new Line(surroundings, commonLine, read, (call) => {
      this.#hearCall(call);
    });
    this.join();
    this.#common.say({kind: 'who', from: this.#id});
  }

  disconnect(): void {
    removeEventListener('pagehide', this.#leave);
    removeEventListener('pageshow', this.#comeBack);
    this.#leave();
    this.#line?.close();
    this.#common?.close();
    this.#line = undefined;
    this.#common = undefined;
    this.#screens.clear();
  }

  /** On the line of the workshop that runs: its screens answer, and other desks hear of it. */
  join(): void {
    const {parts, surroundings} = this.#ground;
    const parse = parts.reader.value?.parseWorkshop;
    const state = this.#of.state();
    if (!parse || !state || !this.#common) return;
    this.#line?.close();
    this.#screens.clear();
    this.screen = 'none';
    const read = (value: unknown): Message | undefined => readMessage(value, parse);
    this.#line = new Line(surroundings, lineOf(state.workshop.id), read, (message) => {
      this.#hear(message);
    });
    this.#line.say({kind: 'desk'});
    this.#common.say({kind: 'who', from: this.#id});
  }

  /** Off the line of a workshop that is over: its screens and other desks hear of it. */
  part(): void {
    this.#leave();
    this.#line?.close();
    this.#line = undefined;
    this.#screens.clear();
    this.screen = 'none';
  }

  /** Opens the screen for the room, or brings it to the front. */
  open(): void {
    const name = `ddw-${this.#of.state()?.workshop.id ?? ''}`;
    const isOpened = this.#ground.surroundings.openWindow(this.link, name);
    // One that is there already does not come anew, and so does not greet.
    this.screen = !isOpened ? 'blocked' : this.#screens.size > 0 ? 'open' : 'opening';
    this.#ground.update();
  }

  /** Tells the screens what to show, where that changed; once a picture, whatever happens in between. */
  tell(): void {
    if (this.#isTelling || this.#of.state() === this.#told) return;
    this.#isTelling = true;
    this.#ground.surroundings.soon(() => {
      this.#isTelling = false;
      this.#tellNow();
    });
  }

  #tellNow(): void {
    const state = this.#of.state();
    this.#told = state;
    if (state) this.#line?.say({kind: 'state', state});
  }

  #hear(message: Message): void {
    switch (message.kind) {
      case 'hello':
        this.#screens.add(message.from);
        this.screen = 'open';
        this.#tellNow();
        return this.#ground.update();
      case 'bye':
        this.#screens.delete(message.from);
        if (this.#screens.size === 0) this.screen = 'closed';
        return this.#ground.update();
      case 'deed':
        return this.#of.onDeed(message.deed);
      case 'desk':
      case 'desk-left':
      case 'state':
        // From another desk with the same workshop, which is told by the common line.
        return;
    }
  }

  #hearCall(call: Call): void {
    switch (call.kind) {
      case 'who':
        return this.#answer();
      case 'holding':
        this.held.set(call.state.workshop.id, call.state);
        return this.#ground.update();
      case 'running':
        this.others.set(call.from, call.workshop);
        return this.#ground.update();
      case 'left':
        this.others.delete(call.from);
        return this.#ground.update();
    }
  }

  #answer(): void {
    const state = this.#of.state();
    if (state) this.#common?.say({kind: 'running', from: this.#id, workshop: state.workshop.id});
  }

  readonly #leave = (): void => {
    this.#line?.say({kind: 'desk-left'});
    this.#common?.say({kind: 'left', from: this.#id});
  };

  /** Back to the page, as it was when it was left. */
  readonly #comeBack = ({persisted}: PageTransitionEvent): void => {
    if (!persisted) return;
    this.#line?.say({kind: 'desk'});
    this.#answer();
  };
}
