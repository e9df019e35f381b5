/** What is judged now, and the steps by which actions come and change. */
import {homesOf} from '../../core/answers.js';
import type {Home} from '../../core/answers.js';
import {changeAction, newAction, outcomeIn, removeAction, shortcomings, withoutAction} from '../../core/actions.js';
import type {ActionChange} from '../../core/actions.js';
import type {Assessment, PracticeAssessment} from '../../core/assessment.js';
import {judgeReading} from '../../core/judge.js';
import type {Action} from '../../core/kept-session.js';
import type {Id, Practice, Questionnaire} from '../../core/questionnaire.js';
import type {Reading} from '../../core/reading.js';
import {isShort} from '../../core/verdict.js';
import {sayAdvice} from '../../speech/say-advice.js';
import type {Conductor} from '../conductor.js';
import {Memo} from '../memo.js';

/** Marks an action in the list and in the report, so that the focus finds it. */
export const actionPlace = (id: Id): string => `action ${id}`;

export class Planning {
  readonly #conductor: Conductor;
  readonly #assessment = new Memo<Assessment>();

  constructor(conductor: Conductor) {
    this.#conductor = conductor;
  }

  get actions(): readonly Action[] {
    return this.#conductor.session.actions;
  }

  get homes(): readonly Home[] {
    return homesOf(this.#conductor.session.answers);
  }

  reading(questionnaire: Questionnaire): Reading {
    return this.#conductor.session.reading(questionnaire, this.#conductor.day);
  }

  assessment(questionnaire: Questionnaire): Assessment {
    const reading = this.reading(questionnaire);
    return this.#assessment.of([reading], () => judgeReading(reading));
  }

  /** The practices that could become an action and did not. */
  left(questionnaire: Questionnaire): readonly PracticeAssessment[] {
    const assessment = this.assessment(questionnaire);
    return assessment.headline === 'nothing-answered' ? [] : withoutAction(assessment, this.actions);
  }

  /**
   * An action on a practice, starting from the report's advice.
   *
   * @param home undefined for the organisation, or for all homes
   */
  start(reading: Reading, practice: Practice, said: PracticeAssessment, home: Id | undefined): Action {
    const {actions} = this;
    const what = sayAdvice(this.#conductor.localizer, reading, practice, shortcomings(said, home));
    const action = newAction({actions}, practice.id, home, what);
    this.#set([...actions, action]);
    return action;
  }

  /** An action for each practice that could become one and did not. */
  startAll(questionnaire: Questionnaire): void {
    const reading = this.reading(questionnaire);
    for (const said of this.left(questionnaire)) {
      const practice = questionnaire.practices.find(({id}) => id === said.practice);
      if (practice) this.start(reading, practice, said, onlyHome(reading, said));
    }
  }

  change(id: Id, change: ActionChange): void {
    this.#set(changeAction(this.actions, id, change));
  }

  remove(id: Id): void {
    this.#set(removeAction(this.actions, id));
  }

  /** Back where it was. */
  putBack(action: Action, index: number): void {
    this.#set([...this.actions.slice(0, index), action, ...this.actions.slice(index)]);
  }

  #set(actions: readonly Action[]): void {
    this.#conductor.keeping.change({actions});
  }
}

/** The homes in which a practice that is judged by home asks for an action. */
export const homesConcerned = ({homes}: Reading, said: PracticeAssessment): readonly Home[] =>
  said.results.some(({home}) => home !== undefined)
    ? homes.filter(({id}) => isShort(outcomeIn(said, id) ?? 'not-looked-at'))
    : [];

/** The one home of several that an action on a practice is about; undefined where it is about more. */
export function onlyHome(reading: Reading, said: PracticeAssessment): Id | undefined {
  const [home, ...others] = homesConcerned(reading, said);
  return reading.homes.length > 1 && others.length === 0 ? home?.id : undefined;
}
