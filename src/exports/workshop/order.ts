/** What the pictures and files of a workshop are made of. */
import type {Day, Questionnaire} from '../../core/questionnaire.js';
import type {Casebook} from '../../core/training/case.js';
import type {Workshop} from '../../core/training/workshop.js';
import type {Speech} from '../../speech/say.js';

export interface WorkshopOrder {
  readonly speech: Speech;
  /** In the language of `speech`. */
  readonly questionnaire: Questionnaire;
  /** In the language of `speech`. */
  readonly casebook: Casebook;
  readonly workshop: Workshop;
  /** The day to judge on. */
  readonly day: Day;
}
