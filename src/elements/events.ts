/** What the check tells its host. All of them bubble and cross shadow roots; none can be cancelled. */
import type {Answers, Value} from '../core/answers.js';
import type {Assessment} from '../core/assessment.js';
import type {Id} from '../core/questionnaire.js';
import type {Language} from '../localize.js';
import type {Depth} from '../core/kept-session.js';

const outward = {bubbles: true, composed: true} as const;

/** Somebody begins the check. */
export class CheckStartEvent extends Event {
  readonly depth: Depth;
  readonly language: Language;

  constructor(depth: Depth, language: Language) {
    super('check-start', outward);
    this.depth = depth;
    this.language = language;
  }
}

/** A question was answered, or answered differently. */
export class CheckAnswerEvent extends Event {
  readonly question: Id;
  /** The home, for a question of a home. */
  readonly home: Id | undefined;
  readonly value: Value;
  /** All answers, this one included. */
  readonly answers: Answers;

  constructor(question: Id, home: Id | undefined, value: Value, answers: Answers) {
    super('check-answer', outward);
    this.question = question;
    this.home = home;
    this.value = value;
    this.answers = answers;
  }
}

/** The report is shown and no question is left without an answer. */
export class CheckCompleteEvent extends Event {
  readonly assessment: Assessment;
  readonly answers: Answers;

  constructor(assessment: Assessment, answers: Answers) {
    super('check-complete', outward);
    this.assessment = assessment;
    this.answers = answers;
  }
}

/**
 * What went wrong: an `attribute` has no usable value and its default is used; the `answers` that the
 * host gave do not all count; a part of the check could not be loaded (`load`).
 */
export type CheckErrorKind = 'attribute' | 'answers' | 'load';

/** A place in what the host gave, and what is wrong with it. */
export interface CheckProblem {
  readonly path: string;
  readonly message: string;
}

/** Something went wrong. What was answered is still there. */
export class CheckErrorEvent extends Event {
  readonly kind: CheckErrorKind;
  /** For developers, in English. */
  readonly message: string;
  /** For kind `answers`: the places. */
  readonly problems: readonly CheckProblem[];

  constructor(kind: CheckErrorKind, message: string, problems: readonly CheckProblem[] = []) {
    super('check-error', outward);
    this.kind = kind;
    this.message = message;
    this.problems = problems;
  }
}

declare global {
  interface HTMLElementEventMap {
    'check-start': CheckStartEvent;
    'check-answer': CheckAnswerEvent;
    'check-complete': CheckCompleteEvent;
    'check-error': CheckErrorEvent;
  }
}
