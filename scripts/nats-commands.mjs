/**
 * What a test in a browser asks about live rooms: a real server of its own, that goes away and comes
 * back, and phones without a page. The other half is `test/nats.ts`.
 */
import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {setTimeout} from 'node:timers/promises';
import {WebSocket} from 'ws';
import {buildLive} from './nats-live.mjs';
import {startNatsServer} from './nats-server.mjs';

/** The rooms of `src/live`, in this process. */
async function loadLive() {
  // Node 20 has none of its own.
  globalThis.WebSocket ??= WebSocket;
  const folder = mkdtempSync(join(tmpdir(), 'room-'));
  try {
    return await import(await buildLive(folder));
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}

/** Phones that are in a room, and waiting for them. */
class Phones {
  #phones = [];
  #waiting = new Set();

  join(live, ids, entering) {
    const casebook = live.cases();
    const onChange = () => {
      for (const look of this.#waiting) look();
    };
    for (const phone of ids) this.#phones.push(live.joinRoom({...entering, phone, casebook, onChange}));
  }

  /** @param votes by the place of a phone */
  vote(about, votes) {
    for (const [place, each] of votes.entries()) this.#phones[place].vote(about, each);
  }

  until(holds) {
    return new Promise((resolve) => {
      const look = () => {
        if (!this.#phones.every(holds)) return;
        this.#waiting.delete(look);
        resolve();
      };
      this.#waiting.add(look);
      look();
    });
  }

  async leave() {
    await Promise.all(this.#phones.splice(0).map((phone) => phone.close()));
  }
}

/** Stops a process where it is. Its threads come to a stop one after the other, on a busy machine late. */
async function freeze(pid) {
  process.kill(pid, 'SIGSTOP');
  const tasks = `/proc/${pid}/task`;
  const isStopped = (task) => /^State:\tT/m.test(readFileSync(join(tasks, task, 'status'), 'utf8'));
  while (!readdirSync(tasks).every(isStopped)) await setTimeout(1);
}

const acts = {
  /** The server is ended, as by `kill`, and stays away. */
  down: ({nats}, {signal}) => nats.down(signal),
  up: ({nats}) => nats.up(),
  restart: ({nats}, {signal}) => nats.restart(signal),
  /** It does not answer, and its connections stay: as after a sleep. */
  freeze: ({nats}) => freeze(nats.pid()),
  thaw: ({nats}) => void process.kill(nats.pid(), 'SIGCONT'),

  async join({nats, phones, live}, {room, ids}) {
    phones.join(await live(), ids, {server: nats.server, room, ...nats.participant});
    await phones.until(({status}) => status === 'open');
  },
  see: ({phones}, {about, stage}) =>
    phones.until(({show}) => show?.now?.case === about && show.now.stage === stage),
  vote: ({phones}, {about, votes}) => void phones.vote(about, votes),
  sent: ({phones}) => phones.until(({unsent}) => unsent === 0),
};

/** @returns a plugin of the test runner */
export const natsCommands = () => {
  const servers = new Map();
  let loading;
  const live = () => (loading ??= loadLive());

  async function start() {
    const nats = await startNatsServer();
    servers.set(nats.server, {nats, phones: new Phones(), live});
    const {server, facilitator, participant} = nats;
    return {server, facilitator, participant};
  }

  async function stop(server) {
    const {nats, phones} = servers.get(server) ?? {};
    servers.delete(server);
    await phones?.leave();
    await nats?.stop();
  }

  return {
    name: 'nats-commands',
    async executeCommand({command, payload}) {
      const [room, name] = command.split(':');
      if (room !== 'nats') return undefined;
      if (name === 'start') return start();
      if (name === 'stop') await stop(payload.server);
      else await acts[name](servers.get(payload.server), payload);
      return {done: true};
    },
    async serverStop() {
      await Promise.all([...servers.keys()].map(stop));
    },
  };
};
