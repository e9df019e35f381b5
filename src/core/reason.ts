/** Why an outcome is not what it was. A plain value, safe to write to JSON. */
import type {Home, Value} from './answers.js';
import type {Depth} from './kept-session.js';
import type {Day, Id} from './questionnaire.js';

/** A home, as a reason names it: by its id and name of now, or of then where it is gone. */
export type NamedHome = Pick<Home, 'id' | 'name'>;

export type Reason =
  | AnswerReason
  /** The question is asked now, and was not in the questionnaire of then. */
  | {readonly kind: 'question'; readonly question: Id}
  | RuleReason
  /** It was not looked at by one of the two checks, which was the short one. */
  | {readonly kind: 'depth'; readonly was: Depth; readonly is: Depth}
  /** The home was not there then, or is not there now. */
  | {readonly kind: 'home'; readonly change: 'added' | 'removed'; readonly home: NamedHome};

/** Another answer counts than did; undefined where none counts, asked or not. */
export interface AnswerReason {
  readonly kind: 'answer';
  readonly question: Id;
  /** For a question of a home. */
  readonly home?: NamedHome;
  readonly was: Value | undefined;
  readonly is: Value | undefined;
}

/** On the other day another rule stands. */
export type RuleReason =
  | {
      readonly kind: 'rule';
      readonly change: 'figure';
      readonly figure: Id;
      readonly was: number;
      readonly is: number;
      /** When the value of now began, where that was after the former day. */
      readonly since?: Day;
    }
  /** A requirement in force now and not then. */
  | {readonly kind: 'rule'; readonly change: 'began'; readonly requirement: Id; readonly since?: Day}
  /** A requirement in force then and not now. */
  | {readonly kind: 'rule'; readonly change: 'ended'; readonly requirement: Id; readonly until?: Day};

export const named = ({id, name}: Home): NamedHome => ({id, name});

/** The same reasons, each once. */
export const eachOnce = (reasons: readonly Reason[]): readonly Reason[] => [
  ...new Map(reasons.map((each) => [JSON.stringify(each), each])).values(),
];
