/** What stands around every screen of the desk: the title, the language, messages of what went wrong. */
import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {Language} from '../../localize.js';
import type {Ground} from './ground.js';

export function workshopFrame(ground: Ground, tools: unknown, body: unknown): TemplateResult {
  const {localizer, parts} = ground;
  const {msg, language} = localizer;
  const other: Language = language === 'nl' ? 'en' : 'nl';
  return html`<section class="root" lang=${language} dir="ltr" aria-labelledby="title">
    <div class="frame desk-frame">
      <header class="masthead" part="masthead">
        <h2 id="title">${msg('Workshop dubbele afhankelijkheid')}</h2>
        <div class="tools no-print">
          ${tools}
          <button
            type="button"
            class="quiet"
            part="button"
            lang=${other}
            @click=${() => void localizer.choose(other)}
          >
            ${other === 'en' ? 'English' : 'Nederlands'}
          </button>
        </div>
      </header>
      ${parts.failed || localizer.failed
        ? html`<div class="notice" part="notice" role="alert">
            <p>${msg('Een deel van de workshop kon niet worden geladen. De stemmen zijn er nog.')}</p>
            <p>
              <button type="button" part="button" @click=${() => {
                void localizer.retry();
                void parts.retry();
              }}>
                ${msg('Probeer opnieuw')}
              </button>
            </p>
          </div>`
        : nothing}
      ${body}
    </div>
  </section>`;
}

/** The room's view fills the element, without a frame. */
export const bareFrame = ({localizer: {language}}: Ground, body: unknown): TemplateResult =>
  html`<section class="root bare" lang=${language} dir="ltr">${body}</section>`;
