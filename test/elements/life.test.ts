/**
 * The whole life of a session: three homes, half answered, saved, the page closed, opened, finished,
 * reported, acted upon, exported, opened again under a changed rule, compared.
 */
import {expect, fixture, html} from '@open-wc/testing';
import '../../src/define.js';
import {ActionsHarness} from '../actions-harness.js';
import {CompareHarness} from '../compare-harness.js';
import {today} from '../dossier.js';
import {CheckHarness, until} from '../harness.js';
import {HomesHarness} from '../homes-harness.js';
import {catchDownloads, deviceKeys, KeepHarness} from '../keep-harness.js';
import type {Saving} from '../keep-harness.js';
import {asks, says} from './said.js';

const later = '2028-01-15';
const sameAs = 'Neem die antwoorden over';

/** Answers what comes, until it is time to stop: a number by 4, else what is preferred, else the first. */
async function answerUntil(
  check: CheckHarness,
  isTime: () => boolean,
  preferred: readonly string[] = [],
): Promise<void> {
  for (let steps = 0; check.screen === 'question' && !isTime(); steps++) {
    if (steps > 250) throw new Error(`It goes on for ever: ${check.question}`);
    if (check.asksNumber) await check.fill('4');
    else await check.choose(check.options.find((each) => preferred.includes(each)) ?? check.options[0] ?? '');
    await check.next();
  }
}

/** Saves the session in a file, and gives its text. */
async function save(check: CheckHarness, downloads: Saving): Promise<string> {
  const room = KeepHarness.of(check);
  await room.enter();
  const before = downloads.files.length;
  await room.press('Bewaar in een bestand');
  await until(() => downloads.files.length > before, 'no file came');
  await room.press('Terug');
  return downloads.files.at(-1)?.text ?? '';
}

/** A page of its own, opened anew on a day. */
async function openPage(day: string): Promise<CheckHarness> {
  const element = await fixture<CheckHarness['element']>(
    html`<dual-dependency-check day=${day} depth="full"></dual-dependency-check>`,
  );
  const check = new CheckHarness(element);
  await check.settled();
  return check;
}

/** Opens a file in a page of its own, and goes on. */
async function open(text: string, day: string): Promise<CheckHarness> {
  const room = KeepHarness.of(await openPage(day));
  await room.enter();
  await room.openFile(text);
  await room.press('Ga verder');
  return room;
}

describe('the whole life of a session', () => {
  let downloads: Saving;
  before(() => {
    downloads = catchDownloads();
  });
  after(() => {
    downloads.restore();
  });

  it('from three homes to the comparison of a later year', async function () {
    this.timeout(120_000);

    // Half of it, in a first sitting.
    const first = HomesHarness.of(await openPage(today));
    await first.start('full');
    await first.choose(says('role', 'agency'), says('role', 'hirer'));
    await first.next();
    await answerUntil(first, () => first.question === asks('landlord'));
    await first.enter();
    await first.add('Dorpsstraat');
    await first.add('Kerkweg');
    await first.add('Molenweg');
    await first.press('Ga verder met de vragen');
    let answered = 0;
    await answerUntil(first, () => ++answered > 12, [says('housing-compulsory', 'always')]);
    const half = first.answers;
    const file = await save(first, downloads);
    expect(first.answers).to.equal(half);
    first.element.remove();

    // The page was closed. On another day it goes on where it was.
    const second = HomesHarness.of(await open(file, today));
    expect(second.answers).to.deep.equal(half);
    for (const home of ['Kerkweg', 'Molenweg']) {
      await answerUntil(second, () => second.above.includes(home));
      await until(() => second.buttons.includes(sameAs), `nothing is offered for ${home}`);
      await second.press(sameAs);
    }
    await answerUntil(second, () => false);
    expect(second.screen).to.equal('report');
    expect(second.hasMatrix).to.equal(true);
    expect(second.columns).to.have.members(['Dorpsstraat', 'Kerkweg', 'Molenweg']);

    // Acted upon.
    const actions = ActionsHarness.of(second);
    await actions.enter();
    await actions.press('Maak van elk een actie');
    const planned = actions.cards.length;
    expect(planned).to.be.above(0);
    await actions.write('Wie', 'Anna', 0);
    await actions.write('Uiterlijk', '2026-06-01', 0);
    await actions.press('Terug');

    // Exported.
    await actions.openDetails('Neem het rapport mee');
    for (const [button, name, begin] of [
      ['Word', /rapport\.docx$/, /^PK/],
      ['Webpagina', /rapport\.html$/, /^<!doctype html>/i],
      ['Tabel (CSV)', /praktijken\.csv$/, /Dorpsstraat/],
      ['Gegevens (JSON)', /\.json$/, /"assessment"/],
      ['Acties (CSV)', /acties\.csv$/, /Anna/],
      ['Agenda (.ics)', /\.ics$/, /BEGIN:VALARM/],
    ] as const) {
      const before = downloads.files.length;
      await actions.press(button);
      await until(() => downloads.files.length > before, `no file for ${button}`);
      const {name: named, text} = downloads.files.at(-1)!;
      expect(named).to.match(name);
      expect(text).to.match(begin);
    }
    const finished = await save(second, downloads);
    expect(deviceKeys()).to.deep.equal([]);
    second.element.remove();

    // Two years later a rule has come into force: it asks one question more.
    const third = await open(finished, later);
    expect(third.screen).to.equal('question');
    expect(third.question).to.equal(asks('hirer-checks/licensed'));
    await third.choose(says('hirer-checks/licensed', 'no'));
    await third.next();
    expect(third.screen).to.equal('report');
    const kept = ActionsHarness.of(third);
    await kept.enter();
    expect(kept.cards).to.have.length(planned);
    expect(kept.field('Wie', 0).value).to.equal('Anna');
    expect(kept.cards[0]).to.contain('Te laat: dit zou op 1 juni 2026 klaar zijn.');
    await kept.press('Terug');

    // Compared.
    await third.press('Vergelijk met eerder');
    const compared = new CompareHarness(third.element);
    await compared.layFiles(finished);
    expect(Object.keys(compared.changed)).to.deep.equal(['hirer-checks']);
    expect(compared.changed['hirer-checks']?.said).to.contain('niet acceptabel');
    expect(compared.changed['hirer-checks']?.why.join(' ')).to.contain('1 januari 2028');
  });
});
