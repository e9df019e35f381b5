/** Every state in which a person can see the cases, and the way there. */
import {html} from '@open-wc/testing';
import '../../src/cases.js';
import {setCode} from '../../src/core/training/set-code.js';
import {book, caseWith, CasesHarness, until} from '../cases-harness.js';
import {allRight, dossier, today} from '../dossier.js';
import {FakeRoom} from '../fake-room.js';
import {stubPrint} from '../page.js';
import {codeOf} from './cases-codes.js';

const scored = book.cases.filter(({label}) => label !== undefined).map(({id}) => id);
const set = scored.slice(0, 3);
const [one = '', two = '', three = ''] = set;
const live = '&r=room-1&u=guest&p=word';

/** Alone, with a choice of cases: its words. */
async function alone(choice = '6 cases'): Promise<CasesHarness> {
  const cases = await CasesHarness.mount();
  await cases.start(choice);
  return cases;
}

/** In a room with this one case, after the verdict. */
async function verdictOn(id: string, own?: string): Promise<CasesHarness> {
  const cases = await CasesHarness.inRoom([id]);
  if (own) {
    await cases.press('Uw eigen check');
    await until(() => cases.heading === 'Leg uw eigen check ernaast', 'no screen');
    await cases.write('textarea', own);
    await cases.press('Leg ernaast');
    await cases.press('Verder met de cases');
  }
  await cases.press('Doe mee');
  await cases.vote('attention', 'Een gok');
  await cases.vote('unacceptable', 'Ik weet het zeker');
  await cases.press('Toon het oordeel');
  for (const details of cases.all<HTMLDetailsElement>('details')) details.open = true;
  return cases;
}

async function toTheEnd(): Promise<CasesHarness> {
  const cases = await alone('12 cases');
  const votes = ['attention', 'unacceptable', 'acceptable'] as const;
  for (let place = 0; cases.caseShown; place++) {
    await cases.vote(votes[place % 3]!);
    await cases.press(place < 11 ? 'Volgende case' : 'Naar uw uitslag');
  }
  for (const details of cases.all<HTMLDetailsElement>('details')) details.open = true;
  return cases;
}

async function inRoom(parts = ''): Promise<CasesHarness> {
  const cases = await CasesHarness.inRoom(set, {parts});
  await cases.press('Doe mee');
  return cases;
}

/** In a live room; the room then does this. */
async function inLiveRoom(act: (room: FakeRoom, cases: CasesHarness) => unknown): Promise<CasesHarness> {
  const room = new FakeRoom(setCode(book, set));
  const cases = await CasesHarness.inRoom(set, {parts: live, server: 'wss://room.example', joinRoom: room.join});
  await cases.press('Doe mee');
  await until(() => room.order, 'nobody joined');
  room.become('open');
  await act(room, cases);
  await cases.settled();
  return cases;
}

const wrongLink = async (code: string): Promise<CasesHarness> => {
  const cases = await CasesHarness.inRoom(code);
  await until(() => cases.notices.length > 0, 'nothing is said');
  return cases;
};

export const casesStates: Readonly<Record<string, () => Promise<CasesHarness>>> = {
  'the start': () => CasesHarness.mount(),
  'the start, with one theme': async () => {
    const cases = await CasesHarness.mount();
    await cases.choose('Eén thema');
    return cases;
  },
  'the start, half-way': async () => {
    const cases = await alone();
    await cases.press('Andere cases');
    return cases;
  },
  'a case': () => alone(),
  'a case with a vote in its fields': async () => {
    const cases = await alone();
    await cases.choose('aandachtspunt', 'Redelijk zeker');
    return cases;
  },
  'a case without the vote it needs': async () => {
    const cases = await alone();
    await cases.press('Toon het oordeel');
    return cases;
  },
  ...Object.fromEntries(
    (['acceptable', 'attention', 'unacceptable'] as const).map((verdict) => [
      `a verdict: ${verdict}`,
      () => verdictOn(caseWith(verdict).id),
    ]),
  ),
  ...Object.fromEntries(
    book.cases
      .filter(({label}) => label === undefined)
      .slice(0, 1)
      .map(({id}) => ['a case that is there to talk about', () => verdictOn(id)]),
  ),
  'a verdict with the own check beside': () => verdictOn(one, codeOf(dossier(allRight))),
  'the own check': async () => {
    const cases = await alone();
    await cases.press('Uw eigen check');
    return cases;
  },
  'the own check, with a wrong code': async () => {
    const cases = await alone();
    await cases.press('Uw eigen check');
    await until(() => cases.buttons.includes('Leg ernaast'), 'no screen');
    await cases.write('textarea', 'hallo');
    await cases.press('Leg ernaast');
    return cases;
  },
  'the own check, laid beside': async () => {
    const cases = await alone();
    await cases.press('Uw eigen check');
    await until(() => cases.buttons.includes('Leg ernaast'), 'no screen');
    await cases.write('textarea', codeOf(dossier(allRight)));
    await cases.press('Leg ernaast');
    return cases;
  },
  'the end': toTheEnd,
  'the end, printed': async () => {
    const cases = await toTheEnd();
    const {printed, restore} = stubPrint(window);
    await cases.press('Druk het bewijs af');
    await until(() => printed.length > 0, 'nothing was printed');
    restore();
    cases.all('iframe').forEach((each) => each.remove());
    return cases;
  },
  'a case looked at again': async () => {
    const cases = await toTheEnd();
    await cases.press(cases.again[0]!);
    return cases;
  },
  'a wrong link': () => wrongLink('hallo'),
  'a link that is offered': async () => {
    const cases = await alone();
    await cases.vote('attention');
    CasesHarness.openLink(set);
    window.dispatchEvent(new HashChangeEvent('hashchange'));
    await until(() => cases.notices.length > 0, 'nothing is asked');
    return cases;
  },
  'a room': () => CasesHarness.inRoom(set),
  'a room with groups, and a fault in the link': () =>
    CasesHarness.inRoom(set, {parts: '&g=Bloemen&g=De+Bloementuin+van+Noord+en+Zuid+Holland&g=&r=x'}),
  'a first vote in a room': () => inRoom(),
  'a second vote in a room': async () => {
    const cases = await inRoom();
    await cases.vote('attention', 'Een gok');
    return cases;
  },
  'voted twice in a room': async () => {
    const cases = await inRoom();
    await cases.vote('attention', 'Een gok');
    await cases.vote('attention');
    return cases;
  },
  'the code, before the first vote': async () => {
    const cases = await inRoom();
    for (const words of ['Volgende case', 'Volgende case', 'Naar het einde']) await cases.press(words);
    return cases;
  },
  'the code': async () => {
    const cases = await inRoom();
    await cases.vote('attention');
    await cases.press('Mijn code');
    return cases;
  },
  'the code, handed in': async () => {
    const cases = await inRoom();
    await cases.vote('attention');
    await cases.press('Mijn code');
    await cases.press('Ik heb mijn code afgegeven');
    return cases;
  },
  'the end in a room': async () => {
    const cases = await verdictOn(one);
    await cases.press('Naar het einde');
    return cases;
  },
  'a live room that waits': () => inLiveRoom(() => undefined),
  'a live room that reads': () => inLiveRoom((room) => room.turnTo(one, 'story')),
  'a live room that votes': () => inLiveRoom((room) => room.turnTo(one, 'vote')),
  'a vote sent to a live room': () =>
    inLiveRoom(async (room, cases) => {
      room.turnTo(one, 'vote');
      await cases.settled();
      await cases.vote('attention');
    }),
  'a live room that talks': () => inLiveRoom((room) => room.turnTo(one, 'discussion')),
  'a live room with the verdict': () => inLiveRoom((room) => room.turnTo(one, 'reveal')),
  'late in a live room': () => inLiveRoom((room) => room.turnTo(three, 'vote')),
  'behind in a live room': () =>
    inLiveRoom(async (room, cases) => {
      room.turnTo(three, 'vote');
      await cases.settled();
      await cases.press(book.cases.find(({id}) => id === two)!.title);
    }),
  'a live room whose server is away': () =>
    inLiveRoom(async (room, cases) => {
      room.turnTo(one, 'vote');
      await cases.settled();
      room.become('away');
      await cases.vote('attention');
    }),
  'a live room that refuses': () => inLiveRoom((room) => room.become('refused')),
  'a live room that is over': () =>
    inLiveRoom((room) => {
      set.forEach((id) => room.turnTo(id, 'reveal'));
      room.turnTo();
    }),
  'a day that is beyond the known rules': async () => {
    const cases = await CasesHarness.mount(html`<dual-dependency-cases day="2031-01-01" .seed=${7}></dual-dependency-cases>`);
    await cases.start('6 cases');
    await cases.vote('attention');
    cases.element.day = today;
    return cases;
  },
};
