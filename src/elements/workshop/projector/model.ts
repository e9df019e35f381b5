/** What the projector is shown from. */
import type {Day, Questionnaire} from '../../../core/questionnaire.js';
import type {Casebook} from '../../../core/training/case.js';
import type {Workshop} from '../../../core/training/workshop.js';

export interface ProjectorModel {
  readonly questionnaire: Questionnaire;
  readonly casebook: Casebook;
  readonly workshop: Workshop;
  /** The day to judge on. */
  readonly day: Day;
  /** How a phone takes part: the whole link, for the QR code, and the address that can be typed. */
  readonly phones?: {readonly link: string; readonly short: string};
  /** Nothing is to be seen now. */
  readonly blank: boolean;
  /** The live room, where there is one. */
  readonly live?: {readonly status: string; readonly phones: number};
}
