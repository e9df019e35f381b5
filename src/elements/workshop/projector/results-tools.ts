/** What is left of a workshop: its pictures, each with its text, and the files made of them. */
import {html} from 'lit';
import type {TemplateResult} from 'lit';
import {AsyncDirective, directive} from 'lit/async-directive.js';
import type {WorkshopOrder} from '../../../exports/workshop/order.js';
import type {Speech} from '../../../speech/say.js';
import type {FileToSave} from '../../save-file.js';
import {saveFile} from '../../save-file.js';
import type {ProjectorModel} from './model.js';
import {csvFile, printResults} from './result-files.js';
import {resultsView} from './results-view.js';

type Phase = 'idle' | 'busy' | 'saved' | 'cancelled' | 'failed';

/** Makes one thing at a time, and says how far it has come; draws itself anew for that. */
class Results extends AsyncDirective {
  #order: WorkshopOrder | undefined;
  #phase: Phase = 'idle';

  render(order: WorkshopOrder): TemplateResult {
    this.#order = order;
    return this.#view(order);
  }

  #view(order: WorkshopOrder): TemplateResult {
    const {msg} = order.speech;
    return html`<div class="results" lang=${order.speech.language}>
      <div class="results-files">
        ${this.#button(msg('Afdrukken of bewaren als pdf'), true, async ({currentTarget}) => {
          const root = (currentTarget as Element).getRootNode();
          if (root instanceof ShadowRoot) await printResults(order, root);
          return 'idle';
        })}
        ${this.#file(msg('Tabel (CSV)'), () => csvFile(order))}
      </div>
      <p role="status">${this.#said(order.speech)}</p>
      ${resultsView(order, (words, make) => this.#file(words, make))}
    </div>`;
  }

  #file(words: TemplateResult | string, make: () => Promise<FileToSave>): TemplateResult {
    return this.#button(words, false, async () => saveFile(await make()));
  }

  #button(
    words: TemplateResult | string,
    isPrimary: boolean,
    make: (event: Event) => Promise<Phase>,
  ): TemplateResult {
    return html`<button
      type="button"
      class=${isPrimary ? 'primary' : ''}
      part=${isPrimary ? 'button button-primary' : 'button'}
      @click=${(event: Event) => void this.#run(() => make(event))}
    >
      ${words}
    </button>`;
  }

  async #run(make: () => Promise<Phase>): Promise<void> {
    if (this.#phase === 'busy') return;
    this.#becomes('busy');
    try {
      this.#becomes(await make());
    } catch {
      this.#becomes('failed');
    }
  }

  #becomes(phase: Phase): void {
    this.#phase = phase;
    if (this.#order && this.isConnected) this.setValue(this.#view(this.#order));
  }

  #said({msg}: Speech): string {
    switch (this.#phase) {
      case 'idle':
        return '';
      case 'busy':
        return msg('Een ogenblik …');
      case 'saved':
        return msg('Het bestand is gemaakt. Kijk of het in de map staat die u koos, of bij uw downloads.');
      case 'cancelled':
        return msg('Er is geen bestand bewaard.');
      case 'failed':
        return msg('Dit is niet gelukt. De stemmen zijn er nog. Lukt PNG niet, kies dan SVG.');
    }
  }
}

const results = directive(Results);

/** All pictures to look at, and what can be made of them: a table, a print, a file of each picture. */
export const resultsTools = (
  speech: Speech,
  {questionnaire, casebook, workshop, day}: ProjectorModel,
): TemplateResult =>
  html`${results({speech, questionnaire, casebook, workshop, day})}`;
