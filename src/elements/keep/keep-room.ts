/** The room in which a session is kept, and one that was kept is opened. */
import {html} from 'lit';
import type {CSSResult, TemplateResult} from 'lit';
import type {Conductor} from '../conductor.js';
import type {Room} from '../rooms.js';
import {fileFieldStyles} from '../styles/file-field.js';
import {keepStyles} from '../styles/keep.js';
import {roomHead} from '../views/room-head.js';
import {askingView} from './asking-view.js';
import {codeView} from './code-view.js';
import {conflictView} from './conflict-view.js';
import {deviceView} from './device-view.js';
import {fileView} from './file-view.js';
import {KeepDesk} from './keep-desk.js';
import {openedView} from './opened-view.js';

export const styles: readonly CSSResult[] = [fileFieldStyles, keepStyles];

export const makeRoom = (conductor: Conductor): Room => new KeepRoom(conductor);

class KeepRoom implements Room {
  readonly #desk: KeepDesk;

  constructor(conductor: Conductor) {
    this.#desk = new KeepDesk(conductor);
  }

  enter(): void {
    this.#desk.reset();
  }

  render(): TemplateResult {
    const desk = this.#desk;
    const {localizer, rooms, keeping} = desk.conductor;
    // What came by a link is opened as soon as this is drawn.
    if (keeping.code !== undefined) queueMicrotask(() => desk.takeLink());
    if (desk.device.hasConflict) return conflictView(localizer, desk);
    if (desk.stage.name === 'asking') return askingView(localizer, desk, desk.stage.found);
    if (desk.stage.name === 'opened') return openedView(localizer, desk, desk.stage.found);
    const {msg} = localizer;
    return html`${roomHead(localizer, msg('Bewaren of openen'), () => {
        rooms.leave();
      })}
      <div class="keep">
        <p>${msg('De check bewaart niets zonder dat u dat kiest. U kunt op drie manieren bewaren en openen.')}</p>
        ${deviceView(localizer, desk)} ${fileView(localizer, desk)} ${codeView(localizer, desk)}
      </div>`;
  }
}
