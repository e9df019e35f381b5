/** A live room without a server: the test says what it shows and how the connection is. */
import type {Id} from '../src/core/questionnaire.js';
import type {RoomShow, RoomVotes} from '../src/core/training/room.js';
import type {Stage} from '../src/core/training/workshop.js';
import type {JoinRoom} from '../src/elements/cases/seat.js';
import type {PhoneRoom} from '../src/live/phone-room.js';

export class FakeRoom implements PhoneRoom {
  status: PhoneRoom['status'] = 'connecting';
  show: RoomShow | undefined;
  closed = false;
  /** What a phone asked when it joined. */
  order: Parameters<JoinRoom>[0] | undefined;
  /** The votes that arrived, by case. */
  readonly votes: Record<Id, RoomVotes> = {};
  readonly #waiting: Record<Id, RoomVotes> = {};
  readonly #set: string;
  #revealed: readonly Id[] = [];

  constructor(set: string) {
    this.#set = set;
  }

  readonly join: JoinRoom = (order) => {
    this.order = order;
    this.closed = false;
    return this;
  };

  get unsent(): number {
    return Object.keys(this.#waiting).length;
  }

  vote(about: Id, votes: RoomVotes): void {
    this.#waiting[about] = votes;
    if (this.status === 'open') this.#deliver();
  }

  async close(): Promise<void> {
    this.closed = true;
  }

  /** The connection comes and goes. */
  become(status: PhoneRoom['status']): void {
    this.status = status;
    if (status === 'open') this.#deliver();
    this.order?.onChange();
  }

  /** The room shows a case at a stage, or nothing. */
  turnTo(about?: Id, stage: Stage = 'story', set = this.#set): void {
    if (about && stage === 'reveal') this.#revealed = [...new Set([...this.#revealed, about])];
    this.show = {set, ...(about && {now: {case: about, stage}}), revealed: this.#revealed};
    this.order?.onChange();
  }

  #deliver(): void {
    Object.assign(this.votes, this.#waiting);
    for (const about of Object.keys(this.#waiting)) Reflect.deleteProperty(this.#waiting, about);
    this.order?.onChange();
  }
}
