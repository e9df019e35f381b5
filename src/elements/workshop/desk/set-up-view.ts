/** The first screen: what a workshop is, and everything that is chosen before it begins. */
import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import type {Content} from '../parts.js';
import {chooseView} from './choose-view.js';
import type {Desk} from './desk.js';
import {groupsView} from './groups-view.js';
import {liveStatus, liveView} from './live-view.js';
import {openView} from './open-view.js';

/** The longest title that a file of a workshop holds. */
const LONGEST_TITLE = 120;

export function setUpView(desk: Desk, content: Content): TemplateResult {
  const {ground, setUp} = desk;
  const {msg} = ground.localizer;
  return html`<div class="set-up" part="set-up">
    <h3 id="heading" tabindex="-1">${msg('Een workshop klaarzetten')}</h3>
    <p class="lead">
      ${msg('De zaal beoordeelt samen cases: korte verhalen over werk en wonen, een voor een.')}
      ${msg('Iedereen stemt, bespreekt de case met de anderen en stemt opnieuw.')}
      ${msg('Daarna ziet de zaal het oordeel, de reden en wat de praktijk acceptabel maakt.')}
    </p>
    ${openView(desk)}
    ${chooseView(desk, content)}
    <section aria-labelledby="about-title">
      <h4 id="about-title">${msg('Titel en tijd')}</h4>
      <div class="fields">
        <label class="named">
          <span>${msg('Titel (mag leeg blijven)')}</span>
          <input
            type="text"
            name="title"
            maxlength=${LONGEST_TITLE}
            .value=${live(setUp.title)}
            @input=${(event: Event) => {
              setUp.title = (event.target as HTMLInputElement).value;
            }}
          />
        </label>
        <label class="named minutes">
          <span>${msg('Minuten (mag leeg blijven)')}</span>
          <input
            type="text"
            name="minutes"
            inputmode="numeric"
            maxlength="3"
            .value=${live(setUp.minutes === undefined ? '' : String(setUp.minutes))}
            @change=${(event: Event) => {
              setUp.setMinutes((event.target as HTMLInputElement).value);
              ground.update();
            }}
          />
        </label>
      </div>
    </section>
    ${groupsView(desk)}
    ${desk.live.isOffered
      ? html`<section aria-labelledby="live">
          <h4 id="live">${msg('Live stemmen')}</h4>
          ${liveStatus(desk)} ${liveView(desk)}
        </section>`
      : nothing}
    <div class="begin">
      ${wanting(desk)}
      <button type="button" class="primary large" part="button button-primary" @click=${() => {
        desk.begin();
      }}>
        ${msg('Begin de workshop')}
      </button>
      <p class="hint">
        ${desk.live.isOffered
          ? msg('Er wordt niets verstuurd of bewaard, behalve als u dat zelf doet. Opent u de live zaal, dan staan de stemmen ook op de server.')
          : msg('Er wordt niets verstuurd of bewaard, behalve als u dat zelf doet. Stemmen staan alleen op dit apparaat.')}
      </p>
    </div>
  </div>`;
}

function wanting({setUp, isWanting, ground: {localizer: {msg}}}: Desk): TemplateResult | typeof nothing {
  const {wants} = setUp;
  if (!isWanting || !wants) return nothing;
  const words = wants === 'names'
    ? msg('Twee groepen hebben dezelfde naam. Geef elke groep een eigen naam.')
    : msg('Kies eerst een programma, of minstens één case.');
  return html`<p class="fault" role="alert">${words}</p>`;
}
