/** Comes in by the link of a room, and follows the room where it is live. */
import type {Id} from '../../core/questionnaire.js';
import type {RoomShow} from '../../core/training/room.js';
import type {TrainingCodeFault} from '../../core/training/training-code.js';
import {takeRoomLink} from '../training/room-link.js';
import type {TakenLink} from '../training/room-link.js';
import type {CasesConductor} from './conductor.js';
import {Seat} from './seat.js';
import {Sitting} from './sitting.js';

export class Entrance {
  /** Why the last link is none. */
  fault: TrainingCodeFault | undefined;
  /** A link that came while there were votes: the person says whether it is opened. */
  offered: TakenLink | undefined;

  readonly #conductor: CasesConductor;
  /** A link that is being opened. */
  #pending: TakenLink | undefined;
  /** What the room did when it was last heard. */
  #heard = '';

  constructor(conductor: CasesConductor) {
    this.#conductor = conductor;
  }

  /** A link is there, and what is needed to open it is on its way. */
  get isOpening(): boolean {
    return this.#pending !== undefined;
  }

  /** Takes the link out of the address, once. */
  readonly take = (): void => {
    const link = takeRoomLink();
    if (!link) return;
    const {sitting} = this.#conductor;
    const hasVotes = sitting !== undefined && sitting.voted.length > 0 && !sitting.isComplete;
    if (hasVotes) this.offered = link;
    else void this.open(link);
    this.#conductor.update();
  };

  /** The person says what becomes of the link that came while there were votes. */
  answer(opens: boolean): void {
    const {offered} = this;
    this.offered = undefined;
    if (offered && opens) void this.open(offered);
    this.#conductor.changed('heading');
  }

  /** Opens a link; one that is none leaves everything as it is, and says so. */
  async open(link: TakenLink): Promise<void> {
    const conductor = this.#conductor;
    this.#pending = link;
    this.fault = undefined;
    conductor.update();
    const [content, part] = await Promise.all([conductor.parts.content.load(), conductor.parts.room.load()]);
    // What could not be loaded is tried again when the person asks; a later link takes its place.
    if (!content || !part || this.#pending !== link || !conductor.content) return;
    this.#pending = undefined;
    const read = part.fromSetCode(conductor.content.casebook, link.set);
    for (const each of link.faults) conductor.fail('link', `The link has ${each} that cannot be used.`);
    if (read.ok) this.#sit(new Seat(link), read.cases);
    else {
      this.fault = read.fault;
      conductor.fail('link', `The link has no usable code of cases: ${read.fault}.`);
    }
    conductor.update();
  }

  #sit(seat: Seat, cases: readonly Id[]): void {
    const conductor = this.#conductor;
    conductor.seat?.leave();
    conductor.seat = seat;
    conductor.sitting = new Sitting(cases);
    conductor.screen = {name: 'start'};
  }

  /** Joins the live room of the link, where there is one and the page has a server for it. */
  join(): void {
    const {seat, host} = this.#conductor;
    if (!seat?.link.live || !host.server || seat.room) return;
    if (/^wss?:\/\//.test(host.server)) return void this.#join(seat, host.server);
    this.#conductor.fail('attribute', `server is an address that begins with wss://, not "${host.server}".`);
  }

  /** The element is in a page again: it takes up the room in which it was. */
  comeBack(): void {
    if (this.#conductor.seat?.hasJoined) this.join();
  }

  async #join(seat: Seat, server: string): Promise<void> {
    const conductor = this.#conductor;
    const {content} = conductor;
    if (!seat.link.live || !content) return;
    seat.joining = 'on-its-way';
    seat.hasJoined = true;
    try {
      const {casebook} = content;
      const room = await conductor.host.joinRoom({
        ...seat.link.live,
        server,
        phone: seat.phone,
        casebook,
        onChange: conductor.onRoom,
      });
      seat.joining = undefined;
      // Meanwhile somebody left.
      if (conductor.seat !== seat) return void room.close();
      seat.room = room;
      conductor.sitting?.voted.forEach((id) => {
        if (conductor.sitting) seat.send(conductor.sitting, id);
      });
    } catch {
      seat.joining = 'failed';
      conductor.fail('load', 'What joins the live room could not be loaded.');
    }
    conductor.onRoom();
  }

  /** What the room shows now: perhaps other cases, perhaps another step. */
  follow(show: RoomShow): void {
    const conductor = this.#conductor;
    const {content, parts, sitting} = conductor;
    const read = content && parts.room.value?.fromSetCode(content.casebook, show.set);
    if (read?.ok && sitting && String(read.cases) !== String(sitting.cases)) sitting.turnTo(read.cases);
    const heard = `${show.now?.case ?? ''} ${show.now?.stage ?? ''}`;
    if (heard !== this.#heard) conductor.moveOn();
    this.#heard = heard;
  }

  /** Tries again what could not be loaded. */
  async retry(): Promise<void> {
    if (this.#pending) await this.open(this.#pending);
    if (this.#conductor.seat?.joining === 'failed') this.join();
  }
}
