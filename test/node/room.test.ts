/** A live room against a real server. */
import {Kvm} from '@nats-io/kv';
import {expect} from 'chai';
import {afterAll, afterEach, beforeAll, beforeEach, describe, it} from 'vitest';
import {startNatsServer} from '../../scripts/nats-server.mjs';
import type {NatsServer} from '../../scripts/nats-server.mjs';
import {phoneId, showing, Votes, voting} from '../room.js';
import {LiveRoom} from './live-room.js';

describe('a live room', () => {
  let nats: NatsServer;
  let live: LiveRoom;

  beforeAll(async () => {
    nats = await startNatsServer();
  });
  afterAll(() => nats.stop());
  beforeEach(() => {
    live = new LiveRoom(nats);
  });
  afterEach(() => live.leave());

  it('shows a phone what the facilitator shows', async () => {
    const room = live.facilitator();
    const phone = live.phone();
    expect(phone.status).to.equal('connecting');
    room.show(showing('rent'));
    await live.until(() => phone.show !== undefined && phone.status === 'open');
    expect(phone.show).to.deep.equal(showing('rent'));
    room.show(showing('keys', 'story', ['rent']));
    await live.until(() => phone.show?.now?.case === 'keys');
    expect(phone.show?.revealed).to.deep.equal(['rent']);
  });

  it('shows a phone that joins late where the room is', async () => {
    const room = live.facilitator();
    room.show(showing('notice', 'discussion', ['rent', 'keys']));
    await live.until(() => room.isShown);
    const phone = live.phone();
    await live.until(() => phone.show !== undefined);
    expect(phone.show).to.deep.equal(showing('notice', 'discussion', ['rent', 'keys']));
  });

  it('is there for a phone that was earlier than the facilitator', async () => {
    const phone = live.phone();
    await live.until(() => phone.status === 'open');
    phone.vote('rent', voting('attention'));
    live.facilitator().show(showing('rent'));
    await live.until(() => phone.show !== undefined && phone.unsent === 0 && live.votes.size === 1);
    expect(live.votes.of(phoneId(1), 'rent')).to.deep.equal(voting('attention'));
  });

  it('brings the facilitator the votes of two phones, and a later vote in place of an earlier', async () => {
    const room = live.facilitator();
    const [one, two] = [live.phone(), live.phone()];
    one.vote('rent', voting('acceptable'));
    two.vote('rent', voting('unacceptable'));
    await live.until(() => live.votes.size === 2);
    one.vote('rent', voting('acceptable', 'attention'));
    await live.until(() => live.votes.of(phoneId(1), 'rent')?.votes.second !== undefined);
    expect(live.votes.of(phoneId(1), 'rent')).to.deep.equal(voting('acceptable', 'attention'));
    expect(live.votes.of(phoneId(2), 'rent')).to.deep.equal(voting('unacceptable'));
    expect(room.phones).to.equal(2);
    expect(room.foreign).to.equal(0);
    await live.until(() => one.unsent === 0 && two.unsent === 0);
  });

  it('gives a facilitator that opens it again all votes again, each once', async () => {
    const before = live.facilitator();
    const phones = [live.phone(), live.phone(), live.phone()];
    for (const phone of phones) {
      phone.vote('rent', voting('acceptable'));
      phone.vote('keys', voting('attention'));
    }
    await live.until(() => live.votes.size === 6);
    await before.close();
    const votes = new Votes();
    const after = live.facilitator({votes});
    await live.until(() => votes.size === 6);
    expect(votes.told).to.equal(6);
    expect(after.phones).to.equal(3);
  });

  it('keeps the last of many votes that a phone changes fast, and sends few', async () => {
    live.facilitator();
    const phone = live.phone();
    await live.until(() => phone.status === 'open');
    for (let turn = 0; turn < 500; turn++) phone.vote('rent', voting(turn % 2 ? 'acceptable' : 'unacceptable'));
    phone.vote('rent', voting('attention'));
    await live.until(() => phone.unsent === 0);
    await live.until(() => live.votes.of(phoneId(1), 'rent')?.votes.first?.verdict === 'attention');
    expect(live.votes.told).to.be.at.most(2);
  });

  it('lets values go after its hours', async () => {
    const room = live.facilitator({hours: 3});
    await live.until(() => room.status === 'open');
    const bucket = await new Kvm(await live.client('facilitator')).open(live.bucket);
    const {ttl, history, storage, streamInfo} = await bucket.status();
    expect(ttl).to.equal(3 * 3600e3);
    expect(history).to.equal(1);
    expect(storage).to.equal('file');
    expect(streamInfo.config.max_bytes).to.be.greaterThan(0);
    expect(streamInfo.config.max_msg_size).to.be.greaterThan(0);
  });

  const foreign: [string, string, string][] = [
    ['no JSON', 'vote.rent.00000001', '{'],
    ['JSON of something else', 'vote.rent.00000001', '{"votes":"all"}'],
    ['what the room shows', 'vote.rent.00000001', JSON.stringify(showing('rent'))],
    ['a verdict that is none', 'vote.rent.00000001', '{"votes":{"first":{"verdict":"fine"}}}'],
    ['more than a vote', 'vote.rent.00000001', '{"votes":{},"name":"Jan"}'],
    ['nothing', 'vote.rent.00000001', ''],
    ['a case that there is not', 'vote.roof.00000001', JSON.stringify(voting('acceptable'))],
    ['a phone that is none', 'vote.rent.someone', JSON.stringify(voting('acceptable'))],
    ['a value that is far too long', 'vote.rent.00000001', JSON.stringify({...voting('attention'), x: 'x'.repeat(4500)})],
  ];
  for (const [what, key, value] of foreign) {
    it(`does not count ${what}, and goes on`, async () => {
      const room = live.facilitator();
      await live.until(() => room.status === 'open');
      const client = await live.client('participant');
      await client.request(live.subject(key), value, {timeout: 5000});
      live.phone({id: phoneId(9)}).vote('keys', voting('attention'));
      await live.until(() => live.votes.size === 1 && room.foreign === 1);
      expect(live.votes.of(phoneId(9), 'keys')).to.deep.equal(voting('attention'));
      expect(room.phones).to.equal(1);
    });
  }

  it('puts what it shows again where something foreign lies', async () => {
    const room = live.facilitator();
    room.show(showing('rent'));
    await live.until(() => room.isShown);
    const client = await live.client('facilitator');
    await client.request(live.subject('show'), '{"stream":"mine","seq":3}', {timeout: 5000});
    const bucket = await new Kvm(client).open(live.bucket, {allow_direct: true});
    const values = await bucket.watch({key: 'show'});
    for await (const entry of values) if (entry.string() === JSON.stringify(showing('rent'))) break;
  });

  it('does not let a phone see what is no picture of its room', async () => {
    const room = live.facilitator();
    room.show(showing('rent'));
    const phone = live.phone();
    await live.until(() => phone.show !== undefined);
    const client = await live.client('facilitator');
    for (const value of ['{', '{"set":"AAAA"}', JSON.stringify({...showing('rent'), now: {case: 'roof', stage: 'vote'}})]) {
      client.publish(live.subject('show'), value);
    }
    await client.flush();
    room.show(showing('keys'));
    await live.until(() => phone.show?.now?.case !== 'rent');
    expect(phone.show).to.deep.equal(showing('keys'));
  });

  const refused: [string, Parameters<LiveRoom['phone']>[0]][] = [
    ['a wrong password', {credentials: {user: 'participant', password: 'wrong'}}],
    ['an unknown user', {credentials: {user: 'somebody', password: 'x'}}],
    ['an address that is none of a server', {server: 'https://127.0.0.1/'}],
    ['no address', {server: ''}],
    ['an id that is none of a phone', {id: 'me.>'}],
  ];
  for (const [what, options] of refused) {
    it(`tells a phone with ${what} that it is refused`, async () => {
      const phone = live.phone(options);
      phone.vote('rent', voting('acceptable'));
      await live.until(() => phone.status === 'refused');
      expect(phone.unsent).to.equal(1);
    });
  }

  it('tells a facilitator with the credentials of participants that he is refused', async () => {
    const room = live.facilitator({credentials: nats.participant});
    await live.until(() => room.status === 'refused');
  });

  it('closes a room once and for all', async () => {
    const room = live.facilitator();
    const phone = live.phone();
    await live.until(() => room.status === 'open' && phone.status === 'open');
    await Promise.all([room.close(), phone.close()]);
    expect([room.status, phone.status]).to.deep.equal(['closed', 'closed']);
    phone.vote('rent', voting('acceptable'));
    room.show(showing('rent'));
    expect([room.status, phone.status]).to.deep.equal(['closed', 'closed']);
  });
});
