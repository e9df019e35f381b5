/** Where the focus goes, and the whole walk with real keys alone. */
import {expect, fixture, html} from '@open-wc/testing';
import '../../src/define.js';
import type {Depth} from '../../src/core/kept-session.js';
import {press, type} from '../browser.js';
import {dossier, hirerOnly, today, typicalEmployer} from '../dossier.js';
import {CheckHarness, until} from '../harness.js';
import {asks, says, wordsIn} from './said.js';

/** A check between two fields of the host; the focus is in the first. */
async function mount(answers?: unknown, depth: Depth = 'short'): Promise<CheckHarness> {
  const place = await fixture<HTMLElement>(html`
    <div>
      <label>before <input /></label>
      <dual-dependency-check day=${today} depth=${depth} .answers=${answers}></dual-dependency-check>
      <label>after <input /></label>
    </div>
  `);
  place.querySelector('input')?.focus();
  const check = CheckHarness.in(place);
  await check.settled();
  return check;
}

/**
 * Goes to what bears these words, a button, a field or an option: with Tab as far as the check goes,
 * then back with Shift and Tab. Never out of the page, from where not every engine comes back.
 */
async function tabTo(check: CheckHarness, words: string): Promise<void> {
  const met: string[] = [];
  let key = 'Tab';
  let wasInside = check.hasFocus;
  while (check.focused !== words) {
    await press(key);
    if (wasInside && !check.hasFocus) {
      if (key !== 'Tab') throw new Error(`By key there is no "${words}", only: ${met.join(' | ')}`);
      key = 'Shift+Tab';
    }
    wasInside = check.hasFocus;
    met.push(check.focused);
  }
}

/** Chooses by key, as a person does who knows radio buttons: arrows among them, Space for a box. */
async function chooseByKey(check: CheckHarness, words: string): Promise<void> {
  const first = (check.isMultiple ? words : check.chosen[0] ?? check.options[0]) ?? '';
  await tabTo(check, first);
  if (first === words) await press('Space');
  const steps = check.options.indexOf(words) - check.options.indexOf(check.focused);
  for (let step = 0; step < Math.abs(steps); step++) await press(steps > 0 ? 'ArrowDown' : 'ArrowUp');
  await check.settled();
  expect(check.chosen).to.deep.equal([words]);
}

/** Presses a button by key, and waits for what comes. */
async function pressByKey(check: CheckHarness, words: string, key: 'Enter' | 'Space' = 'Enter'): Promise<void> {
  const before = check.heading;
  await tabTo(check, words);
  await press(key);
  await until(() => check.heading !== before, `"${words}" did nothing`);
  await check.settled();
}

describe('the focus', () => {
  it('stays with the host while the check loads, and while answers come in', async () => {
    const check = await mount(dossier(hirerOnly));
    await until(() => check.words.includes('Ga verder'), 'no answers');
    expect(check.hasFocus).to.equal(false);
    expect(document.activeElement?.localName).to.equal('input');
  });

  it('goes to the heading of each new screen, and after a detour to where it came from', async () => {
    const check = await mount();
    await check.start();
    const seen = [check.focused];
    await check.choose(says('role', 'hirer'));
    await check.next();
    seen.push(check.focused);
    await check.openOverview();
    seen.push(check.focused);
    await check.goTo(asks('role'));
    seen.push(check.focused);
    await check.back();
    seen.push(check.focused);
    await check.press('Bekijk het rapport tot nu toe');
    seen.push(check.focused);
    expect(seen).to.deep.equal([
      asks('role'), asks('passport'), 'Alle vragen', asks('role'), `Wijzig: ${asks('role')}`, check.heading,
    ]);
    await check.press('Opnieuw beginnen');
    await check.press('Ja, begin opnieuw');
    expect(check.focused).to.equal('Welke check wilt u doen?');
  });

  it('goes to the fault after a fault, and again after the next', async () => {
    const check = await mount();
    await check.start();
    for (const attempt of ['first', 'second']) {
      await check.next();
      expect(check.focused, attempt).to.contain('Kies eerst een antwoord');
    }
  });

  it('stays on the option while somebody chooses', async () => {
    const check = await mount();
    await check.start();
    await tabTo(check, says('role', 'hirer'));
    await press('Space');
    await check.settled();
    expect(check.focused).to.equal(says('role', 'hirer'));
  });

  it('stays where it is when the language changes', async () => {
    const check = await mount();
    await check.start();
    await tabTo(check, says('role', 'hirer'));
    check.element.lang = 'en';
    await until(() => check.language === 'en', 'no English');
    expect(check.focused).to.equal((await wordsIn('en')).says('role', 'hirer'));
  });
});

describe('by keyboard alone', () => {
  it('a hirer walks the short check, from the start to the report', async () => {
    const check = await mount();
    await pressByKey(check, 'Begin de check');
    await chooseByKey(check, says('role', 'hirer'));
    await pressByKey(check, 'Volgende', 'Space');
    expect(check.question).to.equal(asks('passport'));
    await chooseByKey(check, says('passport', 'sometimes'));
    // Enter in the form goes on, as in any form.
    await press('Enter');
    await until(() => check.heading === asks('retaliation'), 'Enter did not go on');
    await chooseByKey(check, 'Weet ik niet');
    await pressByKey(check, 'Vorige');
    expect(check.question).to.equal(asks('passport'));
    await pressByKey(check, 'Volgende');
    expect(check.chosen).to.deep.equal(['Weet ik niet']);
    await pressByKey(check, 'Volgende');
    expect(check.screen).to.equal('report');
    expect(check.heading).to.equal('1 praktijk is niet acceptabel.');
    await pressByKey(check, `Wijzig: ${asks('passport')}`);
    await chooseByKey(check, says('passport', 'never'));
    await pressByKey(check, 'Opslaan en terug');
    expect(check.screen).to.equal('report');
  });

  it('chooses the full check, opens the help and closes it', async () => {
    const check = await mount();
    await tabTo(check, check.depths[0] ?? '');
    await press('ArrowDown');
    await pressByKey(check, 'Begin de check');
    await tabTo(check, 'Waarom vragen we dit?');
    await press('Enter');
    await until(() => check.isHelpOpen, 'the help stays closed');
    await press('Space');
    await until(() => !check.isHelpOpen, 'the help stays open');
    await chooseByKey(check, says('role', 'hirer'));
    await pressByKey(check, 'Volgende');
    expect(check.question).not.to.equal(asks('passport'));
  });

  it('types a number, mends it, and goes on with Enter', async () => {
    const check = await mount(dossier({...typicalEmployer, 'minimum-still-paid': 'not-always', 'rent-from-wages/ceiling': undefined}));
    await until(() => check.words.includes('Ga verder'), 'no answers');
    await pressByKey(check, 'Ga verder');
    expect(check.question).to.equal(asks('rent-from-wages/ceiling'));
    const field = `${asks('rent-from-wages/ceiling')} % van het minimumloon dat u moet betalen`;
    await tabTo(check, field);
    await type('240');
    await press('Enter');
    await until(() => check.fault, 'no fault');
    await check.settled();
    await tabTo(check, field);
    await press('End');
    await press('Backspace');
    await press('Enter');
    await until(() => check.heading !== asks('rent-from-wages/ceiling'), 'Enter did not go on');
    expect(check.answers.organisation['rent-from-wages/ceiling']).to.equal(24);
  });

  it('gives a reason why something does not apply', async () => {
    const check = await mount(dossier({...typicalEmployer, 'deposit/returned': undefined}), 'full');
    await until(() => check.words.includes('Ga verder'), 'no answers');
    await check.start();
    await chooseByKey(check, 'Geldt niet voor ons');
    await press('Tab');
    await type('Geen borg');
    await pressByKey(check, 'Volgende');
    expect(check.answers.homes[0]?.answers['deposit/returned']).to.deep.equal({notApplicable: 'Geen borg'});
  });

  it('reaches every button of the overview, and comes out of the check again', async () => {
    const check = await mount({organisation: {role: ['hirer']}, homes: []});
    await until(() => check.words.includes('Ga verder'), 'no answers');
    await check.start();
    await check.openOverview();
    const reached = new Set<string>();
    for (await press('Tab'); check.hasFocus; await press('Tab')) reached.add(check.focused);
    expect([...reached]).to.deep.equal(check.buttons.slice(2));
  });
});
