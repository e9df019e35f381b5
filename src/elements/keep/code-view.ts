/** The way into a code and out of one, and the same as a link. */
import {str} from '@lit/localize';
import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import type {Speech} from '../../speech/say.js';
import {linkTo} from '../code-link.js';
import {answersIn} from './found.js';
import type {KeepDesk} from './keep-desk.js';
import {saidView} from './said.js';
import {sayCodeFault} from './say-faults.js';

/** The code of more homes than these nobody types over. */
const MANY_HOMES = 5;

export function codeView(speech: Speech, desk: KeepDesk): TemplateResult {
  const {msg} = speech;
  return html`<section aria-labelledby="code">
    <h4 id="code">${msg('Met een code of een link')}</h4>
    <p>${msg('Een code bevat uw antwoorden en de datum. Namen, redenen, acties en papieren staan er niet in.')}</p>
    <div class="halves">
      <div>${shownCode(speech, desk)}</div>
      ${typedCode(speech, desk)}
    </div>
    ${saidView(speech, 'code', desk.said)}
  </section>`;
}

function shownCode(speech: Speech, desk: KeepDesk): TemplateResult {
  const {msg} = speech;
  const {code: way, session} = desk;
  if (answersIn(session) === 0) return html`<p>${msg('Er zijn nog geen antwoorden om een code van te maken.')}</p>`;
  const homes = session.answers.homes.length;
  if (homes > MANY_HOMES && !way.isWanted) {
    return html`<p>
        ${msg(str`Met ${homes} woningen is de code te lang om over te typen. Gebruik liever een bestand.`)}
      </p>
      <button type="button" part="button" @click=${() => {
        desk.wantCode();
      }}>
        ${msg('Maak toch een code')}
      </button>`;
  }
  const code = way.of(desk.questionnaire, session);
  if (code === undefined) return html`<p>${msg('U hebt te veel woningen voor een code. Bewaar uw antwoorden in een bestand.')}</p>`;
  const link = linkTo(code);
  return html`
    <h5 id="your-code" tabindex="-1">${msg('Uw code')}</h5>
    <p class="code" id="shown-code" translate="no">
      ${code.split('-').map((group, index) => html`${index > 0 ? html`-<wbr />` : nothing}<span>${group}</span>`)}
    </p>
    <div class="actions">
      <button type="button" part="button" @click=${() => void desk.copy(code, '#shown-code')}>
        ${msg('Kopieer de code')}
      </button>
    </div>
    <label class="named">
      <span>${msg('Dezelfde code als link')}</span>
      <input type="text" id="shown-link" readonly .value=${live(link)} />
    </label>
    <p class="hint">
      ${msg('Als iemand de link opent, stuurt de browser het deel achter # niet mee. Maar wie de link of de code heeft, kan uw antwoorden openen.')}
    </p>
    <div class="actions">
      <button type="button" part="button" @click=${() => void desk.copy(link, '#shown-link')}>
        ${msg('Kopieer de link')}
      </button>
    </div>
  `;
}

function typedCode(speech: Speech, desk: KeepDesk): TemplateResult {
  const {msg} = speech;
  const {typed, fault} = desk.code;
  return html`<form
    @submit=${(event: SubmitEvent) => {
      event.preventDefault();
      desk.openCode(desk.code.typed, 'code');
    }}
  >
    <label class="named">
      <span>${msg('Typ of plak een code of een link')}</span>
      <textarea
        id="typed-code"
        name="code"
        rows="2"
        autocomplete="off"
        autocapitalize="characters"
        spellcheck="false"
        aria-describedby=${fault ? 'code-fault' : nothing}
        aria-invalid=${fault ? 'true' : nothing}
        .value=${live(typed)}
        @input=${(event: Event) => {
          desk.code.typed = (event.target as HTMLTextAreaElement).value;
        }}
        @keydown=${(event: KeyboardEvent) => {
          if (event.key !== 'Enter' || event.isComposing) return;
          event.preventDefault();
          (event.target as HTMLTextAreaElement).form?.requestSubmit();
        }}
      ></textarea>
    </label>
    ${fault ? html`<p id="code-fault" class="fault">${sayCodeFault(speech, fault)}</p>` : nothing}
    <button part="button">${msg('Open deze code')}</button>
  </form>`;
}
