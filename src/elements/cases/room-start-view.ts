/** The first screen of a phone in a room: that it takes part, with how many cases, and in which group. */
import {str} from '@lit/localize';
import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import type {Id} from '../../core/questionnaire.js';
import type {CasesConductor} from './conductor.js';
import type {Content} from './parts.js';
import type {Seat} from './seat.js';
import {facts} from './start-view.js';

export function roomStartView(conductor: CasesConductor, seat: Seat, content: Content): TemplateResult {
  const {localizer, sitting, host} = conductor;
  const {msg} = localizer;
  const count = sitting?.cases.length ?? 0;
  const {faults, groups, live: liveLink} = seat.link;
  const isLive = liveLink !== undefined && !!host.server;
  const hasBegun = (sitting?.voted.length ?? 0) > 0 || seat.state !== undefined;
  return html`<form class="start" part="start" @submit=${(event: SubmitEvent) => {
    event.preventDefault();
    conductor.start();
  }}>
    <h3 id="heading" tabindex="-1">${msg('U doet mee in de zaal')}</h3>
    <p class="lead">
      ${count === 1 ? msg('U krijgt 1 case.') : msg(str`U krijgt ${count} cases, in dezelfde volgorde als de zaal.`)}
      ${msg('Bij elke case stemt u eerst zelf, en na de discussie nog een keer.')}
    </p>
    <p>
      ${isLive
        ? msg('Uw stem gaat naar de zaal, zonder uw naam. De zaal ziet alleen hoe vaak iets is gekozen.')
        : msg('Aan het eind krijgt u een code. Die geeft u aan de begeleider. Uw naam staat er niet in.')}
    </p>
    ${faults.includes('groups')
      ? html`<p class="warning">${msg('Niet alle groepen in de link zijn te lezen. Staat uw groep er niet bij? Doe dan zonder groep mee.')}</p>`
      : nothing}
    ${faults.includes('live') || (liveLink && !isLive)
      ? html`<p class="warning">${msg('Met deze link kunt u niet live stemmen. U stemt gewoon hier, en geeft aan het eind uw code af.')}</p>`
      : nothing}
    ${groups.length > 0
      ? html`<fieldset>
          <legend><h4>${msg('Bij welke groep hoort u?')}</h4></legend>
          <div class="choices">
            ${groups.map(({id, name}) => groupOption(conductor, seat, id, name))}
            ${groupOption(conductor, seat, undefined, msg('Geen groep'))}
          </div>
        </fieldset>`
      : nothing}
    <div class="actions">
      <button class="primary" part="button button-primary">${hasBegun ? msg('Ga verder') : msg('Doe mee')}</button>
    </div>
    ${facts(localizer, content, isLive)}
  </form>`;
}

const groupOption = (
  conductor: CasesConductor,
  seat: Seat,
  id: Id | undefined,
  name: string,
): TemplateResult =>
  html`<label class="option" part="option">
    <input
      type="radio"
      name="group"
      value=${id ?? ''}
      .checked=${live(seat.group === id)}
      @change=${() => {
        seat.group = id;
        conductor.update();
      }}
    />
    <span>${name}</span>
  </label>`;
