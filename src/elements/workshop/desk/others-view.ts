/** Other windows of this browser: a screen that still holds a workshop, and other desks. */
import {str} from '@lit/localize';
import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {isKnown} from '../known.js';
import type {ScreenState} from '../messages.js';
import type {Desk} from './desk.js';

export function othersView(desk: Desk): TemplateResult {
  const {windows: {held, others}, workshop, ground, content} = desk;
  const {msg} = ground.localizer;
  const running = [...others.values()];
  const orphans = workshop ? [] : [...held.values()].filter((state) =>
    !running.includes(state.workshop.id) && content && isKnown(content, state.workshop));
  const isTwice = running.some((id) => id === workshop?.id);
  return html`
    ${orphans.map((state) => offer(desk, state))}
    ${running.length > 0
      ? html`<div class="notice" part="notice" role="alert">
          <p>
            ${isTwice
              ? msg('Deze workshop staat ook in een ander venster open. Werk in één venster verder en sluit het andere.')
              : msg('In een ander venster van deze browser loopt al een workshop. Wat u hier doet, verandert daar niets.')}
          </p>
        </div>`
      : nothing}
  `;
}

function offer(desk: Desk, state: ScreenState): TemplateResult {
  const {msg} = desk.ground.localizer;
  const {title, cases, moment} = state.workshop;
  const place = moment.name === 'case' ? cases.indexOf(moment.case) + 1 : moment.name === 'picture' ? cases.length : 0;
  return html`<div class="notice" part="notice" role="status">
    <p>
      ${title
        ? msg(str`Op het andere scherm staat nog een workshop: ${title}.`)
        : msg('Op het andere scherm staat nog een workshop.')}
      ${place > 0 ? msg(str`Die was bij case ${place} van ${cases.length}.`) : nothing}
    </p>
    <p>
      <button type="button" class="primary" part="button button-primary" @click=${() => {
        desk.takeOver(state);
      }}>
        ${msg('Ga verder met de workshop die op het andere scherm staat')}
      </button>
    </p>
  </div>`;
}
