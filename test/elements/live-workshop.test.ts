/** A workshop in a live room: real pages and headless phones on a real server, 40 phones in all. */
import {expect} from '@open-wc/testing';
import '../../src/cases.js';
import '../../src/workshop.js';
import type {Id, Verdict} from '../../src/core/questionnaire.js';
import type {Round} from '../../src/core/training/ballot.js';
import type {RoomVotes} from '../../src/core/training/room.js';
import {tally} from '../../src/core/training/tally.js';
import {verdicts} from '../../src/core/verdict.js';
import {browserSurroundings} from '../../src/elements/workshop/surroundings.js';
import {joinRoom} from '../../src/live/phone-room.js';
import {book, CasesHarness} from '../cases-harness.js';
import {Nats} from '../nats.js';
import {phoneId, voting} from '../room.js';
import {until, World, WorkshopHarness} from '../workshop-harness.js';

const [one, two] = book.cases.filter(({label}) => label).map(({id}) => id) as [Id, Id];
const set = [one, two];

/** Phones without a page, and with one; one more comes late. */
const headless = 36;
const pages = 3;
const all = headless + pages + 1;

const ids = Array.from({length: headless}, (_, number) => phoneId(number + 1));

/** What a phone says, by its number: a mixture. */
const first = (number: number): Verdict => verdicts[number % 3] ?? 'acceptable';
const second = (number: number): Verdict => verdicts[number % 2] ?? 'acceptable';

/** How many say each. */
const sum = (said: readonly Verdict[]): readonly number[] =>
  verdicts.map((verdict) => said.filter((each) => each === verdict).length);

describe('a workshop in a live room', () => {
  let nats: Nats;

  before(async () => {
    nats = await Nats.start();
  });
  after(() => nats.stop());

  /** A desk with an open room. */
  async function desk(): Promise<WorkshopHarness> {
    const world = new World();
    Object.assign(world.surroundings, {loadRoom: browserSurroundings.loadRoom});
    const {server, facilitator, participant} = nats;
    const hash = `#ddf=${[facilitator, participant].flatMap(({user, password}) => [user, password]).join(':')}`;
    const opened = await WorkshopHarness.running(set, {world, server, hash});
    await opened.press('Telefoons en bestanden');
    await opened.press('Open de live zaal');
    await until(() => opened.said.includes('De live zaal is open.'), 'it is not open');
    return opened;
  }

  /** A page of a phone that takes part. */
  async function page(room: Id): Promise<CasesHarness> {
    const parts = `&r=${room}&u=${nats.participant.user}&p=${nats.participant.password}`;
    const phone = await CasesHarness.inRoom(set, {parts, server: nats.server, joinRoom});
    await phone.press('Doe mee');
    await until(() => phone.status.includes('Verbonden met de zaal.'), 'a phone is not connected');
    return phone;
  }

  const counts = ({workshop}: WorkshopHarness, about: Id, round: Round): readonly number[] =>
    Object.values(tally(workshop, about)[round].counts);
  const total = ({workshop}: WorkshopHarness, about: Id, round: Round): number =>
    tally(workshop, about)[round].total;

  it('counts the votes of 40 phones, before and after the discussion, through a restart', async function () {
    this.timeout(60_000);
    const at = await desk();
    const screen = await at.screen();
    await nats.join(at.workshop.id, ids);
    const phones: CasesHarness[] = [];
    while (phones.length < pages) phones.push(await page(at.workshop.id));

    await at.next(2);
    await nats.see(one, 'vote');
    await nats.vote(one, ids.map((_, number) => voting(first(number))));
    for (const [number, phone] of phones.entries()) {
      await until(() => phone.phase === 'first', 'a phone does not follow');
      await phone.vote(first(number));
    }
    await until(() => total(at, one, 'first') === headless + pages, 'not all votes came');
    const firstSaid = [...ids.keys(), ...phones.keys()].map(first);
    expect(counts(at, one, 'first')).to.deep.equal(sum(firstSaid));

    await at.next();
    await nats.see(one, 'discussion');
    const late = await page(at.workshop.id);
    await until(() => late.caseShown === one && late.phase === 'talking', 'the late phone does not follow');

    await at.next();
    await nats.see(one, 'second-vote');
    const both = (number: number): RoomVotes => voting(first(number), second(number));
    await nats.vote(one, ids.slice(0, 20).map((_, number) => both(number)));
    await nats.restart('SIGKILL');
    await nats.vote(one, ids.map((_, number) => both(number)));
    for (const [number, phone] of [...phones, late].entries()) {
      await until(() => phone.options.length > 0, 'a phone cannot vote a second time');
      await phone.vote(second(number));
    }
    await nats.sent();
    await until(() => total(at, one, 'second') === all, 'not all second votes came');
    const secondSaid = [...ids.keys(), ...phones.keys(), pages].map(second);
    expect(counts(at, one, 'second')).to.deep.equal(sum(secondSaid));
    expect(counts(at, one, 'first')).to.deep.equal(sum(firstSaid));
    expect(at.workshop.ballots).to.have.length(all);

    await at.next();
    await nats.see(one, 'reveal');
    for (const phone of [...phones, late]) await until(() => phone.phase === 'verdict', 'a phone shows no verdict');
    await until(() => screen.workshop.revealed.includes(one), 'the screen does not follow');
    const words = `${headless + pages} stemmen voor de discussie, ${all} stemmen na de discussie.`;
    await until(() => screen.text.includes(words), 'the screen does not show all votes');
    expect(at.workshop.late).to.deep.equal([]);
    expect(at.notices).to.equal('');
  });
});
