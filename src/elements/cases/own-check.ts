/** The own self-check, laid beside the cases: on this page only. */
import type {Id} from '../../core/questionnaire.js';
import type {KeptSession} from '../../core/kept-session.js';
import type {Outcome} from '../../core/verdict.js';
import type {NoCode} from '../keep/found.js';
import {Memo} from '../memo.js';
import type {CasesConductor} from './conductor.js';

/** What the check says of the practice of a case. */
export type OwnOutcomes = ReadonlyMap<Id, Outcome>;

/** Not the code of a check; `training-code`: one of a choice of cases, or of somebody's votes. */
export type NoOwnCheck = NoCode | {readonly ok: false; readonly fault: 'training-code'};

export type ReadOwnCheck = {readonly ok: true; readonly session: KeptSession} | NoOwnCheck;

export class OwnCheck {
  /** What stands in the field. */
  typed = '';
  /** Why it is no code. */
  fault: NoOwnCheck | undefined;

  readonly #conductor: CasesConductor;
  #session: KeptSession | undefined;
  readonly #outcomes = new Memo<OwnOutcomes>();

  constructor(conductor: CasesConductor) {
    this.#conductor = conductor;
  }

  /** A check lies beside the cases. */
  get isThere(): boolean {
    return this.#session !== undefined;
  }

  /** Lays the check of this code beside; what is no code changes nothing, and stays in the field. */
  lay(text: string): void {
    const {parts, content} = this.#conductor;
    const part = parts.ownCheck.value;
    if (!part || !content) return;
    const read = part.readOwnCheck(content.questionnaire, text);
    this.typed = read.ok ? '' : text;
    this.fault = read.ok ? undefined : read;
    if (read.ok) this.#session = read.session;
    this.#conductor.changed(read.ok ? 'heading' : 'fault');
  }

  /** Takes it away again. */
  takeAway(): void {
    this.#session = undefined;
    this.#conductor.changed('heading');
  }

  /** What it says of each practice, on the day that is judged on. */
  get outcomes(): OwnOutcomes | undefined {
    const {parts, content, day} = this.#conductor;
    const part = parts.ownCheck.value;
    const session = this.#session;
    if (!part || !content || !session) return undefined;
    return this.#outcomes.of([session, day], () => part.outcomesOf(content.questionnaire, session, day));
  }

  /** What it says of this practice; undefined where no check lies beside. */
  outcomeOf(practice: Id): Outcome | undefined {
    return this.outcomes?.get(practice);
  }
}
