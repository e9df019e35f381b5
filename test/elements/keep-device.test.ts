/** A session is kept on this device: only after consent, every change, and nothing overwrites another. */
import {expect, html} from '@open-wc/testing';
import '../../src/define.js';
import {sessionFile} from '../../src/core/write-session.js';
import {emptySession} from '../../src/core/kept-session.js';
import {deviceMark} from '../../src/elements/device-mark.js';
import {dossier, dutch, hirerOnly, today, typicalEmployer} from '../dossier.js';
import {CheckHarness, until} from '../harness.js';
import {answersOnDevice, catchPicks, clearDevice, deviceKeys, KeepHarness, keepRoom} from '../keep-harness.js';
import {writePage} from '../page.js';
import {asks, says} from './said.js';

const keepHere = 'Bewaar op dit apparaat';
const own = 'Wis en stop met bewaren';

const mount = async (): Promise<KeepHarness> =>
  KeepHarness.of(await CheckHarness.mount(html`<dual-dependency-check day=${today}></dual-dependency-check>`));

async function answer(check: KeepHarness, question: string, option: string): Promise<void> {
  expect(check.question).to.equal(asks(question));
  await check.choose(says(question, option));
  await check.next();
}

/** A check with one answer that is kept on this device. */
async function kept(): Promise<KeepHarness> {
  const check = await mount();
  await check.start('short');
  await answer(check, 'role', 'hirer');
  await check.enter();
  await check.press(keepHere);
  await check.press('Terug');
  return check;
}

const isKept = (question: string, value: unknown) => (): boolean =>
  JSON.stringify(answersOnDevice().organisation[question]) === JSON.stringify(value);

/** Whether the browser would ask before the page is left. */
const asksFirst = (): boolean => !window.dispatchEvent(new Event('beforeunload', {cancelable: true}));

/** What another tab does: the storage changes, and this page is told. */
function byAnotherTab(key: string, newValue: string | null): void {
  if (newValue === null) localStorage.removeItem(key);
  else localStorage.setItem(key, newValue);
  window.dispatchEvent(new StorageEvent('storage', {key, newValue}));
}

/** What another tab would write there: a session of another role. */
const theirs = (): string => {
  const answers = dossier(typicalEmployer);
  return `theirs\n${JSON.stringify(sessionFile(dutch, {...emptySession(today), organisation: 'Hun naam', answers}))}`;
};

describe('the storage of this device', () => {
  beforeEach(clearDevice);
  afterEach(clearDevice);

  it('stays empty in a whole walk, on the report, in the room, and with a file and a code', async () => {
    const {restore} = catchPicks('saves');
    const before = {...localStorage};
    const check = await mount();
    await check.enter();
    await check.press('Terug');
    await check.start('full');
    await check.walk();
    expect(check.screen).to.equal('report');
    await check.enter();
    await check.press('Bewaar in een bestand');
    await until(() => check.done, 'nothing was said');
    await check.openCode(check.code);
    window.dispatchEvent(new Event('pagehide'));
    restore();
    expect([{...localStorage}, {...sessionStorage}, document.cookie]).to.deep.equal([before, {}, '']);
  });

  it('holds a session after consent, and every change after it, without another word', async () => {
    const check = await mount();
    await check.start('short');
    await answer(check, 'role', 'hirer');
    await check.enter();
    expect(check.room).to.contain('Wie deze browser op dit apparaat gebruikt, kan het zien');
    expect(deviceKeys()).to.deep.equal([]);
    await check.press(keepHere);
    expect(check.done).to.contain('Dit staat nu op dit apparaat');
    expect(check.focused).to.equal('Op dit apparaat');
    expect(deviceKeys()).to.have.length(1);
    expect(deviceKeys()[0]).to.match(/^dual-dependency-check\/session\/\w{16}$/);
    expect(answersOnDevice()).to.deep.equal(check.answers);
    expect(asksFirst(), 'leaving asks').to.equal(false);
    await check.press('Terug');
    await answer(check, 'passport', 'sometimes');
    await until(isKept('passport', 'sometimes'), 'the change is not kept');
    await check.settled();
    expect(asksFirst(), 'leaving asks after a change').to.equal(false);
  });

  it('is written once for several changes at once, and before the page goes out of sight', async () => {
    const check = await kept();
    await check.enter();
    const written: string[] = [];
    const {prototype} = Storage;
    const {setItem} = prototype;
    prototype.setItem = function (this: Storage, name: string, value: string) {
      written.push(value);
      setItem.call(this, name, value);
    };
    try {
      void check.nameOrganisation('De Eerste');
      void check.nameOrganisation('De Tweede');
      await until(() => written.length > 0, 'not written');
      await check.settled();
      void check.nameOrganisation('De Derde');
      window.dispatchEvent(new Event('pagehide'));
      await check.settled();
    } finally {
      prototype.setItem = setItem;
    }
    expect(written.map((each) => /De \w+/.exec(each)?.[0])).to.deep.equal(['De Tweede', 'De Derde']);
  });

  it('gives the session back when the page is opened again, and goes on keeping it', async () => {
    const check = await kept();
    await answer(check, 'passport', 'sometimes');
    await until(isKept('passport', 'sometimes'), 'the change is not kept');
    const {answers} = check;
    const fresh = await check.reopenPage();
    expect(fresh.isBlank).to.equal(true);
    await fresh.press('Open wat op dit apparaat is bewaard');
    await until(() => fresh.heading === keepRoom, 'no room');
    expect(fresh.kept).to.deep.equal(['Zonder naam 3 februari 2026 · 2 antwoorden']);
    await fresh.pressNamed('Open: Zonder naam');
    expect(fresh.heading).to.equal('Geopend van dit apparaat');
    expect(fresh.focused).to.equal(fresh.heading);
    expect(fresh.answers).to.deep.equal(answers);
    await fresh.press('Ga verder');
    await answer(fresh, 'retaliation', 'never');
    await until(isKept('retaliation', 'never'), 'it is not kept any more');
    expect(deviceKeys()).to.have.length(1);
  });

  it('holds a copy that an empty session never overwrites', async () => {
    const check = await kept();
    await answer(check, 'passport', 'never');
    await answer(check, 'retaliation', 'never');
    await check.press('Opnieuw beginnen');
    await check.press('Ja, begin opnieuw');
    expect(check.isBlank).to.equal(true);
    expect(isKept('retaliation', 'never')(), 'the last change was still kept').to.equal(true);
    await check.start('short');
    await answer(check, 'role', 'employer');
    window.dispatchEvent(new Event('pagehide'));
    expect(answersOnDevice().organisation['role']).to.deep.equal(['hirer']);
    expect(asksFirst(), 'the new session is kept nowhere').to.equal(true);
  });

  it('is taken away with a new beginning, for whoever wants that', async () => {
    const check = await kept();
    await answer(check, 'passport', 'never');
    await answer(check, 'retaliation', 'never');
    await check.press('Opnieuw beginnen');
    await check.press('Ja, en wis het ook van dit apparaat');
    expect(check.isBlank).to.equal(true);
    window.dispatchEvent(new Event('pagehide'));
    expect(deviceKeys()).to.deep.equal([]);
  });

  it('holds a copy that answers of the host never overwrite', async () => {
    const check = await kept();
    check.element.answers = dossier(typicalEmployer);
    await until(() => check.screen === 'start', 'not taken over');
    window.dispatchEvent(new Event('pagehide'));
    expect(answersOnDevice().organisation['role']).to.deep.equal(['hirer']);
  });

  it('holds several sessions, each under its own name', async () => {
    const check = await kept();
    await check.enter();
    await check.nameOrganisation('De Eerste');
    const other = await mount();
    await other.enter();
    await other.nameOrganisation('De Tweede');
    await other.press(keepHere);
    window.dispatchEvent(new Event('pagehide'));
    expect(deviceKeys()).to.have.length(2);
    await other.press('Terug');
    await other.enter();
    expect(other.kept).to.have.members([
      'De Eerste 3 februari 2026 · 1 antwoord',
      'De Tweede nu open 3 februari 2026 · 0 antwoorden',
    ]);
  });

  it('is empty again after the one button, and leaving the page asks again', async () => {
    const check = await kept();
    await check.enter();
    await check.press(own);
    await until(() => check.focused === 'Ja, wis het', 'the focus is elsewhere');
    expect(deviceKeys()).to.have.length(1);
    await check.press('Ja, wis het');
    expect(deviceKeys()).to.deep.equal([]);
    expect(check.done).to.equal('Het is van dit apparaat gewist.');
    expect(check.focused).to.equal('Op dit apparaat');
    expect(asksFirst(), 'the answers are kept nowhere').to.equal(true);
    await check.press('Terug');
    await answer(check, 'passport', 'never');
    window.dispatchEvent(new Event('pagehide'));
    expect(deviceKeys()).to.deep.equal([]);
  });

  it('asks before it is emptied, and leaves all as it was when the person says no', async () => {
    const check = await kept();
    localStorage.setItem(`${deviceMark}session/other`, theirs());
    await check.enter();
    const everything = 'Wis alles van dit apparaat';
    await check.press(everything);
    await check.press('Nee, laat het staan');
    await until(() => check.focused === everything, 'the focus is elsewhere');
    expect(deviceKeys()).to.have.length(2);
    await check.press(everything);
    await check.press('Ja, wis het');
    expect(deviceKeys()).to.deep.equal([]);
    expect(check.kept).to.deep.equal([]);
  });
});

describe('two tabs with one session', () => {
  beforeEach(clearDevice);
  afterEach(clearDevice);

  const changed = 'Deze check is ergens anders veranderd: in een ander tabblad, of in een andere check op deze pagina.';

  /** A check whose copy another tab changed. */
  async function inConflict(): Promise<KeepHarness> {
    const check = await kept();
    byAnotherTab(deviceKeys()[0]!, theirs());
    await until(() => check.heading === changed, 'it does not say so');
    await check.settled();
    return check;
  }

  it('this one says at once that the other changed it, and overwrites nothing', async () => {
    const check = await inConflict();
    expect(check.focused).to.equal(changed);
    expect(check.answers.organisation).to.deep.equal({role: ['hirer']});
    expect(answersOnDevice()).to.deep.equal(dossier(typicalEmployer));
    expect(asksFirst(), 'what stands here is kept nowhere').to.equal(true);
    await check.press('Terug');
    await answer(check, 'passport', 'never');
    window.dispatchEvent(new Event('pagehide'));
    expect(answersOnDevice()).to.deep.equal(dossier(typicalEmployer));
    await check.press(keepRoom);
    expect(check.heading, 'the question stands until it is answered').to.equal(changed);
  });

  it('this one notices at the next change where nobody told it', async () => {
    const check = await kept();
    localStorage.setItem(deviceKeys()[0]!, theirs());
    await answer(check, 'passport', 'never');
    await until(() => check.heading === changed, 'it does not say so');
    expect(answersOnDevice()).to.deep.equal(dossier(typicalEmployer));
    expect(check.answers.organisation['passport']).to.equal('never');
    await check.press('Terug');
    expect(check.question).to.equal(asks('retaliation'));
  });

  it('this one can go on as a second check', async () => {
    const check = await inConflict();
    await check.press('Bewaar ze als tweede check');
    expect(check.heading).to.equal(keepRoom);
    expect(check.kept).to.have.members([
      'Zonder naam nu open 3 februari 2026 · 1 antwoord',
      `Hun naam 3 februari 2026 · ${Object.values(dossier(typicalEmployer).organisation).length + Object.values(dossier(typicalEmployer).homes[0]!.answers).length} antwoorden`,
    ]);
    expect(deviceKeys()).to.have.length(2);
    expect(asksFirst()).to.equal(false);
  });

  it('this one can take over what the other kept', async () => {
    const check = await inConflict();
    await check.press('Neem over wat daar staat, en laat dit verdwijnen');
    expect(check.heading).to.equal('Geopend van dit apparaat');
    expect(check.answers).to.deep.equal(dossier(typicalEmployer));
    await check.press('Terug');
    await check.nameOrganisation('Samen verder');
    window.dispatchEvent(new Event('pagehide'));
    expect(deviceKeys()).to.have.length(1);
    expect(localStorage.getItem(deviceKeys()[0]!)).to.contain('Samen verder');
  });

  for (const [name, choice, left] of [
    ['go on without', 'Bewaar ze niet op dit apparaat', 0],
    ['be kept again', 'Bewaar ze opnieuw op dit apparaat', 1],
  ] as const) {
    it(`where the other deleted it, this one can ${name}`, async () => {
      const check = await kept();
      byAnotherTab(deviceKeys()[0]!, null);
      await until(() => check.heading.startsWith('Deze check is hier gewist'), 'it does not say so');
      expect(check.answers.organisation).to.deep.equal({role: ['hirer']});
      await check.press(choice);
      expect(check.heading).to.equal(keepRoom);
      expect(deviceKeys()).to.have.length(left);
    });
  }

  it('two elements on one page do not overwrite each other either', async () => {
    const one = await kept();
    const other = await mount();
    await other.enter();
    await other.pressNamed('Open: Zonder naam');
    await other.press('Ga verder');
    await answer(other, 'passport', 'never');
    await until(isKept('passport', 'never'), 'not kept');
    await answer(one, 'passport', 'sometimes');
    await until(() => one.heading === changed, 'it does not say so');
    expect(isKept('passport', 'never')()).to.equal(true);
  });

  it('a session that is kept stays untouched by another one in another tab', async () => {
    const check = await kept();
    byAnotherTab(`${deviceMark}session/other`, theirs());
    await check.settled();
    expect(check.question).to.equal(asks('passport'));
    await check.enter();
    expect(check.kept).to.have.length(2);
  });
});

describe('a storage that does not do what it should', () => {
  beforeEach(clearDevice);
  afterEach(clearDevice);

  /** Every write fails. */
  function failing(name: string): () => void {
    const {prototype} = Storage;
    const {setItem} = prototype;
    prototype.setItem = () => {
      throw new DOMException('No.', name);
    };
    return () => {
      prototype.setItem = setItem;
    };
  }

  it('that is full when somebody consents: says so, and nothing changes', async () => {
    const check = await mount();
    await check.start('short');
    await answer(check, 'role', 'hirer');
    await check.enter();
    const restore = failing('QuotaExceededError');
    await check.press(keepHere);
    restore();
    expect(check.wrong).to.contain('De opslag van deze browser is vol.');
    expect(check.answers.organisation).to.deep.equal({role: ['hirer']});
    expect(asksFirst()).to.equal(true);
    await check.press(keepHere);
    expect(check.wrong).to.equal('');
    expect(deviceKeys()).to.have.length(1);
  });

  it('that gets full meanwhile: says so, keeps the older copy, and goes on when there is room', async () => {
    const check = await kept();
    const restore = failing('QuotaExceededError');
    await answer(check, 'passport', 'never');
    await until(() => check.heading === keepRoom, 'it does not say so');
    await check.settled();
    expect(check.wrong).to.contain('De opslag van deze browser is vol.');
    expect(isKept('role', ['hirer'])()).to.equal(true);
    expect(asksFirst()).to.equal(true);
    restore();
    await check.press('Probeer opnieuw te bewaren');
    expect(check.wrong).to.equal('');
    expect(isKept('passport', 'never')()).to.equal(true);
    expect(deviceKeys()).to.have.length(1);
    expect(asksFirst()).to.equal(false);
    await check.press('Terug');
    expect(check.question).to.equal(asks('retaliation'));
  });

  it('that is forbidden: the check works, the room says so and offers the other ways', async () => {
    // In a page of its own, where nothing has ever looked at a storage that was allowed.
    const {check: walker} = await writePage(
      '/dist/embed',
      `<script>
        Object.defineProperty(window, 'localStorage', {
          get() {
            throw new DOMException('No.', 'SecurityError');
          },
        });
      </script>
      <dual-dependency-check day="${today}"></dual-dependency-check>`,
    );
    const check = KeepHarness.of(walker);
    await check.start('short');
    await answer(check, 'role', 'hirer');
    await check.enter();
    expect(check.wrong).to.contain('staat niet toe dat de check hier iets bewaart');
    expect(check.buttons).not.to.include(keepHere);
    expect(check.buttons).to.include('Bewaar in een bestand');
    expect(check.code).to.match(/^\w{4}-/);
  });

  it('that holds rubbish of another program: says so, deletes nothing by itself, and can delete it', async () => {
    const rubbish = ['session/x', 'session/y', 'else'].map((name) => deviceMark + name);
    for (const [index, key] of rubbish.entries()) localStorage.setItem(key, ['{}', 'word\n{"a": 1}', '<b>'][index]!);
    const check = await mount();
    await check.press('Open wat op dit apparaat is bewaard');
    await until(() => check.heading === keepRoom, 'no room');
    expect(check.kept).to.have.length(3);
    for (const line of check.kept) expect(line).to.contain('Misschien is het van een ander programma.');
    expect(deviceKeys()).to.have.members(rubbish);
    await check.pressNamed('Wis: Niet te lezen');
    await check.press('Ja, wis het');
    expect(deviceKeys()).to.have.length(2);
    await check.press(keepHere);
    expect(check.kept).to.have.length(3);
  });

  it('that holds a session of a newer version: says that it is newer, and does not open it', async () => {
    const file = sessionFile({...dutch, version: '30.0.0'}, {...emptySession(today), answers: dossier(hirerOnly)});
    localStorage.setItem(`${deviceMark}session/new`, `one\n${JSON.stringify(file)}`);
    const check = await mount();
    await check.enter();
    expect(check.kept[0]).to.contain('nieuwere versie');
    expect(check.buttons.filter((each) => each === 'Open')).to.deep.equal([]);
  });
});
