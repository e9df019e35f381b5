/**
 * A NATS server for rooms, with the configuration of integrations/nats: for the tests, the bench and
 * `npm run room`. Ends only what was started here.
 */
import {spawn} from 'node:child_process';
import {randomBytes} from 'node:crypto';
import {existsSync, mkdtempSync, rmSync} from 'node:fs';
import {createServer} from 'node:net';
import {tmpdir} from 'node:os';
import {delimiter, join} from 'node:path';
import {root} from './machine.mjs';

export const configuration = join(root, 'integrations', 'nats', 'room.conf');

/** Debian puts it where only root looks. */
const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'];

/** The program, or undefined where this machine does not have it. */
export const findNatsServer = () =>
  folders
    .flatMap((folder) => ['nats-server', 'nats-server.exe'].map((name) => join(folder, name)))
    .find((path) => existsSync(path));

/** Begins with a letter: the server takes a variable that begins with a digit for a number. */
export const newPassword = () => `p${randomBytes(15).toString('base64url')}`;

export const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const {port} = server.address();
      server.close(() => resolve(port));
    });
  });

const start = (program, {host, port, inner, store, facilitator, participant, config}) =>
  new Promise((resolve, reject) => {
    const child = spawn(program, ['--config', config, '--addr', '127.0.0.1', '--port', String(inner)], {
      stdio: ['ignore', 'ignore', 'pipe'],
      env: {
        DDW_HOST: host,
        DDW_PORT: String(port),
        DDW_STORE: store,
        DDW_FACILITATOR_PASSWORD: facilitator.password,
        DDW_PARTICIPANT_PASSWORD: participant.password,
      },
    });
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (text) => {
      if (said === undefined) return;
      said += text;
      if (!said.includes('Server is ready')) return;
      said = undefined;
      resolve(child);
    });
    child.once('error', reject);
    child.once('exit', () => reject(new Error(`nats-server did not start.\n${said ?? ''}`)));
  });

const end = (child, signal) =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve();
    else {
      child.once('exit', () => resolve());
      child.kill(signal);
    }
  });

/**
 * Starts a server on this machine. It ends with this process, or when `stop` is called.
 *
 * @param {{host?: string, port?: number, folder?: string, config?: string, facilitator?: string,
 *   participant?: string}} options where it listens (loopback, a free port); the folder that keeps what
 *   it stores (else a temporary one, which `stop` removes); its configuration and passwords
 * @returns {Promise<{server: string, port: number, facilitator: {user: string, password: string},
 *   participant: {user: string, password: string}, pid: () => number, down: (signal?: string) =>
 *   Promise<void>, up: () => Promise<void>, restart: (signal?: string) => Promise<void>, stop: () =>
 *   Promise<void>}>} its address, who may come in, and what ends it and starts it again with all that
 *   it stored
 */
export async function startNatsServer(options = {}) {
  const program = findNatsServer();
  if (!program) throw new Error('nats-server is missing: integrations/nats/README.md says how to get it.');
  const host = options.host ?? '127.0.0.1';
  const port = options.port ?? (await freePort());
  const folder = options.folder ?? mkdtempSync(join(tmpdir(), 'room-'));
  const facilitator = {user: 'facilitator', password: options.facilitator ?? newPassword()};
  const participant = {user: 'participant', password: options.participant ?? newPassword()};
  const config = options.config ?? configuration;
  const inner = await freePort();
  const begin = () =>
    start(program, {host, port, inner, store: folder, facilitator, participant, config});

  let child = await begin();
  const onExit = () => child.kill('SIGKILL');
  process.once('exit', onExit);
  const down = (signal = 'SIGTERM') => end(child, signal);
  const up = async () => {
    child = await begin();
  };
  return {
    server: `ws://${host}:${port}`,
    port,
    facilitator,
    participant,
    pid: () => child.pid,
    down,
    up,
    async restart(signal) {
      await down(signal);
      await up();
    },
    async stop() {
      process.removeListener('exit', onExit);
      await down();
      if (!options.folder) rmSync(folder, {recursive: true, force: true});
    },
  };
}
