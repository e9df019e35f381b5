/** What the check is to the page that holds it: attributes, events, slots; what it leaves alone. */
import {expect, fixture, html} from '@open-wc/testing';
import '../../src/define.js';
import type {
  CheckAnswerEvent,
  CheckCompleteEvent,
  CheckErrorEvent,
  CheckStartEvent,
} from '../../src/elements/events.js';
import {dossier, hirerOnly, today} from '../dossier.js';
import {CheckHarness, until} from '../harness.js';
import {asks, says} from './said.js';

const mount = (): Promise<CheckHarness> =>
  CheckHarness.mount(html`<dual-dependency-check day="2026-02-03"></dual-dependency-check>`);

/** Answers by the words of their options, question by question. */
async function answer(check: CheckHarness, given: Readonly<Record<string, string>>): Promise<void> {
  for (const [question, option] of Object.entries(given)) {
    expect(check.question).to.equal(asks(question));
    await check.choose(says(question, option));
    await check.next();
  }
}

/** Events that come out of a shadow root in which the check stands. */
async function mountDeep(): Promise<{check: CheckHarness; heard: Event[]}> {
  const outer = await fixture<HTMLElement>(html`<div></div>`);
  const root = outer.attachShadow({mode: 'open'});
  const heard: Event[] = [];
  for (const name of ['check-start', 'check-answer', 'check-complete', 'check-error']) {
    outer.addEventListener(name, (event) => heard.push(event));
  }
  const element = document.createElement('dual-dependency-check');
  element.day = today;
  root.append(element);
  const check = new CheckHarness(element);
  await check.settled();
  return {check, heard};
}

describe('events', () => {
  it('tell of the start, each new answer and the completed report, also through shadow roots', async () => {
    const {check, heard} = await mountDeep();
    await check.start('full');
    await answer(check, {role: 'hirer'});
    await check.back();
    await check.next();
    expect(heard.map(({type}) => type), 'the same answer is no new one')
      .to.deep.equal(['check-start', 'check-answer']);
    await check.walk('Nee', says('passport', 'never'));
    await until(() => heard.at(-1)?.type === 'check-complete', 'no completion');
    const [start, first] = heard as [CheckStartEvent, CheckAnswerEvent];
    expect([start.depth, start.language]).to.deep.equal(['full', 'nl']);
    expect([first.question, first.home, first.value]).to.deep.equal(['role', undefined, ['hirer']]);
    expect(first.answers).to.deep.equal({organisation: {role: ['hirer']}, homes: []});
    const complete = heard.at(-1) as CheckCompleteEvent;
    expect(complete.answers).to.equal(check.answers);
    expect(complete.assessment.headline).to.equal('attention');
    for (const {bubbles, composed, cancelable} of heard) {
      expect([bubbles, composed, cancelable]).to.deep.equal([true, true, false]);
    }
  });

  it('tell which home an answer is about', async () => {
    const {check, heard} = await mountDeep();
    await check.start('short');
    await answer(check, {'role': 'employer', 'arranges-homes': 'yes', 'origin': 'eu', 'deducts-rent': 'no', 'landlord': 'we'});
    const last = heard.at(-1) as CheckAnswerEvent;
    expect([last.question, last.value]).to.deep.equal(['landlord', 'we']);
    expect(check.answers.homes.map(({id}) => id)).to.deep.equal([last.home]);
  });

  it('tell of completion again only after another answer', async () => {
    const {check, heard} = await mountDeep();
    await check.start('short');
    await answer(check, {role: 'hirer', passport: 'never', retaliation: 'never'});
    const completions = (): number => heard.filter(({type}) => type === 'check-complete').length;
    expect(completions()).to.equal(1);
    await check.openOverview();
    await check.press('Naar het rapport');
    expect(completions()).to.equal(1);
    await check.openOverview();
    await check.goTo(asks('passport'));
    await answer(check, {passport: 'sometimes'});
    await check.press('Naar het rapport');
    expect(completions()).to.equal(2);
  });
});

describe('a page with several checks', () => {
  it('has several sessions', async () => {
    const place = await fixture<HTMLElement>(html`
      <div><dual-dependency-check></dual-dependency-check><dual-dependency-check></dual-dependency-check></div>
    `);
    const [one, other] = [...place.querySelectorAll('dual-dependency-check')].map((each) => new CheckHarness(each));
    await one!.start('full');
    await answer(one!, {role: 'hirer'});
    await other!.settled();
    expect(other!.screen).to.equal('start');
    await other!.start();
    expect(other!.question).to.equal(asks('role'));
    expect(other!.chosen).to.deep.equal([]);
  });

  it('may take one out and put it back: it goes on where it was', async () => {
    const check = await mount();
    await check.start('short');
    await answer(check, {role: 'hirer'});
    const {parentElement} = check.element;
    check.element.remove();
    parentElement?.append(check.element);
    await check.settled();
    expect(check.question).to.equal(asks('passport'));
    await answer(check, {passport: 'never', retaliation: 'never'});
    expect(check.screen).to.equal('report');
  });
});

describe('leaving the page', () => {
  /** Whether the browser would ask. */
  const asksFirst = (): boolean => !window.dispatchEvent(new Event('beforeunload', {cancelable: true}));

  it('asks first once something has been answered, and as long as it is there', async () => {
    const check = await mount();
    await check.start('short');
    expect(asksFirst(), 'nothing answered').to.equal(false);
    await answer(check, {role: 'hirer'});
    expect(asksFirst(), 'answered').to.equal(true);
    const {parentElement} = check.element;
    check.element.remove();
    expect(asksFirst(), 'taken out').to.equal(false);
    parentElement?.append(check.element);
    await check.settled();
    expect(asksFirst(), 'put back').to.equal(true);
    await answer(check, {passport: 'never', retaliation: 'never'});
    expect(asksFirst(), 'on the report').to.equal(true);
    await check.press('Opnieuw beginnen');
    await check.press('Ja, begin opnieuw');
    expect(asksFirst(), 'begun anew').to.equal(false);
  });

  it('does not ask where the host turns that off', async () => {
    const check = await CheckHarness.mount(html`<dual-dependency-check no-leave-warning></dual-dependency-check>`);
    await check.start('short');
    await answer(check, {role: 'hirer'});
    expect(asksFirst()).to.equal(false);
  });

  it('does not ask for answers that came from the host', async () => {
    await CheckHarness.resume(dossier(hirerOnly));
    expect(asksFirst()).to.equal(false);
  });
});

describe('the host’s own words', () => {
  const shownIn = (slotted: Element): boolean => (slotted as HTMLElement).getClientRects().length > 0;

  it('stand before the start and after the report', async () => {
    const check = await CheckHarness.mount(html`
      <dual-dependency-check>
        <p slot="introduction">Welkom bij onze vereniging.</p>
        <p slot="contact">Bel ons.</p>
      </dual-dependency-check>
    `);
    const [introduction, contact] = check.element.children as unknown as [Element, Element];
    expect([shownIn(introduction), shownIn(contact)]).to.deep.equal([true, false]);
    await check.start('short');
    expect([shownIn(introduction), shownIn(contact)]).to.deep.equal([false, false]);
    await answer(check, {role: 'hirer', passport: 'never', retaliation: 'never'});
    expect([shownIn(introduction), shownIn(contact)]).to.deep.equal([false, true]);
  });
});

describe('what the check leaves alone', () => {
  it('stores nothing, and asks no other server for anything', async () => {
    const check = await mount();
    const stored = async (): Promise<unknown> => [
      {...localStorage},
      {...sessionStorage},
      document.cookie,
      (await indexedDB.databases?.())?.length,
      (await caches.keys()).length,
    ];
    const before = await stored();
    await check.start('full');
    await check.walk();
    expect(check.screen).to.equal('report');
    expect(await stored()).to.deep.equal(before);
    const asked = performance.getEntriesByType('resource').map(({name}) => new URL(name).origin);
    expect([...new Set(asked)]).to.deep.equal([location.origin]);
  });
});

describe('an error event', () => {
  it('comes once for each thing that is wrong', async () => {
    const {check, heard} = await mountDeep();
    check.element.setAttribute('depth', 'deep');
    await check.settled();
    await check.start();
    const errors = heard.filter(({type}) => type === 'check-error') as CheckErrorEvent[];
    expect(errors.map(({kind, message}) => [kind, message])).to.deep.equal([
      ['attribute', 'depth is "short" or "full", not "deep".'],
    ]);
  });
});
