/** The picture over time: its words, its figures, and that each piece has room for its count. */
import {expect, fixture, html} from '@open-wc/testing';
import {render} from 'lit';
import type {Moment} from '../../src/core/over-time.js';
import type {Outcome} from '../../src/core/verdict.js';
import {outcomes} from '../../src/core/verdict.js';
import {overTimeView} from '../../src/elements/compare/over-time-picture.js';
import {baseStyles} from '../../src/elements/styles/base.js';
import {compareStyles} from '../../src/elements/styles/compare.js';
import {signStyles} from '../../src/elements/styles/sign.js';
import {createMsg} from '../../src/localize.js';
import {contrast} from '../contrast.js';

const speech = {msg: createMsg(), language: 'nl'} as const;

/** Counts in the order of a report. */
const moment = (day: string, depth: Moment['depth'], ...counts: readonly number[]): Moment => ({
  day,
  depth,
  organisation: '',
  counts: Object.fromEntries(
    outcomes.map((each, index) => [each, counts[index] ?? 0]),
  ) as Record<Outcome, number>,
});

const series = [
  moment('2025-02-03', 'short', 7, 3, 2, 1, 0, 44),
  moment('2026-09-30', 'full', 1, 1, 1, 40, 13, 1),
  moment('2027-02-03', 'full', 0, 0, 0, 57),
];

async function shown(width: number, scheme: string, moments = series): Promise<HTMLElement> {
  const host = await fixture<HTMLElement>(html`<div lang="nl"></div>`);
  host.style.cssText = `color-scheme: ${scheme}; inline-size: ${width}px`;
  const root = host.attachShadow({mode: 'open'});
  const styles = [baseStyles, signStyles, compareStyles];
  root.adoptedStyleSheets = styles.flatMap(({styleSheet}) => styleSheet ?? []);
  render(html`<div class="root"><div class="frame">${overTimeView(speech, moments)}</div></div>`, root);
  return host;
}

const all = <E extends Element>(host: HTMLElement, selector: string): readonly E[] => [
  ...(host.shadowRoot?.querySelectorAll<E>(selector) ?? []),
];

const words = (element: Element | undefined): string => element?.textContent.replace(/\s+/g, ' ').trim() ?? '';

describe('the picture over time', () => {
  it('is nothing without a session', async () =>
    expect(all(await shown(320, 'light', []), 'figure')).to.have.length(0));

  it('says in words what it shows', async () =>
    expect(all(await shown(320, 'light'), '[role="img"]')[0]?.getAttribute('aria-label')).to.equal(
      'Aantal praktijken per oordeel, per keer dat u de check deed. ' +
        '3 februari 2025 · Korte check: 7 niet acceptabel, 3 aandachtspunt, 2 nog onduidelijk, 1 acceptabel, 44 niet bekeken. ' +
        '30 september 2026 · Volledige check: 1 niet acceptabel, 1 aandachtspunt, 1 nog onduidelijk, 40 acceptabel, ' +
        '13 niet van toepassing, 1 niet bekeken. ' +
        '3 februari 2027 · Volledige check: 57 acceptabel.',
    ));

  it('has a sign and a count on each piece', async () => {
    const pieces = all(await shown(320, 'light'), '.piece:has(rect)');
    expect(pieces.map(words)).to.deep.equal(['7', '3', '2', '1', '44', '1', '1', '1', '40', '13', '1', '57']);
    for (const piece of pieces) expect(piece.querySelectorAll('.sign')).to.have.length(1);
  });

  it('has the same figures as a table', async () =>
    expect(all(await shown(320, 'light'), 'tbody').map(words)).to.deep.equal([
      '3 februari 2025 · Korte check niet acceptabel 7 aandachtspunt 3 nog onduidelijk 2 acceptabel 1 niet bekeken 44',
      '30 september 2026 · Volledige check niet acceptabel 1 aandachtspunt 1 nog onduidelijk 1 acceptabel 40 niet van toepassing 13 niet bekeken 1',
      '3 februari 2027 · Volledige check acceptabel 57',
    ]));

  it('explains the signs that it uses, and no others', async () =>
    expect(all(await shown(320, 'light', series.slice(2)), '.over-time-legend li').map(words)).to.deep.equal(['acceptabel']));

  for (const width of [320, 1280]) {
    it(`fits in ${width} px, words and all`, async () => {
      const host = await shown(width, 'light');
      const [picture] = all(host, '[role="img"]');
      const frame = picture?.getBoundingClientRect();
      const names = all(host, '.over-time-day, .over-time-depth').map((each) => each.getBoundingClientRect());
      // Firefox measures words in whole pixels.
      expect(Math.max(...names.map(({right}) => right))).to.be.at.most((frame?.right ?? 0) + 1.5);
      // The day and the depth of one session stand beside each other.
      for (const [index, name] of names.entries()) {
        const next = names[index + 1];
        if (index % 2 === 0 && next) expect(next.left).to.be.greaterThan(name.right);
      }
    });

    it(`has room for every count in ${width} px`, async () => {
      const host = await shown(width, 'light');
      const right = all(host, '[role="img"]')[0]?.getBoundingClientRect().right ?? 0;
      const pieces = all(host, '.piece:has(rect)').map((piece) => ({
        from: piece.querySelector('rect')?.getBoundingClientRect(),
        count: piece.querySelector('text')?.getBoundingClientRect(),
      }));
      for (const [index, {from, count}] of pieces.entries()) {
        const next = pieces[index + 1]?.from;
        const end = next && next.top === from?.top ? next.left : right;
        expect(count?.left).to.be.at.least(from?.left ?? Infinity);
        expect(count?.right).to.be.at.most(end);
      }
    });

    for (const scheme of ['light', 'dark']) {
      it(`is accessible in ${width} px, ${scheme}`, async () => {
        const host = await shown(width, scheme);
        for (const details of all<HTMLDetailsElement>(host, 'details')) details.open = true;
        await expect(host).to.be.accessible();
        const inks = all(host, 'text').map((each) => getComputedStyle(each).fill);
        const ground = getComputedStyle(all(host, '.root')[0] ?? host).backgroundColor;
        expect(inks).not.to.have.length(0);
        for (const ink of inks) expect(contrast(ink, ground), `${ink} on ${ground}`).to.be.at.least(4.5);
      });
    }
  }
});
