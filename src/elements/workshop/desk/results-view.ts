/** The results, to show and to take along; and keeping the workshop itself. */
import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {Workshop} from '../../../core/training/workshop.js';
import {projectorModel} from '../ground.js';
import type {Content} from '../parts.js';
import type {Desk} from './desk.js';
import {workshopFileName} from './workshop-file-name.js';

export function resultsView(desk: Desk, workshop: Workshop, content: Content): TemplateResult {
  const {ground, state} = desk;
  const {localizer, projector} = ground;
  const {msg} = localizer;
  return html`<div class="results-tab">
    ${keepView(desk, workshop)}
    <section aria-labelledby="results">
      <h4 id="results">${msg('Uitslag')}</h4>
      ${projector && state
        ? projector.resultsTools(localizer, projectorModel(content, state))
        : html`<p role="status">${msg('Een ogenblik …')}</p>`}
    </section>
  </div>`;
}

function keepView(desk: Desk, workshop: Workshop): TemplateResult {
  const {keep, ground} = desk;
  const {localizer, day} = ground;
  const {msg} = localizer;
  return html`<section aria-labelledby="keep">
    <h4 id="keep">${msg('Bewaren')}</h4>
    <p>
      ${keep.isNeeded
        ? msg('Deze workshop staat alleen in dit venster. Sluit u het, dan zijn de stemmen weg.')
        : msg('Alles staat in uw bestand.')}
      ${msg('In het bestand staan de cases, de groepen en de stemmen. Er staan geen namen van mensen in.')}
    </p>
    <div class="tools">
      <button type="button" part="button" @click=${() =>
        void keep.save(workshopFileName(localizer, workshop.title, day))}>
        ${msg('Bewaar de workshop')}
      </button>
      ${desk.isEnding
        ? nothing
        : html`<button type="button" part="button" @click=${() => {
            desk.ask(true);
          }}>${msg('Sluit deze workshop af')}</button>`}
    </div>
    <div role="status" class="said">
      ${keep.said === 'kept'
        ? html`<p>${msg('Het bestand is gemaakt. Kijk of het in de map staat die u koos, of bij uw downloads.')}</p>`
        : nothing}
    </div>
    ${desk.isEnding ? ending(desk) : nothing}
  </section>`;
}

const ending = (desk: Desk): TemplateResult => {
  const {keep, ground: {localizer: {msg}}} = desk;
  return html`<div class="notice" part="notice" role="alert">
    <p>${keep.isNeeded
      ? msg('De stemmen zijn nog niet bewaard. Sluit u toch af, dan zijn ze weg.')
      : msg('U gaat terug naar het begin. Uw bestand kunt u later weer openen.')}</p>
    <div class="tools">
      <button type="button" part="button" @click=${() => void desk.end()}>${msg('Sluit af')}</button>
      <button type="button" part="button" @click=${() => {
        desk.ask(false);
      }}>${msg('Blijf bij deze workshop')}</button>
    </div>
  </div>`;
};
