/** The built cases and workshop under a strict content security policy: nothing stopped, stored or sent. */
import {expect, fixture, html} from '@open-wc/testing';
import {CasesHarness} from '../cases-harness.js';
import {deviceKeys} from '../keep-harness.js';
import {requestsOf, stubPrint} from '../page.js';
import {until} from '../screen.js';
import {World, WorkshopHarness} from '../workshop-harness.js';

async function openStrict() {
  const frame = await fixture<HTMLIFrameElement>(html`<iframe title="A strict page" width="1280" height="900"></iframe>`);
  frame.src = '/dist/site/strict-training.html';
  const view = frame.contentWindow as Window & typeof globalThis;
  const page = (): Document => frame.contentDocument!;
  const shown = (tag: string) => page().querySelector(tag)?.shadowRoot?.querySelector('.root');
  const isThere = () => shown('dual-dependency-cases') && shown('dual-dependency-workshop');
  await until(isThere, 'the elements did not come');
  const cases = new CasesHarness(page().querySelector('dual-dependency-cases')!);
  const desk = new WorkshopHarness(page().querySelector('dual-dependency-workshop')!, new World());
  await cases.settled();
  await desk.settled();
  /** What was stopped, but for the line that the test server opens to every page. */
  const stopped = (): readonly string[] =>
    [...page().querySelectorAll('#violations li')]
      .map(({textContent}) => textContent ?? '')
      .filter((each) => !/connect-src · wss?:/.test(each));
  return {view, page: page(), cases, desk, stopped};
}

describe('the training on a page with a strict content security policy', () => {
  it('stops nothing of six cases, another language and the certificate', async () => {
    const {view, cases, stopped} = await openStrict();
    await cases.start('6 cases');
    for (let each = 0; each < 6; each++) {
      await cases.vote('attention');
      await cases.press(each < 5 ? 'Volgende case' : 'Naar uw uitslag');
    }
    await cases.switchLanguage();
    await cases.switchLanguage();
    const {printed} = stubPrint(view);
    await cases.press('Druk het bewijs af');
    await until(() => printed.length === 1, 'nothing was printed');
    expect(stopped()).to.deep.equal([]);
  });

  it('stops nothing of a workshop: hands, the large view, pictures and printing', async () => {
    const {view, desk, stopped} = await openStrict();
    await desk.press('30 minuten');
    await desk.press('Begin de workshop');
    await desk.next(2);
    await desk.raise('acceptable', 3);
    await desk.press('Toon hier groot');
    await desk.key('Escape', {}, view.document.body);
    await desk.next(2);
    await desk.press('Telefoons en bestanden');
    await desk.collect('0000');
    await desk.press('Uitslag en bewaren');
    await until(() => desk.text.includes('De zaal naast de meetlat'), 'no pictures');
    expect(stopped()).to.deep.equal([]);
  });

  it('keeps nothing on the device, and asks nobody else', async () => {
    const {view, cases, desk} = await openStrict();
    await cases.start('6 cases');
    await cases.vote('acceptable');
    await desk.press('Begin de workshop');
    await desk.next(3);
    expect(deviceKeys()).to.deep.equal([]);
    expect(view.sessionStorage).to.have.length(0);
    expect(view.document.cookie).to.equal('');
    expect(requestsOf(view).filter((path) => !/^\/dist\/site\//.test(path))).to.deep.equal([]);
  });

  it('notices what its policy stops', async () => {
    const {page, stopped} = await openStrict();
    page.body.setAttribute('style', 'color: red');
    await until(() => stopped().length > 0, 'the page does not notice');
  });
});
