/** The first screen: what this is, and how to take part. */
import {str} from '@lit/localize';
import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {verdicts} from '../../../core/verdict.js';
import type {Speech} from '../../../speech/say.js';
import {qrView} from '../../training/qr.js';
import type {ProjectorModel} from './model.js';
import {optionView} from './options.js';
import {sayPhones} from './say-phones.js';

/** In characters. */
const LONG = 30;
const LONGER = 70;

export function openingScreen(speech: Speech, {workshop, phones, live}: ProjectorModel): TemplateResult {
  const {msg} = speech;
  const count = workshop.cases.length;
  return html`<div class="show show-opening ${phones ? 'with-phones' : ''}">
    <div class="show-welcome">
      <h2 class="show-title ${lengthOf(workshop.title.trim())}">${workshop.title.trim() || msg('Leren oordelen over werk en wonen')}</h2>
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
          ${live && live.phones > 0 ? html`<p class="show-live">${sayPhones(speech, live.phones)}</p>` : nothing}
        </div>`
      : nothing}
  </div>`;
}

/** A long title is in smaller letters, so that how to take part stays in sight. */
const lengthOf = ({length}: string): string => (length > LONGER ? 'longer' : length > LONG ? 'long' : '');

/** An address breaks behind a stroke, before its code and between the groups of that, where it has to. */
const breakable = (address: string): readonly (string | TemplateResult)[] =>
  address.split(/(?<=[/-])|(?=#)/).map((part) => html`${part}<wbr />`);

const howToVote = ({msg}: Speech, hasPhones: boolean): string =>
  hasPhones
    ? msg('Scan de code met uw telefoon, of typ het adres over. Liever zonder telefoon? Steek uw hand op als uw letter klinkt.')
    : msg('Steek uw hand op als uw letter klinkt.');
