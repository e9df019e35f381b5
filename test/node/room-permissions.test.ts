/** What the server lets a participant do: vote, and see what the room shows. The client obeys nobody. */
import {Kvm} from '@nats-io/kv';
import {headers} from '@nats-io/nats-core';
import type {NatsConnection} from '@nats-io/nats-core';
import {expect} from 'chai';
import {afterAll, afterEach, beforeAll, beforeEach, describe, it} from 'vitest';
import {startNatsServer} from '../../scripts/nats-server.mjs';
import type {NatsServer} from '../../scripts/nats-server.mjs';
import {Changes, phoneId, showing, voting} from '../room.js';
import {LiveRoom} from './live-room.js';

/** The words of the server about what it did not let a client do. */
class Refusals {
  readonly said: string[] = [];
  readonly #changes = new Changes();

  constructor(client: NatsConnection) {
    void this.#listen(client);
  }

  /** Resolves with the first. */
  async first(): Promise<string | undefined> {
    await this.#changes.until(() => this.said.length > 0);
    return this.said[0];
  }

  async #listen(client: NatsConnection): Promise<void> {
    for await (const event of client.status()) {
      if (event.type !== 'error') continue;
      this.said.push(event.error.message);
      this.#changes.changed();
    }
  }
}

describe('what a participant may do on the server', () => {
  let nats: NatsServer;
  let live: LiveRoom;
  let client: NatsConnection;
  let refusals: Refusals;

  beforeAll(async () => {
    nats = await startNatsServer();
  });
  afterAll(() => nats.stop());
  beforeEach(async () => {
    live = new LiveRoom(nats);
    const room = live.facilitator();
    room.show(showing('rent'));
    await live.until(() => room.isShown);
    live.phone({id: phoneId(1)}).vote('rent', voting('acceptable'));
    await live.until(() => live.votes.size === 1);
    client = await live.client('participant');
    refusals = new Refusals(client);
  });
  afterEach(() => live.leave());

  /** All that lies in the room, as text. */
  async function stored(): Promise<string[]> {
    const bucket = await new Kvm(await live.client('facilitator')).open(live.bucket, {allow_direct: true});
    const keys: string[] = [];
    for await (const key of await bucket.keys()) keys.push(key);
    const entries = await Promise.all(keys.sort().map((key) => bucket.get(key)));
    return entries.map((entry) => `${entry?.key} ${entry?.revision} ${entry?.string()}`);
  }

  const other = phoneId(1);
  const vote = JSON.stringify(voting('unacceptable'));
  // S stands for the room's stream, B for its bucket.
  const published: [string, string, string?][] = [
    ['show something else', '$KV.B.show', JSON.stringify(showing('keys'))],
    ['put a key of another kind', '$KV.B.note', 'x'],
    ['put a vote without a phone', '$KV.B.vote.rent', vote],
    ['put a vote with more to its key', `$KV.B.vote.rent.${other}.more`, vote],
    ['read a vote by its key', `$JS.API.DIRECT.GET.S.$KV.B.vote.rent.${other}`],
    ['read a vote by its number', '$JS.API.DIRECT.GET.S', '{"seq":2}'],
    ['read a vote by its key in the question', '$JS.API.DIRECT.GET.S', `{"last_by_subj":"$KV.B.vote.rent.${other}"}`],
    ['read all votes at once', '$JS.API.DIRECT.GET.S', '{"multi_last":["$KV.B.vote.>"],"batch":100}'],
    ['read a vote by the older way', '$JS.API.STREAM.MSG.GET.S', `{"last_by_subj":"$KV.B.vote.rent.${other}"}`],
    ['ask how the room is', '$JS.API.STREAM.INFO.S', '{"subjects_filter":">"}'],
    ['ask which rooms there are', '$JS.API.STREAM.NAMES'],
    ['list all rooms', '$JS.API.STREAM.LIST'],
    ['ask about the account', '$JS.API.INFO'],
    ['make a room', '$JS.API.STREAM.CREATE.KV_mine', '{"name":"KV_mine","subjects":["$KV.mine.>"]}'],
    ['change the room', '$JS.API.STREAM.UPDATE.S', '{"name":"S","max_age":1}'],
    ['delete the room', '$JS.API.STREAM.DELETE.S'],
    ['empty the room', '$JS.API.STREAM.PURGE.S'],
    ['delete a value', '$JS.API.STREAM.MSG.DELETE.S', '{"seq":2}'],
    ['follow votes', '$JS.API.CONSUMER.CREATE.S', '{"stream_name":"S","config":{"deliver_subject":"_INBOX_P.x"}}'],
    ['follow votes under a name', '$JS.API.CONSUMER.CREATE.S.mine', '{"stream_name":"S","config":{"name":"mine"}}'],
    ['follow votes lastingly', '$JS.API.CONSUMER.DURABLE.CREATE.S.mine', '{"stream_name":"S"}'],
    ['take the next value', '$JS.API.CONSUMER.MSG.NEXT.S.mine'],
    ['ask who follows', '$JS.API.CONSUMER.NAMES.S'],
    ['end what the facilitator follows', '$JS.API.CONSUMER.DELETE.S.mine'],
    ['take a copy of the room', '$JS.API.STREAM.SNAPSHOT.S', '{"deliver_subject":"_INBOX_P.x"}'],
    ['answer for the facilitator', '$JS.ACK.S.mine.1.1.1.1.0'],
    ['hold up the facilitator', '$JS.FC.S.mine.x'],
    ['write to an inbox of the facilitator', '_INBOX.x.1', vote],
    ['write to an inbox of a participant', '_INBOX_P.x.1', '{"stream":"S","seq":1}'],
    ['ask who it is', '$SYS.REQ.USER.INFO'],
    ['ask what the server does', '$SYS.REQ.SERVER.PING'],
    ['say something else', 'hello', 'hello'],
  ];
  for (const [what, subject, payload] of published) {
    it(`is refused to ${what}`, async () => {
      const named = (text: string): string =>
        text.replaceAll('S.$KV', `${live.stream}.$KV`)
          .replaceAll(/\bS\b/g, live.stream)
          .replaceAll('$KV.B', `$KV.${live.bucket}`);
      const before = await stored();
      const answers: string[] = [];
      client.subscribe('_INBOX_P.mine', {callback: (_, message) => void answers.push(message.string())});
      client.publish(named(subject), payload && named(payload), {reply: '_INBOX_P.mine'});
      await client.flush();
      expect(await refusals.first()).to.equal(`Permissions Violation for Publish to "${named(subject)}"`);
      expect(answers).to.deep.equal([]);
      expect(await stored()).to.deep.equal(before);
    });
  }

  const heard: [string, string][] = [
    ['all votes', '$KV.B.vote.>'],
    ['the votes of all rooms', '$KV.*.vote.*.*'],
    ['the votes on a case', '$KV.B.vote.rent.*'],
    ['a phone', `$KV.B.vote.*.${other}`],
    ['all of a room', '$KV.B.>'],
    ['all keys of one part', '$KV.B.*'],
    ['all rooms', '$KV.>'],
    ['everything', '>'],
    ['everything, in other words', '*.>'],
    ['the inboxes of the facilitator', '_INBOX.>'],
    ['one inbox of the facilitator', '_INBOX.x.*'],
    ['all inboxes', '*.*.*'],
    ['what the server asks for others', '_R_.>'],
    ['JetStream', '$JS.>'],
    ['the server itself', '$SYS.>'],
  ];
  for (const [what, subject] of heard) {
    it(`is refused to listen to ${what}`, async () => {
      const named = subject.replaceAll('$KV.B', `$KV.${live.bucket}`);
      const messages: string[] = [];
      client.subscribe(named, {callback: (error, message) => void (error ?? messages.push(message.subject))});
      await client.flush();
      live.phone({id: phoneId(2)}).vote('rent', voting('attention'));
      await live.until(() => live.votes.size === 2);
      await client.flush();
      expect(await refusals.first()).to.equal(`Permissions Violation for Subscription to "${named}"`);
      expect(messages).to.deep.equal([]);
    });
  }

  const headed: [string, Record<string, string>, boolean][] = [
    ['throws away the whole room', {'Nats-Rollup': 'all'}, false],
    ['throws away what was under its key', {'Nats-Rollup': 'sub'}, false],
    ['says that it deletes', {'KV-Operation': 'DEL'}, true],
    ['says that it purges', {'KV-Operation': 'PURGE', 'Nats-Rollup': 'sub'}, false],
  ];
  for (const [what, fields, isPut] of headed) {
    it(`loses nothing of others by a vote with a header that ${what}`, async () => {
      const before = await stored();
      const told = headers();
      for (const [name, value] of Object.entries(fields)) told.set(name, value);
      const subject = live.subject(`vote.keys.${phoneId(3)}`);
      const answer = await client.request(subject, vote, {timeout: 5000, headers: told});
      expect('error' in answer.json<object>()).to.equal(!isPut);
      expect((await stored()).slice(0, before.length)).to.deep.equal(before);
    });
  }

  const steered: [string, string, string, string][] = [
    ['word of its vote', `vote.rent.${phoneId(3)}`, 'show', vote],
    ['word of its vote', `vote.rent.${phoneId(3)}`, `vote.rent.${other}`, vote],
    ['copy of what is shown', 'DIRECT', 'show', ''],
    ['copy of what is shown', 'DIRECT', `vote.rent.${other}`, ''],
  ];
  for (const [what, from, to, payload] of steered) {
    it(`cannot have the server put the ${what} at ${to.replace(other, 'the key of another')}`, async () => {
      const phone = live.phone({id: phoneId(4)});
      await live.until(() => phone.show !== undefined);
      const before = await stored();
      const direct = `$JS.API.DIRECT.GET.${live.stream}.${live.subject('show')}`;
      client.publish(from === 'DIRECT' ? direct : live.subject(from), payload, {reply: live.subject(to)});
      // By the same way, so that what came before has come.
      await client.request(live.subject(`vote.rent.${phoneId(3)}`), vote, {timeout: 5000});
      expect((await stored()).filter((each) => !each.includes(phoneId(3)))).to.deep.equal(before);
      expect(refusals.said).to.deep.equal([]);
      phone.vote('rent', voting('attention'));
      await live.until(() => phone.unsent === 0);
      expect(phone.show).to.deep.equal(showing('rent'));
    });
  }

  it('does not take what a participant sends round for what the room shows', async () => {
    const phone = live.phone({id: phoneId(4)});
    await live.until(() => phone.show !== undefined);
    const room = live.facilitator();
    const direct = `$JS.API.DIRECT.GET.${live.stream}.${live.subject('show')}`;
    // Copies of the old picture, among others that are newer.
    for (let turn = 0; turn < 50; turn++) client.publish(direct, '', {reply: live.subject('show')});
    room.show(showing('keys'));
    for (let turn = 0; turn < 50; turn++) client.publish(direct, '', {reply: live.subject('show')});
    await live.until(() => phone.show?.now?.case === 'keys' && room.isShown);
    await client.flush();
    expect(phone.show).to.deep.equal(showing('keys'));
  });

  it('is refused to send more than a room ever needs', async () => {
    const before = await stored();
    expect(() => client.publish(live.subject(`vote.rent.${phoneId(3)}`), 'x'.repeat(9000))).to.throw('max_payload');
    const answer = await client.request(live.subject(`vote.rent.${phoneId(3)}`), 'x'.repeat(6000), {timeout: 5000});
    expect('error' in answer.json<object>()).to.equal(true);
    expect(await stored()).to.deep.equal(before);
  });

  it('is refused to hold more lines open than a phone needs', async () => {
    for (let turn = 0; turn < 20; turn++) client.subscribe(`_INBOX_P.x.${turn}`);
    expect(await refusals.first()).to.match(/maximum subscriptions exceeded/i);
  });
});
