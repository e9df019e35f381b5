/**
 * Conducts a check: holds its session, language and loaded parts, and carries out each step a person
 * takes. The element shows what it says.
 */
import type {LitElement} from 'lit';
import {homesOf, valueOf} from '../core/answers.js';
import type {Answers, Home} from '../core/answers.js';
import {dayOf, isDay} from '../core/day.js';
import type {Depth} from '../core/kept-session.js';
import type {Day, Question, Questionnaire} from '../core/questionnaire.js';
import type {Step} from '../core/route.js';
import {opening} from '../content/opening.js';
import type {Opening} from '../content/opening.js';
import type {Draft} from './draft.js';
import {CheckErrorEvent, CheckStartEvent} from './events.js';
import type {CheckErrorKind, CheckProblem} from './events.js';
import {GivenAnswers} from './given-answers.js';
import {Localizer} from './localizer.js';
import {Memo} from './memo.js';
import {Keeping} from './keeping.js';
import {Parts} from './parts.js';
import type {Report} from './report/report.js';
import {Rooms} from './rooms.js';
import {Session, firstStep} from './session.js';
import {Teller} from './teller.js';
import {onward, placeOf} from './walk.js';
import type {Detour, Screen} from './walk.js';

/** The element, as far as its conductor needs it. */
export type CheckHost = LitElement & {readonly day: Day | undefined};

export type Focus = 'heading' | 'fault' | {readonly place: string};

export class Conductor {
  readonly session = new Session();
  readonly localizer: Localizer;
  readonly parts: Parts;
  readonly teller: Teller;
  /** What takes the focus after the next update; for a place, that way to a question. */
  focus: Focus | undefined;
  /** Somebody goes on, and the questions are still on their way. */
  waiting = false;
  helpOpen = false;
  readonly given = new GivenAnswers(this);
  readonly rooms = new Rooms(this);
  readonly keeping = new Keeping(this);

  readonly #host: CheckHost;
  readonly #opening = new Memo<Opening>();
  #report: Report | undefined;

  constructor(host: CheckHost) {
    this.#host = host;
    this.teller = new Teller(this, (event) => host.dispatchEvent(event));
    this.localizer = new Localizer(host, (kind, message) => this.fail(kind, message));
    this.parts = new Parts(host, (what) => {
      this.fail('load', `The ${what} could not be loaded.`);
    });
  }

  /** The day judged on. */
  get day(): Day {
    const {day} = this.#host;
    return isDay(day) ? day : dayOf(new Date());
  }

  get opening(): Opening {
    const {msg} = this.localizer;
    return this.#opening.of([msg], () => opening(msg));
  }

  /** Where everything is drawn. */
  get root(): ShadowRoot | null {
    return this.#host.shadowRoot;
  }

  /** The questionnaire in the language spoken, once it is loaded. */
  get questionnaire(): Questionnaire | undefined {
    return this.parts.questionnaire(this.localizer.msg);
  }

  /** The report, once it is loaded. */
  get report(): Report | undefined {
    const module = this.parts.report.value;
    const {root} = this;
    if (module && root) this.#report ??= new module.Report(root, () => this.update());
    return this.#report;
  }

  /** The question shown, if a question is shown. */
  get step(): Step | undefined {
    const {session, questionnaire} = this;
    if (session.screen.name !== 'question') return undefined;
    return questionnaire
      ? session.step(questionnaire, this.day)
      : firstStep(this.opening.first, session.answers);
  }

  /**
   * Fetches what comes after the first question, once that is shown and the browser has nothing
   * better to do. A visitor who never begins loads nothing of it.
   */
  prefetchWhenIdle(): void {
    if (this.session.screen.name !== 'start') this.parts.prefetchWhenIdle();
    this.rooms.loadSeveral();
    const isWanted = this.session.screen.name === 'report' && !this.parts.report.failed;
    if (isWanted && !this.report) void this.parts.report.load();
    if (isWanted && this.report && !this.parts.followUp.failed) void this.parts.followUp.load();
  }

  /** Tries again what failed to load. */
  async retry(): Promise<void> {
    await this.localizer.retry();
    await this.given.retry();
    await this.parts.fetchRest();
    this.update();
  }

  start(): void {
    this.#host.dispatchEvent(new CheckStartEvent(this.session.depth, this.localizer.language));
    const {questionnaire} = this;
    if (questionnaire) this.goOn();
    else this.show({name: 'question', question: this.opening.first.id, home: ''});
  }

  setDepth(depth: Depth): void {
    this.session.depth = depth;
    this.update();
  }

  /** From the short check to the full one, with all answers. */
  deepen(): void {
    this.session.depth = 'full';
    this.start();
  }

  setDraft(step: Step, draft: Draft): void {
    this.session.setDraft(step, draft);
    this.update();
  }

  /** Makes what stands in the fields the answer, and goes on. */
  async next(step: Step): Promise<void> {
    const {session} = this;
    const {questionnaire: known} = this;
    const was = known && session.route(known, this.day);
    const settled = session.settle(step);
    if (!settled) return this.#changed('fault');
    if (settled.isNew) this.teller.answered(step, settled.value);
    if (!known) await this.#wait(this.parts.content.load());
    const {questionnaire} = this;
    if (questionnaire && session.screen.name === 'question') {
      const {from} = session.screen;
      session.advance(step, was, session.route(questionnaire, this.day));
      this.#changed(from ? {place: placeOf(step.question, step.home)} : 'heading');
    }
  }

  back(step: Step): void {
    const {session, questionnaire} = this;
    const from = session.screen.name === 'question' && session.screen.from;
    if (from) session.discard(step);
    else this.#keep();
    if (questionnaire) session.retreat(step, session.route(questionnaire, this.day));
    else session.show({name: 'start'});
    this.#changed(from ? {place: placeOf(step.question, step.home)} : 'heading');
  }

  /** To a question and back. */
  goTo(question: Question, home: Home, from: Detour): void {
    this.#report?.reset();
    this.session.goTo({question, home}, from);
    this.#changed('heading');
  }

  show(screen: Screen): void {
    this.#keep();
    this.#report?.reset();
    this.session.show(screen);
    if (screen.name === 'report') void this.parts.report.load();
    this.#changed('heading');
  }

  goOn(): void {
    const {questionnaire} = this;
    if (questionnaire) this.show(onward(this.session.route(questionnaire, this.day)));
  }

  /** Draws anew. */
  update(): void {
    this.#host.requestUpdate();
  }

  /** Takes over answers that were tried out. */
  adopt(answers: Answers, {question, home}: Step): void {
    this.session.adopt({answers});
    this.#report?.reset();
    const now = homesOf(answers).find(({id}) => id === home.id) ?? home;
    const value = valueOf(answers, question, now);
    if (value !== undefined) this.teller.answered({question, home, value}, value);
    this.#changed('heading');
  }

  restart(): void {
    this.session.restart();
    this.renew();
    this.#changed('heading');
  }

  /** Forgets what belonged to other answers. */
  renew(): void {
    this.given.misfits = 0;
    this.teller.forget();
    this.keeping.keeper = undefined;
    this.#report?.reset();
  }

  /** Begins anew from the answers of the host. */
  async begin(given: unknown): Promise<void> {
    await this.given.take(given);
    this.update();
  }

  /** Tells the host that something went wrong; nothing is lost by it. */
  fail(kind: CheckErrorKind, message: string, problems?: readonly CheckProblem[]): void {
    this.#host.dispatchEvent(new CheckErrorEvent(kind, message, problems));
  }

  async #wait(what: Promise<unknown>): Promise<void> {
    this.waiting = true;
    this.update();
    await what;
    this.waiting = false;
    this.update();
  }

  /** Whoever leaves a question with an answer in its fields has given it. */
  #keep(): void {
    const {session, step} = this;
    if (!step || !session.draft(step)) return;
    const settled = session.settle(step);
    if (settled?.isNew) this.teller.answered(step, settled.value);
  }

  #changed(focus: Focus): void {
    this.focus = focus;
    if (focus !== 'fault') this.helpOpen = false;
    this.update();
  }
}
