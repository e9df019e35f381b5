/** Phones: how they take part, how their votes come in, and the live room. */
import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {Workshop} from '../../../core/training/workshop.js';
import {copyText} from '../../keep/copy-text.js';
import {qrView} from '../../training/qr.js';
import {codesView} from './codes-view.js';
import type {Desk} from './desk.js';
import {filesView} from './files-view.js';
import {liveView} from './live-view.js';
import type {PhoneAddresses} from './phones.js';

export function phonesView(desk: Desk, workshop: Workshop): TemplateResult {
  const {msg} = desk.ground.localizer;
  const {addresses} = desk.phones;
  return html`<div class="phones">
    <div class="halves"><div>
    <section aria-labelledby="join">
      <h4 id="join">${msg('Meedoen met de telefoon')}</h4>
      ${addresses ? joining(desk, workshop, addresses) : noPage(desk)}
    </section>
    ${desk.live.isOffered
      ? html`<section aria-labelledby="live">
          <h4 id="live">${msg('Live stemmen')}</h4>
          ${liveView(desk)}
        </section>`
      : nothing}
    </div><div>${codesView(desk)} ${filesView(desk)}</div></div>
  </div>`;
}

function joining(desk: Desk, workshop: Workshop, {link, short}: PhoneAddresses): TemplateResult {
  const {live, ground} = desk;
  const {msg} = ground.localizer;
  const isMore = workshop.groups.length > 0 || live.link !== undefined;
  return html`<div class="joining">
    ${qrView(link, msg('QR-code waarmee een telefoon meedoet'))}
    <div>
      <p>${msg('Laat iedereen deze QR-code scannen. Hij staat ook op het eerste beeld voor de zaal.')}</p>
      <p>${msg('Geen camera? Typ dan dit adres in de browser van de telefoon:')}</p>
      <p class="code" id="short-address" translate="no">${short}</p>
      ${isMore
        ? html`<p class="hint">
            ${msg('Wie het adres typt, kiest geen groep en stemt niet live. Die telefoon geeft aan het eind een code.')}
          </p>`
        : nothing}
      <p>
        <button type="button" part="button" @click=${() =>
          void copyText(link, ground.host.shadowRoot?.querySelector('#short-address') ?? null).then((outcome) => {
            desk.copied = outcome;
            ground.update();
          })}>
          ${msg('Kopieer de link')}
        </button>
      </p>
      <div role="status" class="said">${desk.copied ? html`<p>${sayCopied(desk, desk.copied)}</p>` : nothing}</div>
    </div>
  </div>`;
}

const sayCopied = ({ground: {localizer: {msg}}}: Desk, copied: 'copied' | 'selected'): string =>
  copied === 'copied'
    ? msg('Gekopieerd. U kunt het nu ergens plakken.')
    : msg('Geselecteerd. Kopieer het met Ctrl+C, of met het menu van uw apparaat.');

const noPage = ({ground: {localizer: {msg}}}: Desk): TemplateResult => html`
  <p>${msg('Deze website heeft nog geen pagina voor telefoons. Stemmen met de hand werkt gewoon.')}</p>
  <p class="hint">
    ${msg('Voor de beheerder van de website: maak een pagina met het onderdeel “dual-dependency-cases”. Zet het adres daarvan bij deze workshop in het attribuut “cases-page”.')}
  </p>
`;
