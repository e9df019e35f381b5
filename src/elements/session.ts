/**
 * A session of one person: the answers, the screen, and what stands in the fields. It knows no DOM
 * and no words; the element shows it, and asks it for every step.
 */
import {answer, namelessHome, noAnswers, valueOf} from '../core/answers.js';
import type {Answers, Home, Value, ValueFault} from '../core/answers.js';
import type {Action, Depth, KeptSession, PaperRecord} from '../core/kept-session.js';
import type {Day, Questionnaire} from '../core/questionnaire.js';
import {reader} from '../core/reading.js';
import type {Reading} from '../core/reading.js';
import {router} from '../core/route.js';
import type {Route, Step} from '../core/route.js';
import type {Look} from '../core/scope.js';
import {valueOfDraft} from './draft.js';
import type {Draft} from './draft.js';
import {Memo} from './memo.js';
import {after, before, growth, onward, placeOf, questionScreen, stepOf} from './walk.js';
import type {Detour, Screen} from './walk.js';

export class Session {
  answers: Answers = noAnswers;
  depth: Depth = 'short';
  /** The name of the organisation; empty while it was not given. */
  organisation = '';
  actions: readonly Action[] = [];
  papers: readonly PaperRecord[] = [];
  screen: Screen = {name: 'start'};
  /** What keeps the draft shown from being an answer. */
  fault: ValueFault | 'nothing' | undefined;
  /** How many questions the last answer added, or took off (negative). */
  growth = 0;
  /** Something was answered here that is not kept anywhere else. */
  unsaved = false;

  readonly #drafts = new Map<string, Draft>();
  readonly #reader = new Memo<(answers: Answers) => Reading>();
  readonly #reading = new Memo<Reading>();
  readonly #routeOf = router();
  readonly #route = new Memo<Route>();
  readonly #kept = new Memo<KeptSession>();

  /** What this check looks at. */
  look({short}: Questionnaire, on: Day): Look {
    return {on, only: this.depth === 'short' ? short : undefined};
  }

  /** How this check reads answers, those that are tried out included. */
  reader(questionnaire: Questionnaire, on: Day): (answers: Answers) => Reading {
    return this.#reader.of([questionnaire, on, this.depth], () =>
      reader(questionnaire, this.look(questionnaire, on)),
    );
  }

  /** The answers, as this check reads them. */
  reading(questionnaire: Questionnaire, on: Day): Reading {
    const {answers} = this;
    const read = this.reader(questionnaire, on);
    return this.#reading.of([read, answers], () => read(answers));
  }

  route(questionnaire: Questionnaire, on: Day): Route {
    const reading = this.reading(questionnaire, on);
    return this.#route.of([reading], () => this.#routeOf(reading));
  }

  /** The step shown; a question that is asked no longer gives way to the next open one. */
  step(questionnaire: Questionnaire, on: Day): Step | undefined {
    if (this.screen.name !== 'question') return undefined;
    const now = this.route(questionnaire, on);
    const shown = stepOf(this.screen, now);
    if (shown) return shown;
    this.screen = onward(now);
    return stepOf(this.screen, now);
  }

  /** What stands in the fields of a step, if it differs from its answer. */
  draft(step: Step): Draft | undefined {
    return this.#drafts.get(keyOf(step));
  }

  setDraft(step: Step, draft: Draft): void {
    this.#drafts.set(keyOf(step), draft);
    this.fault = undefined;
    this.unsaved = true;
  }

  /**
   * Makes the draft of a step its answer.
   *
   * @returns the answer, and whether it is a new one; undefined where the draft is no answer yet
   */
  settle(step: Step): {readonly value: Value; readonly isNew: boolean} | undefined {
    const draft = this.draft(step);
    const current = valueOf(this.answers, step.question, this.#homeNow(step.home));
    if (!draft) {
      this.fault = step.value === undefined ? 'nothing' : undefined;
      return current === undefined || this.fault ? undefined : {value: current, isNew: false};
    }
    const outcome = valueOfDraft(step.question, draft);
    if ('fault' in outcome) {
      this.fault = outcome.fault;
      return undefined;
    }
    const {value} = outcome;
    const isNew = JSON.stringify(value) !== JSON.stringify(current);
    if (isNew) {
      this.answers = answer(this.answers, step.question, step.home, value);
      this.unsaved = true;
    }
    this.#drafts.delete(keyOf(step));
    return {value, isNew};
  }

  /** From the step onward, after its answer changed the route from `was`. */
  advance(step: Step, was: Route | undefined, now: Route): void {
    this.growth = was ? growth(was, now) : 0;
    this.screen = after(this.screen, step, now);
  }

  /** Back from the step. A draft that is no answer stays a draft. */
  retreat(step: Step, now: Route): void {
    this.#leave();
    this.screen = before(this.screen, step, now);
  }

  goTo(step: {readonly question: Step['question']; readonly home: Home}, from: Detour): void {
    this.#leave();
    this.screen = questionScreen(step, from);
  }

  show(screen: Screen): void {
    this.#leave();
    this.screen = screen;
  }

  /** Drops what stands in the fields of a step. */
  discard(step: Step): void {
    this.#drafts.delete(keyOf(step));
    this.fault = undefined;
  }

  /** What is kept of it: the same value for as long as nothing of it changes. */
  kept(day: Day): KeptSession {
    const {organisation, depth, answers, actions, papers} = this;
    return this.#kept.of([day, organisation, depth, answers, actions, papers], () => ({
      organisation,
      depth,
      day,
      answers,
      actions,
      papers,
    }));
  }

  /** Takes over some parts: answers that were tried out, actions, papers, a name. */
  adopt(parts: Partial<Pick<KeptSession, 'answers' | 'organisation' | 'actions' | 'papers'>>): void {
    Object.assign(this, parts);
    this.unsaved = true;
  }

  /** A session that was kept takes the place of this one. */
  open({organisation, depth, answers, actions, papers}: KeptSession): void {
    this.replace(answers);
    Object.assign(this, {organisation, depth, actions, papers});
  }

  restart(): void {
    this.replace(noAnswers);
  }

  /** Other answers take the place of these, and of what was planned upon them. */
  replace(answers: Answers): void {
    Object.assign(this, {answers, organisation: '', actions: [], papers: []});
    this.unsaved = false;
    this.#drafts.clear();
    this.#leave();
    this.screen = {name: 'start'};
  }

  #leave(): void {
    this.fault = undefined;
    this.growth = 0;
  }

  #homeNow(home: Home): Home {
    return this.answers.homes.find(({id}) => id === home.id) ?? home;
  }
}

const keyOf = ({question, home}: Step): string => placeOf(question, home);

/** The first step of every walk, while the rest of the questionnaire is on its way. */
export const firstStep = (question: Step['question'], answers: Answers): Step => ({
  question,
  home: namelessHome,
  value: valueOf(answers, question, namelessHome),
});

