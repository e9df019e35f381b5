/** A choice of one home among many. */
import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import type {Home} from '../../core/answers.js';
import type {Id} from '../../core/questionnaire.js';
import {sayHome} from '../../speech/say-home.js';
import type {Speech} from '../../speech/say.js';

export interface HomeSelect {
  readonly label: string;
  /** All homes: a home without a name is called by its place among them. */
  readonly homes: readonly Home[];
  /** Those that can be chosen. */
  readonly among: readonly Home[];
  readonly chosen: Id;
  readonly onHome: (home: Id) => void;
  /** Marks the select, for the focus. */
  readonly place?: string;
}

export const homeSelect = (
  speech: Speech,
  {label, homes, among, chosen, onHome, place}: HomeSelect,
): TemplateResult => html`<label class="home-select">
  <span>${label}</span>
  <select
    data-place=${place ?? nothing}
    .value=${live(chosen)}
    @change=${(event: Event) => {
      onHome((event.target as HTMLSelectElement).value);
    }}
  >
    ${among.map(
      (each) => html`<option value=${each.id} ?selected=${each.id === chosen}>
        ${sayHome(speech, homes, each)}
      </option>`,
    )}
  </select>
</label>`;
