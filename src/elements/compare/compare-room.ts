import {html} from 'lit';
import type {CSSResult, TemplateResult} from 'lit';
import type {Conductor} from '../conductor.js';
import type {Room} from '../rooms.js';
import {roomHead} from '../views/room-head.js';

export const styles: readonly CSSResult[] = [];

export const makeRoom = (conductor: Conductor): Room => new CompareRoom(conductor);

class CompareRoom implements Room {
  readonly #conductor: Conductor;

  constructor(conductor: Conductor) {
    this.#conductor = conductor;
  }

  render(): TemplateResult {
    const {localizer, rooms} = this.#conductor;
    const {msg} = localizer;
    return html`${roomHead(localizer, msg('Vergelijken'), () => {
      rooms.leave();
    })}`;
  }
}
