/** Another tab changed what this one keeps on this device, or took it away. Nothing was overwritten. */
import {html} from 'lit';
import type {TemplateResult} from 'lit';
import type {Speech} from '../../speech/say.js';
import {roomHead} from '../views/room-head.js';
import type {KeepDesk} from './keep-desk.js';
import {sayStoreFault} from './say-faults.js';

export function conflictView(speech: Speech, desk: KeepDesk): TemplateResult {
  const {msg} = speech;
  const {rooms} = desk.conductor;
  const isGone = desk.device.keeper?.fault === 'gone';
  return html`${roomHead(speech, sayStoreFault(speech, isGone ? 'gone' : 'changed'), () => {
      rooms.leave();
    })}
    <div class="keep">
      <p>
        ${isGone
          ? msg('Uw antwoorden staan nog op deze pagina. De check bewaart ze nu niet meer.')
          : msg('Er is niets overschreven. Uw antwoorden staan nog op deze pagina. De check bewaart ze nu niet meer.')}
      </p>
      <div class="actions">
        <button type="button" part="button" @click=${() => {
          desk.keepBoth();
        }}>
          ${isGone ? msg('Bewaar ze opnieuw op dit apparaat') : msg('Bewaar ze als tweede check')}
        </button>
        ${isGone
          ? html`<button type="button" part="button" @click=${() => {
              desk.stopKeeping();
            }}>
              ${msg('Bewaar ze niet op dit apparaat')}
            </button>`
          : html`<button type="button" part="button" @click=${() => {
              desk.takeOver();
            }}>
              ${msg('Neem over wat daar staat, en laat dit verdwijnen')}
            </button>`}
      </div>
    </div>`;
}
