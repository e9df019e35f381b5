/** Files of phones, of self-checks, and a kept workshop: several at once, chosen or dropped. */
import {str} from '@lit/localize';
import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {Desk} from './desk.js';

export function filesView(desk: Desk): TemplateResult {
  const {collecting, ground} = desk;
  const {msg} = ground.localizer;
  return html`<section
    class="files"
    aria-labelledby="files"
    @dragover=${(event: DragEvent) => {
      if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
    }}
    @drop=${(event: DragEvent) => {
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length === 0) return;
      event.preventDefault();
      void collecting.takeFiles(files);
    }}
  >
    <h4 id="files">${msg('Bestanden inbrengen')}</h4>
    <label class="named">
      <span>${msg('Bestanden van telefoons of van checks')}</span>
      <input
        type="file"
        name="files"
        multiple
        accept=".json,application/json"
        @change=${(event: Event) => {
          const field = event.target as HTMLInputElement;
          const files = [...(field.files ?? [])];
          // The same files can be chosen again.
          field.value = '';
          void collecting.takeFiles(files);
        }}
      />
    </label>
    <p class="hint">${msg('U kunt bestanden ook hierheen slepen, meer tegelijk.')}</p>
    <p class="hint">
      ${msg('Van een check telt alleen het oordeel over de praktijken van de cases. Antwoorden, namen en adressen komen niet in de workshop.')}
      ${msg('Minder dan vijf checks met hetzelfde oordeel blijven verborgen.')}
    </p>
    <p role="status" class="hint">${collecting.isReading ? msg('De bestanden worden gelezen …') : nothing}</p>
    ${offered(desk)}
  </section>`;
}

function offered({collecting, ground: {localizer: {msg}}}: Desk): TemplateResult | typeof nothing {
  const {offered: workshop} = collecting;
  if (!workshop) return nothing;
  return html`<div class="notice" part="notice" role="alert">
    <p>
      ${workshop.title
        ? msg(str`Wilt u de bewaarde workshop “${workshop.title}” openen? De workshop van nu verdwijnt dan. Bewaar die eerst.`)
        : msg('Wilt u de bewaarde workshop openen? De workshop van nu verdwijnt dan. Bewaar die eerst.')}
    </p>
    <div class="tools">
      <button type="button" part="button" @click=${() => {
        collecting.open();
      }}>
        ${msg('Open de bewaarde workshop')}
      </button>
      <button type="button" part="button" @click=${() => {
        collecting.dismiss();
      }}>
        ${msg('Blijf bij deze workshop')}
      </button>
    </div>
  </div>`;
}
