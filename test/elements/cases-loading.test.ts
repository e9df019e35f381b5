/** What happens when the built cases get no answer from the network. */
import {expect, fixture, html} from '@open-wc/testing';
import type {CasesErrorEvent} from '../../src/elements/cases/events.js';
import {CasesHarness, until} from '../cases-harness.js';

/** A page on which no chunk arrives until `heal` has been called. */
async function openBadLine(): Promise<{
  cases: CasesHarness;
  errors: CasesErrorEvent[];
  heal: () => Promise<unknown>;
}> {
  const name = `bad${Math.random().toString(36).slice(2)}`;
  const frame = await fixture<HTMLIFrameElement>(html`<iframe title="A page with the cases"></iframe>`);
  frame.srcdoc = '<!doctype html><html lang="nl"><body></body></html>';
  await new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
  const page = frame.contentDocument!;
  const errors: CasesErrorEvent[] = [];
  page.addEventListener('cases-error', (event) => errors.push(event as CasesErrorEvent));
  const script = page.createElement('script');
  script.type = 'module';
  script.src = `/failing/${name}/dist/embed/dual-dependency-cases.js`;
  page.head.append(script);
  const element = page.body.appendChild(page.createElement('dual-dependency-cases'));
  await until(() => element.shadowRoot?.firstElementChild, 'no cases');
  const cases = new CasesHarness(element);
  await cases.settled();
  return {cases, errors, heal: () => fetch(`/failing/${name}/heal`)};
}

describe('cases that do not load', () => {
  it('say so, tell the host, and are there when it is tried again', async () => {
    const {cases, errors, heal} = await openBadLine();
    expect(cases.notices).to.deep.equal(['Een deel kon niet worden geladen. Wat u stemde, is er nog.']);
    expect(errors.map(({kind}) => kind)).to.contain('load');
    await heal();
    await cases.press('Probeer opnieuw');
    await until(() => cases.notices.length === 0, 'the notice stays');
    await cases.settled();
    await cases.start('6 cases');
    await cases.vote('attention');
    expect(cases.answer['U zei']).to.equal('aandachtspunt');
  });
});
