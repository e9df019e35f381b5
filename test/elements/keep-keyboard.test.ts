/** Keeping and opening with real keys alone. */
import {expect, html} from '@open-wc/testing';
import '../../src/define.js';
import {answerCode} from '../../src/core/answer-code.js';
import {press, type} from '../browser.js';
import {dossier, dutch, hirerOnly, today} from '../dossier.js';
import {CheckHarness, until} from '../harness.js';
import {clearDevice, deviceKeys, KeepHarness, keepRoom} from '../keep-harness.js';

async function tabTo(check: KeepHarness, words: string): Promise<void> {
  for (let steps = 0; check.focused !== words; steps++) {
    if (steps > 40) throw new Error(`By key there is no "${words}".`);
    await press('Tab');
  }
}

async function pressByKey(check: KeepHarness, words: string): Promise<void> {
  await tabTo(check, words);
  await press('Enter');
  await check.settled();
}

describe('by keyboard alone a person', () => {
  beforeEach(clearDevice);
  afterEach(clearDevice);

  it('enters the room, names the organisation, keeps, deletes, opens a code and goes on', async () => {
    const answers = dossier(hirerOnly);
    const mounted = await CheckHarness.mount(html`<dual-dependency-check day=${today}></dual-dependency-check>`);
    const check = KeepHarness.of(mounted);
    await pressByKey(check, keepRoom);
    await until(() => check.focused === keepRoom && check.screen === 'room', 'no room');
    await pressByKey(check, 'Bewaar op dit apparaat');
    await until(() => check.focused === 'Op dit apparaat', 'the focus is lost');
    expect(deviceKeys()).to.have.length(1);
    await pressByKey(check, 'Wis en stop met bewaren');
    await until(() => check.focused === 'Ja, wis het', 'the focus is lost');
    await press('Enter');
    await until(() => deviceKeys().length === 0, 'not deleted');
    await until(() => check.focused === 'Op dit apparaat', 'the focus is lost');
    await tabTo(check, 'Naam van uw organisatie (mag leeg blijven)');
    await type('De Kas');
    expect(check.organisation).to.equal('De Kas');
    await tabTo(check, 'Open een bestand van de check');
    await tabTo(check, 'Typ of plak een code of een link');
    await type('ABC');
    await press('Enter');
    await until(() => check.wrong, 'no fault');
    expect(check.focused).to.equal('Typ of plak een code of een link');
    for (let count = 0; count < 3; count++) await press('Backspace');
    await type(answerCode(dutch, {answers, depth: 'short', day: today}));
    await press('Enter');
    // The name that was typed is kept nowhere.
    await until(() => check.heading === 'Uw antwoorden van nu zijn niet bewaard', 'does not ask');
    await pressByKey(check, 'Open, en laat ze verdwijnen');
    await until(() => check.focused === 'De code is geopend', 'the focus is lost');
    await pressByKey(check, 'Ga verder');
    expect(check.answers.organisation).to.deep.equal(answers.organisation);
  });
});
