/** The report on paper: a document of its own, with everything open and nothing to press. */
import {expect, fixture, html} from '@open-wc/testing';
import {noAnswers} from '../../src/core/answers.js';
import '../../src/define.js';
import {allRight, dossier, today} from '../dossier.js';
import {CheckHarness, until, wordsOf} from '../harness.js';
import {stubPrint} from '../page.js';
import {says} from './said.js';

const answers = dossier({...allRight, 'passport': 'sometimes', 'complaints': [], 'retaliation': 'unknown'});

/** A report on a page with more on it, and what comes out when it is printed. */
async function print(depth: 'short' | 'full', language: 'nl' | 'en'): Promise<{check: CheckHarness; paper: Document}> {
  const place = await fixture<HTMLElement>(html`
    <main>
      <style>
        * { color: lime !important; }
      </style>
      <h1>The page of the host</h1>
      <dual-dependency-check lang=${language} day=${today} depth=${depth} .answers=${answers}>
        <p slot="contact">Call the host.</p>
      </dual-dependency-check>
    </main>
  `);
  const check = CheckHarness.in(place);
  await until(() => check.language === language && check.answers !== noAnswers, 'no answers');
  await check.settled();
  await check.start();
  const {printed, restore} = stubPrint(window);
  try {
    await check.press(check.primary);
  } finally {
    restore();
  }
  expect(printed).to.have.length(1);
  return {check, paper: printed[0]!};
}

describe('the printed report', () => {
  it('says what the report on the screen says, in the same order', async () => {
    const {check, paper} = await print('full', 'nl');
    expect(wordsOf(paper.querySelector('h2'))).to.equal('Check dubbele afhankelijkheid');
    expect(wordsOf(paper.querySelector('h3'))).to.equal(check.heading);
    const practices = (place: ParentNode): string[] =>
      [...place.querySelectorAll<HTMLElement>('[data-practice]')].map(({dataset}) => dataset['practice'] ?? '');
    expect(practices(paper)).to.deep.equal(Object.values(check.findings).flat());
    expect(practices(paper)).to.have.length.above(50);
    expect(wordsOf(paper.body)).to.contain(says('passport', 'sometimes'));
  });

  it('holds nothing of the page around it', async () => {
    const {paper} = await print('short', 'nl');
    expect(wordsOf(paper.body)).not.to.contain('host');
    expect(paper.body.children).to.have.length(1);
    const style = paper.defaultView!.getComputedStyle(paper.querySelector('h2')!);
    expect(style.color).not.to.equal('rgb(0, 255, 0)');
    expect(paper.querySelectorAll('link, script, iframe, slot')).to.have.length(0);
  });

  it('has everything open, and nothing to press', async () => {
    const {paper} = await print('short', 'nl');
    expect(paper.querySelectorAll('details')).to.have.length.above(5);
    expect(paper.querySelectorAll('details:not([open])')).to.have.length(0);
    expect(paper.querySelectorAll('button, input, select, form, [role="alert"]')).to.have.length(0);
  });

  it('is black on white, also where the page is dark', async () => {
    const {paper} = await print('short', 'nl');
    expect(paper.defaultView!.getComputedStyle(paper.body.firstElementChild!).backgroundColor).to.equal('rgb(255, 255, 255)');
  });

  it('has the date, the version, and the three honesty rules', async () => {
    const {paper} = await print('short', 'nl');
    const words = wordsOf(paper.body);
    for (const each of [
      'rapport van 3 februari 2026',
      'met vragenlijst versie 1.0.0',
      'De regels zijn bekend tot en met 3 februari 2026.',
      'De tekst van die notitie is niet gevonden. Niets in dit rapport is eruit aangehaald.',
      'Het is geen juridisch advies en geen certificaat.',
    ]) expect(words).to.contain(each);
    expect(paper.title).to.equal('Check dubbele afhankelijkheid 2026-02-03');
  });

  it('speaks the language of the check', async () => {
    const {paper} = await print('short', 'en');
    expect(paper.documentElement.lang).to.equal('en');
    expect(wordsOf(paper.body)).to.contain('3 February 2026').and.contain('no legal advice').and.not.contain('februari 2026');
  });

  it('says on a later day what was not looked into since', async () => {
    const {check} = await print('short', 'nl');
    check.element.day = '2031-01-01';
    await check.settled();
    const {printed, restore} = stubPrint(window);
    await check.press(check.primary);
    restore();
    expect(wordsOf(printed[0]!.body)).to.contain('Wat daarna is veranderd, is niet nagekeken');
  });

  it('stands ready until it has been printed, and goes then', async () => {
    const {check, paper} = await print('short', 'nl');
    const view = paper.defaultView!;
    expect(check.papers).to.have.length(1);
    // An engine may put the empty page of a frame without an address in its place a moment later.
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    expect(wordsOf(check.papers[0]?.body)).to.contain('Check dubbele afhankelijkheid');
    view.dispatchEvent(new Event('afterprint'));
    expect(check.papers).to.have.length(0);
  });
});
