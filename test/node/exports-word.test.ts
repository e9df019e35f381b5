/** The Word document, unzipped and read by a library that reads Word. */
import {expect} from 'chai';
import {strFromU8, unzipSync} from 'fflate';
import mammoth from 'mammoth';
import type {ExportOrder} from '../../src/exports/order.js';
import {reportDocument} from '../../src/exports/report-document.js';
import {wordReport} from '../../src/exports/word.js';
import {dossier} from '../dossier.js';
import {hostile, mixed, orderOf, threeHomes} from '../exports/order.js';
import {everyBlock, flat, saidIn} from '../exports/said-in.js';

interface Read {
  readonly text: string;
  readonly html: string;
  /** A part of the file by its name. */
  readonly part: (name: string) => string;
}

async function read(order: ExportOrder): Promise<Read> {
  const bytes = new Uint8Array(await (await wordReport(order)).arrayBuffer());
  const parts = unzipSync(bytes);
  const buffer = Buffer.from(bytes);
  const {value: html} = await mammoth.convertToHtml(
    {buffer},
    {styleMap: ["p[style-name='Title'] => h1.title:fresh"]},
  );
  return {text: textIn(html), html: flat(html), part: (name) => strFromU8(parts[name] ?? new Uint8Array())};
}

/** Its raw text would lose the ends of lines. */
const textIn = (html: string): string =>
  flat(html.replace(/<br \/>|<\/(p|h\d|li|td|th)>/g, ' ').replace(/<[^>]*>/g, ''))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');

const count = (text: string, what: RegExp): number => text.match(what)?.length ?? 0;

describe('the Word document', () => {
  const order = threeHomes();
  const {title, blocks} = reportDocument(order);
  const reading = read(order);

  it('says everything that the document says, in the same order', async () => {
    const {text} = await reading;
    let at = 0;
    for (const line of [title, ...saidIn(blocks)].map(flat)) {
      const found = text.indexOf(line, at);
      expect(found, line).to.be.at.least(0);
      at = found;
    }
  });

  it('has headings and tables that Word knows as such', async () => {
    const {html} = await reading;
    const every = everyBlock(blocks);
    const headings = every.filter(({kind}) => kind === 'heading');
    expect(count(html, /<h[1-3]>/g)).to.equal(headings.length);
    expect(html).to.match(/^<h1 class="title">Check dubbele afhankelijkheid<\/h1>/);
    const tables = every.filter(({kind}) => ['table', 'facts', 'signature'].includes(kind));
    expect(count(html, /<table>/g)).to.equal(tables.length);
    expect(headings).to.have.length.above(70);
  });

  it('repeats the head of a table, and tears no row apart', async () => {
    const xml = (await reading).part('word/document.xml');
    const tables = everyBlock(blocks).filter(({kind}) => kind === 'table');
    expect(count(xml, /<w:tblHeader\/>/g)).to.equal(tables.length);
    expect(count(xml, /<w:cantSplit\/>/g)).to.equal(count(xml, /<w:tr>|<w:tr /g));
  });

  it('is A4, numbers its pages, and knows its language, title and owner', async () => {
    const {part} = await reading;
    expect(part('word/document.xml')).to.match(/<w:pgSz w:w="11906" w:h="16838"/);
    expect(part('word/footer1.xml')).to.match(/PAGE.*NUMPAGES/s);
    expect(part('word/styles.xml')).to.contain('<w:lang w:val="nl-NL"');
    expect(part('docProps/core.xml'))
      .to.contain('<dc:title>Check dubbele afhankelijkheid</dc:title>')
      .and.contain('<dc:creator>Bloemen &amp; Zonen B.V.</dc:creator>');
  });

  it('takes hostile text as text', async () => {
    const what = hostile.join('\n');
    const actions = [{id: 'a1', practice: 'passport', what, who: what, status: 'to-do', reason: ''} as const];
    const {text, html, part} = await read(orderOf(dossier(mixed), {organisation: what, actions}));
    const fitting = flat(what.replace('\u0000', '\uFFFD').replace('\uD800', '\uFFFD'));
    expect(text.split(fitting)).to.have.length(4);
    expect(html).not.to.match(/<img|<script/);
    for (const name of ['word/document.xml', 'docProps/core.xml']) {
      // Not by our own expression: what XML 1.0 does not allow makes Word refuse the file.
      expect(part(name)).not.to.match(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/);
    }
  });

  it('leads to the sources, and nowhere else', async () => {
    const links = (await reading).part('word/_rels/document.xml.rels').match(/Target="[^"]*" TargetMode="External"/g) ?? [];
    expect(links).to.have.length.above(30);
    const known = JSON.stringify([order.questionnaire.sources, order.questionnaire.instruments]);
    for (const each of links) {
      const address = /"([^"]*)"/.exec(each)?.[1]?.replaceAll('&amp;', '&') ?? '';
      expect(known).to.contain(address);
    }
  });
});
