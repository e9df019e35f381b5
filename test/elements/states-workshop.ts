/** Every state of the desk and of the screen for the room, and the way there. */
import '../../src/workshop.js';
import {ballotCode} from '../../src/core/training/ballot-code.js';
import {workshopFile} from '../../src/core/training/workshop-file.js';
import {newWorkshop} from '../../src/core/training/workshop-steps.js';
import {emptySession} from '../../src/core/kept-session.js';
import {sessionFile, sessionFileText} from '../../src/core/write-session.js';
import {book, caseWith} from '../cases-harness.js';
import {allRight, dossier, dutch, today} from '../dossier.js';
import {until, WorkshopHarness} from '../workshop-harness.js';
import type {RunningSetting, Setting} from '../workshop-harness.js';

const cases = [caseWith('unacceptable').id, caseWith('attention').id, caseWith('acceptable').id];
const server = 'wss://room.example';
const hash = '#ddf=leader:secret:phones:sesame';

const code = (phone: string): string =>
  ballotCode(book, cases, {phone, votes: {[cases[0] ?? '']: {first: {verdict: 'acceptable'}}}});
const json = (text: string): File => new File([text], 'bestand.json');

type Act = (desk: WorkshopHarness) => Promise<unknown>;

const running =
  (act: Act = async () => undefined, setting: RunningSetting = {}) => async (): Promise<WorkshopHarness> => {
    const desk = await WorkshopHarness.running(cases, setting);
    await until(() => desk.text.includes('staat nog niet aan'), 'no lines');
    await act(desk);
    await desk.settled();
    return desk;
  };

/** With some hands in both votes of the first case, so many steps further. */
const voted = (steps: number) => running(async (desk) => {
  await desk.next(2);
  await desk.raise('acceptable', 3);
  await desk.raise('unacceptable', 7);
  await desk.next(2);
  await desk.raise('unacceptable', 9);
  await desk.next(steps);
});

const settingUp =
  (act: Act, setting: Setting = {}) => async (): Promise<WorkshopHarness> => {
    const desk = await WorkshopHarness.mount(setting);
    await act(desk);
    await desk.settled();
    return desk;
  };

const live = async (desk: WorkshopHarness, status: 'open' | 'away' | 'refused'): Promise<void> => {
  await desk.press('Telefoons en bestanden');
  await desk.press('Open de live zaal');
  await until(() => desk.world.rooms.length > 0, 'no room');
  Object.assign(desk.world.room, {phones: 12, foreign: 2});
  desk.world.room.becomes(status);
  await until(() => desk.root.querySelector(`.live-status.${status}`), 'no status');
};

export const workshopStates: Readonly<Record<string, () => Promise<WorkshopHarness>>> = {
  'setting up': settingUp(async () => undefined),
  'setting up with a choice of one\'s own and its verdicts': settingUp(async (desk) => {
    await desk.chooseOwn(...cases);
    desk.find('input[name="verdicts"]').click();
  }),
  'setting up with groups of the same name': settingUp(async (desk) => {
    await desk.addGroup('Planners');
    await desk.addGroup('Planners');
    await desk.press('Begin de workshop');
  }),
  'setting up a live room': settingUp(async (desk) => {
    await desk.press('Open de live zaal');
  }, {server}),
  'a file that is no workshop': settingUp(async (desk) => {
    await desk.press('Een bewaarde workshop openen');
    await desk.choose('input[name="workshop"]', [json('Beste zaal,')]);
    await until(() => desk.alerts, 'nothing was said');
  }),
  'the opening': running(),
  'a story': running((desk) => desk.next()),
  'a first vote': running(async (desk) => {
    await desk.next(2);
    await desk.raise('attention', 4);
  }, {groups: ['Planners', 'Leiding']}),
  'the discussion, with hands to put right': running(async (desk) => {
    await desk.next(3);
    await desk.press('Handen verbeteren');
  }),
  'the verdict for the facilitator alone': running(async (desk) => {
    await desk.next(3);
    await desk.press('Toon het oordeel aan mij');
    await desk.press('De eisen en de bronnen');
  }),
  'the verdict': voted(1),
  'what would have to change, with checks beside it': running(async (desk) => {
    await desk.press('Telefoons en bestanden');
    const session = {...emptySession(today), depth: 'full' as const, answers: dossier(allRight)};
    await desk.drop([json(sessionFileText(sessionFile(dutch, session)))]);
    await desk.press('Notities en handen');
    await desk.next(6);
    await desk.press('Klikker en toetsen');
  }),
  'a picture': voted(14),
  'too late': running(async (desk) => {
    desk.world.pass(90);
  }),
  'the screen was held back': running(async (desk) => {
    desk.world.hasWindows = false;
    await desk.press('Open het scherm');
  }),
  'the screen was closed': running(async (desk) => {
    const screen = await desk.screen();
    await until(() => desk.text.includes('staat aan.'), 'not open');
    screen.leave();
    await until(() => desk.text.includes('is gesloten'), 'not closed');
  }),
  'phones': running((desk) => desk.press('Telefoons en bestanden'), {groups: ['Planners']}),
  'phones without a page': running((desk) => desk.press('Telefoons en bestanden'), {casesPage: undefined}),
  'codes that came in, and one with a mistake': running((desk) =>
    desk.collect(code('AAAAAAAA'), code('BBBBBBBB'), `${code('CCCCCCCC').slice(0, -1)}*`).then(() =>
      desk.press('Alles wat binnenkwam'))),
  'a camera that is not there': running(async (desk) => {
    await desk.press('Telefoons en bestanden');
    await desk.press('Scan met de camera');
    await until(() => desk.alerts, 'nothing was said');
  }),
  'a kept workshop that may take its place': running(async (desk) => {
    await desk.press('Telefoons en bestanden');
    await desk.drop([json(workshopFile(book, newWorkshop('ZZZZZZZZ', cases, {title: 'Vorig jaar'})))]);
  }),
  'a live room that is open': running((desk) => live(desk, 'open'), {server, hash}),
  'a live room that is away': running((desk) => live(desk, 'away'), {server, hash}),
  'a live room that refused': running((desk) => live(desk, 'refused'), {server, hash}),
  'late votes': running(async (desk) => {
    await live(desk, 'open');
    await desk.next(5);
    desk.world.room.vote('AAAAAAAA', cases[0] ?? '', {votes: {first: {verdict: 'attention'}}});
    await until(() => desk.workshop.late.length > 0, 'not late');
  }, {server, hash}),
  'the results': async () => {
    const desk = await voted(2)();
    await desk.press('Uitslag en bewaren');
    await until(() => desk.root.querySelector('.results'), 'no results');
    await desk.settled();
    return desk;
  },
  'asking before it ends': running(async (desk) => {
    await desk.press('Uitslag en bewaren');
    await until(() => desk.root.querySelector('.results'), 'no results');
    await desk.press('Sluit deze workshop af');
  }),
  'a screen that still holds a workshop': async () => {
    const desk = await running((each) => each.next(2))();
    const screen = await desk.screen();
    await until(() => screen.element.workshop, 'no state');
    desk.leave();
    const again = await WorkshopHarness.mount({world: desk.world});
    await until(() => again.notices.includes('Op het andere scherm'), 'not offered');
    screen.leave();
    return again;
  },
  'another desk': async () => {
    const desk = await running()();
    const later = await WorkshopHarness.mount();
    await until(() => later.notices, 'not told');
    desk.leave();
    return later;
  },
};

/** What fills the window: the screen for the room, and the same on the desk. */
export const fillingStates: typeof workshopStates = {
  'the room\'s view on the desk': running(async (desk) => {
    await desk.next(2);
    await desk.press('Toon hier groot');
    await until(() => desk.root.querySelector('.projector'), 'no projector');
  }),
  'a screen that waits': () => WorkshopHarness.mount({hash: '#ddw-screen=ABCDEFGH'}),
  'a screen whose desk left': async () => {
    const desk = await running((each) => each.next())();
    const screen = await desk.screen();
    await until(() => screen.root.querySelector('.projector'), 'no projector');
    desk.leave();
    await until(() => screen.text.includes('even weg'), 'it is not said');
    return screen;
  },
};
