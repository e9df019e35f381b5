/** What a judgement says. A plain value, safe to write to JSON. */
import type {Value} from './answers.js';
import type {Binding, Citation, Day, Id, Verdict} from './questionnaire.js';
import type {Outcome} from './verdict.js';

/** A citation, as it stands for this employer. */
export interface CitedLine {
  readonly citation: Citation;
  /** Whether the rule binds this employer: undefined while that rests on an answer still missing. */
  readonly binds: boolean | undefined;
  /** What it is worth here: the citation's own binding where it binds, else a good practice. */
  readonly binding: Binding;
}

/** An answer that a verdict rests on. */
export interface Ground {
  readonly question: Id;
  readonly value: Value;
}

export interface RequirementResult {
  readonly requirement: Id;
  /** The home, for a requirement that is judged in each home. */
  readonly home?: Id;
  readonly outcome: Outcome;
  /** The mildest and the gravest verdict still possible; absent where it does not apply. */
  readonly best?: Verdict;
  readonly worst?: Verdict;
  /** The answers to the questions that say whether it holds. */
  readonly grounds: readonly Ground[];
  /** The questions to answer, in the order of the walk, that can settle what is open. */
  readonly settledBy: readonly Id[];
  /** The answers by which it does not apply, where it does not. */
  readonly decidedBy?: readonly Ground[];
  readonly cited: readonly CitedLine[];
  /** It rests on generally known law or our own reading alone: have it checked. */
  readonly haveChecked: boolean;
}

/** A practice in one home, or in the organisation where no home matters. */
export interface PracticeResult {
  readonly home?: Id;
  readonly outcome: Outcome;
  readonly best?: Verdict;
  readonly worst?: Verdict;
  readonly requirements: readonly RequirementResult[];
}

/** A practice over all homes: the gravest of them. */
export interface PracticeAssessment {
  readonly practice: Id;
  readonly theme: Id;
  readonly outcome: Outcome;
  readonly best?: Verdict;
  readonly worst?: Verdict;
  /** Unclear in at least one home. */
  readonly open: boolean;
  /** "As far as looked at": not all of its requirements were looked at. */
  readonly partly: boolean;
  readonly results: readonly PracticeResult[];
}

export type Headline =
  | 'nothing-answered'
  | 'unacceptable'
  | 'attention'
  | 'unclear'
  | 'acceptable'
  /** Acceptable as far as this short check looks. */
  | 'acceptable-so-far';

export interface Assessment {
  readonly questionnaire: Id;
  readonly version: string;
  /** The day judged on. */
  readonly on: Day;
  readonly knownUntil: Day;
  /** The day judged on lies after the day up to which the rules are known. */
  readonly beyondKnown: boolean;
  readonly headline: Headline;
  /** How many practices the headline speaks of. */
  readonly headlineCount: number;
  /** How many practices are open. */
  readonly open: number;
  /** How many practices have each outcome. */
  readonly counts: Readonly<Record<Outcome, number>>;
  readonly practices: readonly PracticeAssessment[];
}
