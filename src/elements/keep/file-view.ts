/** The way into a file and out of one. */
import {html} from 'lit';
import type {TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import type {Speech} from '../../speech/say.js';
import type {KeepDesk} from './keep-desk.js';
import {saidView} from './said.js';

/** The longest name that a file holds. */
const LONGEST_NAME = 200;

export function fileView(speech: Speech, desk: KeepDesk): TemplateResult {
  const {msg} = speech;
  return html`<section
    aria-labelledby="file"
    @dragover=${(event: DragEvent) => {
      if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
    }}
    @drop=${(event: DragEvent) => {
      const file = event.dataTransfer?.files[0];
      if (!file) return;
      event.preventDefault();
      void desk.openFile(file);
    }}
  >
    <h4 id="file">${msg('In een bestand')}</h4>
    <p>${msg('In het bestand staat alles wat u invulde. Wie het bestand heeft, kan het lezen. U bepaalt waar het staat en wie het krijgt.')}</p>
    <div class="halves">
      <div>
        <label class="named">
          <span>${msg('Naam van uw organisatie (mag leeg blijven)')}</span>
          <input
            type="text"
            name="organisation"
            autocomplete="organization"
            maxlength=${LONGEST_NAME}
            .value=${live(desk.session.organisation)}
            @input=${(event: Event) => {
              desk.conductor.keeping.change({organisation: (event.target as HTMLInputElement).value});
            }}
          />
        </label>
        <p class="hint">${msg('De naam komt in het bestand, in de bestandsnaam en in het rapport.')}</p>
        <button type="button" part="button" @click=${() => void desk.saveFile()}>${msg('Bewaar in een bestand')}</button>
      </div>
      <div>
        <label class="named">
          <span>${msg('Open een bestand van de check')}</span>
          <input
            type="file"
            name="file"
            accept=".json,application/json"
            @change=${(event: Event) => {
              const field = event.target as HTMLInputElement;
              const file = field.files?.[0];
              // The same file can be chosen again.
              field.value = '';
              if (file) void desk.openFile(file);
            }}
          />
        </label>
        <p class="hint">${msg('U kunt het bestand ook hierheen slepen.')}</p>
      </div>
    </div>
    ${saidView(speech, 'file', desk.said)}
  </section>`;
}
