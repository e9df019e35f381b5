/** What the card of an action shows, from the session and what is judged now. */
import {outcomeIn, questionsBehind, shortcomings} from '../../core/actions.js';
import type {Action} from '../../core/kept-session.js';
import type {Id, Questionnaire} from '../../core/questionnaire.js';
import {asks} from '../../speech/asks.js';
import {sayHome} from '../../speech/say-home.js';
import type {Conductor} from '../conductor.js';
import {placeOf} from '../walk.js';
import type {CardView} from './card.js';
import type {Planning} from './planning.js';

export class CardViews {
  readonly #conductor: Conductor;
  readonly #planning: Planning;
  /** The action from which somebody went to a question, and the mark of the way back. */
  #away: {readonly action: Id; readonly place: string} | undefined;

  constructor(conductor: Conductor, planning: Planning) {
    this.#conductor = conductor;
    this.#planning = planning;
  }

  of(questionnaire: Questionnaire, action: Action, onRemove: () => void): CardView {
    const {homes} = this.#planning;
    const said = this.#planning
      .assessment(questionnaire)
      .practices.find(({practice}) => practice === action.practice);
    const perHome = said?.results.some(({home}) => home !== undefined);
    return {
      action,
      day: this.#conductor.day,
      title: questionnaire.practices.find(({id}) => id === action.practice)?.title,
      homeName: homes.length > 1 && (action.home ?? perHome) ? this.#homeName(action) : undefined,
      outcome: said && outcomeIn(said, action.home),
      questions: said && action.status === 'done' ? this.#questions(questionnaire, action, said) : [],
      returnPlace: this.#away?.action === action.id ? this.#away.place : undefined,
      onChange: (change) => {
        this.#planning.change(action.id, change);
      },
      onRemove,
      onQuestion: (question, home) => {
        this.#away = {action: action.id, place: placeOf(question, home)};
        this.#conductor.goTo(question, home, 'actions');
      },
    };
  }

  #homeName({home: id}: Action): string {
    const {msg} = this.#conductor.localizer;
    const {homes} = this.#planning;
    if (id === undefined) return msg('alle woningen');
    const home = homes.find((each) => each.id === id);
    return home ? sayHome(this.#conductor.localizer, homes, home) : msg('een woning die er niet meer is');
  }

  #questions(
    questionnaire: Questionnaire,
    {home}: Action,
    said: Parameters<typeof shortcomings>[0],
  ): CardView['questions'] {
    const reading = this.#planning.reading(questionnaire);
    return questionsBehind(reading, shortcomings(said, home)).map((step) => ({
      ...step,
      words: asks(this.#conductor.localizer, reading, step.question, step.home),
    }));
  }
}
