/** Before something takes the place of answers that are kept nowhere: may they go? */
import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {Speech} from '../../speech/say.js';
import {roomHead} from '../views/room-head.js';
import type {Found} from './found.js';
import type {KeepDesk} from './keep-desk.js';
import {saidView} from './said.js';
import {sayOrganisation, saySession} from './say-session.js';

export function askingView(speech: Speech, desk: KeepDesk, found: Found): TemplateResult {
  const {msg} = speech;
  const back = (): void => {
    desk.show({name: 'ways'});
  };
  const {mayLose, session} = desk;
  return html`${roomHead(
      speech,
      mayLose ? msg('Uw antwoorden van nu zijn niet bewaard') : msg('Uw antwoorden van nu zijn bewaard'),
      back,
    )}
    <div class="keep">
      <p>
        ${mayLose ? msg('Ze staan niet in een bestand en niet op dit apparaat.') : nothing}
        ${msg('Als u iets anders opent, verdwijnen ze van deze pagina.')}
      </p>
      <dl class="sessions">
        <dt>${msg('Nu')}</dt>
        <dd><b>${sayOrganisation(speech, session)}</b> ${saySession(speech, session)}</dd>
        <dt>${msg('U wilt openen')}</dt>
        <dd><b>${sayOrganisation(speech, found.session)}</b> ${saySession(speech, found.session)}</dd>
      </dl>
      ${saidView(speech, 'file', desk.said)}
      <div class="actions">
        ${mayLose
          ? html`<button type="button" class="primary" part="button button-primary" @click=${() => void desk.saveFile()}>
              ${msg('Bewaar ze eerst in een bestand')}
            </button>`
          : nothing}
        <button type="button" part=${mayLose ? 'button' : 'button button-primary'} class=${mayLose ? '' : 'primary'} @click=${() => {
          desk.open(found);
        }}>
          ${mayLose ? msg('Open, en laat ze verdwijnen') : msg('Open')}
        </button>
        <button type="button" part="button" @click=${back}>${msg('Nee, ga terug')}</button>
      </div>
    </div>`;
}
