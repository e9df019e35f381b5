/** The screen for the room: shows what the desk says, and keeps showing it when the desk is gone. */
import type {Id} from '../../core/questionnaire.js';
import {deedFor} from './clicker.js';
import type {Ground} from './ground.js';
import {Line} from './line.js';
import {commonLine, lineOf, readCall, readMessage} from './messages.js';
import type {Call, Message, ScreenState} from './messages.js';

export class Screen {
  readonly ground: Ground;
  state: ScreenState | undefined;
  /** Nobody is at the desk: keys do nothing until somebody is. */
  deskLeft = false;
  readonly #workshop: Id;
  readonly #id: Id;
  #line: Line<Message> | undefined;
  #common: Line<Call> | undefined;

  constructor(ground: Ground, workshop: Id) {
    this.ground = ground;
    this.#workshop = workshop;
    this.#id = ground.surroundings.newId();
  }

  /** This browser has no lines between its windows. */
  get isAlone(): boolean {
    return this.#line?.isThere === false;
  }

  async connect(): Promise<void> {
    const {parts, host} = this.ground;
    void parts.content.load();
    void parts.projector.load();
    // Nothing of the page around it is to be seen, its scroll bar included.
    document.documentElement.style.overflow = 'hidden';
    addEventListener('keydown', this.#onKey);
    addEventListener('pagehide', this.#leave);
    addEventListener('pageshow', this.#greet);
    if (!(await parts.reader.load()) || !host.isConnected || this.#line) return;
    this.#listen();
    this.#greet();
    this.ground.update();
  }

  disconnect(): void {
    document.documentElement.style.overflow = '';
    removeEventListener('keydown', this.#onKey);
    removeEventListener('pagehide', this.#leave);
    removeEventListener('pageshow', this.#greet);
    this.#leave();
    this.#line?.close();
    this.#common?.close();
    this.#line = undefined;
    this.#common = undefined;
  }

  #listen(): void {
    const {parts, surroundings} = this.ground;
    const parse = parts.reader.value?.parseWorkshop;
    if (!parse) return;
    const read = (value: unknown): Message | undefined => readMessage(value, parse);
    const readCommon = (value: unknown): Call | undefined => readCall(value, parse);
    this.#line = new Line(surroundings, lineOf(this.#workshop), read, (message) => {
      this.#hear(message);
    });
    this.#common = new Line(surroundings, commonLine, readCommon, ({kind}) => {
      if (kind === 'who' && this.state) this.#common?.say({kind: 'holding', state: this.state});
    });
  }

  #hear(message: Message): void {
    switch (message.kind) {
      case 'state':
        return this.#show(message.state);
      case 'desk':
        return this.#greet();
      case 'desk-left':
        this.deskLeft = true;
        return this.ground.update();
      case 'hello':
      case 'bye':
      case 'deed':
        // From another screen.
        return;
    }
  }

  #show(state: ScreenState): void {
    if (state.workshop.id !== this.#workshop) return;
    this.state = state;
    this.deskLeft = false;
    if (state.language !== this.ground.localizer.language) void this.ground.localizer.choose(state.language);
    this.ground.update();
  }

  readonly #greet = (): void => this.#line?.say({kind: 'hello', from: this.#id});

  readonly #leave = (): void => this.#line?.say({kind: 'bye', from: this.#id});

  readonly #onKey = (event: KeyboardEvent): void => {
    const deed = deedFor(event, this.ground.host);
    if (!deed || !this.state) return;
    event.preventDefault();
    this.#line?.say({kind: 'deed', deed});
  };
}
