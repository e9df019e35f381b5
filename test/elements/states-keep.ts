/** Every state of the room in which a session is kept and opened, and the way there. */
import {html} from '@open-wc/testing';
import '../../src/define.js';
import {answerCode} from '../../src/core/answer-code.js';
import {emptySession} from '../../src/core/kept-session.js';
import {sessionFile, sessionFileText} from '../../src/core/write-session.js';
import {deviceMark} from '../../src/elements/device-mark.js';
import {allRight, dossier, dutch, hirerOnly, today, typicalEmployer} from '../dossier.js';
import {CheckHarness, until} from '../harness.js';
import {catchPicks, clearDevice, deviceKeys, KeepHarness} from '../keep-harness.js';
import {says} from './said.js';

const answers = dossier(typicalEmployer, {}, {});
const session = {...emptySession(today), answers};
const text = sessionFileText(sessionFile(dutch, session));
const code = answerCode(dutch, {answers, depth: 'full', day: today});

async function empty(): Promise<KeepHarness> {
  clearDevice();
  const check = await CheckHarness.mount(html`<dual-dependency-check day=${today}></dual-dependency-check>`);
  const room = KeepHarness.of(check);
  await room.enter();
  return room;
}

/** With answers from the host: nothing of them can be lost. */
async function full(given = answers): Promise<KeepHarness> {
  clearDevice();
  const room = KeepHarness.of(await CheckHarness.resume(given, 'full'));
  await room.enter();
  return room;
}

/** With an answer that is kept nowhere. */
async function unsaved(): Promise<KeepHarness> {
  clearDevice();
  const check = await CheckHarness.mount(html`<dual-dependency-check day=${today}></dual-dependency-check>`);
  const room = KeepHarness.of(check);
  await room.start('short');
  await room.choose(says('role', 'hirer'));
  await room.next();
  await room.enter();
  return room;
}

async function keptHere(): Promise<KeepHarness> {
  const room = await full();
  localStorage.setItem(`${deviceMark}session/other`, `one\n${JSON.stringify(sessionFile(dutch, session))}`);
  localStorage.setItem(`${deviceMark}session/rubbish`, 'of another program');
  await room.press('Bewaar op dit apparaat');
  return room;
}

async function afterAnotherTab(newValue: string | null): Promise<KeepHarness> {
  const room = await full();
  await room.press('Bewaar op dit apparaat');
  const [key = ''] = deviceKeys();
  if (newValue === null) localStorage.removeItem(key);
  else localStorage.setItem(key, newValue);
  const before = room.heading;
  window.dispatchEvent(new StorageEvent('storage', {key, newValue}));
  await until(() => room.heading !== before, 'no conflict');
  await room.settled();
  return room;
}

/** Goes on in the room, and leaves nothing on the device for the states after it. */
const then =
  (reach: () => Promise<KeepHarness>, act: (room: KeepHarness) => Promise<unknown> = async () => undefined) =>
  async (): Promise<CheckHarness> => {
    const room = await reach();
    await act(room);
    await room.settled();
    clearDevice();
    return room;
  };

export const keepStates: Readonly<Record<string, () => Promise<CheckHarness>>> = {
  'the room to keep and open, before the first answer': then(empty),
  'the room to keep and open, with answers': then(full),
  'the room to keep and open, with many homes': then(() => full(dossier(allRight, ...Array.from({length: 9}, () => ({}))))),
  'what is kept on this device': then(keptHere),
  'asking before it is deleted from this device': then(keptHere, (room) => room.press('Wis alles van dit apparaat')),
  'a file that was saved': then(full, async (room) => {
    const {restore} = catchPicks('saves');
    await room.press('Bewaar in een bestand');
    await until(() => room.done, 'not saved');
    restore();
  }),
  'a file that cannot be read': then(full, (room) => room.openFile('no JSON')),
  'a code with a mistake': then(full, (room) => room.openCode(`${code.slice(0, -1)}${code.endsWith('7') ? '8' : '7'}`)),
  'asking before another session is opened': then(unsaved, (room) => room.openFile(text)),
  'a file that was opened': then(empty, (room) => {
    const file = JSON.parse(text) as {session: {answers: {organisation: Record<string, unknown>}}};
    Object.assign(file.session.answers.organisation, {'no-such': 'yes', 'passport': null});
    return room.openFile(JSON.stringify(file));
  }),
  'a code that was opened': then(empty, (room) => room.openCode(code)),
  'a session that another tab changed': then(() => afterAnotherTab(`two\n${text}`)),
  'a session that another tab deleted': then(() => afterAnotherTab(null)),
  'a room after the report of a hirer': then(() => full(dossier(hirerOnly))),
};
