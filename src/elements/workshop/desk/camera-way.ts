/** The camera at the desk: on while somebody wants it, and never longer. */
import type {Ground} from '../ground.js';
import type {CameraFault, Watching} from './camera.js';

export class CameraWay {
  isOn = false;
  fault: CameraFault | undefined;
  readonly #ground: Ground;
  readonly #onText: (text: string) => void;
  #watching: Watching | undefined;
  /** Tells a start from the one before it. */
  #turn = 0;

  constructor(ground: Ground, onText: (text: string) => void) {
    this.#ground = ground;
    this.#onText = onText;
  }

  async start(): Promise<void> {
    const turn = ++this.#turn;
    this.isOn = true;
    this.fault = undefined;
    this.#ground.update();
    const module = await this.#ground.parts.camera.load();
    await this.#ground.host.updateComplete;
    const video = this.#ground.host.shadowRoot?.querySelector<HTMLVideoElement>('#camera');
    if (turn !== this.#turn) return;
    if (!module || !video) return this.#fail('failed');
    const watching = await module.watch(video, this.#onText, (fault) => {
      this.#fail(fault);
    });
    if (typeof watching === 'string') {
      if (turn === this.#turn) this.#fail(watching);
    } else if (turn === this.#turn) this.#watching = watching;
    // Somebody left while the browser asked for leave.
    else watching.stop();
  }

  stop(): void {
    this.#turn++;
    this.#watching?.stop();
    this.#watching = undefined;
    this.isOn = false;
    this.#ground.update();
  }

  #fail(fault: CameraFault): void {
    this.stop();
    this.fault = fault;
    this.#ground.update();
  }
}
