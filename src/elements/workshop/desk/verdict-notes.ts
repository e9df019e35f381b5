/** The verdict on the case of now: hidden until it is shown to the room, or asked for. */
import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {Case} from '../../../core/training/case.js';
import {judgeCase} from '../../../core/training/judge-case.js';
import type {Workshop} from '../../../core/training/workshop.js';
import {companiesLine} from '../../../exports/workshop/companies-line.js';
import {sayCase} from '../../../speech/training/say-case.js';
import type {CaseWords} from '../../../speech/training/say-case.js';
import {focusOn} from '../../focus-on.js';
import {verdict} from '../../report/sign.js';
import {changesView} from '../../training/changes.js';
import {decidingView} from '../../training/deciding.js';
import {originList} from '../../training/source-list.js';
import {unbroken} from '../../training/unbroken.js';
import type {Content} from '../parts.js';
import type {Desk} from './desk.js';

/** The room sees the verdict, so the desk does. */
export const isVerdictShown = ({moment}: Workshop): boolean =>
  moment.name === 'case' && (moment.stage === 'reveal' || moment.stage === 'change');

export function verdictNotes(desk: Desk, workshop: Workshop, content: Content, told: Case): TemplateResult {
  const {ground, showsVerdict} = desk;
  const {msg} = ground.localizer;
  if (showsVerdict || isVerdictShown(workshop)) return shown(desk, workshop, content, told);
  return html`<section class="verdict-notes" aria-labelledby="verdict">
    <h4 id="verdict" tabindex="-1">${msg('Het oordeel')}</h4>
    <p>
      <button type="button" part="button" @click=${() => {
        desk.showsVerdict = true;
        ground.update();
        focusOn(ground.host.shadowRoot, '#verdict');
      }}>
        ${msg('Toon het oordeel aan mij')}
      </button>
      <span class="hint">${msg('De zaal ziet dit niet op het scherm.')}</span>
    </p>
  </section>`;
}

function shown(desk: Desk, workshop: Workshop, {questionnaire}: Content, told: Case): TemplateResult {
  const {ground} = desk;
  const {localizer} = ground;
  const {msg} = localizer;
  const judged = judgeCase(questionnaire, told, ground.day);
  const words = judged && sayCase(localizer, told, judged);
  const companies = companiesLine(localizer, workshop, told.practice);
  return html`<section class="verdict-notes" aria-labelledby="verdict">
    <h4 id="verdict" tabindex="-1">${msg('Het oordeel')}</h4>
    <p class="said-verdict">
      ${words?.verdict ? verdict(localizer, words.verdict) : msg('Deze case heeft geen oordeel. Hij is er om te bespreken.')}
    </p>
    <p>${unbroken(told.because)}</p>
    ${companies ? html`<p class="companies">${companies}</p>` : nothing}
    ${words ? grounds(desk, words) : nothing}
  </section>`;
}

function grounds({ground: {localizer}}: Desk, words: CaseWords): TemplateResult {
  const {msg} = localizer;
  const {documented, deciding, changes} = words;
  return html`
    ${documented
      ? html`<h5>${msg('Wie dit beoordeelde')}</h5>
          <p>${documented.told}</p>
          ${originList(documented.sources)}`
      : nothing}
    ${changes.length > 0 ? html`<h5>${msg('Wat moet anders')}</h5>${changesView(localizer, words)}` : nothing}
    ${deciding.length > 0
      ? html`<details>
          <summary>${msg('De eisen en de bronnen')}</summary>
          ${deciding.map((each) => decidingView(localizer, each))}
        </details>`
      : nothing}
  `;
}
