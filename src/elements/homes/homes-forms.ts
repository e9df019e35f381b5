/** Adding homes: one at a time, or a list at once; and filling those that have no answers yet. */
import {str} from '@lit/localize';
import {html} from 'lit';
import type {TemplateResult} from 'lit';
import type {Home} from '../../core/answers.js';
import {namesFrom} from '../../core/homes.js';
import type {Id} from '../../core/questionnaire.js';
import type {Speech} from '../../speech/say.js';
import {homeSelect} from './home-select.js';

/** One name; Enter adds it, and the next can be typed at once. */
export const addForm = ({msg}: Speech, onAdd: (name: string) => void): TemplateResult => html`<form
  class="home-add"
  autocomplete="off"
  @submit=${(event: SubmitEvent) => {
    event.preventDefault();
    const field = fieldOf(event, 'new-home');
    const name = field.value.trim();
    field.value = '';
    if (name) onAdd(name);
    field.focus();
  }}
>
  <label>
    <span>${msg('Naam van de nieuwe woning')}</span>
    <input type="text" name="new-home" maxlength="100" data-place="new-home" />
  </label>
  <button part="button">${msg('Voeg toe')}</button>
</form>`;

/** Many names, one on a line. */
export const pasteForm = ({msg}: Speech, onPaste: (text: string) => void): TemplateResult => html`<details
  class="home-paste"
>
  <summary>${msg('Voeg er veel tegelijk toe')}</summary>
  <form
    @submit=${(event: SubmitEvent) => {
      event.preventDefault();
      const field = fieldOf(event, 'new-homes');
      if (field.value.trim()) onPaste(field.value);
      field.value = '';
    }}
  >
    <label>
      <span>${msg('Zet elke naam op een eigen regel, bijvoorbeeld geplakt uit een lijst.')}</span>
      <textarea name="new-homes" rows="6"></textarea>
    </label>
    <button part="button">${msg('Voeg deze woningen toe')}</button>
  </form>
</details>`;

/** The names that were typed and not added yet: whoever goes on means them. */
export function namesWaiting(root: ParentNode | null): readonly string[] {
  const fields = root?.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('[name="new-home"], [name="new-homes"]');
  return [...(fields ?? [])].flatMap(({value}) => namesFrom(value));
}

export interface FillForm {
  readonly homes: readonly Home[];
  readonly answered: readonly Home[];
  readonly empty: readonly Home[];
  readonly from: Id;
  readonly onFrom: (from: Id) => void;
  readonly onFill: () => void;
}

/** All homes without answers become as one that has them. */
export function fillForm(speech: Speech, {homes, answered, empty, ...form}: FillForm): TemplateResult {
  const {msg} = speech;
  return html`<section class="home-fill">
    <h4>${msg('Zijn uw woningen hetzelfde?')}</h4>
    <p>
      ${empty.length === 1
        ? msg('1 woning heeft nog geen antwoorden. Neem ze over van een andere. Wat anders is, wijzigt u daarna.')
        : msg(str`${empty.length} woningen hebben nog geen antwoorden. Neem ze over van een andere. Wat anders is, wijzigt u daarna.`)}
    </p>
    <div class="home-copy">
      ${homeSelect(speech, {
        label: msg('Neem de antwoorden over van'),
        homes,
        among: answered,
        chosen: form.from,
        onHome: form.onFrom,
      })}
      <button type="button" part="button" @click=${form.onFill}>
        ${empty.length === 1 ? msg('Neem over in 1 woning') : msg(str`Neem over in ${empty.length} woningen`)}
      </button>
    </div>
  </section>`;
}

const fieldOf = (event: SubmitEvent, name: string): HTMLInputElement | HTMLTextAreaElement =>
  (event.target as HTMLFormElement).elements.namedItem(name) as HTMLInputElement | HTMLTextAreaElement;
