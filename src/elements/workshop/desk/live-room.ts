/** The live room at the desk: opens it, tells it what is shown, and takes in the votes that come. */
import {setCode} from '../../../core/training/set-code.js';
import type {Id} from '../../../core/questionnaire.js';
import type {RoomVotes} from '../../../core/training/room.js';
import {admitLate, collect, dropLate} from '../../../core/training/voting.js';
import type {FacilitatorRoom} from '../../../live/facilitator-room.js';
import {Memo} from '../../memo.js';
import type {LiveLink} from '../../training/room-link.js';
import type {ProjectorModel} from '../projector/model.js';
import {noCredentials, takeCredentials} from './credentials.js';
import type {Credentials} from './credentials.js';
import type {Desk} from './desk.js';

/** How long the server keeps a room. */
const HOURS = 12;

interface Arrived {
  readonly phone: Id;
  readonly about: Id;
  readonly votes: RoomVotes;
}

export class LiveRoom {
  credentials: Credentials = noCredentials;
  /** What opening it found wanting: a field that is empty, or a part that did not load. */
  fault: 'incomplete' | 'failed' | undefined;
  isOpening = false;
  readonly #desk: Desk;
  readonly #link = new Memo<LiveLink>();
  readonly #told = new Memo<NonNullable<ProjectorModel['live']>>();
  /** By phone and case: of several votes on one case the last counts. */
  readonly #arrived = new Map<string, Arrived>();
  #room: FacilitatorRoom | undefined;
  #name: Id = '';
  #isHearing = false;
  #isSuspended = false;

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  /** An organiser has a server. */
  get isOffered(): boolean {
    return Boolean(this.#desk.ground.host.server);
  }

  get status(): FacilitatorRoom['status'] | undefined {
    return this.#room?.status;
  }

  get phones(): number {
    return this.#room?.phones ?? 0;
  }

  /** How many values were refused. */
  get foreign(): number {
    return this.#room?.foreign ?? 0;
  }

  /** By what a phone enters; undefined where no room is open. */
  get link(): LiveLink | undefined {
    const {status, credentials: {phoneUser: user, phonePassword: password}} = this;
    if (!status || status === 'refused' || status === 'closed') return undefined;
    return this.#link.of([this.#name, user, password], () => ({room: this.#name, user, password}));
  }

  /** What the projector says of it. */
  get told(): ProjectorModel['live'] {
    const {status, phones} = this;
    return status && this.#told.of([status, phones], () => ({status, phones}));
  }

  takeLink(): void {
    this.credentials = takeCredentials() ?? this.credentials;
  }

  change(part: Partial<Credentials>): void {
    this.credentials = {...this.credentials, ...part};
  }

  /** @param name of the room; by default that of the workshop */
  async open(name = this.#desk.workshop?.id ?? this.#desk.setUp.id): Promise<void> {
    const {ground, content} = this.#desk;
    const {server} = ground.host;
    const {user, password, phoneUser, phonePassword} = this.credentials;
    this.fault = [user, password, phoneUser, phonePassword].every(Boolean) ? undefined : 'incomplete';
    if (this.fault || this.isOpening || !server || !content) return ground.update();
    this.isOpening = true;
    this.#name = name;
    ground.update();
    await this.close();
    try {
      const openRoom = await ground.surroundings.loadRoom();
      // Somebody may have left meanwhile.
      this.#room = !ground.host.isConnected ? undefined : openRoom({
        server,
        room: name,
        user,
        password,
        hours: HOURS,
        casebook: content.casebook,
        onVotes: this.#arrive,
        onChange: this.#hear,
      });
      this.show();
    } catch (error) {
      this.fault = 'failed';
      ground.fail('live', `The live room could not be opened: ${String(error)}`);
    }
    this.isOpening = false;
    ground.update();
  }

  /** Tells the phones what is shown now. */
  show(): void {
    const {workshop, content} = this.#desk;
    if (!this.#room || !workshop || !content) return;
    const {moment, revealed, cases} = workshop;
    const now = moment.name === 'case' ? {now: {case: moment.case, stage: moment.stage}} : {};
    this.#room.show({set: setCode(content.casebook, cases), ...now, revealed});
  }

  /** The desk leaves its page: the room too, until it is back. */
  suspend(): void {
    this.#isSuspended = this.#room !== undefined;
    void this.close();
  }

  resume(): void {
    if (this.#isSuspended) void this.open(this.#name);
    this.#isSuspended = false;
  }

  /** Another workshop comes: nothing of this one is taken in any more. */
  async end(): Promise<void> {
    this.#arrived.clear();
    await this.close();
  }

  async close(): Promise<void> {
    const room = this.#room;
    this.#room = undefined;
    await room?.close();
  }

  /** Somebody closes it; votes that came stay. */
  async leave(): Promise<void> {
    this.take();
    await this.close();
    this.#desk.ground.update();
  }

  admitLate(): void {
    const {workshop} = this.#desk;
    if (workshop) this.#desk.change(admitLate(workshop));
  }

  dropLate(): void {
    const {workshop} = this.#desk;
    if (workshop) this.#desk.change(dropLate(workshop));
  }

  readonly #arrive = (phone: Id, about: Id, votes: RoomVotes): void => {
    this.#arrived.set(`${phone} ${about}`, {phone, about, votes});
    this.#hear();
  };

  /** Takes in what arrived and shows how the room stands, once a picture: also in a flood. */
  readonly #hear = (): void => {
    if (this.#isHearing) return;
    this.#isHearing = true;
    const {ground} = this.#desk;
    ground.surroundings.soon(() => {
      this.#isHearing = false;
      this.take();
      ground.update();
    });
  };

  /** Takes in what arrived, now. */
  take(): void {
    const {workshop} = this.#desk;
    // What comes before the workshop begins waits for it.
    if (!workshop || this.#arrived.size === 0) return;
    let taken = workshop;
    for (const {phone, about, votes: {group, votes}} of this.#arrived.values()) {
      const ballot = {phone, ...(group !== undefined && {group}), votes: {[about]: votes}};
      taken = collect(taken, ballot, 'live').workshop;
    }
    this.#arrived.clear();
    this.#desk.change(taken);
  }
}
