/** The certificate of participation, as a page that is printed. Says what it is, and what it is not. */
import {str} from '@lit/localize';
import type {Day} from '../../core/questionnaire.js';
import type {Case} from '../../core/training/case.js';
import type {ReportHtml} from '../../exports/html.js';
import {html} from '../../exports/page/markup.js';
import {pageStyles} from '../../exports/page/styles.js';
import {sayDay} from '../../speech/say.js';
import type {Speech} from '../../speech/say.js';
import {printPage} from '../follow-up/print.js';
import type {Content} from './parts.js';

export interface Certificate {
  /** As the person typed it; empty for a line to write it on. */
  readonly name: string;
  readonly day: Day;
  readonly content: Content;
  /** The cases that were voted on, and whose verdict was seen. */
  readonly cases: readonly Case[];
}

const styles = `
.certificate h1 { margin-bottom: 1.5rem; }
.certificate .name { min-height: 2.2em; margin-bottom: 0.3rem; border-bottom: 1px solid var(--field); font-size: 1.5rem; font-weight: 600; }
.certificate .cases { columns: 2; column-gap: 2rem; }
.certificate .cases li { break-inside: avoid; }
@media (max-width: 36rem) { .certificate .cases { columns: 1; } }
`;

/** Opens the print dialog with the certificate. */
export const printCertificate = (place: ShadowRoot, speech: Speech, certificate: Certificate): void => {
  printPage(place, certificatePage(speech, certificate));
};

export function certificatePage(speech: Speech, {name, day, content, cases}: Certificate): ReportHtml {
  const {msg, language} = speech;
  const {questionnaire, casebook} = content;
  const title = msg('Bewijs van deelname');
  const count = cases.length;
  const date = sayDay(speech, day);
  const body = html`<main class="certificate">
<h1>${title}</h1>
<p class="name">${name.trim()}</p>
<p class="quiet">${msg('Naam')}</p>
<p>${count === 1
  ? msg('deed mee aan een oefening met 1 praktijkcase over werk en wonen.')
  : msg(str`deed mee aan een oefening met ${count} praktijkcases over werk en wonen.`)}</p>
<dl class="facts">
<div><dt>${msg('Datum')}</dt><dd>${date}</dd></div>
<div><dt>${msg('Oefening')}</dt><dd>${msg(str`Praktijkcases bij de ${questionnaire.title}, versie ${casebook.version}`)}</dd></div>
</dl>
<h2>${msg('De cases')}</h2>
<ul class="cases">${cases.map((each) => html`<li>${each.title}</li>`)}</ul>
<h2>${msg('Wat dit bewijs zegt')}</h2>
<p>${msg('Bij elke case is een keuze gemaakt. Daarna is getoond wat de check ervan vindt, met de reden en de bron.')}</p>
<h2>${msg('Wat dit bewijs niet zegt')}</h2>
<ul>
<li>${msg('Het is geen bewijs van kennis. Hoeveel er goed was, staat er niet in.')}</li>
<li>${msg('Het zegt niets over het bedrijf van de deelnemer.')}</li>
<li>${msg('Niemand heeft nagekeken wie de cases deed, en of de naam klopt.')}</li>
</ul>
</main>`;
  return {title: [title, day].join(' · '), lang: language, body: body.source, css: pageStyles + styles};
}
