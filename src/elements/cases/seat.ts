/** A place in a room: what the link said, the own id of the phone, its group, and the live room if any. */
import type {Id} from '../../core/questionnaire.js';
import {randomId} from '../../core/training/random-id.js';
import type {RoomShow} from '../../core/training/room.js';
import type {Stage} from '../../core/training/workshop.js';
import type {joinRoom, PhoneRoom} from '../../live/phone-room.js';
import type {TakenLink} from '../training/room-link.js';
import type {Sitting} from './sitting.js';

/** Joins a live room, once what speaks with it is loaded. */
export type JoinRoom = (order: Parameters<typeof joinRoom>[0]) => PhoneRoom | Promise<PhoneRoom>;

/** How the live room is doing, in more than the room itself can say. */
export type LiveState = PhoneRoom['status'] | 'not-loaded';

export class Seat {
  readonly link: TakenLink;
  /** Random, so that it says nothing of a person; the same in codes, files and the live room. */
  readonly phone: Id = randomId(crypto.getRandomValues(new Uint8Array(8)));
  group: Id | undefined;
  /** The live room, once it is joined. */
  room: PhoneRoom | undefined;
  /** What joins the room is being loaded, or could not be. */
  joining: 'on-its-way' | 'failed' | undefined;
  /** The live room was joined, or it was tried. */
  hasJoined = false;
  /** The votes as they are now were handed in, or kept. */
  handedIn = true;

  constructor(link: TakenLink) {
    this.link = link;
  }

  /** Undefined where the link names no live room, or the page no server. */
  get state(): LiveState | undefined {
    if (this.joining) return this.joining === 'failed' ? 'not-loaded' : 'connecting';
    return this.room?.status;
  }

  get show(): RoomShow | undefined {
    return this.room?.show;
  }

  /** What the room does with this case now. */
  stageOf(id: Id): Stage | undefined {
    const now = this.show?.now;
    return now?.case === id ? now.stage : undefined;
  }

  /** The room decides when a verdict is shown, for as long as it is there. */
  get isLed(): boolean {
    return this.room?.status === 'open';
  }

  /** The room has come to this case, or past it. */
  hasReached(cases: readonly Id[], id: Id): boolean {
    const {show} = this;
    if (!show) return false;
    const place = show.now ? cases.indexOf(show.now.case) : -1;
    return show.revealed.includes(id) || cases.indexOf(id) <= place;
  }

  /** The cases that the room has passed without a verdict, and that were not voted on. */
  missed({cases, votesOn, isShown}: Pick<Sitting, 'cases' | 'votesOn' | 'isShown'>): readonly Id[] {
    const now = this.show?.now?.case;
    const isVotedOn = (id: Id): boolean => Object.keys(votesOn(id)).length > 0;
    return cases.filter(
      (id) => id !== now && this.hasReached(cases, id) && !isShown(id) && !isVotedOn(id),
    );
  }

  /** Sends the votes on a case, or keeps them until the server is back. */
  send(sitting: Sitting, id: Id): void {
    this.handedIn = false;
    const {group} = this;
    this.room?.vote(id, {...(group !== undefined && {group}), votes: sitting.votesOn(id)});
  }

  /** Votes that would be lost with the page. */
  wouldLose(sitting: Sitting): boolean {
    if (this.handedIn || sitting.voted.length === 0) return false;
    return !this.room || this.room.unsent > 0;
  }

  leave(): void {
    void this.room?.close();
    this.room = undefined;
  }
}
