/** What is made when somebody asks: a copy, a file, a page on paper. Says how far it has come. */
import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {CasesConductor} from './conductor.js';

/** What came of it. */
export type Made = 'copied' | 'selected' | 'saved' | 'cancelled' | 'printed';

export class Making {
  readonly #conductor: CasesConductor;
  #last: {readonly make: () => Promise<Made>; readonly phase: Made | 'busy' | 'failed'} | undefined;

  constructor(conductor: CasesConductor) {
    this.#conductor = conductor;
  }

  /** Says nothing more of the last one. */
  reset(): void {
    this.#last = undefined;
  }

  /** One at a time. What fails can be asked for again. */
  async run(make: () => Promise<Made>): Promise<void> {
    if (this.#last?.phase === 'busy') return;
    const becomes = (phase: Made | 'busy' | 'failed'): void => {
      this.#last = {make, phase};
      this.#conductor.update();
    };
    becomes('busy');
    try {
      becomes(await make());
    } catch (error) {
      this.#conductor.fail('load', `It could not be made: ${String(error)}`);
      becomes('failed');
    }
  }

  /** The place for what is said of it: always there, so that its words are heard when they come. */
  status(): TemplateResult {
    const {msg} = this.#conductor.localizer;
    const last = this.#last;
    const words: Record<Made | 'busy' | 'failed', string> = {
      busy: msg('Een ogenblik …'),
      copied: msg('Gekopieerd. U kunt het nu ergens plakken.'),
      selected: msg('Geselecteerd. Kopieer het met Ctrl+C, of met het menu van uw apparaat.'),
      saved: msg('Het bestand is gemaakt. Kijk of het in de map staat die u koos, of bij uw downloads.'),
      cancelled: msg('Er is geen bestand bewaard.'),
      printed: '',
      failed: msg('Dit is niet gelukt. Uw antwoorden zijn er nog.'),
    };
    return html`<div class="made">
      <p role="status">${last ? words[last.phase] : nothing}</p>
      ${last?.phase === 'failed'
        ? html`<button type="button" part="button" @click=${() => void this.run(last.make)}>
            ${msg('Probeer opnieuw')}
          </button>`
        : nothing}
    </div>`;
  }
}
