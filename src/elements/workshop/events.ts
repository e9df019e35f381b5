/** What a workshop tells its host. Both bubble and cross shadow roots; neither can be cancelled. */
import type {Id} from '../../core/questionnaire.js';
import type {Language} from '../../localize.js';

const outward = {bubbles: true, composed: true} as const;

/** A workshop begins, anew or from a file. */
export class WorkshopStartEvent extends Event {
  /** The ids of its cases, in their order. */
  readonly cases: readonly Id[];
  readonly language: Language;

  constructor(cases: readonly Id[], language: Language) {
    super('workshop-start', outward);
    this.cases = cases;
    this.language = language;
  }
}

/**
 * What went wrong: an `attribute` has no usable value; a part could not be loaded (`load`); the live
 * room could not be opened (`live`).
 */
export type WorkshopErrorKind = 'attribute' | 'load' | 'live';

/** Something went wrong. No vote is lost by it. */
export class WorkshopErrorEvent extends Event {
  readonly kind: WorkshopErrorKind;
  /** For developers, in English. */
  readonly message: string;

  constructor(kind: WorkshopErrorKind, message: string) {
    super('workshop-error', outward);
    this.kind = kind;
    this.message = message;
  }
}

declare global {
  interface HTMLElementEventMap {
    'workshop-start': WorkshopStartEvent;
    'workshop-error': WorkshopErrorEvent;
  }
}
