/** The way from a case to the others, and to its verdict. */
import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {Id} from '../../core/questionnaire.js';
import type {CasesConductor} from './conductor.js';

export function wayOn(conductor: CasesConductor, id: Id): TemplateResult | typeof nothing {
  const {screen, seat, localizer: {msg}} = conductor;
  // The room leads the way.
  if (screen.name !== 'case') return nothing;
  if (screen.fromEnd) {
    return html`<div class="actions">
      <button type="button" class="primary" part="button button-primary" @click=${() => {
        conductor.show({name: 'end'});
      }}>
        ${msg('Terug naar uw uitslag')}
      </button>
    </div>`;
  }
  return seat ? inRoom(conductor, id) : alone(conductor, id);
}

/** Alone a case has to be voted on before the next one comes. */
function alone(conductor: CasesConductor, id: Id): TemplateResult | typeof nothing {
  const {sitting, localizer: {msg}} = conductor;
  const cases = sitting?.cases ?? [];
  const isOver = sitting?.isShown(id) ?? false;
  if (!isOver && id === cases[0]) return nothing;
  return html`<div class="actions way">
    ${isOver
      ? step(conductor, id, 1, id === cases.at(-1) ? msg('Naar uw uitslag') : msg('Volgende case'), true)
      : nothing}
    ${id === cases[0] ? nothing : step(conductor, id, -1, msg('Vorige case'))}
  </div>`;
}

/** In a room nobody has to vote; the verdict waits for the room, or for whoever cannot. */
function inRoom(conductor: CasesConductor, id: Id): TemplateResult {
  const {sitting, seat, localizer: {msg}} = conductor;
  const cases = sitting?.cases ?? [];
  const phase = conductor.phase(id);
  const isOver = phase === 'verdict';
  const next = cases[cases.indexOf(id) + 1];
  // While the room leads, what it has not come to is not there yet.
  const mayGoOn = !seat?.isLed || (next !== undefined && seat.hasReached(cases, next));
  const mayReveal = !isOver && !seat?.isLed && sitting?.votesOn(id).first;
  return html`
    ${mayReveal
      ? html`<div class="reveal">
          <button type="button" part="button" @click=${() => {
            conductor.reveal(id);
          }}>
            ${msg('Toon het oordeel')}
          </button>
          <p class="hint">${msg('Wacht hiermee op de zaal. Daarna kunt u op deze case niet meer stemmen.')}</p>
        </div>`
      : nothing}
    <div class="actions way">
      ${mayGoOn
        ? step(conductor, id, 1, next === undefined ? msg('Naar het einde') : msg('Volgende case'), phase === 'voted' || isOver)
        : nothing}
      ${id === cases[0] ? nothing : step(conductor, id, -1, msg('Vorige case'))}
    </div>
  `;
}

const step = (
  conductor: CasesConductor,
  id: Id,
  by: 1 | -1,
  words: string,
  isPrimary = false,
): TemplateResult =>
  html`<button
    type="button"
    class=${isPrimary ? 'primary' : nothing}
    part=${isPrimary ? 'button button-primary' : 'button'}
    @click=${() => {
      conductor.step(id, by);
    }}
  >
    ${words}
  </button>`;
