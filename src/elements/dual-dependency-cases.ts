import {LitElement} from 'lit';
import type {CSSResultGroup, PropertyValues, TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {isDay} from '../core/day.js';
import type {Day} from '../core/questionnaire.js';
import {casesView} from './cases/cases-view.js';
import {CasesConductor} from './cases/conductor.js';
import type {JoinRoom} from './cases/seat.js';
import type {Sitting} from './cases/sitting.js';
import {followLook, lookProperties} from './look.js';
import {LeaveGuard} from './leave-guard.js';
import {baseStyles} from './styles/base.js';
import {casesEndStyles} from './styles/cases-end.js';
import {casesStyles} from './styles/cases.js';
import {signStyles} from './styles/sign.js';
import {verdictPartsStyles} from './styles/verdict-parts.js';
import {walkStyles} from './styles/walk.js';

/**
 * Cases to learn to judge by, for one person: a short story, a vote, and then the verdict with its
 * reason, its source and what would have to change. At the end how it went, and a certificate of
 * participation.
 *
 * A link with `#ddw=` in the address of the page, as the facilitator of a workshop shows it, makes it a
 * phone in a room: the same cases in the same order, two votes on each, and a code to hand in. With
 * `server` it also votes live. The link is read once and taken out of the address.
 *
 * It keeps nothing, and sends nothing but the votes to the server of a live room.
 *
 * @summary Cases to learn to judge by, alone or on a phone in a room.
 * @tag dual-dependency-cases
 *
 * @attr {string} accent - A colour, `#rgb` or `#rrggbb`, that can be read upon the ground.
 * @attr {string} font - Names of typefaces, as in CSS.
 * @attr {string} corner - How round corners are: `0`, or some `px` or `em`.
 * @attr {string} scheme - `light` or `dark`; without it that of the surroundings.
 *
 * @slot introduction - The host's own words before the start, in place of ours.
 *
 * @fires {CasesStartEvent} cases-start - Somebody begins.
 * @fires {CasesCompleteEvent} cases-complete - The end is shown and every case was done.
 * @fires {CasesErrorEvent} cases-error - Something went wrong; nothing is lost.
 *
 * @csspart masthead - The line with the title.
 * @csspart start - The first screen.
 * @csspart progress - Which case of how many.
 * @csspart case - One case.
 * @csspart story - Its story.
 * @csspart vote - The form of a vote.
 * @csspart option - One answer to choose.
 * @csspart verdict - The verdict with its reason.
 * @csspart live - How the connection with the room is.
 * @csspart code - The screen with the code of all votes.
 * @csspart qr - A QR code.
 * @csspart own-check - The screen on which the own check is laid beside.
 * @csspart end - The end.
 * @csspart picture - How it went by theme.
 * @csspart certificate - The certificate of participation.
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
export class DualDependencyCases extends LitElement {
  static override styles: CSSResultGroup = [
    baseStyles,
    walkStyles,
    signStyles,
    verdictPartsStyles,
    casesStyles,
    casesEndStyles,
  ];
  static override properties = lookProperties;

  /** A colour, `#rgb` or `#rrggbb`, that can be read upon the ground. Any other value changes nothing. */
  declare accent: string | undefined;

  /** Names of typefaces, as in CSS. Any other value changes nothing. */
  declare font: string | undefined;

  /** How round corners are: `0`, or some `px` or `em`. Any other value changes nothing. */
  declare corner: string | undefined;

  /** `light` or `dark`; without it that of the surroundings, or upon which the accent is read best. */
  declare scheme: string | undefined;

  /** The day to judge on, `YYYY-MM-DD`. Without it, or with no day in it, today. */
  @property() day: Day | undefined;

  /** The address of the server of live rooms, `wss://...`. Without it votes are handed in by code. */
  @property() server: string | undefined;

  /** The same seed chooses the same cases. Without it chance does. */
  @property({attribute: false}) seed: number | undefined;

  /** What joins a live room. */
  @property({attribute: false}) joinRoom: JoinRoom = async (order) =>
    (await import('../live/phone-room.js')).joinRoom(order);

  readonly #conductor = new CasesConductor(this);
  readonly #guard = new LeaveGuard(() => {
    const {seat, sitting} = this.#conductor;
    return this.isConnected && seat !== undefined && sitting !== undefined && seat.wouldLose(sitting);
  });
  /** What the host knows to be complete. */
  #completed: Sitting | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    const {entrance, parts} = this.#conductor;
    addEventListener('hashchange', entrance.take);
    entrance.take();
    entrance.comeBack();
    if (!parts.content.failed) void parts.content.load();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#conductor.entrance.take);
    this.#conductor.seat?.leave();
    this.#guard.end();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    void followLook(this, changed, this.#conductor);
    if (changed.has('day') && this.day && !isDay(this.day)) {
      this.#conductor.fail('attribute', `day is a day (YYYY-MM-DD), not "${String(this.day)}".`);
    }
  }

  protected override render(): TemplateResult {
    return casesView(this.#conductor);
  }

  protected override updated(): void {
    this.#guard.update();
    this.#moveFocus();
    this.#tellComplete();
    if (this.#conductor.sitting) this.#conductor.parts.prefetchWhenIdle();
  }

  #moveFocus(): void {
    const {focus} = this.#conductor;
    // What is still on its way has no heading yet; it takes the focus when it comes.
    const target = focus && this.renderRoot.querySelector<HTMLElement>(`#${focus}`);
    if (!target) return;
    this.#conductor.focus = undefined;
    target.focus();
  }

  #tellComplete(): void {
    const {screen, sitting} = this.#conductor;
    if (screen.name !== 'end' || !sitting?.isComplete || sitting === this.#completed) return;
    this.#completed = sitting;
    this.#conductor.tellComplete(sitting.cases);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dual-dependency-cases': DualDependencyCases;
  }
}
