/** The list of all cases, by theme, to pick from. */
import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import type {Case} from '../../../core/training/case.js';
import type {Speech} from '../../../speech/say.js';
import {verdict} from '../../report/sign.js';
import type {Content} from '../parts.js';
import type {Desk} from './desk.js';

export function pickView(desk: Desk, content: Content): TemplateResult {
  const {ground, setUp} = desk;
  const {msg} = ground.localizer;
  const {questionnaire, casebook} = content;
  return html`<section class="pick" aria-labelledby="pick">
    <h4 id="pick">${msg('Kies de cases')}</h4>
    <p>
      <label class="switch">
        <input
          type="checkbox"
          name="verdicts"
          .checked=${live(setUp.showsVerdicts)}
          @change=${() => {
            setUp.showsVerdicts = !setUp.showsVerdicts;
            ground.update();
          }}
        />
        <span>${msg('Toon oordelen')}</span>
      </label>
      <span class="hint">${msg('Laat dit uit als de zaal dit scherm kan zien.')}</span>
    </p>
    ${questionnaire.themes.map((theme) => {
      const cases = casebook.cases.filter((each) => each.theme === theme.id);
      return cases.length === 0
        ? nothing
        : html`<fieldset>
            <legend><h5>${theme.title}</h5></legend>
            ${cases.map((each) => row(desk, content, each))}
          </fieldset>`;
    })}
  </section>`;
}

function row(desk: Desk, content: Content, told: Case): TemplateResult {
  const {ground: {localizer}, setUp} = desk;
  const {msg} = localizer;
  return html`<label class="pick-row">
    <input
      type="checkbox"
      name="case"
      value=${told.id}
      .checked=${live(setUp.cases.includes(told.id))}
      @change=${() => {
        setUp.toggle(told.id);
        desk.ground.update();
      }}
    />
    <span class="pick-title">${told.title}</span>
    <span class="marks">
      ${told.hard ? html`<span class="mark hard">${msg('lastig')}</span>` : nothing}
      <span class="mark">${told.origin.kind === 'fictional' ? msg('fictief') : msg('uit de praktijk')}</span>
      ${setUp.showsVerdicts ? verdictOf(localizer, content, told) : nothing}
    </span>
  </label>`;
}

function verdictOf(speech: Speech, {verdicts}: Content, {id}: Case): TemplateResult {
  const known = verdicts.get(id);
  return known
    ? verdict(speech, known)
    : html`<span class="muted">${speech.msg('geen oordeel, om te bespreken')}</span>`;
}
