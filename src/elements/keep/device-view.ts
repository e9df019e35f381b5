/** The way onto this device: what that means, what is kept here, and how it goes. */
import {str} from '@lit/localize';
import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {Speech} from '../../speech/say.js';
import {EVERYTHING} from './keep-desk.js';
import type {KeepDesk} from './keep-desk.js';
import type {Kept} from './kept-here.js';
import {saidView} from './said.js';
import {sayStoreFault, sayUnreadable} from './say-faults.js';
import {sayOrganisation, saySession} from './say-session.js';

export function deviceView(speech: Speech, desk: KeepDesk): TemplateResult {
  const {msg} = speech;
  const {list, ownKey, keeper} = desk.device;
  return html`<section aria-labelledby="device">
    <h4 id="device" tabindex="-1">${msg('Op dit apparaat')}</h4>
    ${ownKey === undefined ? consent(speech) : nothing}
    ${ownKey === undefined
      ? nothing
      : html`<p>${msg('De check bewaart elke wijziging in deze browser. U kunt deze pagina sluiten en later verdergaan.')}</p>`}
    ${saidView(speech, 'device', desk.said)}
    ${keeper?.fault && !desk.said ? html`<p class="fault" role="alert">${sayStoreFault(speech, keeper.fault)}</p>` : nothing}
    ${ownKey === undefined && list.ok
      ? html`<div class="actions">
          <button type="button" part="button" @click=${() => {
            if (keeper?.fault) desk.keepAgain();
            else desk.keepHere();
          }}>
            ${keeper?.fault ? msg('Probeer opnieuw te bewaren') : msg('Bewaar op dit apparaat')}
          </button>
        </div>`
      : nothing}
    ${list.ok ? keptList(speech, desk, list.value) : nothing}
    ${!list.ok && !desk.said && !keeper?.fault ? html`<p class="fault">${sayStoreFault(speech, list.fault)}</p>` : nothing}
  </section>`;
}

/** What the person agrees to. */
const consent = ({msg}: Speech): TemplateResult => html`
  <p>${msg('De check bewaart dan in deze browser alles wat u invult: antwoorden, namen, redenen, acties en papieren.')}</p>
  <p>
    ${msg('Wie deze browser op dit apparaat gebruikt, kan het zien. Ook de website waarop deze check staat, kan erbij. De check verstuurt niets. U wist het met één knop. De browser kan het ook zelf wissen, bijvoorbeeld na een tijd of in een privévenster. Wilt u het lang bewaren? Kies dan een bestand.')}
  </p>
`;

function keptList(speech: Speech, desk: KeepDesk, kept: readonly Kept[]): TemplateResult | typeof nothing {
  const {msg} = speech;
  if (kept.length === 0) return nothing;
  return html`<h5 id="kept-here">${msg('Wat hier is bewaard')}</h5>
    <ul class="kept" aria-labelledby="kept-here">
      ${kept.map((each) => keptRow(speech, desk, each))}
    </ul>
    ${kept.length > 1 ? deleteAll(speech, desk) : nothing}`;
}

function deleteAll(speech: Speech, desk: KeepDesk): TemplateResult {
  const {msg} = speech;
  if (desk.deleting === EVERYTHING) {
    return sure(speech, desk, EVERYTHING, msg('Alles van deze check gaat van dit apparaat. Dat kunt u niet terughalen.'));
  }
  return html`<button type="button" class="quiet" part="button" data-deletes=${EVERYTHING} @click=${() => {
    desk.askToDelete(EVERYTHING);
  }}>
    ${msg('Wis alles van dit apparaat')}
  </button>`;
}

function keptRow(speech: Speech, desk: KeepDesk, {key, session, fault}: Kept): TemplateResult {
  const {msg} = speech;
  const isOwn = key === desk.device.ownKey;
  const shown = isOwn ? desk.session : session;
  const name = shown ? sayOrganisation(speech, shown) : msg('Niet te lezen');
  return html`<li>
    <p>
      <b>${name}</b> ${isOwn ? html`<span class="now">${msg('nu open')}</span>` : nothing}
      <span class="muted">${shown ? saySession(speech, shown) : fault ? sayUnreadable(speech, fault) : nothing}</span>
    </p>
    ${desk.deleting === key
      ? sure(speech, desk, key, msg('Dit gaat van dit apparaat. Dat kunt u niet terughalen.'))
      : html`<div class="row-actions">
          ${shown && !isOwn
            ? html`<button type="button" part="button" aria-label=${msg(str`Open: ${name}`)} @click=${() => {
                desk.openCopy(key);
              }}>
                ${msg('Open')}
              </button>`
            : nothing}
          <button
            type="button"
            class="quiet"
            part="button"
            data-deletes=${key}
            aria-label=${isOwn ? nothing : msg(str`Wis: ${name}`)}
            @click=${() => {
              desk.askToDelete(key);
            }}
          >
            ${isOwn ? msg('Wis en stop met bewaren') : msg('Wis')}
          </button>
        </div>`}
  </li>`;
}

const sure = ({msg}: Speech, desk: KeepDesk, what: string, words: string): TemplateResult => html`
  <div class="sure">
    <p role="alert">${words}</p>
    <div class="actions">
      <button type="button" part="button" @click=${() => {
        desk.delete(what);
      }}>
        ${msg('Ja, wis het')}
      </button>
      <button type="button" part="button" @click=${() => {
        desk.askToDelete(undefined);
      }}>
        ${msg('Nee, laat het staan')}
      </button>
    </div>
  </div>
`;
