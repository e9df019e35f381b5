/** A phone in a live room: it follows, votes, waits for the verdict, and goes on when the server is gone. */
import {expect} from '@open-wc/testing';
import '../../src/cases.js';
import {fromBallotCode} from '../../src/core/training/ballot-code.js';
import {setCode} from '../../src/core/training/set-code.js';
import type {CasesErrorEvent} from '../../src/elements/cases/events.js';
import {book, caseOf, CasesHarness, until} from '../cases-harness.js';
import {FakeRoom} from '../fake-room.js';

const [one = '', two = '', three = '', four = ''] = book.cases.filter(({label}) => label !== undefined).map(({id}) => id);
const set = [one, two, three];
const server = 'wss://room.example';
const parts = '&r=room-1&u=guest&p=word%26more';

/** A phone that takes part, in a room that is open and shows nothing yet. */
async function joined(more = ''): Promise<{cases: CasesHarness; room: FakeRoom}> {
  const room = new FakeRoom(setCode(book, set));
  const cases = await CasesHarness.inRoom(set, {parts: parts + more, server, joinRoom: room.join});
  await cases.press('Doe mee');
  await until(() => room.order, 'nobody joined');
  room.become('open');
  await cases.settled();
  return {cases, room};
}

const turn = async ({cases, room}: {cases: CasesHarness; room: FakeRoom}, ...to: Parameters<FakeRoom['turnTo']>): Promise<void> => {
  room.turnTo(...to);
  await cases.settled();
};

describe('a phone in a live room', () => {
  it('joins with what the link says, and the address of the page', async () => {
    const room = new FakeRoom(setCode(book, set));
    const cases = await CasesHarness.inRoom(set, {parts, server, joinRoom: room.join});
    expect(cases.text).to.contain('Uw stem gaat naar de zaal, zonder uw naam.');
    expect(cases.text).to.contain('Alleen uw stemmen worden verstuurd, naar de zaal.');
    expect(room.order, 'before somebody takes part').to.equal(undefined);
    await cases.press('Doe mee');
    await until(() => room.order, 'nobody joined');
    const {room: name, user, password, server: address, phone} = room.order!;
    expect([name, user, password, address]).to.deep.equal(['room-1', 'guest', 'word&more', server]);
    expect(phone).to.match(/^[0-9A-HJKMNP-TV-Z]{8}$/);
  });

  it('follows the room through a case, and votes in the open round only', async () => {
    const at = await joined();
    const {cases, room} = at;
    expect([cases.heading, cases.status]).to.deep.equal(['Wacht op de zaal', 'Verbonden met de zaal.']);
    await turn(at, one, 'story');
    expect([cases.title, cases.phase, cases.options.length]).to.deep.equal([caseOf(one).title, 'reading', 0]);
    await turn(at, one, 'vote');
    expect(cases.phase).to.equal('first');
    await cases.vote('attention', 'Een gok');
    expect(cases.phase).to.equal('voted');
    expect(room.votes[one]).to.deep.equal({votes: {first: {verdict: 'attention', sure: 'guess'}}});
    await turn(at, one, 'discussion');
    expect([cases.phase, cases.options.length]).to.deep.equal(['talking', 0]);
    await turn(at, one, 'second-vote');
    expect(cases.chosen).to.deep.equal(['Ik blijf erbij: aandachtspunt', 'Een gok']);
    await cases.vote('unacceptable', 'Ik weet het zeker');
    expect(room.votes[one]?.votes.second).to.deep.equal({verdict: 'unacceptable', sure: 'sure'});
    expect(cases.text).not.to.contain(caseOf(one).because.replace(/\s+/g, ' '));
    expect(cases.buttons).not.to.contain('Toon het oordeel');
    await turn(at, one, 'reveal');
    expect(cases.phase).to.equal('verdict');
    expect(cases.text).to.contain(caseOf(one).because.replace(/\s+/g, ' '));
    await turn(at, two, 'vote');
    expect([cases.caseShown, cases.phase]).to.deep.equal([two, 'first']);
  });

  it('replaces its vote for as long as the round is open', async () => {
    const at = await joined();
    await turn(at, one, 'vote');
    await at.cases.vote('attention');
    await at.cases.press('Wijzig uw stem');
    await at.cases.vote('acceptable');
    expect(at.room.votes[one]?.votes.first).to.deep.equal({verdict: 'acceptable'});
  });

  it('says its group with each vote', async () => {
    const room = new FakeRoom(setCode(book, set));
    const cases = await CasesHarness.inRoom(set, {parts: `${parts}&g=Bloemen&g=Tuin`, server, joinRoom: room.join});
    await cases.choose('Tuin');
    await cases.press('Doe mee');
    room.become('open');
    room.turnTo(one, 'vote');
    await cases.settled();
    await cases.vote('attention');
    expect(room.votes[one]?.group).to.equal('2');
  });

  it('that comes late begins at the current case, and may vote on earlier ones without a verdict', async () => {
    const at = await joined();
    const {cases, room} = at;
    room.turnTo(one, 'reveal');
    await turn(at, three, 'vote');
    expect(cases.caseShown).to.equal(three);
    expect(cases.all('.missed button').map((each) => each.textContent?.trim())).to.deep.equal([caseOf(two).title]);
    await cases.press(caseOf(two).title);
    await cases.vote('unacceptable');
    expect(room.votes[two]?.votes.first).to.deep.equal({verdict: 'unacceptable'});
    expect(cases.buttons, 'the room leads').not.to.contain('Toon het oordeel');
    await cases.press('Ga naar de zaal');
    expect([cases.caseShown, cases.all('.missed').length]).to.deep.equal([three, 0]);
  });

  it('cannot go where the room has not been', async () => {
    const at = await joined();
    await turn(at, two, 'vote');
    await at.cases.press(caseOf(one).title);
    await at.cases.press('Volgende case');
    expect(at.cases.caseShown).to.equal(two);
    expect(at.cases.buttons).not.to.contain('Volgende case');
  });

  it('shows other cases where the room does, and keeps its votes', async () => {
    const at = await joined();
    await turn(at, one, 'vote');
    await at.cases.vote('attention');
    at.room.turnTo(four, 'vote', setCode(book, [four, one]));
    await at.cases.settled();
    expect([at.cases.caseShown, at.cases.progress]).to.deep.equal([four, 'Case 1 van 2']);
    await at.cases.press('Mijn code');
    const read = fromBallotCode(book, [four, one], at.cases.code);
    expect(read.ok && Object.keys(read.ballot.votes)).to.deep.equal([one]);
  });

  it('ends with how it went, once every verdict was shown', async () => {
    const at = await joined();
    for (const id of set) {
      await turn(at, id, 'vote');
      await at.cases.vote('attention');
      await turn(at, id, 'reveal');
    }
    await turn(at);
    expect(at.cases.heading).to.equal('Alle cases zijn geweest');
    await at.cases.press('Naar uw uitslag');
    expect(at.cases.heading).to.match(/^U had \d van de 3 cases goed$/);
    expect(at.cases.text).to.contain('De zaal heeft al uw stemmen.');
  });

  it('moves the focus along with the room only when it was in the cases', async () => {
    const at = await joined();
    await turn(at, one, 'vote');
    expect(at.cases.focused).to.equal(at.cases.heading);
    const outside = document.body.appendChild(document.createElement('button'));
    outside.focus();
    await turn(at, two, 'vote');
    expect(document.activeElement).to.equal(outside);
    outside.remove();
  });

  it('leaves the room when it is taken from the page, and comes back with its votes', async () => {
    const at = await joined();
    await turn(at, one, 'vote');
    await at.cases.vote('attention');
    const {element} = at.cases;
    const place = element.parentElement!;
    element.remove();
    expect(at.room.closed).to.equal(true);
    at.room.votes[one] = {votes: {}};
    place.append(element);
    await until(() => !at.room.closed, 'nobody came back');
    await until(() => at.room.votes[one]?.votes.first?.verdict === 'attention', 'the vote did not come back');
  });
});

describe('a phone whose server is gone', () => {
  for (const [status, words] of [
    ['connecting', 'Verbinding maken met de zaal …'],
    ['open', 'Verbonden met de zaal.'],
    ['away', 'Laat deze pagina open: uw stem gaat mee zodra het kan.'],
    ['refused', 'De zaal laat deze telefoon niet toe.'],
    ['closed', 'De verbinding met de zaal is gesloten.'],
  ] as const) {
    it(`says in words that it is ${status}`, async () => {
      const {cases, room} = await joined();
      room.become(status);
      await cases.settled();
      expect(cases.status).to.contain(words);
    });
  }

  it('keeps its votes, counts them, and sends them when it is back', async () => {
    const at = await joined();
    const {cases, room} = at;
    await turn(at, one, 'vote');
    room.become('away');
    await cases.settled();
    await cases.vote('attention');
    expect(cases.status).to.contain('1 stem wacht nog op verzending.');
    expect(room.votes[one]).to.equal(undefined);
    const leaving = new Event('beforeunload', {cancelable: true});
    window.dispatchEvent(leaving);
    expect(leaving.defaultPrevented).to.equal(true);
    room.become('open');
    await cases.settled();
    expect(room.votes[one]?.votes.first?.verdict).to.equal('attention');
    expect(cases.status).to.equal('Verbonden met de zaal.');
  });

  it('goes on by hand with its own pace, up to the code; and follows again when it is back', async () => {
    const at = await joined();
    const {cases, room} = at;
    await turn(at, one, 'second-vote');
    await cases.vote('attention');
    room.become('away');
    await cases.settled();
    await cases.press('Ga zelf verder');
    expect(cases.caseShown).to.equal(one);
    await cases.press('Volgende case');
    await cases.vote('acceptable');
    await cases.vote('acceptable');
    await cases.press('Toon het oordeel');
    expect(cases.phase).to.equal('verdict');
    await cases.press('Volgende case');
    await cases.vote('unacceptable');
    await cases.press('Naar het einde');
    const read = fromBallotCode(book, set, cases.code);
    expect(read.ok && Object.keys(read.ballot.votes).sort()).to.deep.equal([...set].sort());
    room.become('open');
    room.turnTo(two, 'reveal');
    await cases.settled();
    expect(Object.keys(room.votes).sort()).to.deep.equal([...set].sort());
    await cases.press('Ga naar de zaal');
    expect(cases.caseShown).to.equal(two);
  });

  it('says that what joins the room did not load, and tries again when asked', async () => {
    const room = new FakeRoom(setCode(book, set));
    let isBroken = true;
    const errors: CasesErrorEvent[] = [];
    const cases = await CasesHarness.inRoom(set, {
      parts,
      server,
      joinRoom: async (order) => {
        if (isBroken) throw new TypeError('It did not load.');
        return room.join(order);
      },
    });
    cases.element.addEventListener('cases-error', (event) => errors.push(event));
    await cases.press('Doe mee');
    await until(() => cases.status.includes('Live stemmen kon niet worden geladen.'), 'nothing is said');
    expect(errors.map(({kind}) => kind)).to.deep.equal(['load']);
    isBroken = false;
    await cases.press('Probeer opnieuw');
    await until(() => room.order, 'nobody joined');
  });

  it('goes by hand where the address of the server is none, and tells the host', async () => {
    const room = new FakeRoom(setCode(book, set));
    const errors: CasesErrorEvent[] = [];
    const cases = await CasesHarness.inRoom(set, {parts, server: 'https://room.example', joinRoom: room.join});
    cases.element.addEventListener('cases-error', (event) => errors.push(event));
    await cases.press('Doe mee');
    expect(errors.map(({kind}) => kind)).to.deep.equal(['attribute']);
    expect([room.order, cases.caseShown]).to.deep.equal([undefined, one]);
  });
});
