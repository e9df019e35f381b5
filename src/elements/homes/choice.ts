/** One of a few words, such as an order. */
import {html} from 'lit';
import type {TemplateResult} from 'lit';

export const choice = <T extends string>(
  label: string,
  words: Readonly<Record<T, string>>,
  chosen: T,
  onChoice: (chosen: T) => void,
): TemplateResult => html`<label>
  <span>${label}</span>
  <select
    @change=${(event: Event) => {
      onChoice((event.target as HTMLSelectElement).value as T);
    }}
  >
    ${Object.entries<string>(words).map(
      ([value, text]) => html`<option value=${value} ?selected=${value === chosen}>${text}</option>`,
    )}
  </select>
</label>`;
