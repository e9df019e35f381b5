/** Keeping a workshop in a file, and opening one that was kept. */
import {workshopFile} from '../../../core/training/workshop-file.js';
import type {Workshop} from '../../../core/training/workshop.js';
import {saveFile} from '../../save-file.js';
import type {Desk} from './desk.js';
import type {NoTrainingFile} from './read-file.js';

/** What was said last: it was kept, or why a file was not opened. */
export type KeepSaid = 'kept' | {readonly fault: NoTrainingFile | 'no-workshop'};

export class KeepWay {
  /** Something happened that is in no file. */
  isNeeded = false;
  said: KeepSaid | undefined;
  readonly #desk: Desk;

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  /** @param name of the file, with its extension */
  async save(name: string): Promise<void> {
    const {workshop, content, ground} = this.#desk;
    if (!workshop || !content) return;
    const outcome = await saveFile({name, type: 'application/json', content: workshopFile(content.casebook, workshop)});
    if (outcome === 'cancelled') return;
    // Somebody may have gone on while the dialog was open.
    if (this.#desk.workshop === workshop) this.isNeeded = false;
    this.said = 'kept';
    ground.update();
  }

  /** Opens a kept workshop where none runs yet. */
  async open(file: File): Promise<void> {
    const {ground, content} = this.#desk;
    const module = await ground.parts.files.load();
    const read = module && content && (await module.readTrainingFile(content, ground.day, file));
    if (!read) return;
    if (read.kind === 'workshop') return this.#run(read.workshop);
    this.said = {fault: read.kind === 'fault' ? read.fault : 'no-workshop'};
    ground.update();
  }

  #run(workshop: Workshop): void {
    this.said = undefined;
    this.#desk.run(workshop, {isKept: true});
  }
}
