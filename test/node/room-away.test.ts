/** A live room whose server goes away and comes back: no vote is lost, and none counts twice. */
import {randomInt} from 'node:crypto';
import {expect} from 'chai';
import {afterEach, beforeEach, describe, it} from 'vitest';
import {startNatsServer} from '../../scripts/nats-server.mjs';
import type {NatsServer} from '../../scripts/nats-server.mjs';
import type {Verdict} from '../../src/core/questionnaire.js';
import {verdicts} from '../../src/core/verdict.js';
import {phoneId, roomCases, showing, Votes, voting} from '../room.js';
import {LiveRoom} from './live-room.js';

describe('a live room whose server goes away', () => {
  let nats: NatsServer;
  let live: LiveRoom;

  beforeEach(async () => {
    nats = await startNatsServer();
    live = new LiveRoom(nats);
  });
  afterEach(async () => {
    await live.leave();
    await nats.stop();
  });

  it('has the votes of meanwhile when it is back, the last of each case', async () => {
    const room = live.facilitator();
    const phone = live.phone();
    await live.until(() => room.status === 'open');
    phone.vote('rent', voting('acceptable'));
    await live.until(() => live.votes.size === 1 && phone.unsent === 0);
    await nats.down();
    await live.until(() => phone.status === 'away' && room.status === 'away');
    phone.vote('rent', voting('acceptable', 'attention'));
    phone.vote('rent', voting('acceptable', 'unacceptable'));
    phone.vote('keys', voting('attention'));
    expect(phone.unsent).to.equal(2);
    await nats.up();
    await live.until(() => phone.unsent === 0 && live.votes.size === 2);
    expect(live.votes.of(phoneId(1), 'rent')).to.deep.equal(voting('acceptable', 'unacceptable'));
    expect(live.votes.of(phoneId(1), 'keys')).to.deep.equal(voting('attention'));
    // One before, two after, and what was there before is not told again.
    expect(live.votes.told).to.equal(3);
    expect([phone.status, room.status]).to.deep.equal(['open', 'open']);
  });

  it('shows what the facilitator showed meanwhile', async () => {
    const room = live.facilitator();
    const phone = live.phone();
    room.show(showing('rent'));
    await live.until(() => phone.show !== undefined);
    await nats.down();
    await live.until(() => phone.status === 'away' && room.status === 'away');
    room.show(showing('keys'));
    room.show(showing('notice'));
    expect(phone.show).to.deep.equal(showing('rent'));
    await nats.up();
    await live.until(() => phone.show?.now?.case === 'notice');
    expect(room.isShown).to.equal(true);
  });

  it('is joined by a phone and opened by a facilitator that were there before it', async () => {
    await nats.down();
    const room = live.facilitator();
    const phone = live.phone();
    phone.vote('rent', voting('acceptable'));
    room.show(showing('rent'));
    await live.until(() => phone.status === 'away' && room.status === 'away');
    await nats.up();
    await live.until(() => phone.show !== undefined && phone.unsent === 0 && live.votes.size === 1);
  });

  it('refuses whoever has other credentials when it is back', async () => {
    const phone = live.phone();
    await live.until(() => phone.status === 'open');
    await nats.down();
    const other = await startNatsServer({port: nats.port});
    await live.until(() => phone.status === 'refused');
    await other.stop();
  });

  it('is left at once by a phone that waits for it', async () => {
    await nats.down();
    const phone = live.phone();
    await live.until(() => phone.status === 'away');
    await phone.close();
    expect(phone.status).to.equal('closed');
  });

  it('is left at once by a phone that still connects', async () => {
    const phone = live.phone();
    await phone.close();
    expect(phone.status).to.equal('closed');
  });

  for (const signal of ['SIGTERM', 'SIGKILL'] as const) {
    it(`counts the votes of 40 phones once, though it is ended by ${signal} half-way`, async () => {
      const room = live.facilitator();
      const phones = Array.from({length: 40}, () => live.phone());
      await live.until(() => room.status === 'open');
      const anyVerdict = (): Verdict => verdicts[randomInt(verdicts.length)] ?? 'acceptable';
      const cast = new Map<string, ReturnType<typeof voting>>();
      const vote = (number: number, about: string, isSecond: boolean): void => {
        const votes = voting(anyVerdict(), isSecond ? anyVerdict() : undefined);
        cast.set(`${phoneId(number)} ${about}`, votes);
        phones[number - 1]?.vote(about, votes);
      };
      for (const about of roomCases) {
        for (let number = 1; number <= 40; number++) vote(number, about, false);
        if (about === 'keys') {
          // Some have arrived, and others are under way.
          await live.until(() => live.votes.size > 45);
          await nats.restart(signal);
        }
        for (let number = 1; number <= 40; number += 2) vote(number, about, true);
      }
      const all = 40 * roomCases.length;
      await live.until(() => phones.every(({unsent}) => unsent === 0) && live.votes.size === all);
      // Whatever the server keeps is what was cast last; so a page that is opened anew sees the same.
      const votes = new Votes();
      const after = live.facilitator({votes});
      await live.until(() => votes.size === all);
      const same = (seen: Votes): boolean => [...cast].every(([key, value]) => {
        const [phone = '', about = ''] = key.split(' ');
        return JSON.stringify(seen.of(phone, about)) === JSON.stringify(value);
      });
      await live.until(() => same(live.votes) && same(votes));
      expect([room.phones, after.phones]).to.deep.equal([40, 40]);
      expect([room.foreign, after.foreign]).to.deep.equal([0, 0]);
    });
  }

  it('stays quick for others while one phone floods it', async () => {
    const room = live.facilitator();
    const phone = live.phone({id: phoneId(2)});
    await live.until(() => room.status === 'open' && phone.status === 'open');
    const client = await live.client('participant');
    const flood = live.subject(`vote.rent.${phoneId(1)}`);
    for (let turn = 0; turn < 20_000; turn++) {
      client.publish(flood, JSON.stringify(voting(turn % 2 ? 'acceptable' : 'unacceptable')));
    }
    phone.vote('rent', voting('attention'));
    client.publish(flood, JSON.stringify(voting('attention', 'attention')));
    await live.until(() => live.votes.of(phoneId(1), 'rent')?.votes.second !== undefined && live.votes.size === 2);
    // What came while the page had its turn was looked at once.
    expect(live.votes.told).to.be.lessThan(10_000);
    expect(room.phones).to.equal(2);
  });
});
