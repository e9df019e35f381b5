/** The results of a workshop as a page: to print, or to keep as PDF. */
import {str} from '@lit/localize';
import {tally} from '../../core/training/tally.js';
import {sayDay} from '../../speech/say.js';
import {sayExplanation, sayVotes} from '../../speech/training/say-result.js';
import type {ReportHtml} from '../html.js';
import {html, raw} from '../page/markup.js';
import type {Markup} from '../page/markup.js';
import {pageStyles} from '../page/styles.js';
import {chosenCases} from './chosen-cases.js';
import {companiesLine} from './companies-line.js';
import type {WorkshopOrder} from './order.js';
import {draw} from './pictures/draw.js';
import type {Picture, TextTable} from './pictures/picture.js';
import {footOf, overallPicture, picturesByCase} from './pictures/pictures-of.js';
import {svgElement} from './pictures/svg-text.js';

const styles = `
.drawing { margin: 0 0 0.75rem; border: 1px solid var(--line); }
.drawing svg { display: block; width: 100%; height: auto; }
.picture-page { margin: 0 0 2.5rem; }
.picture-page h2 { position: absolute; width: 1px; height: 1px; margin: 0; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media print { .drawing { width: 128mm; } .picture-page { margin-bottom: 1.5rem; break-inside: avoid; } .picture-page thead th:first-child { width: auto; } }
`;

/** Title, what it is of, what the numbers mean, and each picture with its text. */
export function workshopHtml(order: WorkshopOrder): ReportHtml {
  const {speech, casebook, workshop, day} = order;
  const {msg} = speech;
  const title = msg('Uitslag van de workshop');
  const cases = chosenCases(casebook, workshop);
  const facts: readonly (readonly [string, string])[] = [
    ...(workshop.title.trim() ? [[msg('Workshop'), workshop.title.trim()] as const] : []),
    [msg('Datum'), sayDay(speech, day)],
    [msg('Aantal stemmen'), sayAllVotes(order)],
    ...(workshop.groups.length > 0 ? [[msg('Groepen'), workshop.groups.map(({name}) => name).join(', ')] as const] : []),
  ];
  const body = html`<main>
<h1>${title}</h1>
<dl class="facts">${facts.map(([name, words]) => html`<div><dt>${name}</dt><dd>${words}</dd></div>`)}</dl>
<h2>${msg('De cases')}</h2>
<ul class="unmarked">${cases.map((each, index) => html`<li>${index + 1}. ${each.title}</li>`)}</ul>
<h2>${msg('Wat de cijfers zeggen')}</h2>
<ul>${sayExplanation(speech, workshop.groups.length > 0).map((each) => html`<li>${each}</li>`)}</ul>
${[overallPicture(order, 'hardest'), overallPicture(order, 'yardstick')].map((each) => section(order, each, ''))}
${picturesByCase(order).map(({told, pictures}) =>
  pictures.map((each, index) => section(order, each, index === 0 ? companiesLine(speech, workshop, told.practice) : '')))}
</main>`;
  return {
    title: [title, workshop.title.trim(), day].filter(Boolean).join(' · '),
    lang: speech.language,
    body: body.source,
    css: pageStyles + styles,
  };
}

function sayAllVotes({speech, workshop}: WorkshopOrder): string {
  const {msg} = speech;
  const votes = workshop.cases.map((id) => tally(workshop, id));
  const sumOf = (round: 'first' | 'second'): string =>
    sayVotes(speech, votes.reduce((sum, each) => sum + each[round].total, 0));
  const [first, second] = [sumOf('first'), sumOf('second')];
  return msg(str`${first} voor de discussie, ${second} na de discussie`);
}

/** A picture with its text. The picture bears its title, so the heading is for who does not see it. */
const section = (order: WorkshopOrder, picture: Picture, line: string): Markup =>
  html`<section class="picture-page">
<h2>${picture.title}</h2>
<div class="drawing">${raw(svgElement(draw(picture, {language: order.speech.language, foot: footOf(order)})))}</div>
${picture.table.rows.length > 0 ? writeTable(picture.title, picture.table) : undefined}
${line ? html`<p class="quiet">${line}</p>` : undefined}
</section>
`;

const writeTable = (caption: string, {head, rows}: TextTable): Markup => html`<table>
<caption class="hidden">${caption}</caption>
<thead><tr>${head.map((each) => html`<th scope="col">${each}</th>`)}</tr></thead>
<tbody>${rows.map(([first = '', ...cells]) =>
  html`<tr><th scope="row">${first}</th>${cells.map((each) => html`<td>${each}</td>`)}</tr>\n`)}</tbody>
</table>`;
