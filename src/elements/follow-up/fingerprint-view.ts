/** The fingerprint of the session: worked out when somebody opens it. */
import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {inGroups, sayFingerprint} from '../../speech/say-fingerprint.js';
import type {KeptSession} from '../../core/kept-session.js';
import type {Conductor} from '../conductor.js';
import {Memo} from '../memo.js';

type Fingerprint = (session: KeptSession) => string;

export class FingerprintView {
  readonly #conductor: Conductor;
  readonly #memo = new Memo<string>();
  #fingerprint: Fingerprint | 'failed' | undefined;
  #isOpen = false;

  constructor(conductor: Conductor) {
    this.#conductor = conductor;
  }

  render(): TemplateResult {
    const {localizer} = this.#conductor;
    return html`<details @toggle=${({target}: Event) => {
      this.#isOpen = (target as HTMLDetailsElement).open;
      void this.#load();
    }}>
      <summary>${localizer.msg('Vingerafdruk')}</summary>
      <p>${sayFingerprint(localizer).join(' ')}</p>
      ${this.#isOpen ? this.#value() : nothing}
    </details>`;
  }

  #value(): TemplateResult {
    const {localizer: {msg}, keeping: {session}} = this.#conductor;
    const fingerprint = this.#fingerprint;
    if (fingerprint === 'failed') {
      return html`<p role="status">${msg('De vingerafdruk kon niet worden gemaakt.')}</p>
        <button type="button" part="button" @click=${() => void this.#load()}>${msg('Probeer opnieuw')}</button>`;
    }
    if (!fingerprint) return html`<p>${msg('Een ogenblik …')}</p>`;
    const digits = this.#memo.of([session, fingerprint], () => fingerprint(session));
    return html`<p><code translate="no">${inGroups(digits)}</code></p>`;
  }

  async #load(): Promise<void> {
    if (!this.#isOpen || typeof this.#fingerprint === 'function') return this.#conductor.update();
    this.#fingerprint = undefined;
    this.#conductor.update();
    try {
      this.#fingerprint = (await import('../../core/fingerprint.js')).fingerprint;
    } catch (error) {
      this.#fingerprint = 'failed';
      this.#conductor.fail('load', `The fingerprint could not be loaded: ${String(error)}`);
    }
    this.#conductor.update();
  }
}
