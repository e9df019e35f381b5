/** Files made, and pages printed, when somebody asks: each by a part that is loaded then. */
import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {Conductor} from '../conductor.js';
import {saveFile} from '../save-file.js';
import type {FileToSave} from '../save-file.js';

/** What came of it. */
type Outcome = 'saved' | 'cancelled' | 'printed';

/** Loads what makes something, makes it, and hands it over. */
export type Making = () => Promise<Outcome>;

/** The same for a file. */
export const handOver = (make: () => Promise<FileToSave>): Making => async () => saveFile(await make());

export class FileMaking {
  readonly #conductor: Conductor;
  #last: {readonly making: Making; readonly phase: Outcome | 'busy' | 'failed'} | undefined;

  constructor(conductor: Conductor) {
    this.#conductor = conductor;
  }

  get isBusy(): boolean {
    return this.#last?.phase === 'busy';
  }

  /** Says nothing more of the last one. */
  reset(): void {
    if (!this.isBusy) this.#last = undefined;
  }

  /** One at a time. What fails can be asked for again. */
  async run(making: Making): Promise<void> {
    if (this.isBusy) return;
    const becomes = (phase: Outcome | 'busy' | 'failed'): void => {
      this.#last = {making, phase};
      this.#conductor.update();
    };
    becomes('busy');
    try {
      becomes(await making());
    } catch (error) {
      this.#conductor.fail('load', `It could not be made: ${String(error)}`);
      becomes('failed');
    }
  }

  /** How far it has come. */
  status(): TemplateResult {
    const {msg} = this.#conductor.localizer;
    const words: Record<Outcome | 'busy' | 'failed', string> = {
      busy: msg('Een ogenblik …'),
      saved: msg('Het bestand is gemaakt. Kijk of het in de map staat die u koos, of bij uw downloads.'),
      cancelled: msg('Er is geen bestand bewaard.'),
      printed: '',
      failed: msg('Dit is niet gelukt. Uw antwoorden zijn er nog.'),
    };
    const last = this.#last;
    return html`<div class="file-status">
      <p role="status">${last ? words[last.phase] : nothing}</p>
      ${last?.phase === 'failed'
        ? html`<button type="button" part="button" @click=${() => void this.run(last.making)}>
            ${msg('Probeer opnieuw')}
          </button>`
        : nothing}
    </div>`;
  }

  /** The button that makes it. */
  button(words: string, making: Making, isPrimary = false): TemplateResult {
    return html`<button
      type="button"
      class=${isPrimary ? 'primary' : nothing}
      part=${isPrimary ? 'button button-primary' : 'button'}
      aria-disabled=${this.isBusy ? 'true' : nothing}
      @click=${() => void this.run(making)}
    >
      ${words}
    </button>`;
  }
}
