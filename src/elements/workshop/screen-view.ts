/** The screen for the room. */
import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {projectorModel} from './ground.js';
import {isKnown} from './known.js';
import type {Screen} from './screen.js';

export function screenView(screen: Screen): TemplateResult {
  const {ground, state} = screen;
  const {localizer, projector} = ground;
  const {msg} = localizer;
  const content = state && ground.contentOn(state.day);
  if (screen.isAlone) return waiting(msg('Deze browser kan geen tweede scherm vullen. Kies op de laptop “Toon hier groot”.'));
  if (ground.parts.failed) return waiting(msg('Een deel van de workshop kon niet worden geladen. Ververs dit venster.'));
  if (!state || !content || !projector || !isKnown(content, state.workshop)) return waiting(msg('Dit scherm wacht op de laptop van de begeleider.'));
  return html`<div class="screen" part="screen">
    ${projector.projectorView(localizer, projectorModel(content, state))}
    ${screen.deskLeft
      ? html`<p class="desk-left" role="status">${msg('De laptop is even weg. De stemmen staan hier nog.')}</p>`
      : nothing}
  </div>`;
}

const waiting = (words: string): TemplateResult =>
  html`<div class="screen waiting" part="screen"><p role="status">${words}</p></div>`;
