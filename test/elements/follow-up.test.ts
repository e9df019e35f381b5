/** What a person does with the report: ways on, files to take along, the fingerprint. */
import {expect, fixture, html} from '@open-wc/testing';
import {render} from 'lit';
import {fingerprint} from '../../src/core/fingerprint.js';
import {emptySession} from '../../src/core/kept-session.js';
import '../../src/define.js';
import type {Conductor} from '../../src/elements/conductor.js';
import {FileMaking, handOver} from '../../src/elements/follow-up/file-making.js';
import type {FileToSave} from '../../src/elements/save-file.js';
import {createMsg} from '../../src/localize.js';
import {ActionsHarness} from '../actions-harness.js';
import {allRight, dossier, today} from '../dossier.js';
import {CheckHarness, until, wordsOf} from '../harness.js';
import {catchDownloads, catchPicks} from '../keep-harness.js';
import type {Saving} from '../keep-harness.js';

const answers = dossier({...allRight, 'passport': 'sometimes', 'complaints': []});

const report = async (): Promise<ActionsHarness> =>
  ActionsHarness.of(await CheckHarness.reportOn(answers, 'full'));

const saved = 'Het bestand is gemaakt. Kijk of het in de map staat die u koos, of bij uw downloads.';

describe('the tools of the report', () => {
  for (const [words, heading] of [
    ['Acties', 'Acties'],
    ['Vergelijk met eerder', 'Vergelijken'],
    ['Bewaren of openen', 'Bewaren of openen'],
  ] as const) {
    it(`lead to "${heading}" and back`, async () => {
      const check = await report();
      const before = check.heading;
      await check.press(words);
      expect(check.heading).to.equal(heading);
      expect(check.focused).to.equal(heading);
      await check.press('Terug');
      expect(check.heading).to.equal(before);
    });
  }

  it('count the actions that are open', async () => {
    const check = await report();
    await check.pressAt('passport', 'Maak hier een actie van');
    await check.pressAt('complaints', 'Maak hier een actie van');
    await check.press('Acties (2 open)');
    await check.write('Status', 'klaar', 0);
    await check.press('Terug');
    expect(check.buttons).to.include('Acties (1 open)');
  });
});

describe('files to take along', () => {
  const stubs: Saving[] = [];
  const caught = (stub: Saving): Saving['files'] => {
    stubs.push(stub);
    return stub.files;
  };
  afterEach(() => {
    for (const {restore} of stubs.splice(0).reverse()) restore();
  });

  const files: readonly (readonly [button: string, name: RegExp, begins: string])[] = [
    ['Word', /_jansen-flex_2026-02-03_rapport\.docx$/, 'PK'],
    ['Webpagina', /_jansen-flex_2026-02-03_rapport\.html$/, '<!doctype html>'],
    ['Tabel (CSV)', /_jansen-flex_2026-02-03_praktijken\.csv$/, 'Organisatie'],
    ['Gegevens (JSON)', /_jansen-flex_2026-02-03_gegevens\.json$/, '{'],
    ['Acties (CSV)', /_jansen-flex_2026-02-03_acties\.csv$/, 'Organisatie'],
    ['Agenda (.ics)', /_jansen-flex_2026-02-03_acties\.ics$/, 'BEGIN:VCALENDAR'],
  ];
  for (const [button, name, begins] of files) {
    it(`are handed over: ${button}`, async () => {
      const handed = caught(catchPicks('saves'));
      const check = await report();
      await check.pressAt('passport', 'Maak hier een actie van');
      await check.enter();
      await check.write('Uiterlijk', '2026-03-01', 0);
      await check.press('Terug');
      await check.openDetails('Neem het rapport mee');
      await check.write('Naam van uw organisatie', 'Jansen Flex');
      await check.press(button);
      await until(() => check.status === saved, 'no file');
      expect(handed).to.have.length(1);
      expect(handed[0]?.name).to.match(name);
      expect(handed[0]?.text.slice(0, begins.length).toLowerCase()).to.equal(begins.toLowerCase());
    });
  }

  it('have a calendar only once something has a date', async () => {
    const check = await report();
    await check.pressAt('passport', 'Maak hier een actie van');
    await check.openDetails('Neem het rapport mee');
    expect(check.buttons).to.include('Acties (CSV)').and.not.include('Agenda (.ics)');
    await check.enter();
    expect(check.buttons).not.to.include('Agenda (.ics)');
    await check.write('Uiterlijk', '2026-03-01', 0);
    expect(check.buttons).to.include('Agenda (.ics)');
  });

  it('have the picture, in the page', async () => {
    const handed = caught(catchPicks('saves'));
    const check = await report();
    await check.openDetails('Neem het rapport mee');
    await check.press('Webpagina');
    await until(() => handed.length > 0, 'no file');
    const page = new DOMParser().parseFromString(handed[0]?.text ?? '', 'text/html');
    expect(page.querySelectorAll('svg .strand').length).to.be.greaterThan(3);
  });

  it('are downloads where there is no dialog, and not saved where it is closed', async () => {
    const downloads = caught(catchDownloads());
    const check = await report();
    await check.openDetails('Neem het rapport mee');
    await check.press('Gegevens (JSON)');
    await until(() => check.status === saved, 'no file');
    await until(() => downloads.length > 0, 'no download');
    caught(catchPicks('cancels'));
    await check.press('Gegevens (JSON)');
    await until(() => check.status === 'Er is geen bestand bewaard.', 'nothing was said');
  });

  it('are made of the list of actions too', async () => {
    const handed = caught(catchPicks('saves'));
    const check = await report();
    await check.pressAt('passport', 'Maak hier een actie van');
    await check.enter();
    await check.write('Wie', 'Anna', 0);
    await check.press('Tabel (CSV)');
    await until(() => handed.length > 0, 'no file');
    expect(handed[0]?.text).to.contain('Anna');
  });

  it('say that they could not be made, and can be asked for again', async () => {
    const handed = caught(catchPicks('saves'));
    const place = await fixture<HTMLElement>(html`<div></div>`);
    const failures: string[] = [];
    const conductor = {
      localizer: {msg: createMsg(), language: 'nl'},
      fail: (kind: string) => failures.push(kind),
      update: () => {
        render(making.status(), place);
      },
    };
    const making: FileMaking = new FileMaking(conductor as unknown as Conductor);
    let isThere = false;
    const make = (): Promise<FileToSave> =>
      isThere
        ? Promise.resolve({name: 'a.csv', type: 'text/csv', content: 'a'})
        : Promise.reject(new TypeError('No such chunk.'));
    await making.run(handOver(make));
    expect(wordsOf(place)).to.contain('Dit is niet gelukt. Uw antwoorden zijn er nog.');
    expect(failures).to.deep.equal(['load']);
    isThere = true;
    place.querySelector('button')?.click();
    await until(() => handed.length > 0, 'it was not tried again');
    await until(() => wordsOf(place) === saved, 'nothing was said');
  });
});

describe('the fingerprint', () => {
  it('is that of the session, changes with it, and says what it proves', async () => {
    const check = await report();
    await check.openDetails('Neem het rapport mee');
    expect(check.fingerprint).to.equal('');
    await check.openDetails('Vingerafdruk');
    await until(() => check.fingerprint !== '', 'no fingerprint');
    const session = {...emptySession(today), depth: 'full' as const, answers};
    expect(check.fingerprint).to.equal(fingerprint(session));
    expect(check.report).to.contain('dan is daar niets aan veranderd').and.contain('bewijst niet dat de antwoorden waar zijn');
    await check.write('Naam van uw organisatie', 'Jansen Flex');
    expect(check.fingerprint).to.equal(fingerprint({...session, organisation: 'Jansen Flex'}));
  });
});
