/** The chosen cases in their order; each can go up or down, by key too. */
import {str} from '@lit/localize';
import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import type {Id} from '../../../core/questionnaire.js';
import {MOST_CASES} from '../../../core/training/set-code.js';
import {focusOn} from '../../focus-on.js';
import type {Content} from '../parts.js';
import {countOf} from './choose-view.js';
import type {Desk} from './desk.js';

export function orderView(desk: Desk, {cases}: Content): TemplateResult {
  const {ground, setUp} = desk;
  const {msg} = ground.localizer;
  const isFree = setUp.isFree;
  return html`<section class="order" aria-labelledby="order">
    <h4 id="order">${msg('Dit komt aan bod')} <span class="muted">${countOf(desk, setUp.cases.length)}</span></h4>
    ${setUp.cases.length >= MOST_CASES
      ? html`<p class="hint" role="status">${msg(str`Meer dan ${MOST_CASES} cases passen niet in een workshop.`)}</p>`
      : nothing}
    <ol class="chosen">
      ${repeat(setUp.cases, (id) => id, (id, place) => {
        const title = cases.get(id)?.title ?? id;
        return html`<li>
          <span class="place" aria-hidden="true">${place + 1}</span>
          <span class="pick-title">${title}</span>
          ${isFree
            ? html`<span class="moves">
                ${mover(desk, id, -1, msg(str`Naar boven: ${title}`), place === 0)}
                ${mover(desk, id, 1, msg(str`Naar beneden: ${title}`), place === setUp.cases.length - 1)}
              </span>`
            : nothing}
        </li>`;
      })}
    </ol>
    ${isFree
      ? nothing
      : html`<button type="button" class="quiet" part="button" @click=${() => {
          setUp.chooseFreely();
          ground.update();
          focusOn(ground.host.shadowRoot, 'input[value="own"]');
        }}>
          ${msg('Pas deze keuze aan')}
        </button>`}
  </section>`;
}

/** At the end it stays a button, and does nothing: it would lose the focus if it were disabled. */
const mover = (desk: Desk, id: Id, by: 1 | -1, name: string, isEnd: boolean): TemplateResult =>
  html`<button
    type="button"
    part="button"
    class="mover"
    data-mover="${id} ${by}"
    aria-label=${name}
    aria-disabled=${isEnd ? 'true' : 'false'}
    @click=${() => {
      desk.setUp.move(id, by);
      desk.ground.update();
      // The row moved; the focus goes with it.
      focusOn(desk.ground.host.shadowRoot, `[data-mover="${CSS.escape(id)} ${by}"]`);
    }}
  >
    ${by < 0 ? '↑' : '↓'}
  </button>`;
