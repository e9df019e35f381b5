/** A live room in a page, against a real server. */
import {expect} from '@open-wc/testing';
import {openRoom} from '../../src/live/facilitator-room.js';
import type {FacilitatorRoom} from '../../src/live/facilitator-room.js';
import {joinRoom} from '../../src/live/phone-room.js';
import type {PhoneRoom} from '../../src/live/phone-room.js';
import {Nats} from '../nats.js';
import type {Credentials} from '../nats.js';
import {Changes, phoneId, roomCasebook, showing, Votes, voting} from '../room.js';

describe('a live room in a page', () => {
  let nats: Nats;
  let changes: Changes;
  let votes: Votes;
  let opened: {close(): Promise<void>}[];
  let rooms = 0;

  before(async () => {
    nats = await Nats.start();
  });
  after(() => nats.stop());
  beforeEach(() => {
    rooms += 1;
    opened = [];
    changes = new Changes();
    votes = new Votes();
  });
  afterEach(() => Promise.all(opened.map((each) => each.close())));

  const keep = <T extends {close(): Promise<void>}>(room: T): T => {
    opened.push(room);
    return room;
  };
  const common = (credentials: Credentials) => ({
    server: nats.server,
    room: `room-${rooms}`,
    ...credentials,
    casebook: roomCasebook,
    onChange: changes.changed,
  });
  const facilitator = (): FacilitatorRoom =>
    keep(openRoom({...common(nats.facilitator), hours: 1, onVotes: votes.put}));
  const phone = (number: number, credentials = nats.participant): PhoneRoom =>
    keep(joinRoom({...common(credentials), phone: phoneId(number)}));
  const open = async (): Promise<{room: FacilitatorRoom; one: PhoneRoom}> => {
    const room = facilitator();
    const one = phone(1);
    room.show(showing('rent'));
    await changes.until(() => one.show !== undefined && one.status === 'open' && room.status === 'open');
    return {room, one};
  };

  it('shows phones what the facilitator shows, and brings him their votes', async () => {
    const {room, one} = await open();
    expect(one.show).to.deep.equal(showing('rent'));
    one.vote('rent', voting('acceptable'));
    phone(2).vote('rent', voting('attention'));
    await changes.until(() => votes.size === 2 && one.unsent === 0);
    expect(votes.of(phoneId(1), 'rent')).to.deep.equal(voting('acceptable'));
    one.vote('rent', voting('acceptable', 'unacceptable'));
    await changes.until(() => votes.of(phoneId(1), 'rent')?.votes.second !== undefined);
    expect(room.phones).to.equal(2);
    room.show(showing('keys', 'story', ['rent']));
    await changes.until(() => one.show?.now?.case === 'keys');
  });

  it('tells wrong credentials from a server that is away', async () => {
    const wrong = phone(1, {...nats.participant, password: 'wrong'});
    await changes.until(() => wrong.status === 'refused');
    const far = keep(joinRoom({...common(nats.participant), server: 'ws://127.0.0.1:9', phone: phoneId(2)}));
    await changes.until(() => far.status === 'away');
  });

  for (const signal of ['SIGTERM', 'SIGKILL'] as const) {
    it(`goes on after the server was ended by ${signal}: no vote is lost or told twice`, async () => {
      const {room, one} = await open();
      one.vote('rent', voting('acceptable'));
      await changes.until(() => votes.size === 1 && one.unsent === 0);
      await nats.restart(signal);
      one.vote('rent', voting('acceptable', 'attention'));
      one.vote('keys', voting('unacceptable'));
      room.show(showing('keys'));
      await changes.until(() => one.unsent === 0 && votes.size === 2 && one.show?.now?.case === 'keys');
      await changes.until(() => votes.of(phoneId(1), 'rent')?.votes.second !== undefined);
      expect(votes.told).to.equal(3);
    });
  }

  for (const event of ['online', 'visibilitychange'] as const) {
    it(`notices at "${event}" that a connection died in a sleep, and makes another`, async () => {
      const {room, one} = await open();
      await nats.freeze();
      one.vote('rent', voting('attention'));
      (event === 'online' ? window : document).dispatchEvent(new Event(event));
      await changes.until(() => one.status === 'away' && room.status === 'away');
      expect(one.unsent).to.equal(1);
      await nats.thaw();
      window.dispatchEvent(new Event('online'));
      await changes.until(() => one.unsent === 0 && votes.size === 1 && room.status === 'open');
    });
  }

  it('keeps its connection where it answers after a sleep', async () => {
    const {room, one} = await open();
    const statuses: string[] = [];
    const look = changes.until(() => {
      statuses.push(one.status, room.status);
      return votes.size === 1;
    });
    window.dispatchEvent(new Event('online'));
    document.dispatchEvent(new Event('visibilitychange'));
    one.vote('rent', voting('attention'));
    await look;
    expect(statuses).not.to.contain('away');
  });
});
