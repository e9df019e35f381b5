/** Sessions side by side: practices by sessions, the gravest first. */
import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import type {Questionnaire} from '../../core/questionnaire.js';
import {sideBySide} from '../../core/side-by-side.js';
import type {Column, Row} from '../../core/side-by-side.js';
import {sayDay} from '../../speech/say.js';
import type {Speech} from '../../speech/say.js';
import {sayHeadline} from '../../speech/verdict-words.js';
import {verdict} from '../report/sign.js';
import type {Laying} from './laying.js';
import {nameOf} from './laying-view.js';

export function sideView(speech: Speech, questionnaire: Questionnaire, laying: Laying): TemplateResult {
  const {msg} = speech;
  const {columns, rows} = sideBySide(questionnaire, laying.sessions.map(({session}) => session));
  const shown = laying.all ? rows : rows.filter(({outcomes}) => new Set(outcomes).size > 1);
  return html`<section class="outcome">
    <h4>${msg('Naast elkaar')}</h4>
    <label class="option" part="option">
      <input
        type="checkbox"
        .checked=${live(laying.all)}
        @change=${(event: Event) => {
          laying.showAll((event.target as HTMLInputElement).checked);
        }}
      />
      <span>${msg('Toon ook praktijken met overal hetzelfde oordeel')}</span>
    </label>
    <div class="side" role="region" aria-label=${msg('Naast elkaar')} tabindex="0">
      <table>
        <thead>
          <tr>
            <th scope="col">${msg('Praktijk')}</th>
            ${columns.map((each) => head(speech, laying, each))}
          </tr>
        </thead>
        <tbody>
          ${shown.map((row) => rowView(speech, questionnaire, row))}
        </tbody>
      </table>
    </div>
    ${shown.length === 0 ? html`<p>${msg('Er is geen verschil.')}</p>` : nothing}
  </section>`;
}

function head(speech: Speech, laying: Laying, {session, assessment}: Column): TemplateResult {
  const laid = laying.sessions.find((each) => each.session === session);
  return html`<th scope="col">
    ${laid ? nameOf(speech, laid) : session.organisation}
    <span class="muted">${sayDay(speech, session.day)}</span>
    <span class="muted">${sayHeadline(speech, assessment)}</span>
  </th>`;
}

const rowView = (speech: Speech, {practices}: Questionnaire, {practice, outcomes}: Row): TemplateResult =>
  html`<tr data-practice=${practice}>
    <th scope="row">${practices.find(({id}) => id === practice)?.title ?? practice}</th>
    ${outcomes.map((outcome) => html`<td>${outcome ? verdict(speech, outcome) : '–'}</td>`)}
  </tr>`;
