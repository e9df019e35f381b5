/** Actions: made from the report, worked on in their room, done, and answered again. */
import {expect} from '@open-wc/testing';
import {longest} from '../../src/core/parse-session-parts.js';
import '../../src/define.js';
import {ActionsHarness} from '../actions-harness.js';
import {press, type} from '../browser.js';
import {allRight, dossier, dutch} from '../dossier.js';
import type {Flat} from '../dossier.js';
import {CheckHarness, until} from '../harness.js';
import {asks, says} from './said.js';

const faulty: Flat = {...allRight, 'passport': 'sometimes', 'complaints': [], 'retaliation': 'unknown', 'lock-and-key': 'not-always'};
const titleOf = (id: string): string => dutch.practices.find((each) => each.id === id)?.title ?? '';
const adviceOf = (id: string): string =>
  dutch.practices.flatMap(({requirements}) => requirements).find((each) => each.id === id)?.advice ?? '';

const report = async (flat = faulty, ...homes: readonly Flat[]): Promise<ActionsHarness> =>
  ActionsHarness.of(await CheckHarness.reportOn(dossier(flat, ...homes), 'full'));

/** In the room, with an action on everything. */
async function list(...homes: readonly Flat[]): Promise<ActionsHarness> {
  const check = await report(faulty, ...homes);
  await check.enter();
  await check.press('Maak van elk een actie');
  return check;
}

describe('in a finding', () => {
  it('an action starts from the advice, is seen there, and has the focus', async () => {
    const check = await report();
    await check.pressAt('passport', 'Maak hier een actie van');
    expect(check.finding('passport')).to.contain('nog niemand · nog geen datum · te doen');
    expect(check.focused).to.contain('Wijzig actie').and.contain(adviceOf('passport'));
    expect(check.buttons).to.include('Acties (1 open)');
  });

  it('an action on what is unclear is to find it out', async () => {
    const check = await report();
    await check.pressAt('retaliation', 'Maak hier een actie van');
    expect(check.finding('retaliation')).to.contain(`Zoek uit: ${asks('retaliation')}`);
  });

  it('an action leads to the room, with the focus on it, and back to the finding', async () => {
    const check = await report();
    await check.pressAt('passport', 'Maak hier een actie van');
    await check.pressAt('complaints', 'Maak hier een actie van');
    await check.pressAt('complaints', 'Wijzig actie');
    expect(check.heading).to.equal('Acties');
    expect(check.isIn(check.field('Wat', check.titles.indexOf(titleOf('complaints'))))).to.equal(true);
    await check.press('Terug');
    expect(check.focused).to.contain(`Wijzig actie: ${adviceOf('complaints').split('\n')[0]}`);
  });

  it('what is acceptable asks for no action', async () => {
    const check = await report();
    expect(check.buttonsAt('moved-around').filter((each) => each.includes('actie'))).to.deep.equal([]);
  });

  it('of several homes an action is for all or for one of those concerned', async () => {
    const check = await report(faulty, {}, {'lock-and-key': 'always'}, {});
    await check.pressAt('lock-and-key', 'Maak hier een actie van');
    expect(check.choices('Voor welke woning?')).to.deep.equal(['alle woningen', 'Huis 1', 'Huis 3']);
    expect(check.focused).to.contain('alle woningen');
    await check.write('Voor welke woning?', 'Huis 3');
    await check.press('Maak de actie');
    expect(check.finding('lock-and-key')).to.contain('Huis 3 · nog niemand');
    await check.pressAt('lock-and-key', 'Maak nog een actie');
    await check.press('Maak de actie');
    await check.enter();
    expect(check.cards.map((each) => /Huis 3|alle woningen/.exec(each)?.[0])).to.deep.equal(['Huis 3', 'alle woningen']);
  });

  it('an action on what falls short in one home of several is for that home', async () => {
    const oneHome = [{'lock-and-key': 'always'}, {}] as const;
    const check = await report(faulty, ...oneHome);
    await check.pressAt('lock-and-key', 'Maak hier een actie van');
    expect(check.finding('lock-and-key')).to.contain('Huis 2 · nog niemand');
    const all = await list(...oneHome);
    expect(all.cards[all.titles.indexOf(titleOf('lock-and-key'))]).to.contain('Huis 2').and.not.contain('alle woningen');
  });
});

describe('by key', () => {
  it('an action is made, given to somebody, done, and its question answered again', async () => {
    const check = await report({...faulty, 'complaints': allRight['complaints'], 'retaliation': 'never', 'lock-and-key': 'always'});
    /** Tab, until the focus is there. */
    const tabTo = async (isThere: () => boolean, what: string): Promise<void> => {
      for (let presses = 0; !isThere(); presses++) {
        if (presses > 200) throw new Error(`By key there is no ${what}.`);
        await press('Tab');
      }
    };
    const toButton = (words: string): Promise<void> => tabTo(() => check.focused.startsWith(words), words);
    check.focusHeading();
    await toButton('Maak hier een actie van');
    await press('Enter');
    await until(() => check.focused.startsWith('Wijzig actie'), 'no action');
    await press('Enter');
    await until(() => check.heading === 'Acties' && check.isIn(check.field('Wat', 0)), 'no room');
    await press('Tab');
    await type('Anna');
    expect(check.field('Wie', 0).value).to.equal('Anna');
    await tabTo(() => check.isIn(check.field('Status', 0)), 'status');
    await type('k');
    await until(() => check.field('Status', 0).value === 'done', 'not done');
    await toButton('Beantwoord opnieuw');
    await press('Enter');
    await until(() => check.screen === 'question', 'no question');
    expect(check.focused).to.equal(asks('passport'));
  });
});

describe('the room of the actions', () => {
  it('is empty at first, and makes an action of each point in one step', async () => {
    const check = await report();
    await check.enter();
    expect(check.count).to.equal('');
    expect(check.primary).to.equal('Maak van elk een actie');
    await check.press(check.primary);
    expect(check.titles).to.have.members(['passport', 'complaints', 'retaliation', 'lock-and-key'].map(titleOf));
    expect(check.tasks).to.include(adviceOf('passport')).and.include(`Zoek uit: ${asks('retaliation')}`);
    expect(check.count).to.equal('4 acties staan nog open.');
    expect(check.focused).to.equal('Acties');
  });

  it('makes no second action of a practice that has one', async () => {
    const check = await report();
    await check.pressAt('passport', 'Maak hier een actie van');
    await check.enter();
    await check.press('Maak ook van de 3 andere punten een actie');
    expect(check.titles.filter((each) => each === titleOf('passport'))).to.have.length(1);
    expect(check.titles).to.have.length(4);
  });

  it('needs no action where all is acceptable, nor before anything was answered', async () => {
    const right = await report(allRight);
    await right.enter();
    expect(right.words).to.include('Alles wat bekeken is, is acceptabel. Er is nu geen actie nodig.');
  });

  it('keeps field, focus and cursor while somebody types, whatever the order', async () => {
    const check = await list();
    await check.write('Sorteer op', 'wie');
    const field = check.field('Wie', 1);
    const before = check.titles;
    field.focus();
    field.value = 'Zoë';
    field.setSelectionRange(2, 2);
    field.dispatchEvent(new Event('input', {bubbles: true}));
    await check.settled();
    expect(check.field('Wie', 1)).to.equal(field);
    expect(check.isIn(field)).to.equal(true);
    expect(field.selectionStart).to.equal(2);
    expect(check.titles).to.deep.equal(before);
  });

  it('takes no longer texts than a file does', async () => {
    const check = await list();
    expect(check.field('Wat', 0).maxLength).to.equal(longest.text);
    expect(check.field('Wie', 0).maxLength).to.be.at.most(longest.name);
  });

  it('sorts when it is asked to', async () => {
    const check = await list();
    const [first, second, third, fourth] = check.titles as [string, string, string, string];
    await check.write('Uiterlijk', '2026-05-01', 2);
    await check.write('Uiterlijk', '2026-04-01', 3);
    await check.write('Sorteer op', 'datum');
    expect(check.titles).to.deep.equal([fourth, third, first, second]);
    await check.write('Sorteer op', 'praktijk');
    expect(check.titles).to.deep.equal([first, second, third, fourth]);
  });

  it('shows those that are chosen, and says how many', async () => {
    const check = await list();
    await check.write('Wie', 'Ada', 1);
    await check.write('Status', 'bezig', 1);
    await check.write('Status', 'bezig');
    expect(check.field('Wie', 0).value).to.equal('Ada');
    expect(check.count).to.equal('4 acties staan nog open. U ziet 1 van de 4 acties.');
    await check.write('Status', 'alle');
    await check.write('Wie', 'nog niemand');
    expect(check.cards).to.have.length(3);
    await check.write('Wie', 'iedereen');
    await check.write('Zoek op woord', 'paspoort');
    expect(check.titles).to.deep.equal([titleOf('passport')]);
  });

  it('says in words what is too late', async () => {
    const check = await list();
    await check.write('Uiterlijk', '2026-02-02', 0);
    expect(check.cards[0]).to.contain('Te laat: dit zou op 2 februari 2026 klaar zijn.');
    expect(check.count).to.equal('4 acties staan nog open. 1 actie is te laat.');
    await check.write('Status', 'klaar', 0);
    expect(check.cards[0]).not.to.contain('Te laat');
    expect(check.count).to.equal('3 acties staan nog open.');
  });

  it('asks why an action is dropped, and says when no reason was given', async () => {
    const check = await list();
    expect(check.has('Waarom vervalt dit?', 0)).to.equal(false);
    await check.write('Status', 'vervallen', 0);
    expect(check.cards[0]).to.contain('Er is nog geen reden genoemd.');
    await check.write('Waarom vervalt dit?', 'De woning is verkocht', 0);
    expect(check.cards[0]).not.to.contain('Er is nog geen reden genoemd.');
    expect(check.field('Waarom vervalt dit?', 0).value).to.equal('De woning is verkocht');
  });

  it('gives a removed action back, where it was', async () => {
    const check = await list();
    const {titles} = check;
    await check.write('Wie', 'Ada', 1);
    await check.pressIn(1, 'Verwijder');
    expect(check.titles).to.deep.equal([titles[0], titles[2], titles[3]]);
    expect(check.focused).to.equal('Maak ongedaan');
    await check.press('Maak ongedaan');
    expect(check.titles).to.deep.equal(titles);
    expect(check.field('Wie', 1).value).to.equal('Ada');
    expect(check.isIn(check.field('Wat', 1))).to.equal(true);
  });

  it('keeps what was planned until the check begins anew', async () => {
    const check = await list();
    await check.press('Terug');
    await check.press('Opnieuw beginnen');
    await check.press('Ja, begin opnieuw');
    expect(check.screen).to.equal('start');
    const again = ActionsHarness.of(check);
    again.element.answers = dossier(faulty);
    await again.settled();
    await again.start('full');
    expect(again.buttons).to.include('Acties');
  });
});

describe('an action that is done', () => {
  it('offers the question behind it, and shows the new verdict on the way back', async () => {
    const check = await list();
    const card = check.titles.indexOf(titleOf('passport'));
    expect(check.cards[card]).to.contain('niet acceptabel').and.not.contain('Beantwoord opnieuw');
    await check.write('Status', 'klaar', card);
    await check.pressIn(card, `Beantwoord opnieuw: ${asks('passport')}`);
    expect(check.question).to.equal(asks('passport'));
    await check.choose(says('passport', 'never'));
    await check.next();
    expect(check.heading).to.equal('Acties');
    expect(check.cards[card]).to.contain('acceptabel').and.not.contain('niet acceptabel');
    expect(check.cards[card]).not.to.contain('Beantwoord opnieuw');
    expect(check.focused).to.equal('Nu: acceptabel');
  });

  it('stays done when somebody comes back without another answer', async () => {
    const check = await list();
    const card = check.titles.indexOf(titleOf('passport'));
    await check.write('Status', 'klaar', card);
    await check.pressIn(card, 'Beantwoord opnieuw');
    await check.back();
    expect(check.heading).to.equal('Acties');
    expect(check.focused).to.equal('Nu: niet acceptabel');
    expect(check.cards[card]).to.contain('Beantwoord opnieuw');
  });

  it('offers the question of its home alone', async () => {
    const check = await report(faulty, {}, {});
    await check.pressAt('lock-and-key', 'Maak hier een actie van');
    await check.write('Voor welke woning?', 'Huis 2');
    await check.press('Maak de actie');
    await check.enter();
    await check.write('Status', 'klaar', 0);
    const again = check.buttons.filter((each) => each.startsWith('Beantwoord opnieuw'));
    expect(again).to.deep.equal([`Beantwoord opnieuw: ${asks('lock-and-key')} (Huis 2)`]);
  });
});
