/** The page that stands alone, as a browser reads it. */
import {expect, fixture, html} from '@open-wc/testing';
import {htmlReport} from '../../src/exports/html.js';
import type {ExportOrder} from '../../src/exports/order.js';
import {reportDocument} from '../../src/exports/report-document.js';
import {allRight, dossier} from '../dossier.js';
import {hostile, mixed, orderOf, threeHomes} from '../exports/order.js';
import {everyBlock, flat, saidIn} from '../exports/said-in.js';

const read = (order: ExportOrder): Document => new DOMParser().parseFromString(htmlReport(order), 'text/html');

const hostileOrder = (text: string): ExportOrder => {
  const answers = dossier({...mixed, 'deposit/returned': {notApplicable: text}}, {}, {'space/bedroom': 3});
  return orderOf(
    {...answers, homes: answers.homes.map((each) => ({...each, name: text}))},
    {
      organisation: text,
      actions: [{id: text, practice: 'passport', what: text, who: text, status: 'dropped', reason: text}],
      papers: [{practice: 'key-money', paper: text, exists: true, where: text}],
    },
  );
};

const picture = {
  markup: '<svg viewBox="0 0 10 10"><circle class="knot" r="5" /></svg>',
  css: '.knot { fill: rgb(1, 2, 3); }',
  text: 'A knot.',
};

/** A frame that shows the page; its own policy would keep axe out. */
async function open(page: string): Promise<Window & typeof globalThis> {
  const frame = await fixture<HTMLIFrameElement>(html`<iframe title="Report" width="360" height="800"></iframe>`);
  const loaded = new Promise((resolve) => {
    frame.addEventListener('load', resolve, {once: true});
  });
  frame.srcdoc = page;
  await loaded;
  return frame.contentWindow as Window & typeof globalThis;
}

interface Violation {
  readonly id: string;
  readonly nodes: readonly {readonly html: string}[];
}

interface Axe {
  run(): Promise<{readonly violations: readonly Violation[]}>;
}

const orders: Readonly<Record<string, () => ExportOrder>> = {
  'one home': () => orderOf(dossier(mixed)),
  'three homes': () => threeHomes(),
  'the short check': () => orderOf(dossier(mixed), {depth: 'short'}),
  'nothing answered': () => orderOf({organisation: {}, homes: []}, {organisation: ''}),
  'all right, with its picture': () => ({...orderOf(dossier(allRight)), picture}),
  'hostile names': () => hostileOrder(hostile.join(' ')),
};

describe('the report as a page', () => {
  for (const [name, order] of Object.entries(orders)) {
    it(`says everything that the document says: ${name}`, () => {
      const page = read(order());
      const said = flat(page.body.textContent);
      for (const line of saidIn(reportDocument(order()).blocks).map(flat)) {
        expect(said).to.contain(line.replaceAll('\u0000', '\uFFFD'));
      }
    });

    it(`is found accessible by axe: ${name}`, async () => {
      const view = await open(htmlReport(order()).replace(/<meta http-equiv[^>]*>/, ''));
      const script = view.document.createElement('script');
      const loaded = new Promise((resolve, reject) => {
        script.onload = resolve;
        script.onerror = reject;
      });
      script.src = new URL('/node_modules/axe-core/axe.min.js', location.href).href;
      view.document.head.append(script);
      await loaded;
      const {violations} = await (view as unknown as {axe: Axe}).axe.run();
      expect(violations.map(({id, nodes}) => `${id}: ${nodes[0]?.html}`)).to.deep.equal([]);
    });
  }

  it('has one title, headings that skip no level, and cells that know their heads', () => {
    const page = read(threeHomes());
    expect(page.querySelectorAll('h1')).to.have.length(1);
    const levels = [...page.querySelectorAll('h1, h2, h3, h4')].map(({tagName}) => Number(tagName[1]));
    levels.forEach((level, index) => {
      expect(level - (levels[index - 1] ?? 0), `heading ${index}`).to.be.at.most(1);
    });
    const tables = everyBlock(reportDocument(threeHomes()).blocks).filter(({kind}) => kind === 'table');
    expect(page.querySelectorAll('table')).to.have.length(tables.length);
    expect(page.querySelectorAll('th:not([scope])')).to.have.length(0);
    expect(page.querySelectorAll('tr > :first-child:not(th)')).to.have.length(0);
  });

  it('says its language, whose it is, and of which day', () => {
    const page = read(threeHomes());
    expect(page.documentElement.lang).to.equal('nl');
    expect(page.title).to.equal('Check dubbele afhankelijkheid · Bloemen & Zonen B.V. · 2026-02-03');
    expect(page.characterSet).to.equal('UTF-8');
    expect(page.doctype?.name).to.equal('html');
  });

  for (const text of hostile) {
    it(`takes ${JSON.stringify(text)} as text`, () => {
      const page = read(hostileOrder(text));
      expect(page.querySelectorAll('img, script, b b, iframe, object, link, base, form')).to.have.length(0);
      const attributes = [...page.querySelectorAll('*')].flatMap((each) => each.getAttributeNames());
      expect(attributes.filter((each) => /^on|^style$|^src$/.test(each))).to.deep.equal([]);
      expect(page.querySelector('dd b')?.textContent).to.equal(text.replaceAll('\u0000', '\uFFFD'));
      expect(page.title).to.contain(flat(text.replaceAll('\u0000', '\uFFFD')));
    });
  }

  it('asks for nothing, and may not', () => {
    const page = read({...threeHomes(), picture});
    expect(page.querySelectorAll('[src], link, script')).to.have.length(0);
    expect(page.querySelector('style')?.textContent).not.to.match(/url\(|@import/);
    expect(page.querySelector('meta[http-equiv]')?.getAttribute('content')).to.match(/^default-src 'none';/);
    for (const link of page.querySelectorAll('a')) {
      expect(link.href).to.match(/^https?:/);
      expect(link.rel).to.equal('noopener noreferrer');
    }
  });

  it('does not lead to what is no page', () => {
    const order = threeHomes();
    const sources = order.questionnaire.sources.map((each) => ({...each, address: 'javascript:alert(1)'}));
    const page = read({...order, questionnaire: {...order.questionnaire, sources}});
    expect([...page.querySelectorAll('a')].filter(({href}) => !href.startsWith('http'))).to.deep.equal([]);
    expect(page.body.textContent).to.contain('javascript:alert(1)');
  });

  it('shows the picture, with its colours and its words', async () => {
    const view = await open(htmlReport({...threeHomes(), picture}));
    const drawing = view.document.querySelector('[role="img"]');
    expect(drawing?.getAttribute('aria-label')).to.equal('A knot.');
    expect(view.getComputedStyle(drawing!.querySelector('circle')!).fill).to.equal('rgb(1, 2, 3)');
  });

  it('fits a phone', async () => {
    const {document} = await open(htmlReport(threeHomes()));
    expect(document.documentElement.scrollWidth).to.be.at.most(360);
  });
});
