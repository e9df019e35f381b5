import {LitElement} from 'lit';
import type {CSSResultGroup, PropertyValues, TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import type {Answers} from '../core/answers.js';
import {isDay} from '../core/day.js';
import type {Day} from '../core/questionnaire.js';
import {Conductor} from './conductor.js';
import {followLook, lookProperties} from './look.js';
import {LeaveGuard} from './leave-guard.js';
import {baseStyles} from './styles/base.js';
import {progressStyles} from './styles/progress.js';
import {walkStyles} from './styles/walk.js';
import {checkView} from './views/check.js';
import {depths} from '../core/kept-session.js';
import type {Depth} from '../core/kept-session.js';

/**
 * The check on dual dependency: walks an employer, an agency or a hirer through the questions on
 * separating housing from employment, and shows which practices are acceptable and which are not.
 *
 * It sends nothing, and keeps something on the device only after somebody asked for that. A code
 * behind `#ddc=` in the address of the page is read once and taken out of it. It speaks the language
 * of its surroundings (`lang`): Dutch or English, and Dutch where they ask for another.
 *
 * @summary The check on dual dependency, from the first question to the report.
 * @tag dual-dependency-check
 *
 * @attr {string} accent - A colour, `#rgb` or `#rrggbb`, that can be read upon the ground.
 * @attr {string} font - Names of typefaces, as in CSS.
 * @attr {string} corner - How round corners are: `0`, or some `px` or `em`.
 * @attr {string} scheme - `light` or `dark`; without it that of the surroundings.
 *
 * @slot introduction - The host's own words before the start, in place of ours.
 * @slot contact - What the host has to say after the report, such as whom to call.
 *
 * @fires {CheckStartEvent} check-start - Somebody begins.
 * @fires {CheckAnswerEvent} check-answer - A question was answered, or answered differently.
 * @fires {CheckCompleteEvent} check-complete - The report is shown and nothing is left unanswered.
 * @fires {CheckErrorEvent} check-error - Something went wrong; nothing is lost.
 *
 * @csspart masthead - The line with the title.
 * @csspart start - The first screen.
 * @csspart progress - How far the walk has come.
 * @csspart question - The form of a question.
 * @csspart option - One answer to choose.
 * @csspart help - What opens under a question.
 * @csspart overview - The list of all questions.
 * @csspart report - The report.
 * @csspart matrix - The table of practices by homes.
 * @csspart follow-up - What a person does with the report.
 * @csspart room - A screen beside the walk: homes, keeping, actions, comparison.
 * @csspart finding - One practice in the report.
 * @csspart button - Every button.
 * @csspart button-primary - The button that leads on.
 * @csspart notice - A message about something that went wrong.
 *
 * @cssprop [--ddc-accent=light-dark(#0a5a85, #84c5ee)] - The one accent colour.
 * @cssprop [--ddc-on-accent=light-dark(#fff, #0c1a24)] - Text upon the accent colour.
 * @cssprop [--ddc-background=light-dark(#fff, #14191f)] - The ground.
 * @cssprop [--ddc-surface=light-dark(#f4f7f9, #1c232b)] - A slightly raised ground.
 * @cssprop [--ddc-text=light-dark(#1a2530, #e9eef3)] - Text.
 * @cssprop [--ddc-text-muted=light-dark(#51606e, #a8b4c0)] - Text of less weight.
 * @cssprop [--ddc-line=light-dark(#d7dde3, #39444f)] - Thin lines.
 * @cssprop [--ddc-field=light-dark(#77848f, #8b98a5)] - The borders of fields and buttons.
 * @cssprop [--ddc-radius=6px] - How round corners are.
 * @cssprop [--ddc-font=inherit] - The typeface; the page's own by default.
 * @cssprop [--ddc-font-size=medium] - The size of the text; the reader's own by default.
 */
export class DualDependencyCheck extends LitElement {
  static override styles: CSSResultGroup = [baseStyles, progressStyles, walkStyles];
  static override properties = lookProperties;

  /** A colour, `#rgb` or `#rrggbb`, that can be read upon the ground. Any other value changes nothing. */
  declare accent: string | undefined;

  /** Names of typefaces, as in CSS. Any other value changes nothing. */
  declare font: string | undefined;

  /** How round corners are: `0`, or some `px` or `em`. Any other value changes nothing. */
  declare corner: string | undefined;

  /** `light` or `dark`; without it that of the surroundings, or upon which the accent is read best. */
  declare scheme: string | undefined;

  /** Which check is offered first, `short` or `full`. Any other value changes nothing. */
  @property() depth: Depth = 'short';

  /** The day to judge on, `YYYY-MM-DD`. Without it, or with no day in it, today. */
  @property() day: Day | undefined;

  /** Leaving the page with answers on it asks first; not with this. */
  @property({type: Boolean, attribute: 'no-leave-warning'}) noLeaveWarning = false;

  readonly #conductor = new Conductor(this);
  readonly #guard = new LeaveGuard(
    () => this.isConnected && this.#conductor.session.unsaved && !this.noLeaveWarning,
  );

  /**
   * All answers, `{organisation: {id: value}, homes: [{id, name, answers: {id: value}}]}`. Setting it
   * (or the attribute, as JSON) begins anew from these answers. What does not fit the questionnaire
   * is kept, does not count, and is told by a `check-error` event; what is no answers at all changes
   * nothing.
   */
  @property({noAccessor: true, converter: fromJson})
  get answers(): Answers {
    return this.#conductor.session.answers;
  }
  set answers(given: unknown) {
    if (given !== null && given !== undefined) void this.#conductor.begin(given);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const {takeLink} = this.#conductor.keeping;
    addEventListener('hashchange', takeLink);
    takeLink();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#conductor.keeping.takeLink);
    this.#guard.end();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    void followLook(this, changed, this.#conductor);
    if (changed.has('depth')) {
      if (depths.includes(this.depth)) this.#conductor.setDepth(this.depth);
      else this.#tell(`depth is "short" or "full", not "${this.depth as string}".`);
    }
    if (changed.has('day') && this.day && !isDay(this.day)) {
      this.#tell(`day is a day (YYYY-MM-DD), not "${String(this.day)}".`);
    }
  }

  protected override render(): TemplateResult {
    return checkView(this.#conductor);
  }

  protected override updated(): void {
    this.#guard.update();
    this.#moveFocus();
    this.#conductor.prefetchWhenIdle();
    this.#conductor.teller.completed();
    this.#conductor.keeping.keeper?.update();
  }

  #moveFocus(): void {
    const {focus, session, report, rooms} = this.#conductor;
    if (!focus) return;
    const place =
      typeof focus === 'object' &&
      [...this.renderRoot.querySelectorAll<HTMLElement>('[data-place]')].find(
        ({dataset}) => dataset['place'] === focus.place,
      );
    const id = focus === 'fault' ? 'fault' : 'heading';
    const target = place || this.renderRoot.querySelector<HTMLElement>(`#${id}`);
    if (!target) return;
    // What is still on its way has another heading, which takes the focus when it comes.
    const isThere = !rooms.isOnItsWay && (report || session.screen.name !== 'report');
    if (isThere) this.#conductor.focus = undefined;
    target.focus();
  }

  #tell(message: string): void {
    this.#conductor.fail('attribute', message);
  }
}

/** The attribute's JSON; a text that is none stays a text, which is no answers. */
function fromJson(text: string | null): unknown {
  if (text === null) return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dual-dependency-check': DualDependencyCheck;
  }
}
