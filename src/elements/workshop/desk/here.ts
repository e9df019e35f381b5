/** One window only: the desk itself shows the room what a second window would. */
import type {Ground} from '../ground.js';

export class Here {
  isOn = false;
  readonly #ground: Ground;

  constructor(ground: Ground) {
    this.#ground = ground;
  }

  connect(): void {
    addEventListener('keydown', this.#onKey);
    document.addEventListener('fullscreenchange', this.#onChange);
  }

  disconnect(): void {
    removeEventListener('keydown', this.#onKey);
    document.removeEventListener('fullscreenchange', this.#onChange);
    this.leave();
  }

  /** Shows the room's view here, over the whole screen where the browser lets it. */
  async enter(): Promise<void> {
    this.isOn = true;
    this.#ground.focus = true;
    this.#ground.update();
    void this.#ground.parts.projector.load();
    try {
      await this.#ground.host.requestFullscreen();
    } catch {
      // Not allowed here: it fills the element.
    }
  }

  leave(): void {
    if (!this.isOn) return;
    this.isOn = false;
    this.#ground.focus = true;
    this.#ground.update();
    if (document.fullscreenElement !== this.#ground.host) return;
    void document.exitFullscreen().catch(() => undefined);
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') this.leave();
  };

  // Escape ends the whole screen without a key for the page.
  readonly #onChange = (): void => {
    if (!document.fullscreenElement) this.leave();
  };
}
