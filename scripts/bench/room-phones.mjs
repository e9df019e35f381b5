/**
 * Some hundred phones of a room in a process of their own, each with its own connection. The bench
 * tells them what to do, and they tell when each of them voted what.
 */
import {setTimeout as wait} from 'node:timers/promises';
import {WebSocket} from 'ws';

globalThis.WebSocket = WebSocket;

/** The same clock in every process of this machine. Milliseconds. */
const now = () => performance.timeOrigin + performance.now();

const phones = [];
let live;

/** Calls for each, spread evenly over so many milliseconds. */
const spread = (list, milliseconds, call) =>
  Promise.all(list.map(async (each, index) => {
    await wait((milliseconds * index) / list.length);
    return call(each);
  }));

const until = async (holds) => {
  while (!holds()) await wait(20);
};

const acts = {
  async join({module, ids, server, room, user, password, within}) {
    live = await import(module);
    const casebook = live.cases();
    const show = {server, room, user, password, casebook, onChange: () => undefined};
    await spread(ids, within, (phone) => phones.push({id: phone, room: live.joinRoom({...show, phone})}));
    await until(() => phones.every(({room: {status, show: shown}}) => status === 'open' && shown));
  },

  /** Each phone votes once in so many milliseconds, at a moment of its own. */
  async vote({about, within}) {
    const order = phones.toSorted(() => Math.random() - 0.5);
    const cast = await spread(order, within, ({id, room}) => {
      const verdict = live.verdicts[Math.floor(Math.random() * live.verdicts.length)];
      const time = now();
      room.vote(about, {votes: {first: {verdict}}});
      return {id, time, verdict};
    });
    await until(() => phones.every(({room}) => room.unsent === 0));
    return cast;
  },

  /** Whether all see this case. */
  async see({about}) {
    await until(() => phones.every(({room}) => room.show?.now?.case === about));
    return now();
  },

  leave: () => Promise.all(phones.map(({room}) => room.close())),
};

process.on('message', async ({act, ...rest}) => {
  process.send({done: act, value: await acts[act](rest)});
  if (act === 'leave') process.disconnect();
});
