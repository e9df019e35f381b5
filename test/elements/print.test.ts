/** The report on paper: a document of its own, with nothing folded away and nothing to press. */
import {expect, fixture, html} from '@open-wc/testing';
import {noAnswers} from '../../src/core/answers.js';
import '../../src/define.js';
import {contrast} from '../contrast.js';
import {allRight, check as judged, dossier, dutch, today} from '../dossier.js';
import {CheckHarness, until, wordsOf} from '../harness.js';
import {stubPrint} from '../page.js';
import {says} from './said.js';

const answers = dossier({...allRight, 'passport': 'sometimes', 'complaints': [], 'retaliation': 'unknown'});

/** Prints what is on the screen, and waits for the paper. */
async function paperOf(check: CheckHarness): Promise<Document> {
  const {printed, restore} = stubPrint(window);
  try {
    await check.press(check.primary);
    await until(() => printed.length > 0, 'nothing was printed');
  } finally {
    restore();
  }
  expect(printed).to.have.length(1);
  return printed[0]!;
}

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
  return {check, paper: await paperOf(check)};
}

describe('the printed report', () => {
  it('says what the report on the screen says, in the same order', async () => {
    const {check, paper} = await print('full', 'nl');
    expect(wordsOf(paper.querySelector('h1'))).to.equal('Check dubbele afhankelijkheid');
    const words = wordsOf(paper.body);
    expect(words).to.contain(check.heading);
    const titleOf = (id: string): string => dutch.practices.find((each) => each.id === id)?.title ?? id;
    const practices = Object.values(check.findings).flat();
    expect(practices).to.have.length.above(50);
    let place = words.indexOf(check.heading);
    for (const each of practices) {
      const next = words.indexOf(titleOf(each), place);
      expect(next, titleOf(each)).to.be.at.least(place);
      place = next;
    }
    expect(words).to.contain(says('passport', 'sometimes'));
  });

  it('says why, by which source, and what to do', async () => {
    const {paper} = await print('full', 'nl');
    const words = wordsOf(paper.body);
    const short = judged(answers).practices.filter(({outcome}) => outcome === 'unacceptable');
    expect(short).to.have.length.above(0);
    for (const {practice} of short) {
      for (const {because, advice} of dutch.practices.find(({id}) => id === practice)?.requirements ?? []) {
        expect(words).to.contain(because).and.contain(advice);
      }
    }
  });

  it('holds nothing of the page around it', async () => {
    const {paper} = await print('short', 'nl');
    expect(wordsOf(paper.body)).not.to.contain('host');
    expect(paper.body.children).to.have.length(1);
    const style = paper.defaultView!.getComputedStyle(paper.querySelector('h1')!);
    expect(style.color).not.to.equal('rgb(0, 255, 0)');
    expect(paper.querySelectorAll('link, script, iframe, slot')).to.have.length(0);
  });

  it('has nothing folded away, and nothing to press', async () => {
    const {paper} = await print('short', 'nl');
    expect(paper.querySelectorAll('details:not([open])')).to.have.length(0);
    expect(paper.querySelectorAll('button, input, select, form, [role="alert"]')).to.have.length(0);
  });

  it('is black on white, also where the page is dark', async () => {
    document.documentElement.style.colorScheme = 'dark';
    try {
      const {paper} = await print('short', 'nl');
      const {backgroundColor} = paper.defaultView!.getComputedStyle(paper.documentElement);
      expect(backgroundColor).to.equal('rgb(255, 255, 255)');
      const {color} = paper.defaultView!.getComputedStyle(paper.body);
      expect(contrast(color, backgroundColor)).to.be.above(10);
    } finally {
      document.documentElement.style.removeProperty('color-scheme');
    }
  });

  it('has the picture, in its colours', async () => {
    const {check, paper} = await print('full', 'nl');
    expect(paper.querySelectorAll('svg .strand')).to.have.length.above(3);
    const knot = paper.querySelector('svg .strand.unacceptable')!;
    expect(paper.defaultView!.getComputedStyle(knot).color).to.equal('rgb(165, 31, 23)');
    expect(check.inks).to.have.length.above(0);
  });

  it('has the date, the version, and the three honesty rules', async () => {
    const {paper} = await print('short', 'nl');
    const words = wordsOf(paper.body);
    for (const each of [
      'Beoordeeld op3 februari 2026',
      'versie 1.0.0',
      'Regels bekend tot en met3 februari 2026',
      'De tekst van die notitie is niet gevonden. Niets in dit rapport is eruit aangehaald.',
      'Het is geen juridisch advies en geen certificaat.',
    ]) expect(words).to.contain(each);
    expect(paper.title).to.equal('Check dubbele afhankelijkheid · 2026-02-03');
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
    expect(wordsOf((await paperOf(check)).body)).to.contain('Wat daarna is veranderd, is niet nagekeken');
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
