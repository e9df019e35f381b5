/** A live room at the desk, with a room that has no server. */
import {expect} from '@open-wc/testing';
import '../../src/workshop.js';
import {setCode} from '../../src/core/training/set-code.js';
import {tally} from '../../src/core/training/tally.js';
import type {WorkshopErrorEvent} from '../../src/elements/workshop/events.js';
import {readRoomLink} from '../../src/elements/training/room-link.js';
import {book} from '../cases-harness.js';
import {until, World, WorkshopHarness, wordsOf} from '../workshop-harness.js';
import type {FakeRoom} from '../workshop-harness.js';

const [one, two] = book.cases.filter(({label}) => label).map(({id}) => id) as [string, string];
const server = 'wss://room.example';
const hash = '#ddf=leader:s%3Acret:phones:open%20sesame';

/** A desk with an open live room, at the first vote. */
async function voting(): Promise<{desk: WorkshopHarness; room: FakeRoom}> {
  const desk = await WorkshopHarness.running([one, two], {server, hash});
  await desk.press('Telefoons en bestanden');
  await desk.press('Open de live zaal');
  await until(() => desk.world.rooms.length > 0, 'no room was opened');
  const {room} = desk.world;
  room.becomes('open');
  await until(() => desk.said.includes('De live zaal is open.'), 'it is not open');
  await desk.press('Notities en handen');
  await desk.next(2);
  return {desk, room};
}

const phone = (place: number): string => `AAAA${String(place).padStart(4, '0')}`;
const first = (verdict: 'acceptable' | 'attention' | 'unacceptable'): {votes: {first: {verdict: typeof verdict}}} =>
  ({votes: {first: {verdict}}});
const counts = (desk: WorkshopHarness, round: 'first' | 'second' = 'first'): readonly number[] =>
  Object.values(tally(desk.workshop, one)[round].counts);

describe('a live room', () => {
  it('is not spoken of where no server is named', async () => {
    const desk = await WorkshopHarness.mount();
    expect(desk.text).to.not.contain('Live stemmen');
  });

  it('takes its credentials from the link, once, and out of the address', async () => {
    const desk = await WorkshopHarness.mount({server, hash});
    const values = desk.all<HTMLInputElement>('.credentials input').map(({value}) => value);
    expect(values).to.deep.equal(['leader', 's:cret', 'phones', 'open sesame']);
    expect(location.hash).to.equal('');
  });

  for (const bad of ['#ddf=only', '#ddf=a:b:c:d:e', '#ddf=%E0%A4%A:b:c:d']) {
    it(`leaves the fields empty for "${bad}"`, async () => {
      const desk = await WorkshopHarness.mount({server, hash: bad});
      expect(desk.all<HTMLInputElement>('.credentials input').map(({value}) => value).join('')).to.equal('');
    });
  }

  it('asks for all four fields', async () => {
    const desk = await WorkshopHarness.mount({server});
    await desk.write('input[name="user"]', 'leader');
    await desk.press('Open de live zaal');
    expect(desk.alerts).to.contain('Vul alle vier de velden in.');
    expect(desk.world.rooms).to.deep.equal([]);
  });

  it('opened while setting up goes on with the workshop that begins', async () => {
    const desk = await WorkshopHarness.mount({server, hash});
    await desk.press('Open de live zaal');
    await until(() => desk.world.rooms.length > 0, 'no room was opened');
    await desk.press('Begin de workshop');
    expect(desk.world.room.options.room).to.equal(desk.workshop.id);
    expect(desk.world.room.options.server).to.equal(server);
    const {cases} = desk.workshop;
    expect(desk.world.room.shown.at(-1)).to.deep.equal({set: setCode(book, cases), revealed: []});
  });

  it('puts the room and the participants\' credentials into the QR code, and no others', async () => {
    const {desk} = await voting();
    const screen = await desk.screen();
    await until(() => screen.element.workshop, 'no state');
    const written: string[] = [];
    const restore = Object.getOwnPropertyDescriptor(navigator, 'clipboard');
    Object.defineProperty(navigator, 'clipboard', {configurable: true, value: {
      writeText: async (text: string) => void written.push(text),
    }});
    await desk.press('Telefoons en bestanden');
    await desk.press('Kopieer de link');
    await until(() => written.length > 0, 'not copied');
    if (restore) Object.defineProperty(navigator, 'clipboard', restore);
    else Reflect.deleteProperty(navigator, 'clipboard');
    const link = readRoomLink(new URL(written[0] ?? '').hash);
    expect(link.live).to.deep.equal({room: desk.workshop.id, user: 'phones', password: 'open sesame'});
    expect(written[0]).to.not.contain('cret');
    expect(wordsOf(desk.find('#short-address'))).to.not.contain('sesame');
  });

  it('hears of every moment', async () => {
    const {desk, room} = await voting();
    await desk.next(3);
    const set = setCode(book, [one, two]);
    expect(room.shown.slice(-4)).to.deep.equal([
      {set, now: {case: one, stage: 'vote'}, revealed: []},
      {set, now: {case: one, stage: 'discussion'}, revealed: []},
      {set, now: {case: one, stage: 'second-vote'}, revealed: []},
      {set, now: {case: one, stage: 'reveal'}, revealed: [one]},
    ]);
  });

  it('counts votes beside hands, and a second vote of a phone in the place of the first', async () => {
    const {desk, room} = await voting();
    await desk.raise('attention', 2);
    room.vote(phone(1), one, first('acceptable'));
    room.vote(phone(2), one, first('acceptable'));
    room.vote(phone(1), one, first('unacceptable'));
    await until(() => desk.workshop.ballots.length === 2, 'the votes did not come in');
    await desk.settled();
    expect(counts(desk)).to.deep.equal([1, 2, 1]);
    expect(desk.said).to.contain('Samen 4 stemmen: 2 met de hand, 2 met de telefoon.');
    expect(desk.hands).to.deep.equal([0, 2, 0]);
  });

  it('draws a flood in a few pictures, and loses nothing of it', async () => {
    const {desk, room} = await voting();
    const before = desk.world.pictures;
    for (let each = 0; each < 1000; each++) {
      room.phones = each + 1;
      room.vote(phone(each), one, first('unacceptable'));
      room.options.onChange();
    }
    await until(() => desk.workshop.ballots.length === 1000, 'not all came in');
    expect(counts(desk)).to.deep.equal([0, 0, 1000]);
    expect(desk.world.pictures - before).to.be.at.most(4);
  });

  it('counts a flood of one phone as one vote', async () => {
    const {desk, room} = await voting();
    for (let each = 0; each < 500; each++) room.vote(phone(1), one, first(each % 2 ? 'acceptable' : 'attention'));
    await until(() => desk.workshop.ballots.length > 0, 'nothing came in');
    expect(counts(desk)).to.deep.equal([1, 0, 0]);
  });

  it('keeps a vote in time that came in the moment before the verdict', async () => {
    const {desk, room} = await voting();
    await desk.next(2);
    room.vote(phone(1), one, {votes: {second: {verdict: 'attention'}}});
    await desk.next();
    expect(counts(desk, 'second')).to.deep.equal([0, 1, 0]);
    expect(desk.workshop.late).to.deep.equal([]);
  });

  for (const [choice, admitted] of [['Tel ze toch mee', 1], ['Laat ze weg', 0]] as const) {
    it(`asks what becomes of late votes: ${choice}`, async () => {
      const {desk, room} = await voting();
      await desk.next(3);
      room.vote(phone(1), one, {votes: {second: {verdict: 'unacceptable'}}});
      await until(() => desk.workshop.late.length > 0, 'it is not late');
      await desk.settled();
      expect(counts(desk, 'second')).to.deep.equal([0, 0, 0]);
      expect(desk.text).to.contain('1 telefoon stemde nadat het oordeel te zien was.');
      await desk.press(choice);
      expect(counts(desk, 'second')).to.deep.equal([0, 0, admitted]);
      expect(desk.notices).to.equal('');
    });
  }

  it('says plainly that the server is away, and hands go on', async () => {
    const {desk, room} = await voting();
    room.vote(phone(1), one, first('acceptable'));
    await until(() => desk.workshop.ballots.length > 0, 'nothing came in');
    room.becomes('away');
    await until(() => desk.text.includes('De server is even weg.'), 'it is not said');
    expect(desk.text).to.contain('Stemmen met de hand gaat gewoon door.');
    await desk.raise('acceptable', 2);
    expect(counts(desk)).to.deep.equal([3, 0, 0]);
    room.becomes('open');
    await until(() => !desk.text.includes('De server is even weg.'), 'it is still said');
  });

  it('says that it was refused, and can be opened with other credentials', async () => {
    const {desk, room} = await voting();
    room.becomes('refused');
    await desk.press('Telefoons en bestanden');
    await until(() => desk.said.includes('weigert deze namen of wachtwoorden'), 'it is not said');
    await desk.write('input[name="password"]', 'another');
    await desk.press('Open de live zaal');
    await until(() => desk.world.rooms.length === 2, 'it was not opened again');
    expect([room.isClosed, desk.world.room.options.password]).to.deep.equal([true, 'another']);
    expect(desk.world.room.shown.at(-1)?.now).to.deep.equal({case: one, stage: 'vote'});
  });

  it('says how many values were refused', async () => {
    const {desk, room} = await voting();
    room.foreign = 3;
    room.becomes('open');
    await desk.press('Telefoons en bestanden');
    await until(() => desk.text.includes('3 berichten op de server'), 'it is not said');
  });

  it('is left when the element goes, and when somebody closes it', async () => {
    const {desk, room} = await voting();
    await desk.press('Telefoons en bestanden');
    await desk.press('Sluit de live zaal');
    await until(() => room.isClosed, 'it is open');
    await desk.press('Open de live zaal');
    await until(() => desk.world.rooms.length === 2, 'it was not opened again');
    desk.leave();
    await until(() => desk.world.room.isClosed, 'it is open');
  });

  it('that cannot be loaded is told, and nothing else stops', async () => {
    const world = new World();
    const surroundings = {...world.surroundings, loadRoom: () => Promise.reject(new Error('no such file'))};
    const desk = await WorkshopHarness.mount({world, server, hash});
    desk.element.surroundings = surroundings;
    const told: WorkshopErrorEvent[] = [];
    desk.element.addEventListener('workshop-error', (event) => told.push(event));
    await desk.press('Open de live zaal');
    await until(() => desk.alerts.includes('De live zaal kan niet open.'), 'it is not said');
    expect(told.map(({kind}) => kind)).to.deep.equal(['live']);
    await desk.press('Begin de workshop');
    expect(desk.workshop.moment).to.deep.equal({name: 'opening'});
  });
});
