/**
 * `npm run bench:room`: how long a vote takes from a phone to the picture of the room, with 2,000 phones
 * on a real server of this machine, and whether any vote was lost or counted twice. It prints a table and
 * holds no time against a limit; it fails where a vote was lost or counted twice.
 *
 * The facilitator's desk and the projector's window are the real element in Chromium; a vote has come when
 * a picture was painted that counts it.
 *
 * `npm run bench:room -- 500` takes 500 phones.
 */
import {fork} from 'node:child_process';
import {mkdtempSync, rmSync} from 'node:fs';
import {availableParallelism, tmpdir} from 'node:os';
import {join} from 'node:path';
import {setTimeout as wait} from 'node:timers/promises';
import {buildLive} from '../nats-live.mjs';
import {startNatsServer} from '../nats-server.mjs';
import {openRoomPage} from './room-page.mjs';
import {median, milliseconds, percentile, printTable} from './statistics.mjs';

const count = Number(process.argv.slice(2).find(Number) ?? 2000);
const perProcess = 500;
const SECOND = 1000;

/** How 2,000 people vote: some at once, some after thinking, and with the server ended in the middle. */
const runs = [
  {name: 'spread over 20 s', within: 20 * SECOND},
  {name: 'all within 2 s', within: 2 * SECOND},
  {name: 'all at once', within: 0},
  {name: 'over 20 s, server restarted half-way', within: 20 * SECOND, restart: 'SIGTERM'},
  {name: 'over 20 s, server killed half-way', within: 20 * SECOND, restart: 'SIGKILL'},
];

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const phoneId = (number) =>
  Array.from({length: 8}, (_, place) => alphabet[Math.floor(number / 32 ** (7 - place)) % 32]).join('');

/** A process with phones; asks it for an act and gives what that gave. */
function startPhones() {
  const child = fork(join(import.meta.dirname, 'room-phones.mjs'));
  const ended = new Promise((_, reject) => child.once('exit', () => reject(new Error('The phones ended.'))));
  ended.catch(() => undefined);
  return {
    child,
    ask: (act, rest = {}) =>
      Promise.race([ended, new Promise((resolve) => {
        child.once('message', ({value}) => resolve(value));
        child.send({act, ...rest});
      })]),
  };
}

/** Lost: not there, or not as it was cast. Twice: more at the desk than were cast. */
const compare = (cast, {said, shown}) => ({
  lost: cast.filter(({id, verdict}) => said[id] !== verdict).length,
  twice: Math.max(Object.keys(said).length, shown) - cast.length,
});

const columns = ['votes', 'desk: median', '99th', 'longest', 'projector: median', '99th', 'longest', 'lost', 'twice'];

async function measure({name, within, restart}, {page, processes, nats, about}) {
  await page.open(about);
  await Promise.all(processes.map(({ask}) => ask('see', {about})));
  const voting = Promise.all(processes.map(({ask}) => ask('vote', {about, within})));
  if (restart) {
    await wait(within / 2);
    await nats.restart(restart);
  }
  const cast = (await voting).flat();
  await page.drawn(cast.length);
  const times = (await page.times()).map((drawn) => cast.map(({id, time}) => drawn[id] - time));
  const {lost, twice} = compare(cast, await page.result());
  const figures = times.flatMap((each) => [median(each), percentile(each, 0.99), Math.max(...each)]);
  return {
    line: [name, String(cast.length), ...figures.map(milliseconds), String(lost), String(twice)],
    isRight: lost === 0 && twice === 0,
  };
}

const folder = mkdtempSync(join(tmpdir(), 'room-bench-'));
const nats = await startNatsServer();
const processes = [];
let page;
try {
  const module = await buildLive(folder);
  page = await openRoomPage({folder, nats});
  const entering = {module, server: nats.server, room: page.room, ...nats.participant, within: 5 * SECOND};
  const begin = performance.now();
  for (let from = 0; from < count; from += perProcess) {
    const ids = Array.from({length: Math.min(perProcess, count - from)}, (_, place) => phoneId(from + place));
    processes.push({...startPhones(), ids});
  }
  await Promise.all(processes.map(({ask, ids}) => ask('join', {...entering, ids})));
  const joined = (performance.now() - begin) / SECOND;
  console.log(
    `${count} phones in ${processes.length} processes joined within ${joined.toFixed(1)} s. ` +
    `Phones, server and both windows share ${availableParallelism()} processors.\n`,
  );
  const lines = [['from vote to picture, ms', ...columns]];
  for (const [index, run] of runs.entries()) {
    const {line, isRight} = await measure(run, {page, processes, nats, about: page.cases[index]});
    lines.push(line);
    if (!isRight) process.exitCode = 1;
  }
  printTable(lines);
  if (process.exitCode) console.error('A vote was lost or counted twice.');
  for (const violation of await page.violations()) {
    console.error(`Against the security policy of the page: ${violation}`);
    process.exitCode = 1;
  }
  await Promise.all(processes.map(({ask}) => ask('leave')));
} finally {
  for (const {child} of processes) child.kill();
  await page?.close();
  await nats.stop();
  rmSync(folder, {recursive: true, force: true});
}
