/** What the facilitator needs at this moment: hands, story, hints and verdict; beside it time and course. */
import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {Case} from '../../../core/training/case.js';
import type {Workshop} from '../../../core/training/workshop.js';
import {storyView} from '../../training/story.js';
import type {Content} from '../parts.js';
import {clockView} from './clock-view.js';
import {courseView} from './course-view.js';
import type {Desk} from './desk.js';
import {handsView} from './hands-view.js';
import {keysView} from './keys-view.js';
import {isVerdictShown, verdictNotes} from './verdict-notes.js';
import {votesView} from './votes-view.js';

export function nowView(desk: Desk, workshop: Workshop, content: Content): TemplateResult {
  const {moment} = workshop;
  const told = moment.name === 'case' ? content.cases.get(moment.case) : undefined;
  return html`<div class="now">
    <div class="notes">${told ? caseNotes(desk, workshop, content, told) : plainNotes(desk, workshop)}</div>
    <aside class="side" aria-label=${desk.ground.localizer.msg('Tijd en verloop')}>
      ${clockView(desk, workshop)} ${courseView(desk, workshop, content)} ${keysView(desk)}
    </aside>
  </div>`;
}

function caseNotes(desk: Desk, workshop: Workshop, content: Content, told: Case): TemplateResult {
  const {msg} = desk.ground.localizer;
  const verdict = verdictNotes(desk, workshop, content, told);
  const isShown = isVerdictShown(workshop);
  return html`
    ${desk.counting.isOpen ? handsView(desk, workshop) : nothing} ${isShown ? verdict : nothing}
    ${desk.counting.isOpen ? nothing : votesView(desk, workshop)}
    <section aria-labelledby="story">
      <h4 id="story">${msg('Het verhaal')}
        <span class="mark">${told.origin.kind === 'fictional' ? msg('fictief') : msg('uit de praktijk')}</span>
        ${told.hard ? html`<span class="mark hard">${msg('lastig')}</span>` : nothing}
      </h4>
      ${storyView(told)}
    </section>
    ${told.hints.length > 0
      ? html`<section aria-labelledby="hints">
          <h4 id="hints">${msg('Vragen voor de discussie')}</h4>
          <ul class="hints">${told.hints.map((each) => html`<li>${each}</li>`)}</ul>
        </section>`
      : nothing}
    ${isShown ? nothing : verdict} ${correction(desk, workshop)}
  `;
}

/** Hands that were counted before can still be put right. */
function correction(desk: Desk, workshop: Workshop): TemplateResult | typeof nothing {
  const {counting, ground} = desk;
  if (counting.isOpen || counting.rounds.length === 0) return nothing;
  return html`<details class="correction">
    <summary>${ground.localizer.msg('Handen verbeteren')}</summary>
    ${handsView(desk, workshop)}
  </details>`;
}

/** Before the first case, and after the last. */
function plainNotes(desk: Desk, {moment}: Workshop): TemplateResult {
  const {msg} = desk.ground.localizer;
  if (moment.name === 'picture') {
    return html`<p>${msg('De zaal ziet nu een beeld van alle cases samen. U vindt het ook bij “Uitslag en bewaren”.')}</p>
      <button type="button" part="button" @click=${() => {
        desk.show('results');
      }}>
        ${msg('Naar de uitslag')}
      </button>`;
  }
  return html`<section aria-labelledby="rules">
    <h4 id="rules">${msg('Zo gaat het')}</h4>
    <ol class="rules">
      <li>${msg('Bij elke case leest u het verhaal voor. De zaal leest mee op het scherm.')}</li>
      <li>${msg('Iedereen stemt: met de hand of op de telefoon.')}</li>
      <li>${msg('De zaal bespreekt de case. Hier staan dan vragen die u kunt stellen.')}</li>
      <li>${msg('Iedereen stemt opnieuw. Dan komt het oordeel, met de reden.')}</li>
      <li>${msg('U sluit af met de uitslag van alle cases samen.')}</li>
    </ol>
  </section>`;
}
