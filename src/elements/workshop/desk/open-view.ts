/** Opening a workshop that was kept, before one begins. */
import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {Desk} from './desk.js';
import {sayTrainingFileFault} from './say-faults.js';

export function openView({ground, keep}: Desk): TemplateResult {
  const {msg} = ground.localizer;
  const {said} = keep;
  return html`<details class="open-kept">
    <summary>${msg('Een bewaarde workshop openen')}</summary>
    <label class="named">
      <span>${msg('Bestand van een workshop')}</span>
      <input
        type="file"
        name="workshop"
        accept=".json,application/json"
        @change=${(event: Event) => {
          const field = event.target as HTMLInputElement;
          const file = field.files?.[0];
          // The same file can be chosen again.
          field.value = '';
          if (file) void keep.open(file);
        }}
      />
    </label>
    ${typeof said === 'object'
      ? html`<p class="fault" role="alert">${sayTrainingFileFault(ground.localizer, said.fault)}</p>`
      : nothing}
  </details>`;
}
