/** Watches what other tabs do to this device, and when the page may end. */
import type {ReactiveController} from 'lit';
import {deviceMark} from '../device-mark.js';
import type {DeviceWay} from './device-way.js';

export class TabWatch implements ReactiveController {
  readonly #device: DeviceWay;

  constructor(device: DeviceWay) {
    this.#device = device;
  }

  hostConnected(): void {
    addEventListener('storage', this.#onStorage);
    addEventListener('pagehide', this.#flush);
    document.addEventListener('visibilitychange', this.#flush);
  }

  hostDisconnected(): void {
    removeEventListener('storage', this.#onStorage);
    removeEventListener('pagehide', this.#flush);
    document.removeEventListener('visibilitychange', this.#flush);
    this.#flush();
  }

  readonly #onStorage = (event: StorageEvent): void => {
    if (event.key !== null && !event.key.startsWith(deviceMark)) return;
    this.#device.keeper?.notice(event);
    this.#device.refresh();
  };

  // A page that is out of sight may end without another word.
  readonly #flush = (): void => this.#device.keeper?.flush();
}
