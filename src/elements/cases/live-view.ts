/** What a phone in a live room shows: the connection, what the room shows, and the way to the own pace. */
import {str} from '@lit/localize';
import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {Msg} from '../../content/theme.js';
import {caseView} from './case-view.js';
import type {CasesConductor} from './conductor.js';
import type {LiveState, Seat} from './seat.js';

/** How the connection is, and what that means for the votes. Always there, so that a change is heard. */
export function liveStatus(conductor: CasesConductor, seat: Seat): TemplateResult | typeof nothing {
  const {localizer: {msg}, screen} = conductor;
  const {state, room} = seat;
  if (!state) return nothing;
  const unsent = room?.unsent ?? 0;
  return html`<div class="live" part="live" data-state=${state}>
    <p role="status">
      ${sayState(msg, state)}
      ${unsent > 0
        ? unsent === 1
          ? msg('1 stem wacht nog op verzending.')
          : msg(str`${unsent} stemmen wachten nog op verzending.`)
        : nothing}
    </p>
    <div class="live-ways">
      ${state === 'not-loaded'
        ? button(msg('Probeer opnieuw'), () => void conductor.retry())
        : nothing}
      ${screen.name === 'room' && state !== 'open' && state !== 'connecting'
        ? button(msg('Ga zelf verder'), () => {
            goOnAlone(conductor, seat);
          })
        : nothing}
      ${screen.name !== 'room' && (state === 'open' || state === 'connecting' || state === 'away')
        ? button(msg('Ga naar de zaal'), () => {
            conductor.show({name: 'room'});
          })
        : nothing}
    </div>
  </div>`;
}

const button = (words: string, onClick: () => void): TemplateResult =>
  html`<button type="button" class="quiet" part="button" @click=${onClick}>${words}</button>`;

function goOnAlone(conductor: CasesConductor, {show}: Seat): void {
  const {sitting} = conductor;
  conductor.goOnAlone(show?.now?.case ?? sitting?.cases.find((id) => !sitting.isShown(id)));
}

function sayState(msg: Msg, state: LiveState): string {
  switch (state) {
    case 'connecting':
      return msg('Verbinding maken met de zaal …');
    case 'open':
      return msg('Verbonden met de zaal.');
    case 'away':
      return msg('De verbinding is weg. We proberen opnieuw te verbinden. Laat deze pagina open: uw stem gaat mee zodra het kan.');
    case 'refused':
      return msg('De zaal laat deze telefoon niet toe. U kunt zelf verdergaan, en aan het eind uw code afgeven.');
    case 'closed':
      return msg('De verbinding met de zaal is gesloten. U kunt zelf verdergaan, en aan het eind uw code afgeven.');
    case 'not-loaded':
      return msg('Live stemmen kon niet worden geladen. U kunt zelf verdergaan, en aan het eind uw code afgeven.');
  }
}

/** What the room shows now. */
export function liveView(conductor: CasesConductor, seat: Seat): TemplateResult {
  const {sitting} = conductor;
  const {show} = seat;
  const told = show?.now && conductor.caseOf(show.now.case);
  return html`
    ${told ? caseView(conductor, told) : waiting(conductor, seat)}
    ${sitting ? missed(conductor, seat.missed(sitting)) : nothing}
  `;
}

/** The room shows no case: it has not begun, or it is over. */
function waiting(conductor: CasesConductor, {show}: Seat): TemplateResult {
  const {localizer: {msg}, sitting} = conductor;
  const isOver = sitting !== undefined && sitting.cases.every((id) => show?.revealed.includes(id));
  // The room may leave cases out.
  const maySeeResult = sitting !== undefined && sitting.run.cases.length > 0;
  return html`<div class="waiting">
    <h3 id="heading" tabindex="-1">
      ${isOver ? msg('Alle cases zijn geweest') : msg('Wacht op de zaal')}
    </h3>
    <p>
      ${isOver
        ? msg('Bekijk hoe het ging.')
        : msg('Zodra de zaal een case laat zien, staat die ook hier. U hoeft niets te doen.')}
    </p>
    ${isOver || maySeeResult
      ? html`<div class="actions">
          <button type="button" class="primary" part="button button-primary" @click=${() => {
            conductor.show({name: 'end'});
          }}>
            ${msg('Naar uw uitslag')}
          </button>
        </div>`
      : nothing}
  </div>`;
}

/** Who came late can still vote on what has no verdict yet. */
function missed(conductor: CasesConductor, ids: readonly string[]): TemplateResult | typeof nothing {
  const {localizer: {msg}} = conductor;
  if (ids.length === 0) return nothing;
  return html`<section class="missed">
    <h4>${msg('Hierop kunt u nog stemmen')}</h4>
    <ul>
      ${ids.map(
        (id) => html`<li>${button(conductor.caseOf(id)?.title ?? id, () => {
          conductor.show({name: 'case', id});
        })}</li>`,
      )}
    </ul>
  </section>`;
}
