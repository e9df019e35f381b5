/** What the cases tell their host. All of them bubble and cross shadow roots; none can be cancelled. */
import type {Id} from '../../core/questionnaire.js';
import type {Language} from '../../localize.js';

const outward = {bubbles: true, composed: true} as const;

/** Somebody begins with a choice of cases. */
export class CasesStartEvent extends Event {
  /** In the order in which they come. */
  readonly cases: readonly Id[];
  /** In a room, by its link. */
  readonly inRoom: boolean;
  readonly language: Language;

  constructor(cases: readonly Id[], inRoom: boolean, language: Language) {
    super('cases-start', outward);
    this.cases = cases;
    this.inRoom = inRoom;
    this.language = language;
  }
}

/** The end is shown, and every case was voted on and its verdict seen. What was voted is not told. */
export class CasesCompleteEvent extends Event {
  readonly cases: readonly Id[];

  constructor(cases: readonly Id[]) {
    super('cases-complete', outward);
    this.cases = cases;
  }
}

/**
 * What went wrong: an `attribute` has no usable value and its default is used; a part could not be
 * loaded (`load`); the `link` in the address cannot be used, or not wholly.
 */
export type CasesErrorKind = 'attribute' | 'load' | 'link';

/** Something went wrong. What was voted is still there. */
export class CasesErrorEvent extends Event {
  readonly kind: CasesErrorKind;
  /** For developers, in English. */
  readonly message: string;

  constructor(kind: CasesErrorKind, message: string) {
    super('cases-error', outward);
    this.kind = kind;
    this.message = message;
  }
}

declare global {
  interface HTMLElementEventMap {
    'cases-start': CasesStartEvent;
    'cases-complete': CasesCompleteEvent;
    'cases-error': CasesErrorEvent;
  }
}
