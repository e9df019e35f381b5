/** What is left of a workshop: looked at, saved, printed. */
import {expect, fixture, html} from '@open-wc/testing';
import {pngOf} from '../../src/elements/workshop/projector/paint.js';
import {svgFile} from '../../src/exports/workshop/picture-file.js';
import {inkOf} from '../../src/exports/workshop/pictures/inks.js';
import {contrast} from '../contrast.js';
import {drawingOf, hostile, picturesOf, rooms} from '../exports/workshop/drawings.js';
import {groupedRoom, unacceptable, usualRoom, workshopOf} from '../exports/workshop/rooms.js';
import {catchDownloads, catchPicks} from '../keep-harness.js';
import type {Saving} from '../keep-harness.js';
import {stubPrint} from '../page.js';
import {ProjectorBox, shownIn} from '../projector-box.js';
import {until, wordsOf} from '../screen.js';

async function resultsOf(room = usualRoom): Promise<ProjectorBox> {
  const box = await ProjectorBox.of(1280);
  box.showResults(await shownIn('nl', room));
  return box;
}

function press(box: ProjectorBox, words: string): void {
  const button = box.all('button').find((each) => wordsOf(each) === words);
  if (!button) throw new Error(`No "${words}": ${box.all('button').map(wordsOf).join(' | ')}`);
  button.click();
}

const saidBy = (box: ProjectorBox): string => wordsOf(box.all('[role="status"]')[0]);

describe('the results', () => {
  it('have every picture with its text', async () => {
    const box = await resultsOf();
    const titles = box.all('.results-picture h5').map(wordsOf);
    expect(titles.slice(0, 2)).to.deep.equal(['Wat vond de zaal het moeilijkst?', 'De zaal naast de meetlat']);
    expect(titles).to.have.length(2 + 4);
    expect(titles).to.contain(unacceptable.title);
    for (const each of box.all('.results-picture')) expect(each.querySelectorAll('tbody tr')).not.to.have.length(0);
  });

  it('have a picture by group where there are groups, and no other', async () => {
    const byGroup = (box: ProjectorBox): number =>
      box.all('.results-picture h5').filter((each) => wordsOf(each).includes('per groep')).length;
    expect(byGroup(await resultsOf(groupedRoom))).to.equal(1);
    expect(byGroup(await resultsOf())).to.equal(0);
  });

  it('say what the numbers mean, and what is not told of groups', async () => {
    const rule = 'Minder dan 5 stemmen van een groep tonen we niet apart.';
    expect(wordsOf((await resultsOf(groupedRoom)).all('.results')[0])).to.contain(rule);
    const words = wordsOf((await resultsOf()).all('.results')[0]);
    expect(words).to.contain('Het verschil staat in procentpunten.').and.not.contain(rule);
  });

  it('say that nobody voted', async () =>
    expect(wordsOf((await resultsOf(workshopOf([unacceptable]))).all('.results')[0])).to.contain(
      'Er is nog over geen enkele case gestemd.',
    ));
});

describe('a file of the results', () => {
  let stub: Saving;
  afterEach(() => stub.restore());

  const files = [
    ['Tabel (CSV)', 'workshop-dubbele-afhankelijkheid_werkplaats-westland_2026-02-03_stemmen.csv', '\uFEFFNummer,Case'],
    ['Bewaar als SVG: De zaal naast de meetlat', 'workshop-dubbele-afhankelijkheid_werkplaats-westland_2026-02-03_de-zaal-naast-de-meetlat.svg', '<?xml'],
    ['Bewaar als PNG: De zaal naast de meetlat', 'workshop-dubbele-afhankelijkheid_werkplaats-westland_2026-02-03_de-zaal-naast-de-meetlat.png', '\uFFFDPNG'],
  ] as const;

  for (const [button, name, begins] of files) {
    it(`is saved: ${button}`, async () => {
      stub = catchPicks('saves');
      const box = await resultsOf();
      press(box, button);
      await until(() => saidBy(box).startsWith('Het bestand is gemaakt.'), 'no file');
      expect(stub.files.map((each) => each.name)).to.deep.equal([name]);
      // A text that was read loses its mark.
      expect(stub.files[0]?.text.startsWith(begins.replace('\uFEFF', ''))).to.be.true;
    });
  }

  it('comes as a download where there is no dialog', async () => {
    stub = catchDownloads();
    const box = await resultsOf();
    press(box, 'Tabel (CSV)');
    await until(() => stub.files.length > 0, 'no download');
    expect(stub.files[0]?.text).to.contain(unacceptable.title);
  });

  it('is not saved where the person does not want it', async () => {
    stub = catchPicks('cancels');
    const box = await resultsOf();
    press(box, 'Tabel (CSV)');
    await until(() => saidBy(box) === 'Er is geen bestand bewaard.', 'nothing was said');
  });

  it('that cannot be painted is offered as SVG', async () => {
    stub = catchPicks('saves');
    const {prototype} = HTMLCanvasElement;
    const {toBlob} = prototype;
    prototype.toBlob = (then) => then(null);
    try {
      const box = await resultsOf();
      press(box, 'Bewaar als PNG: De zaal naast de meetlat');
      await until(() => saidBy(box).includes('kies dan SVG'), 'nothing was said');
      expect(stub.files).to.deep.equal([]);
      press(box, 'Bewaar als SVG: De zaal naast de meetlat');
      await until(() => stub.files.length > 0, 'no file');
    } finally {
      prototype.toBlob = toBlob;
    }
  });
});

describe('a picture as SVG', () => {
  for (const [name, room] of Object.entries(rooms)) {
    for (const picture of picturesOf(room)) {
      it(`stands alone: ${picture.id} of ${name}`, () => {
        const text = svgFile(drawingOf(picture, room));
        const page = new DOMParser().parseFromString(text, 'image/svg+xml');
        expect(page.querySelector('parsererror')?.textContent).to.equal(undefined);
        const root = page.documentElement;
        expect(root.namespaceURI).to.equal('http://www.w3.org/2000/svg');
        expect(root.getAttribute('viewBox')).to.equal('0 0 1920 1080');
        expect(root.getAttribute('lang')).to.equal('nl');
        expect(wordsOf(root.querySelector('title'))).to.equal(picture.title);
        const told = wordsOf(root.querySelector('desc'));
        for (const [first = '', ...cells] of picture.table.rows) {
          if (first !== hostile) for (const each of [first, ...cells]) expect(told).to.contain(each);
        }
        for (const each of root.querySelectorAll('*')) {
          const attributes = each.getAttributeNames();
          for (const attribute of attributes) {
            expect(attribute).not.to.match(/^(style|class|src|on.*|.*href)$/);
            expect(each.getAttribute(attribute)).not.to.contain('url(');
          }
        }
        expect(root.querySelectorAll('script, style, image, use, foreignObject')).to.have.length(0);
      });
    }
  }
});

describe('a picture as PNG', () => {
  const [hardest] = picturesOf(usualRoom);

  it('has 1920 by 1080 points, and the colours of the drawing', async () => {
    const blob = await pngOf(drawingOf(hardest!, usualRoom));
    expect(blob.type).to.equal('image/png');
    const bitmap = await createImageBitmap(blob);
    expect(bitmap).to.include({width: 1920, height: 1080});
    const canvas = document.createElement('canvas');
    canvas.width = 1920;
    canvas.height = 1080;
    const context = canvas.getContext('2d')!;
    context.drawImage(bitmap, 0, 0);
    const colours = new Set<string>();
    const {data} = context.getImageData(0, 0, 1920, 1080);
    for (let at = 0; at < data.length; at += 4) {
      colours.add(`#${[0, 1, 2].map((each) => (data[at + each] ?? 0).toString(16).padStart(2, '0')).join('')}`);
    }
    expect(colours).to.include('#ffffff').and.include(inkOf(undefined));
  });
});

describe('a page with a strict content security policy', () => {
  it('has a picture painted: no image is loaded for it', async () => {
    const frame = await fixture<HTMLIFrameElement>(html`<iframe title="A strict page"></iframe>`);
    // What 'self' is for a page without an address, engines do not agree on.
    const here = location.origin;
    frame.srcdoc = `<!doctype html><html lang="nl"><meta http-equiv="Content-Security-Policy"
      content="default-src 'none'; script-src ${here}; style-src ${here}; require-trusted-types-for 'script'">
      <script type="module" src="${new URL('../painted-strictly.ts', import.meta.url).pathname}"></script>`;
    const saidIn = (): string | undefined => frame.contentDocument?.documentElement.dataset['painted'];
    await until(saidIn, 'nothing was painted');
    expect(saidIn()).to.equal('image/png');
  });
});

describe('the printed results', () => {
  async function paperOf(room = groupedRoom): Promise<Document> {
    const {printed, restore} = stubPrint(window);
    try {
      press(await resultsOf(room), 'Afdrukken of bewaren als pdf');
      await until(() => printed.length > 0, 'nothing was printed');
    } finally {
      restore();
    }
    expect(printed).to.have.length(1);
    return printed[0]!;
  }

  it('have title, date, cases, votes, groups and what the numbers mean', async () => {
    const paper = await paperOf();
    const words = wordsOf(paper.body);
    expect(paper.title).to.equal('Uitslag van de workshop · Werkplaats Westland · 2026-02-03');
    expect(paper.documentElement.lang).to.equal('nl');
    for (const each of [
      'Uitslag van de workshop',
      'Datum3 februari 2026',
      '68 stemmen voor de discussie, geen stemmen na de discussie',
      'Bloemen bv, Uitzendbureau Zuid, Vakbond',
      `1. ${unacceptable.title}`,
      'Wat de cijfers zeggen',
      'Minder dan 5 stemmen van een groep tonen we niet apart.',
    ]) expect(words).to.contain(each);
  });

  it('have every picture with its text', async () => {
    const paper = await paperOf(usualRoom);
    const sections = [...paper.querySelectorAll('section')];
    expect(sections).to.have.length(2 + 4);
    for (const each of sections) {
      expect(each.querySelectorAll('svg')).to.have.length(1);
      expect(wordsOf(each.querySelector('svg title'))).to.equal(wordsOf(each.querySelector('h2')));
      expect(each.querySelectorAll('tbody tr').length).to.be.at.least(2);
    }
    expect(wordsOf(paper.body)).not.to.contain('van een groep');
  });

  it('are dark on white, and ask for nothing', async () => {
    const paper = await paperOf(usualRoom);
    const view = paper.defaultView!;
    const {color} = view.getComputedStyle(paper.body);
    expect(contrast(color, view.getComputedStyle(paper.documentElement).backgroundColor)).to.be.above(10);
    expect(paper.querySelectorAll('script, link, iframe, img, image, button, [style]')).to.have.length(0);
  });

  it('have a hostile title as text', async () => {
    const paper = await paperOf({...groupedRoom, title: '<img src=x onerror=alert(1)>'});
    expect(paper.querySelectorAll('img')).to.have.length(0);
    expect(wordsOf(paper.body)).to.contain('<img src=x onerror=alert(1)>');
  });
});
