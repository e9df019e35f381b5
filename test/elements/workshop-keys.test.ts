/** What the keys of a clicker do, and where they do nothing. */
import {expect, fixture, html} from '@open-wc/testing';
import '../../src/workshop.js';
import {ballotCode} from '../../src/core/training/ballot-code.js';
import {press as pressKey, type} from '../browser.js';
import {book} from '../cases-harness.js';
import {until, WorkshopHarness, wordsOf} from '../workshop-harness.js';

const [one, two] = book.cases.map(({id}) => id) as [string, string];
const running = (): Promise<WorkshopHarness> => WorkshopHarness.running([one, two]);
const stageOf = ({workshop: {moment}}: WorkshopHarness): string => (moment.name === 'case' ? moment.stage : moment.name);
const isBlank = (desk: WorkshopHarness): boolean =>
  desk.find('button[aria-pressed]').getAttribute('aria-pressed') === 'true';

describe('the clicker', () => {
  for (const key of ['ArrowRight', 'ArrowDown', 'PageDown', ' ']) {
    it(`goes on by "${key}"`, async () => {
      const desk = await running();
      const {defaultPrevented} = await desk.key(key);
      expect([stageOf(desk), defaultPrevented]).to.deep.equal(['story', true]);
    });
  }

  for (const key of ['ArrowLeft', 'ArrowUp', 'PageUp']) {
    it(`goes back by "${key}"`, async () => {
      const desk = await running();
      await desk.next(2);
      await desk.key(key);
      expect(stageOf(desk)).to.equal('story');
    });
  }

  for (const key of ['b', 'B', '.']) {
    it(`empties the screen by "${key}", and fills it again`, async () => {
      const desk = await running();
      await desk.key(key);
      const first = isBlank(desk);
      await desk.key(key);
      expect([first, isBlank(desk)]).to.deep.equal([true, false]);
    });
  }

  it('shows the room something again after a step', async () => {
    const desk = await running();
    await desk.key('b');
    await desk.key('PageDown');
    expect([isBlank(desk), stageOf(desk)]).to.deep.equal([false, 'story']);
  });

  it('works with real keys, one after the other', async () => {
    const desk = await running();
    await pressKey('PageDown');
    await until(() => stageOf(desk) === 'story', 'PageDown did nothing');
    await desk.settled();
    await pressKey('Space');
    await until(() => stageOf(desk) === 'vote', 'Space did nothing');
    await desk.settled();
    await pressKey('ArrowLeft');
    await until(() => stageOf(desk) === 'story', 'ArrowLeft did nothing');
  });

  for (const init of [{ctrlKey: true}, {altKey: true}, {metaKey: true}]) {
    it(`leaves a key with ${Object.keys(init).join()} to the browser`, async () => {
      const desk = await running();
      await desk.key('ArrowRight', init);
      expect(stageOf(desk)).to.equal('opening');
    });
  }

  it('does nothing before a workshop runs', async () => {
    const desk = await WorkshopHarness.mount();
    const {defaultPrevented} = await desk.key('ArrowRight');
    expect(defaultPrevented).to.equal(false);
  });
});

describe('keys that belong to something else', () => {
  it('stay with a field of the desk', async () => {
    const desk = await running();
    await desk.press('Telefoons en bestanden');
    const field = desk.find('#typed-codes');
    for (const key of ['ArrowRight', ' ', 'b', '.', 'PageDown']) await desk.key(key, {}, field);
    expect([stageOf(desk), isBlank(desk)]).to.deep.equal(['opening', false]);
  });

  it('stay with a button: Space presses it, arrows go on', async () => {
    const desk = await running();
    const button = desk.find('.tab');
    await desk.key(' ', {}, button);
    expect(stageOf(desk)).to.equal('opening');
    await desk.key('ArrowRight', {}, button);
    expect(stageOf(desk)).to.equal('story');
  });

  it('stay with the rest of the page', async () => {
    const desk = await running();
    const other = await fixture<HTMLElement>(html`<button>of the host</button>`);
    await desk.key('ArrowRight', {}, other);
    expect(stageOf(desk)).to.equal('opening');
  });
});

describe('without a mouse', () => {
  /** Presses Tab until something of this name has the focus. */
  async function tabTo(desk: WorkshopHarness, name: string): Promise<void> {
    const met: string[] = [];
    const named = (): string => desk.focused?.ariaLabel ?? wordsOf(desk.focused?.closest('label') ?? desk.focused);
    while (!named().startsWith(name)) {
      await pressKey('Tab');
      met.push(named());
      if (met.length > 60) throw new Error(`By key there is no "${name}", only: ${met.join(' | ')}`);
    }
  }

  it('a workshop is set up and begun, hands and a code are counted', async () => {
    const desk = await WorkshopHarness.mount();
    await tabTo(desk, '60 minuten');
    await pressKey('ArrowUp');
    await until(() => desk.order.length === book.programmes[0]?.cases.length, 'no other programme');
    await tabTo(desk, 'Titel');
    await type('Planners');
    await tabTo(desk, 'Begin de workshop');
    await pressKey('Enter');
    await until(() => desk.element.workshop?.title === 'Planners', 'it did not begin');
    await desk.settled();
    await pressKey('PageDown');
    await until(() => stageOf(desk) === 'story', 'no story');
    await pressKey('PageDown');
    await until(() => desk.hands.length === 3, 'no hands');
    await tabTo(desk, 'Een hand meer voor aandachtspunt');
    await pressKey('Space');
    await until(() => desk.hands[1] === 1, 'no hand');
    desk.find<HTMLElement>('#heading').focus();
    await tabTo(desk, 'Telefoons en bestanden');
    await pressKey('Enter');
    await until(() => desk.root.querySelector('#typed-codes'), 'no field');
    await tabTo(desk, 'Codes, elk op een eigen regel');
    const [id = ''] = desk.workshop.cases;
    const votes = {[id]: {first: {verdict: 'attention'}}} as const;
    await type(ballotCode(book, desk.workshop.cases, {phone: 'AAAAAAAA', votes}));
    await pressKey('Enter');
    await until(() => desk.said.includes('Telt mee'), 'not counted');
  });
});
