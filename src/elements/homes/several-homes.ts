/** What the walk, the overview and the report show in addition where there are several homes. */
import {str} from '@lit/localize';
import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {homesOf} from '../../core/answers.js';
import type {Answers, Home} from '../../core/answers.js';
import type {PracticeResult} from '../../core/assessment.js';
import type {Difference} from '../../core/compare.js';
import type {Id} from '../../core/questionnaire.js';
import type {Route, Step} from '../../core/route.js';
import {bySameReason} from '../../core/same-reason.js';
import type {SameReason} from '../../core/same-reason.js';
import {isShort, outcomes} from '../../core/verdict.js';
import {sayHomes} from '../../speech/say-homes.js';
import {sayWhyNotEach} from '../../speech/say-why-not-each.js';
import {sayOutcome} from '../../speech/verdict-words.js';
import type {Conductor} from '../conductor.js';
import {Memo} from '../memo.js';
import type {ReportContext} from '../report/context.js';
import {homeSelect} from './home-select.js';
import {Matrix} from './matrix.js';
import {Offer} from './offer.js';
import type {Drawing} from './reason.js';

/** How many reasons of one practice stand in the report; the matrix leads to the rest. */
const MOST_REASONS = 3;

export class SeveralHomes {
  readonly #conductor: Conductor;
  readonly #matrix = new Matrix();
  readonly #offer: Offer;
  readonly #progress = new Memo<ReadonlyMap<Id, Route['homes'][number]>>();
  readonly #steps = new Memo<Route['steps']>();
  readonly #alone = new Memo<Answers>();
  /** What was found once is not looked for at every drawing. */
  readonly #reasons = new WeakMap<readonly PracticeResult[], readonly SameReason[]>();
  /** The home that was asked about last, or was chosen since. */
  #home: Id | undefined;

  constructor(conductor: Conductor) {
    this.#conductor = conductor;
    this.#offer = new Offer(conductor);
  }

  get homes(): readonly Home[] {
    return homesOf(this.#conductor.session.answers);
  }

  /** The home that overview and report show the answers of. */
  get home(): Home {
    const {homes} = this;
    return homes.find(({id}) => id === this.#home) ?? (homes[0] as Home);
  }

  nameOf(home: Id): string {
    return this.names([home]);
  }

  /** How far the questions of a home have come. */
  progressOf(home: Home): Route['homes'][number] | undefined {
    const route = this.#route;
    if (!route) return undefined;
    const byHome = this.#progress.of([route], () => new Map(route.homes.map((each) => [each.home, each])));
    return byHome.get(home.id);
  }

  /** The first question about a home that has no answer. */
  openStep(home: Home): Step | undefined {
    return this.#route?.steps.find(
      (step) => step.value === undefined && step.question.scope === 'home' && step.home.id === home.id,
    );
  }

  /** The steps about the organisation and the home that is looked at, as they are asked of the first home. */
  stepsIn(route: Route): Route['steps'] {
    const {home} = this;
    return this.#steps.of([route, home.id], () => {
      const order = new Map(this.#conductor.questionnaire?.questions.map(({id}, index) => [id, index]));
      const placeOf = ({question}: Step): number => order.get(question.id) ?? 0;
      return route.steps
        .filter((each) => each.question.scope === 'organisation' || each.home.id === home.id)
        .sort((one, other) => placeOf(one) - placeOf(other));
    });
  }

  /** Which home the overview, or the end of the report, shows. */
  picker(): TemplateResult {
    const {localizer} = this.#conductor;
    const {msg} = localizer;
    const {homes} = this;
    return html`<div class="home-picker no-print">
      ${homeSelect(localizer, {
        label: msg('Woning'),
        homes,
        among: homes,
        chosen: this.home.id,
        onHome: (id) => {
          this.#home = id;
          this.#conductor.update();
        },
      })}
      <p class="hint">${msg('U ziet wat over uw organisatie gaat, en over deze woning.')}</p>
    </div>`;
  }

  /** Which of the homes a question is about; empty for one about the organisation. */
  place({question, home}: Step): string {
    if (question.scope === 'organisation') return '';
    this.#home = home.id;
    const place = this.homes.findIndex(({id}) => id === home.id) + 1;
    return this.#conductor.localizer.msg(str`Woning ${place} van ${this.homes.length}`);
  }

  /** At the first question about a home without answers: those of another home, in one step. */
  offer(step: Step): TemplateResult | typeof nothing {
    return this.#offer.render(step);
  }

  /** The matrix of practices by homes. */
  matrix(context: ReportContext, drawing: Drawing): TemplateResult {
    return this.#matrix.render(context, drawing);
  }

  /**
   * What falls short or is open in a practice, the gravest first, and once for all homes of which it is
   * so for the same reason.
   *
   * @param draw draws it in one home
   */
  byReason(results: readonly PracticeResult[], draw: (result: PracticeResult) => unknown): TemplateResult {
    const {localizer} = this.#conductor;
    const {msg} = localizer;
    const all = this.#reasonsOf(results);
    const shown = all.slice(0, MOST_REASONS);
    const left = sum(all.slice(MOST_REASONS).map(({homes}) => homes.length));
    return html`${shown.map(
      ({homes, result}) => html`
        ${results.length > 1
          ? html`<p class="home-name">
              ${this.names(homes)} <span class="muted">· ${sayOutcome(localizer, result.outcome)}</span>
            </p>`
          : nothing}
        ${draw(result)}
      `,
    )}
    ${left > 0
      ? html`<p class="hint">
          ${left === 1
            ? msg('In 1 andere woning is het weer anders. Kies die in de tabel hierboven.')
            : msg(str`In ${left} andere woningen is het weer anders. Kies die in de tabel hierboven.`)}
        </p>`
      : nothing}`;
  }

  /** Why a practice does not apply, in each home where that differs. */
  sayWhyNot(results: readonly PracticeResult[]): string | undefined {
    const {session, questionnaire, day, localizer} = this.#conductor;
    return questionnaire && sayWhyNotEach(localizer, session.reading(questionnaire, day), results);
  }

  /** The same change of the same practice in several homes, as one. */
  together(found: readonly Difference[]): readonly (Difference & {readonly where: string})[] {
    const same = new Map<string, {first: Difference; homes: Id[]}>();
    for (const each of found) {
      const key = [each.practice, each.was, each.is].join(' ');
      const group = same.get(key) ?? {first: each, homes: []};
      same.set(key, group);
      if (each.home !== undefined) group.homes.push(each.home);
    }
    return [...same.values()].map(({first, homes}) => ({
      ...first,
      where: homes.length > 0 ? `(${this.names(homes)})` : '',
    }));
  }

  /** The answers, with only the home that is looked at. */
  alone(): Answers {
    const {answers} = this.#conductor.session;
    const {home} = this;
    return this.#alone.of([answers, home], () => ({...answers, homes: [home]}));
  }

  names(homes: readonly Id[]): string {
    return sayHomes(this.#conductor.localizer, this.homes, homes);
  }

  #reasonsOf(results: readonly PracticeResult[]): readonly SameReason[] {
    const gravity = ({result}: SameReason): number => outcomes.indexOf(result.outcome);
    const found =
      this.#reasons.get(results) ??
      bySameReason(results)
        .filter(({result}) => isShort(result.outcome))
        .sort((one, other) => gravity(one) - gravity(other));
    this.#reasons.set(results, found);
    return found;
  }

  get #route(): Route | undefined {
    const {session, questionnaire, day} = this.#conductor;
    return questionnaire && session.route(questionnaire, day);
  }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);
