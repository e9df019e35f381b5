/** The room's view on the desk itself, with a small way back. */
import {html} from 'lit';
import type {TemplateResult} from 'lit';
import {projectorModel} from '../ground.js';
import type {Content} from '../parts.js';
import type {Desk} from './desk.js';

export function hereView({ground, state, here}: Desk, content: Content): TemplateResult {
  const {localizer, projector} = ground;
  const {msg} = localizer;
  return html`<div class="screen" part="screen">
    ${projector && state
      ? projector.projectorView(localizer, projectorModel(content, state))
      : html`<p role="status">${msg('Een ogenblik …')}</p>`}
    <p class="way-back no-print">
      <button type="button" part="button" @click=${() => {
        here.leave();
      }}>
        ${msg('Terug naar de notities')} <kbd>Esc</kbd>
      </button>
    </p>
  </div>`;
}
