/** The desk: what is chosen before a workshop begins, and the steps through it. */
import {expect} from '@open-wc/testing';
import '../../src/workshop.js';
import {momentsOf} from '../../src/core/training/workshop-steps.js';
import type {WorkshopErrorEvent, WorkshopStartEvent} from '../../src/elements/workshop/events.js';
import {press as pressKey} from '../browser.js';
import {book, caseOf, caseWith, verdictOf, verdictWords} from '../cases-harness.js';
import {stageWords, until, World, WorkshopHarness, wordsOf} from '../workshop-harness.js';

const {mount} = WorkshopHarness;
const [one, two, three] = book.cases.filter(({label}) => label).map(({id}) => id) as [string, string, string];

describe('setting up', () => {
  it('begins with something to begin with: the programme of an hour', async () => {
    const desk = await mount();
    const hour = book.programmes.find(({minutes}) => minutes === 60);
    expect(desk.order).to.deep.equal(hour?.cases.map((id) => caseOf(id).title));
    await desk.press('Begin de workshop');
    expect(desk.workshop.cases).to.deep.equal(hour?.cases);
    expect(desk.workshop.minutes).to.equal(60);
  });

  for (const {minutes, cases} of book.programmes) {
    it(`takes the programme of ${minutes} minutes`, async () => {
      const desk = await mount();
      await desk.press(`${minutes} minuten`);
      await desk.press('Begin de workshop');
      expect([desk.workshop.minutes, desk.workshop.cases]).to.deep.equal([minutes, cases]);
    });
  }

  it('offers every case under its theme, with its marks', async () => {
    const desk = await mount();
    await desk.press('Zelf kiezen');
    expect(desk.all('.pick-row').length).to.equal(book.cases.length);
    for (const told of book.cases) {
      const row = wordsOf(desk.find(`input[value="${told.id}"]`).closest('.pick-row'));
      expect(row).to.contain(told.title);
      expect(row.includes('lastig')).to.equal(told.hard !== undefined);
      expect(row.includes('fictief')).to.equal(told.origin.kind === 'fictional');
    }
  });

  it('shows verdicts only when they are asked for', async () => {
    const desk = await mount();
    await desk.press('Zelf kiezen');
    const rows = (): string => desk.all('.pick-row').map(wordsOf).join(' ');
    expect(rows()).to.not.contain('acceptabel');
    desk.find('input[name="verdicts"]').click();
    await desk.settled();
    for (const [id, verdict] of verdictOf) {
      const row = wordsOf(desk.find(`input[value="${id}"]`).closest('.pick-row'));
      expect(row.endsWith(verdictWords[verdict]), row).to.equal(true);
    }
  });

  it('puts cases in another order by key, and the focus goes with the case', async () => {
    const desk = await mount();
    await desk.chooseOwn(one, two, three);
    const title = caseOf(three).title;
    desk.all('.mover').find(({ariaLabel}) => ariaLabel === `Naar boven: ${title}`)?.focus();
    await pressKey('Enter');
    await until(() => desk.order[1] === title, 'it did not move');
    await desk.settled();
    expect(desk.focused?.ariaLabel).to.equal(`Naar boven: ${title}`);
    await pressKey('Enter');
    await until(() => desk.order[0] === title, 'it did not move again');
    await pressKey('Enter');
    await desk.settled();
    expect(desk.order).to.deep.equal([three, one, two].map((id) => caseOf(id).title));
  });

  it('goes from a programme to a choice of one\'s own with the same cases', async () => {
    const desk = await mount();
    const before = desk.order;
    await desk.press('Pas deze keuze aan');
    expect(desk.order).to.deep.equal(before);
    expect((desk.focused as HTMLInputElement).value).to.equal('own');
  });

  it('says what is wanting where nothing is chosen', async () => {
    const desk = await mount();
    await desk.chooseOwn();
    await desk.press('Begin de workshop');
    expect(desk.alerts).to.contain('minstens één case');
    expect(desk.element.workshop).to.equal(undefined);
  });

  it('takes groups, says that few are never shown apart, and refuses twins', async () => {
    const desk = await mount();
    expect(desk.text).to.contain('Minder dan vijf stemmen');
    await desk.addGroup('Planners');
    await desk.addGroup('planners ');
    await desk.press('Begin de workshop');
    expect(desk.alerts).to.contain('dezelfde naam');
    await desk.press('Verwijder groep 2');
    await desk.addGroup('');
    await desk.press('Begin de workshop');
    expect(desk.workshop.groups).to.deep.equal([{id: '1', name: 'Planners'}]);
  });

  it('no longer asks for what was mended', async () => {
    const desk = await mount();
    await desk.addGroup('Planners');
    await desk.addGroup('Planners');
    await desk.press('Begin de workshop');
    expect(desk.alerts).to.contain('dezelfde naam');
    await desk.write('.group-row:last-of-type input', 'Leiding');
    await desk.press('30 minuten');
    expect(desk.alerts).to.equal('');
  });

  it('has no more than six groups', async () => {
    const desk = await mount();
    for (let place = 1; place <= 6; place++) await desk.addGroup(`Groep van ${place}`);
    expect(desk.buttons).to.not.include('Voeg een groep toe');
  });

  for (const [typed, minutes] of [['45', 45], ['0', undefined], ['veel', undefined], ['', undefined]] as const) {
    it(`plans ${minutes ?? 'no'} minutes for "${typed}"`, async () => {
      const desk = await mount();
      await desk.write('input[name="minutes"]', typed);
      await desk.press('Begin de workshop');
      expect(desk.workshop.minutes).to.equal(minutes);
    });
  }

  it('tells its host that it starts, and with which cases', async () => {
    const desk = await mount();
    const told: WorkshopStartEvent[] = [];
    desk.element.addEventListener('workshop-start', (event) => told.push(event));
    await desk.press('Begin de workshop');
    expect(told.map(({cases, language}) => [cases, language])).to.deep.equal([[desk.workshop.cases, 'nl']]);
  });

  it('tells its host of a day that is none', async () => {
    const desk = await mount();
    const told: WorkshopErrorEvent[] = [];
    desk.element.addEventListener('workshop-error', (event) => told.push(event));
    desk.element.day = 'tomorrow';
    await desk.settled();
    expect(told.map(({kind}) => kind)).to.deep.equal(['attribute']);
  });
});

describe('running', () => {
  it('goes through every moment and back, and says what comes next', async () => {
    const desk = await WorkshopHarness.running([one, two]);
    const moments = momentsOf(desk.workshop, book);
    for (const moment of moments.slice(1)) {
      await desk.next();
      expect(desk.workshop.moment).to.deep.equal(moment);
    }
    await desk.next();
    expect(desk.workshop.moment).to.deep.equal(moments.at(-1));
    for (const moment of moments.slice(0, -1).toReversed()) {
      await desk.press('Terug');
      expect(desk.workshop.moment).to.deep.equal(moment);
    }
    expect(desk.buttons.at(-1)).to.contain('case 1');
  });

  it('says where it is, with the story and the hints, and gives the heading the focus', async () => {
    const desk = await WorkshopHarness.running([one, two]);
    await desk.next();
    const told = caseOf(one);
    expect(desk.heading).to.equal(`${told.title} · ${stageWords('story')}`);
    expect(desk.text).to.contain('Case 1 van 2');
    for (const words of [...told.story, ...told.hints]) expect(desk.text).to.contain(words);
    expect(desk.focused?.id).to.equal('heading');
  });

  it('keeps the verdict hidden until it is asked for, and for the next case again', async () => {
    const told = caseWith('unacceptable');
    const desk = await WorkshopHarness.running([told.id, one === told.id ? two : one]);
    await desk.next();
    expect(desk.text).to.not.contain(told.because);
    await desk.press('Toon het oordeel aan mij');
    expect(desk.text).to.contain(told.because);
    expect(wordsOf(desk.find('.said-verdict'))).to.equal('niet acceptabel');
    await desk.next();
    expect(desk.text).to.not.contain(told.because);
    expect(desk.workshop.revealed).to.deep.equal([]);
    await desk.next(3);
    expect(desk.text).to.contain(told.because);
  });

  it('jumps to any case and stage', async () => {
    const desk = await WorkshopHarness.running([one, two, three]);
    await desk.press(caseOf(three).title);
    expect(desk.workshop.moment).to.deep.equal({name: 'case', case: three, stage: 'story'});
    await desk.press(stageWords('reveal'));
    expect(desk.workshop.revealed).to.deep.equal([three]);
    await desk.press(caseOf(one).title);
    expect(desk.text).to.contain(`${caseOf(three).title} geweest`);
  });
});

describe('the clock', () => {
  it('runs only while a workshop runs', async () => {
    const desk = await mount();
    expect(desk.world.isTicking).to.equal(false);
    await desk.press('Begin de workshop');
    expect(desk.world.isTicking).to.equal(true);
    desk.leave();
    expect(desk.world.isTicking).to.equal(false);
  });

  it('says how long this stage and the workshop take, and what is left for each case', async () => {
    const desk = await mount();
    await desk.press('60 minuten');
    await desk.press('Begin de workshop');
    desk.world.pass(5);
    await desk.next();
    desk.world.pass(1.25);
    await desk.settled();
    const clock = wordsOf(desk.find('.clock'));
    expect(clock).to.contain('In dit onderdeel1:15');
    expect(clock).to.contain('In de workshop6:15');
    expect(clock).to.contain(`Nog 54 min. voor ${desk.workshop.cases.length} cases`);
    desk.world.pass(60);
    await desk.settled();
    expect(wordsOf(desk.find('.clock'))).to.contain('U bent 7 min. over de geplande tijd.');
  });

  it('says no more than the time that passed where none was planned', async () => {
    const desk = await mount();
    await desk.write('input[name="minutes"]', '');
    await desk.press('Begin de workshop');
    expect(wordsOf(desk.find('.clock'))).to.equal('Tijd In dit onderdeel0:00 In de workshop0:00');
  });
});

describe('two languages', () => {
  it('switches half-way and keeps every vote', async () => {
    const desk = await WorkshopHarness.running([one], {world: new World()});
    await desk.next(2);
    await desk.raise('attention', 3);
    const before = desk.workshop;
    await desk.press('English');
    await until(() => desk.root.querySelector('.root')?.getAttribute('lang') === 'en', 'it still speaks Dutch');
    expect(desk.workshop).to.equal(before);
    expect(desk.hands).to.deep.equal([0, 3, 0]);
  });
});
