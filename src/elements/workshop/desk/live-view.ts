/** The live room: by whom it is opened, and how it stands. */
import {str} from '@lit/localize';
import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {live as asItIs} from 'lit/directives/live.js';
import type {Speech} from '../../../speech/say.js';
import type {RoomStatus} from '../../../live/room-status.js';
import type {Credentials} from './credentials.js';
import type {Desk} from './desk.js';

export function liveView(desk: Desk): TemplateResult {
  const {live, ground: {localizer: {msg}}} = desk;
  const {status} = live;
  const isOpen = status && status !== 'refused' && status !== 'closed';
  return html`<div class="live">
    ${live.foreign > 0
      ? html`<p class="hint">
          ${live.foreign === 1
            ? msg('1 bericht op de server was geen stem van deze cases en telt niet mee.')
            : msg(str`${live.foreign} berichten op de server waren geen stem van deze cases en tellen niet mee.`)}
        </p>`
      : nothing}
    ${isOpen
      ? html`<button type="button" part="button" @click=${() => {
          void live.leave();
        }}>${msg('Sluit de live zaal')}</button>`
      : credentialsView(desk)}
  </div>`;
}

/** How the live room stands: said wherever the facilitator is. */
export const liveStatus = ({live, ground: {localizer}}: Desk): TemplateResult =>
  html`<p role="status" class="live-status ${live.status ?? ''}">${live.status
    ? sayStatus(localizer, live.status, live.phones)
    : nothing}</p>`;

function credentialsView(desk: Desk): TemplateResult {
  const {live, ground: {localizer: {msg}}} = desk;
  return html`
    <p>${msg('Telefoons kunnen direct stemmen via de server van de organisator. Vul de gegevens in die u van de organisator kreeg.')}</p>
    <div class="credentials">
      ${field(desk, 'user', msg('Naam van de begeleider'), 'text')}
      ${field(desk, 'password', msg('Wachtwoord van de begeleider'), 'password')}
      ${field(desk, 'phoneUser', msg('Naam voor de telefoons'), 'text')}
      ${field(desk, 'phonePassword', msg('Wachtwoord voor de telefoons'), 'password')}
    </div>
    <p class="hint">${msg('Naam en wachtwoord voor de telefoons komen in de QR-code te staan.')}</p>
    ${live.fault
      ? html`<p class="fault" role="alert">
          ${live.fault === 'incomplete'
            ? msg('Vul alle vier de velden in.')
            : msg('De live zaal kan niet open. Stemmen met de hand en met codes werkt gewoon.')}
        </p>`
      : nothing}
    <button type="button" part="button" aria-disabled=${live.isOpening ? 'true' : 'false'} @click=${() => void live.open()}>
      ${msg('Open de live zaal')}
    </button>
  `;
}

const field = (
  {live}: Desk,
  name: keyof Credentials,
  words: string,
  type: 'text' | 'password',
): TemplateResult => html`<label class="named">
  <span>${words}</span>
  <input
    type=${type}
    name=${name}
    autocomplete="off"
    maxlength="200"
    .value=${asItIs(live.credentials[name])}
    @input=${(event: Event) => {
      live.change({[name]: (event.target as HTMLInputElement).value});
    }}
  />
</label>`;

function sayStatus({msg}: Speech, status: RoomStatus, phones: number): string {
  switch (status) {
    case 'connecting':
      return msg('De live zaal gaat open …');
    case 'open':
      return phones === 1
        ? msg('De live zaal is open. 1 telefoon heeft gestemd.')
        : msg(str`De live zaal is open. ${phones} telefoons hebben gestemd.`);
    case 'away':
      return msg('De server is even weg. Stemmen met de hand gaat gewoon door. Telefoons sturen hun stem later, als hun pagina open blijft.');
    case 'refused':
      return msg('De server weigert deze namen of wachtwoorden. Kijk ze na en probeer het opnieuw.');
    case 'closed':
      return msg('De live zaal is gesloten. Stemmen met de hand en met codes gaat gewoon door.');
  }
}
