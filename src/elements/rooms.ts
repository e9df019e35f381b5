/** Rooms: screens that are loaded when somebody asks for them. */
import type {CSSResult, TemplateResult} from 'lit';
import type {Conductor} from './conductor.js';
import type {FollowUp} from './follow-up/follow-up.js';
import type {RoomName, Screen} from './walk.js';

/** A room, once it is loaded. It draws itself, asks the conductor for every step, and decides nothing. */
export interface Room {
  render(): TemplateResult;
  /** Forgets what was asked and tried: somebody enters. */
  enter?(): void;
}

/** What the file of a room holds. */
export interface RoomModule {
  readonly styles: readonly CSSResult[];
  makeRoom(conductor: Conductor): Room;
}

/** Gives a shadow root the styles of what was loaded after it. */
export function adopt(root: ShadowRoot, styles: readonly CSSResult[]): void {
  const sheets = styles.flatMap(({styleSheet}) => styleSheet ?? []);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...sheets];
}

export class Rooms {
  readonly #conductor: Conductor;
  readonly #made: Partial<Record<RoomName, Room>> = {};
  #followUp: FollowUp | undefined;
  /** Where a room was entered from. */
  #outside: Screen = {name: 'start'};

  constructor(conductor: Conductor) {
    this.#conductor = conductor;
  }

  /** The room of this name; undefined while it is not loaded, and for a screen that is no room. */
  get(name: Screen['name']): Room | undefined {
    if (!this.#isRoom(name)) return undefined;
    const module = this.#conductor.parts.rooms[name].value;
    const {root} = this.#conductor;
    if (module && root && !this.#made[name]) {
      adopt(root, module.styles);
      this.#made[name] = module.makeRoom(this.#conductor);
    }
    return this.#made[name];
  }

  /** What a person does with the report, once it is loaded. */
  get followUp(): FollowUp | undefined {
    const module = this.#conductor.parts.followUp.value;
    const {root} = this.#conductor;
    if (module && root && !this.#followUp) {
      adopt(root, module.styles);
      this.#followUp = new module.FollowUp(this.#conductor);
    }
    return this.#followUp;
  }

  /** Into a room; the way back leads to where the person was. */
  enter(name: RoomName): void {
    const {parts, session} = this.#conductor;
    if (!this.#isRoom(session.screen.name)) this.#outside = session.screen;
    void parts.content.load();
    void parts.rooms[name].load();
    this.#made[name]?.enter?.();
    this.#conductor.show({name});
  }

  /** A room is to be shown that is still on its way. */
  get isOnItsWay(): boolean {
    const {session, questionnaire} = this.#conductor;
    const {name} = session.screen;
    return this.#isRoom(name) && !(questionnaire && this.get(name));
  }

  /** Out of a room, back to where the person was. */
  leave(): void {
    this.#conductor.show(this.#outside);
  }

  #isRoom(name: Screen['name']): name is RoomName {
    return name in this.#conductor.parts.rooms;
  }
}
