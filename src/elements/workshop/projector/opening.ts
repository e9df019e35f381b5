/** The first screen: what this is, and how to take part. */
import {str} from '@lit/localize';
import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {verdicts} from '../../../core/verdict.js';
import type {Speech} from '../../../speech/say.js';
import {qrView} from '../../training/qr.js';
import type {ProjectorModel} from './model.js';
import {optionView} from './options.js';

export function openingScreen(speech: Speech, {workshop, phones, live}: ProjectorModel): TemplateResult {
  const {msg} = speech;
  const count = workshop.cases.length;
  return html`<div class="show show-opening ${phones ? 'with-phones' : ''}">
    <div class="show-welcome">
      <h2 class="show-title">${workshop.title.trim() || msg('Leren beoordelen: wonen en werken')}</h2>
      <p class="show-lead">
        ${count === 1
          ? msg('We bekijken samen 1 praktijkcase. Wat vindt u ervan?')
          : msg(str`We bekijken samen ${count} praktijkcases. Wat vindt u ervan?`)}
      </p>
      <ul class="show-options">
        ${verdicts.map((each) => optionView(speech, each))}
      </ul>
      <p class="show-lead">${howToVote(speech, phones !== undefined)}</p>
    </div>
    ${phones
      ? html`<div class="show-phones">
          ${qrView(phones.link, msg('QR-code om met uw telefoon mee te doen')) ?? nothing}
          <p class="show-address">${breakable(phones.short)}</p>
          ${live ? html`<p class="show-live">${connected(speech, live.phones)}</p>` : nothing}
        </div>`
      : nothing}
  </div>`;
}

/** An address breaks behind a stroke, where it has to. */
const breakable = (address: string): readonly (string | TemplateResult)[] =>
  address.split(/(?<=\/)/).map((part) => html`${part}<wbr />`);

const howToVote = ({msg}: Speech, hasPhones: boolean): string =>
  hasPhones
    ? msg('Scan de code met uw telefoon, of typ het adres over. Liever zonder telefoon? Steek uw hand op als uw letter klinkt.')
    : msg('Steek uw hand op als uw letter klinkt.');

const connected = ({msg}: Speech, count: number): string =>
  count === 1 ? msg('1 telefoon doet mee') : msg(str`${count} telefoons doen mee`);
