/** A real server for live rooms, and phones without a page. The other half is `scripts/nats-commands.mjs`. */
import {executeServerCommand} from '@web/test-runner-commands';
import type {Id} from '../src/core/questionnaire.js';
import type {RoomVotes} from '../src/core/training/room.js';
import type {Stage} from '../src/core/training/workshop.js';

export interface Credentials {
  readonly user: string;
  readonly password: string;
}

interface Started {
  /** Its address. */
  readonly server: string;
  readonly facilitator: Credentials;
  readonly participant: Credentials;
}

const command = <T>(name: string, payload: object = {}): Promise<T> =>
  executeServerCommand<T, never>(`nats:${name}`, payload as never);

export class Nats {
  readonly server: string;
  readonly facilitator: Credentials;
  readonly participant: Credentials;

  private constructor({server, facilitator, participant}: Started) {
    this.server = server;
    this.facilitator = facilitator;
    this.participant = participant;
  }

  static async start(): Promise<Nats> {
    return new Nats(await command<Started>('start'));
  }

  /** Ends it, and all phones. */
  stop = (): Promise<void> => this.#ask('stop');
  down = (): Promise<void> => this.#ask('down');
  up = (): Promise<void> => this.#ask('up');
  restart = (signal: 'SIGTERM' | 'SIGKILL' = 'SIGTERM'): Promise<void> => this.#ask('restart', {signal});
  /** It answers nobody, and hangs up on nobody. */
  freeze = (): Promise<void> => this.#ask('freeze');
  thaw = (): Promise<void> => this.#ask('thaw');

  /** Phones without a page join a room with the real cases. */
  join = (room: string, ids: readonly Id[]): Promise<void> => this.#ask('join', {room, ids});
  /** Resolves when all phones see this. */
  see = (about: Id, stage: Stage): Promise<void> => this.#ask('see', {about, stage});
  /** They vote, in the order in which they joined. */
  vote = (about: Id, votes: readonly RoomVotes[]): Promise<void> => this.#ask('vote', {about, votes});
  /** Resolves when the server has the votes of all phones. */
  sent = (): Promise<void> => this.#ask('sent');

  async #ask(name: string, rest: object = {}): Promise<void> {
    await command(name, {server: this.server, ...rest});
  }
}
