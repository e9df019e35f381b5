/** What stands around every screen: the title, the language, and messages of what went wrong. */
import {str} from '@lit/localize';
import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {Language} from '../../localize.js';
import type {Speech} from '../../speech/say.js';

export interface FrameView {
  readonly title: string;
  /** A part, or a language, could not be loaded. */
  readonly failed: boolean;
  /** How many of the host's answers do not count; undefined where none could be read. */
  readonly misfits: number | undefined;
  readonly mayOverview: boolean;
  readonly mayKeep: boolean;
  /** Every change is kept on this device. */
  readonly isKept: boolean;
  readonly body: unknown;
  readonly onRetry: () => void;
  readonly onLanguage: (language: Language) => void;
  readonly onOverview: () => void;
  readonly onKeep: () => void;
}

export function frameView(speech: Speech, view: FrameView): TemplateResult {
  const {msg, language} = speech;
  const other: Language = language === 'nl' ? 'en' : 'nl';
  return html`<section class="root" lang=${language} dir="ltr" aria-labelledby="title">
    <div class="frame">
      <header class="masthead" part="masthead">
        <h2 id="title">${view.title}</h2>
        <div class="tools no-print">
          ${view.mayOverview ? tool(msg('Alle vragen'), view.onOverview) : nothing}
          ${view.isKept ? html`<span class="muted">${msg('Bewaard op dit apparaat')}</span>` : nothing}
          ${view.mayKeep ? tool(msg('Bewaren of openen'), view.onKeep) : nothing}
          <button
            type="button"
            class="quiet"
            part="button"
            lang=${other}
            @click=${() => {
              view.onLanguage(other);
            }}
          >
            ${other === 'en' ? 'English' : 'Nederlands'}
          </button>
        </div>
      </header>
      ${view.failed
        ? html`<div class="notice" part="notice" role="alert">
            <p>${msg('Een deel van de check kon niet worden geladen. Uw antwoorden zijn er nog.')}</p>
            <p>
              <button type="button" part="button" @click=${view.onRetry}>${msg('Probeer opnieuw')}</button>
            </p>
          </div>`
        : nothing}
      ${misfitsNotice(speech, view.misfits)} ${view.body}
    </div>
  </section>`;
}

function misfitsNotice({msg}: Speech, misfits: number | undefined): TemplateResult | typeof nothing {
  if (misfits === 0) return nothing;
  return html`<div class="notice" part="notice" role="alert">
    <p>
      ${misfits === undefined
        ? msg('De antwoorden die deze pagina meegaf, zijn niet te lezen. Er is niets veranderd.')
        : misfits === 1
          ? msg('1 antwoord dat deze pagina meegaf, past niet bij deze vragen. Het telt niet mee.')
          : msg(str`${misfits} antwoorden die deze pagina meegaf, passen niet bij deze vragen. Ze tellen niet mee.`)}
    </p>
  </div>`;
}

const tool = (words: string, onClick: () => void): TemplateResult =>
  html`<button type="button" class="quiet" part="button" @click=${onClick}>${words}</button>`;
