/** One home on the list: its name, how far it is, and what can be done with it. */
import {str} from '@lit/localize';
import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import type {Home} from '../../core/answers.js';
import type {Id} from '../../core/questionnaire.js';
import {sayHome} from '../../speech/say-home.js';
import type {Speech} from '../../speech/say.js';
import {homeSelect} from './home-select.js';

export interface HomeRow {
  readonly homes: readonly Home[];
  readonly home: Home;
  /** From 1, among all homes. */
  readonly place: number;
  readonly asked: number;
  readonly answered: number;
  /** The homes whose answers it could have. */
  readonly others: readonly Home[];
  /** The home whose answers it is to have, while that is chosen. */
  readonly from: Id | undefined;
  readonly onName: (name: string) => void;
  /** Enter, in the name. */
  readonly onEnter: () => void;
  readonly onAnswer: () => void;
  readonly onFrom: (from: Id | undefined) => void;
  readonly onCopy: (from: Id) => void;
  readonly onRemove: () => void;
}

export function homeRow(speech: Speech, row: HomeRow): TemplateResult {
  const {msg} = speech;
  const {home, homes, place, asked, answered} = row;
  const name = sayHome(speech, homes, home);
  return html`<li class="home">
    <label class="home-name-field">
      <span>${msg(str`Woning ${place}`)}</span>
      <input
        type="text"
        name="home-name"
        maxlength="100"
        autocomplete="off"
        data-place="home ${place}"
        .value=${live(home.name)}
        @change=${(event: Event) => {
          row.onName((event.target as HTMLInputElement).value.trim());
        }}
        @keydown=${(event: KeyboardEvent) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          row.onEnter();
        }}
      />
    </label>
    <p class="home-progress">${asked > 0 ? msg(str`${answered} van ${asked} vragen`) : nothing}</p>
    <div class="home-tools">
      ${answered < asked ? tool(msg('Beantwoord de vragen'), name, row.onAnswer) : nothing}
      ${row.others.length > 0
        ? html`<button
            type="button"
            class="quiet"
            part="button"
            data-place="copy ${place}"
            aria-expanded=${row.from !== undefined}
            @click=${() => {
              row.onFrom(row.from === undefined ? row.others[0]?.id : undefined);
            }}
          >
            ${msg('Neem antwoorden over')}<span class="hidden">: ${name}</span>
          </button>`
        : nothing}
      ${homes.length > 1 ? tool(msg('Verwijder'), name, row.onRemove) : nothing}
    </div>
    ${row.from === undefined ? nothing : copyForm(speech, row, row.from)}
  </li>`;
}

const tool = (words: string, name: string, onClick: () => void): TemplateResult =>
  html`<button type="button" class="quiet" part="button" @click=${onClick}>
    ${words}<span class="hidden">: ${name}</span>
  </button>`;

function copyForm(speech: Speech, row: HomeRow, from: Id): TemplateResult {
  const {msg} = speech;
  return html`<div class="home-copy">
    ${homeSelect(speech, {
      label: msg('Neem de antwoorden over van'),
      homes: row.homes,
      among: row.others,
      chosen: from,
      place: 'copy-from',
      onHome: row.onFrom,
    })}
    <button
      type="button"
      part="button"
      @click=${() => {
        row.onCopy(from);
      }}
    >
      ${msg('Neem over')}
    </button>
    ${row.answered > 0
      ? html`<p class="hint">${msg('Ze komen in de plaats van de antwoorden die er nu staan.')}</p>`
      : nothing}
  </div>`;
}
