/** Rooms: screens that are loaded when somebody asks for them. */
import type {CSSResult, TemplateResult} from 'lit';
import type {Conductor} from './conductor.js';
import type {FollowUp} from './follow-up/follow-up.js';
import type {SeveralHomes} from './homes/several-homes.js';
import type {RoomName, Screen} from './walk.js';

/** A room, once it is loaded. It draws itself, asks the conductor for every step, and decides nothing. */
export interface Room {
  render(): TemplateResult;
  /** Forgets what was asked and tried: somebody enters. */
  enter?(): void;
  /** What other screens show of several homes, in the room of the homes. */
  readonly several?: SeveralHomes;
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

  /** What screens show of several homes, once it is loaded; undefined with one home. */
  get several(): SeveralHomes | undefined {
    return this.#areSeveral ? this.get('homes')?.several : undefined;
  }

  /** Several homes need more, on whatever screen they are. */
  loadSeveral(): void {
    const {homes} = this.#conductor.parts.rooms;
    if (this.#areSeveral && !homes.failed) void homes.load();
  }

  /** A screen is to be shown of which a part is still on its way. */
  get isOnItsWay(): boolean {
    const {session, questionnaire} = this.#conductor;
    const {name} = session.screen;
    return this.#isRoom(name)
      ? !(questionnaire && this.get(name))
      : ['overview', 'report'].includes(name) && this.#areSeveral && !this.several;
  }

  get #areSeveral(): boolean {
    return this.#conductor.session.answers.homes.length > 1;
  }

  /** Out of a room, back to where the person was. */
  leave(): void {
    this.#conductor.show(this.#outside);
  }

  #isRoom(name: Screen['name']): name is RoomName {
    return name in this.#conductor.parts.rooms;
  }
}
