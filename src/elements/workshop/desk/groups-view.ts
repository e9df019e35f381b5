/** Groups that are counted apart, such as companies. */
import {str} from '@lit/localize';
import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {focusOn} from '../../focus-on.js';
import {LONGEST_GROUP_NAME} from '../../training/room-link.js';
import type {Desk} from './desk.js';
import {MOST_GROUPS} from './set-up.js';

export function groupsView({ground, setUp}: Desk): TemplateResult {
  const {msg} = ground.localizer;
  return html`<section aria-labelledby="groups">
    <h4 id="groups">${msg('Groepen (mag leeg blijven)')}</h4>
    <p>
      ${msg('Wilt u bijvoorbeeld planners en leidinggevenden apart tellen? Geef elke groep een naam.')}
      ${msg('Minder dan vijf stemmen van een groep laat de workshop nooit apart zien.')}
    </p>
    ${setUp.groups.map(
      (name, place) => html`<div class="group-row">
        <label class="named">
          <span>${msg(str`Groep ${place + 1}`)}</span>
          <input
            type="text"
            name="group"
            maxlength=${LONGEST_GROUP_NAME}
            .value=${live(name)}
            @input=${(event: Event) => {
              setUp.nameGroup(place, (event.target as HTMLInputElement).value);
            }}
          />
        </label>
        <button type="button" part="button" aria-label=${msg(str`Verwijder groep ${place + 1}`)} @click=${() => {
          setUp.removeGroup(place);
          ground.update();
          focusOn(ground.host.shadowRoot, '#add-group');
        }}>
          ${msg('Verwijder')}
        </button>
      </div>`,
    )}
    ${setUp.groups.length < MOST_GROUPS
      ? html`<button type="button" part="button" id="add-group" @click=${() => {
          setUp.addGroup();
          ground.update();
          focusOn(ground.host.shadowRoot, '.group-row:last-of-type input');
        }}>
          ${msg('Voeg een groep toe')}
        </button>`
      : nothing}
  </section>`;
}
