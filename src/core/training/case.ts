/**
 * The model of the training: a case is a short story of a practice, with the answers that describe
 * it. What is said of it is judged from these answers like any other; nothing here decides a verdict.
 */
import type {Answers} from '../answers.js';
import type {Id, Source, Verdict} from '../questionnaire.js';

/** Where the story of a case comes from. */
export type Origin =
  | {readonly kind: 'fictional'}
  /** A court, the inspectorate or the cabinet spoke of this very practice. */
  | {
      readonly kind: 'documented';
      /** Who judged it, and how, in a sentence or two. */
      readonly told: string;
      readonly sources: readonly DocumentedSource[];
    };

export interface DocumentedSource {
  readonly source: Source;
  readonly place?: string;
}

export interface Case {
  /** Never reused, and never a word of a language on screen. */
  readonly id: Id;
  readonly theme: Id;
  /** Neutral: it must not give the verdict away. */
  readonly title: string;
  /** Paragraphs; together short enough for one projector screen (some 90 words at most). */
  readonly story: readonly string[];
  /** The practice that is judged. */
  readonly practice: Id;
  /** The story as answers; what it does not tell is not answered. */
  readonly answers: Answers;
  /**
   * What `judge` says of the practice; a test holds it to that. Absent for a case that is there to
   * be discussed and is not scored: then `because` says why.
   */
  readonly label?: Verdict;
  /** In words of the story: why the verdict is what it is. */
  readonly because: string;
  /** What a facilitator can ask the room. */
  readonly hints: readonly string[];
  /** It looks like the opposite of what it is. */
  readonly hard?: 'looks-acceptable' | 'looks-wrong';
  readonly origin: Origin;
}

/** A choice of cases for a workshop of so many minutes. */
export interface Programme {
  readonly id: Id;
  readonly minutes: number;
  /** By id, in the order in which they are shown. */
  readonly cases: readonly Id[];
}

export interface Casebook {
  readonly id: Id;
  /** `major.minor.patch`. Cases are only ever added at the end: a code names them by their place. */
  readonly version: string;
  readonly cases: readonly Case[];
  readonly programmes: readonly Programme[];
}
