/** The ways to lay a session here, and those that lie here. */
import {str} from '@lit/localize';
import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import type {Speech} from '../../speech/say.js';
import {sayCodeFault, sayFileFault} from '../keep/say-faults.js';
import {sayOrganisation, saySession} from '../keep/say-session.js';
import type {Laid, Laying, LayingFault} from './laying.js';

export function layingView(speech: Speech, laying: Laying): TemplateResult {
  const {msg} = speech;
  return html`
    <div class="laying">
      <p>
        <label for="compare-files">${msg('Open een of meer bestanden')}</label>
        <input
          id="compare-files"
          type="file"
          multiple
          accept=".json,application/json"
          @change=${(event: Event) => {
            const input = event.target as HTMLInputElement;
            const files = [...(input.files ?? [])];
            // So that the same file can be opened once more.
            input.value = '';
            void laying.takeFiles(files);
          }}
        />
      </p>
      ${codeForm(speech, laying)}
    </div>
    <div role="alert">
      ${laying.faults.map((fault) => html`<p class="fault">${sayLayingFault(speech, fault)}</p>`)}
    </div>
    ${laying.sessions.length > 0 ? lying(speech, laying) : nothing}
    ${laying.sessions.length > 1 ? modes(speech, laying) : nothing}
  `;
}

function sayLayingFault(speech: Speech, fault: LayingFault): string {
  if ('code' in fault) return sayCodeFault(speech, fault.code);
  return `${fault.file}: ${sayFileFault(speech, fault.fault)}`;
}

function codeForm({msg}: Speech, laying: Laying): TemplateResult {
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const field = (event.target as HTMLFormElement).elements.namedItem('code') as HTMLInputElement;
    laying.takeCode(field.value);
  };
  return html`<form novalidate autocomplete="off" @submit=${submit}>
    <label for="compare-code">${msg('Of typ of plak een code')}</label>
    <span class="code-line">
      <input id="compare-code" type="text" name="code" spellcheck="false" autocapitalize="characters" .value=${live(laying.typed)} />
      <button part="button">${msg('Leg deze code erbij')}</button>
    </span>
  </form>`;
}

function lying(speech: Speech, laying: Laying): TemplateResult {
  const {msg} = speech;
  return html`<h4>${msg('Dit vergelijkt u')}</h4>
    <ul class="lying">
      ${laying.sessions.map((each) => {
        const name = nameOf(speech, each);
        return html`<li>
          <span><b>${name}</b> <span class="muted">${saySession(speech, each.session)}</span></span>
          ${each.isPresent
            ? nothing
            : html`<button
                type="button"
                class="quiet"
                part="button"
                @click=${() => {
                  laying.remove(each);
                }}
              >
                ${msg('Haal weg')}<span class="hidden">: ${name}</span>
              </button>`}
        </li>`;
      })}
    </ul>`;
}

/** Whose it is, and whether it is the present one. */
export const nameOf = (speech: Speech, {session, isPresent}: Laid): string =>
  isPresent
    ? speech.msg(str`${sayOrganisation(speech, session)} (nu)`)
    : sayOrganisation(speech, session);

function modes({msg}: Speech, laying: Laying): TemplateResult {
  const choice = (mode: Laying['mode'], words: string): TemplateResult => html`<label class="option" part="option">
    <input
      type="radio"
      name="compare-mode"
      .checked=${live(laying.mode === mode)}
      @change=${() => {
        laying.choose(mode);
      }}
    />
    <span>${words}</span>
  </label>`;
  return html`<fieldset class="modes">
    <legend>${msg('Wat wilt u zien?')}</legend>
    ${choice('changes', msg('Wat er veranderde bij één organisatie'))}
    ${choice('side', msg('Hoe organisaties van elkaar verschillen'))}
  </fieldset>`;
}
