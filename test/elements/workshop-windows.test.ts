/** The desk and the screen for the room, as two elements that know each other only by their lines. */
import {expect} from '@open-wc/testing';
import '../../src/workshop.js';
import {workshopFile} from '../../src/core/training/workshop-file.js';
import {lineOf} from '../../src/elements/workshop/messages.js';
import {book, caseOf} from '../cases-harness.js';
import {until, World, WorkshopHarness, wordsOf} from '../workshop-harness.js';

const [one, two] = book.cases.filter(({label}) => label).map(({id}) => id) as [string, string];
const running = (world = new World()): Promise<WorkshopHarness> =>
  WorkshopHarness.running([one, two], {world});

/** Until the screen shows these words. */
const shows = (screen: WorkshopHarness, words: string): Promise<void> =>
  until(() => {
    const projector = screen.root.querySelector('.projector');
    return projector && wordsOf(projector).includes(words);
  }, `the screen does not show "${words}"`);

/** Until the screen has what the desk has. */
const follows = (screen: WorkshopHarness, desk: WorkshopHarness): Promise<void> =>
  until(() => JSON.stringify(screen.element.workshop) === JSON.stringify(desk.workshop), 'the screen is behind');

const says = (desk: WorkshopHarness, words: string): Promise<void> =>
  until(() => desk.text.includes(words), `the desk does not say "${words}"`);

/** Says something on the line of a workshop, as any page of this place can. */
function whisper(id: string, message: unknown): void {
  const channel = new BroadcastChannel(lineOf(id));
  channel.postMessage(message);
  channel.close();
}

describe('the screen for the room', () => {
  it('is opened by the desk, on the address of its own page', async () => {
    const desk = await running();
    await says(desk, 'staat nog niet aan');
    await until(() => desk.buttons.includes('Open het scherm'), 'no button');
    await desk.press('Open het scherm');
    expect(desk.world.opened).to.deep.equal([`${location.href}#ddw-screen=${desk.workshop.id}`]);
    await says(desk, 'gaat open');
    await desk.screen();
    await says(desk, 'staat aan.');
    await desk.press('Toon het venster');
    expect(desk.text).to.contain('staat aan.');
  });

  it('shows every step, hands too, and is empty when the desk says so', async () => {
    const desk = await running();
    const screen = await desk.screen();
    await desk.next();
    await shows(screen, caseOf(one).story[0] ?? '');
    await desk.next();
    await desk.raise('unacceptable', 7);
    await desk.next();
    await shows(screen, '7');
    await desk.key('b');
    await until(() => screen.root.querySelector('.projector.blank'), 'it is not empty');
    await desk.key('b');
    await until(() => !screen.root.querySelector('.projector.blank'), 'it stays empty');
  });

  it('that is opened late shows the moment of now', async () => {
    const desk = await running();
    await desk.next(3);
    const screen = await desk.screen();
    await shows(screen, caseOf(one).title);
    await follows(screen, desk);
  });

  it('passes the keys of the clicker on', async () => {
    const desk = await running();
    const screen = await desk.screen();
    await shows(screen, '');
    const line = screen.find('.projector');
    await screen.key('PageDown', {}, line);
    await until(() => desk.workshop.moment.name === 'case', 'the desk did not go on');
    await screen.key('ArrowLeft', {}, line);
    await until(() => desk.workshop.moment.name === 'opening', 'the desk did not go back');
    await screen.key('b', {}, line);
    await until(() => screen.root.querySelector('.projector.blank'), 'it is not empty');
  });

  it('takes no focus from the desk', async () => {
    const desk = await running();
    const screen = await desk.screen();
    await shows(screen, '');
    await desk.press('Telefoons en bestanden');
    desk.find<HTMLElement>('#typed-codes').focus();
    await screen.key('PageDown', {}, screen.find('.projector'));
    await until(() => desk.workshop.moment.name === 'case', 'the desk did not go on');
    await desk.settled();
    expect(desk.focused?.id).to.equal('typed-codes');
  });

  it('that is closed is missed, and can be opened again', async () => {
    const desk = await running();
    const screen = await desk.screen();
    await says(desk, 'staat aan.');
    const before = desk.workshop;
    screen.leave();
    await says(desk, 'is gesloten');
    expect(desk.workshop).to.equal(before);
    await desk.press('Open het opnieuw');
    await desk.screen();
    await says(desk, 'staat aan.');
  });

  it('is one of two: closing one of them closes none', async () => {
    const desk = await running();
    const [first] = [await desk.screen(), await desk.screen()];
    await says(desk, 'staat aan.');
    first.leave();
    const third = await desk.screen();
    await shows(third, '');
    expect(desk.text).to.contain('staat aan.');
  });

  it('speaks the language of the desk', async () => {
    const desk = await running();
    const screen = await desk.screen();
    await shows(screen, '');
    await desk.press('English');
    await until(() => screen.find('.root').lang === 'en', 'it still speaks Dutch');
  });

  it('waits while no desk is there', async () => {
    const screen = await WorkshopHarness.mount({hash: '#ddw-screen=ABCDEFGH'});
    expect(screen.text).to.contain('wacht op de laptop');
  });

  const id = 'ABCDEFGH';
  const state = {workshop: {id, cases: [one]}, day: '2026-02-03', language: 'nl', blank: false, began: 0};
  for (const [name, message] of [
    ['nothing', undefined],
    ['a text', 'state'],
    ['a state without a workshop', {kind: 'state', state: {...state, workshop: undefined}}],
    ['a workshop without votes', {kind: 'state', state}],
    ['a message of another kind', {kind: 'shout', from: 'x'}],
  ] as const) {
    it(`is not moved by what is foreign: ${name}`, async () => {
      const desk = await running();
      const screen = await desk.screen();
      await desk.next();
      await shows(screen, caseOf(one).title);
      whisper(desk.workshop.id, message);
      await desk.next();
      await follows(screen, desk);
    });
  }

  it('does not take over the workshop of another line, nor cases that it does not know', async () => {
    const desk = await running();
    const screen = await desk.screen();
    await shows(screen, '');
    const good = {day: '2026-02-03', language: 'nl', blank: false, began: 0};
    whisper(desk.workshop.id, {kind: 'state', state: {...good, workshop: {...desk.workshop, id: 'ZZZZZZZZ'}}});
    whisper(desk.workshop.id, {kind: 'state', state: {...good, workshop: {...desk.workshop, cases: ['no-such-case']}}});
    await until(() => screen.text.includes('wacht op de laptop'), 'it shows what it does not know');
    await desk.next();
    await shows(screen, caseOf(one).title);
  });
});

describe('a browser that does not let windows open', () => {
  it('gets the link to open by hand', async () => {
    const desk = await running();
    desk.world.hasWindows = false;
    await until(() => desk.buttons.includes('Open het scherm'), 'no button');
    await desk.press('Open het scherm');
    expect(desk.said).to.contain('door de browser tegengehouden');
    expect(desk.find<HTMLAnchorElement>('.blocked a').hash).to.equal(`#ddw-screen=${desk.workshop.id}`);
  });

  it('has one window where there are no lines between windows, and says so', async () => {
    const world = new World();
    world.hasLines = false;
    const desk = await running(world);
    await says(desk, 'kan geen tweede scherm vullen');
    expect(desk.buttons).to.not.include('Open het scherm');
    const screen = await desk.screen();
    await until(() => screen.text.includes('kan geen tweede scherm'), 'the screen says nothing');
  });
});

describe('one window only', () => {
  it('shows the room\'s view in the desk, and the notes again by Escape or a button', async () => {
    const desk = await running();
    await desk.next();
    for (const back of [() => desk.key('Escape'), () => desk.press('Terug naar de notities')]) {
      await desk.press('Toon hier groot');
      await until(() => desk.root.querySelector('.projector'), 'no projector');
      expect(desk.root.querySelector('.notes')).to.equal(null);
      await desk.key('ArrowRight');
      await back();
      await until(() => desk.root.querySelector('.notes'), 'no notes');
      await until(() => desk.focused?.id === 'heading', 'the focus is lost');
    }
    expect(desk.workshop.moment).to.deep.equal({name: 'case', case: one, stage: 'discussion'});
  });

  it('counts hands by key there too', async () => {
    const desk = await running();
    await desk.next(2);
    await desk.press('Toon hier groot');
    await desk.key('3');
    await desk.press('Terug naar de notities');
    expect(desk.hands).to.deep.equal([0, 0, 1]);
  });
});

describe('a desk that goes', () => {
  it('leaves the screen as it was, and a new desk takes the workshop over with its time', async () => {
    const desk = await running();
    const screen = await desk.screen();
    await desk.next(2);
    await desk.raise('attention', 6);
    await shows(screen, caseOf(one).title);
    await follows(screen, desk);
    const before = desk.workshop;
    desk.world.pass(12);
    desk.leave();
    await until(() => screen.text.includes('De laptop is even weg.'), 'the screen does not say so');
    await shows(screen, caseOf(one).title);

    const again = await WorkshopHarness.mount({world: desk.world});
    await says(again, 'Op het andere scherm staat nog een workshop.');
    expect(again.notices).to.contain('case 1 van 2');
    await again.press('Ga verder met de workshop die op het andere scherm staat');
    expect(again.workshop).to.deep.equal(before);
    expect(again.hands).to.deep.equal([0, 6, 0]);
    expect(wordsOf(again.find('.clock'))).to.contain('In de workshop12:00');
    await says(again, 'staat aan.');
    await again.next();
    await follows(screen, again);
    expect(screen.text).to.not.contain('De laptop is even weg.');
  });

  it('by the button back of the browser, and comes again, tells both', async () => {
    const desk = await running();
    const screen = await desk.screen();
    await shows(screen, '');
    const other = await WorkshopHarness.mount();
    await says(other, 'loopt al een workshop');
    dispatchEvent(new PageTransitionEvent('pagehide', {persisted: true}));
    await until(() => screen.text.includes('De laptop is even weg.'), 'the screen does not say so');
    await until(() => !other.notices.includes('loopt al een workshop'), 'it is still told');
    dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}));
    await until(() => !screen.text.includes('De laptop is even weg.'), 'the screen still says so');
    await says(other, 'loopt al een workshop');
  });

  it('is moved in its page and keeps its workshop and its screen', async () => {
    const desk = await running();
    const screen = await desk.screen();
    await desk.next();
    const before = desk.workshop;
    const place = document.createElement('div');
    desk.element.before(place);
    place.append(desk.element);
    await desk.settled();
    expect(desk.workshop).to.equal(before);
    await desk.next();
    await follows(screen, desk);
  });
});

describe('a workshop that is closed', () => {
  it('is missed by its screen, and no longer told to another desk', async () => {
    const desk = await running();
    const screen = await desk.screen();
    await shows(screen, '');
    const other = await WorkshopHarness.mount();
    await says(other, 'loopt al een workshop');
    await desk.press('Uitslag en bewaren');
    await desk.press('Sluit deze workshop af');
    await desk.press('Sluit af');
    await until(() => screen.text.includes('De laptop is even weg.'), 'the screen does not say so');
    await until(() => !other.notices.includes('loopt al een workshop'), 'it is still told');
    await desk.press('Begin de workshop');
    await desk.next();
    expect(screen.text).to.contain('De laptop is even weg.');
  });
});

describe('two desks at once', () => {
  it('the later is told, before and after it begins', async () => {
    const desk = await running();
    const later = await WorkshopHarness.mount();
    await says(later, 'In een ander venster van deze browser loopt al een workshop.');
    expect(desk.text).to.not.contain('In een ander venster');
    await later.press('Begin de workshop');
    expect(later.notices).to.contain('In een ander venster');
    desk.leave();
    await until(() => later.notices === '', 'it is still told');
  });

  it('with the same workshop is told to work in one of them', async () => {
    const desk = await running();
    const screen = await desk.screen();
    await shows(screen, '');
    const second = await WorkshopHarness.mount();
    await says(second, 'loopt al een workshop');
    // A screen whose desk is there is not offered.
    expect(second.buttons.some((each) => each.startsWith('Ga verder'))).to.equal(false);
  });

  it('with the same workshop from a file is told that it is open twice', async () => {
    const desk = await running();
    const second = await WorkshopHarness.mount();
    await second.choose('input[name="workshop"]', [new File([workshopFile(book, desk.workshop)], 'workshop.json')]);
    await says(second, 'Deze workshop staat ook in een ander venster open.');
    expect(desk.notices).to.equal('');
  });
});
