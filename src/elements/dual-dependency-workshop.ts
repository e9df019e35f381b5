import {LitElement, nothing} from 'lit';
import type {CSSResultGroup, PropertyValues, TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {isDay} from '../core/day.js';
import type {Day, Id} from '../core/questionnaire.js';
import type {Workshop} from '../core/training/workshop.js';
import {followLook, lookProperties} from './look.js';
import {LeaveGuard} from './leave-guard.js';
import {baseStyles} from './styles/base.js';
import {courseStyles} from './styles/course.js';
import {deskStyles} from './styles/desk.js';
import {fileFieldStyles} from './styles/file-field.js';
import {handsStyles} from './styles/hands.js';
import {phonesStyles} from './styles/phones.js';
import {screenStyles} from './styles/screen.js';
import {setUpStyles} from './styles/set-up.js';
import {signStyles} from './styles/sign.js';
import {verdictPartsStyles} from './styles/verdict-parts.js';
import {Desk} from './workshop/desk/desk.js';
import {deskView} from './workshop/desk/desk-view.js';
import {Ground} from './workshop/ground.js';
import {Screen} from './workshop/screen.js';
import {screenInAddress} from './workshop/screen-link.js';
import {screenView} from './workshop/screen-view.js';
import {browserSurroundings} from './workshop/surroundings.js';
import type {Surroundings} from './workshop/surroundings.js';
import {bareFrame} from './workshop/workshop-view.js';

/**
 * The workshop: a facilitator lets a room judge cases, with hands, phones or both. The element is the
 * facilitator's desk; in a window that the desk opened (an address with `#ddw-screen=`) it is the screen
 * for the room.
 *
 * It sends nothing but to `server`, where that is set and somebody opens a live room, and it stores
 * nothing. It speaks the language of its surroundings (`lang`): Dutch or English, and Dutch where they
 * ask for another.
 *
 * @summary A workshop in which a room learns to judge, with the desk of its facilitator.
 * @tag dual-dependency-workshop
 *
 * @fires {WorkshopStartEvent} workshop-start - A workshop begins, anew or from a file.
 * @fires {WorkshopErrorEvent} workshop-error - Something went wrong; no vote is lost.
 *
 * @csspart masthead - The line with the title.
 * @csspart set-up - The first screen of the desk.
 * @csspart running - The desk while a workshop runs.
 * @csspart hands - The counting of hands.
 * @csspart screen - What the room sees.
 * @csspart qr - A QR code.
 * @csspart story - The story of a case.
 * @csspart option - One answer to choose.
 * @csspart button - Every button.
 * @csspart button-primary - The button that leads on.
 * @csspart notice - A message about something that went wrong, or asks for a choice.
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
export class DualDependencyWorkshop extends LitElement {
  static override styles: CSSResultGroup = [
    baseStyles,
    signStyles,
    fileFieldStyles,
    verdictPartsStyles,
    setUpStyles,
    deskStyles,
    courseStyles,
    handsStyles,
    phonesStyles,
    screenStyles,
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

  /** The address of a NATS server, `wss://...`, for a live room. Without it nothing is ever sent. */
  @property() server: string | undefined;

  /** The day to judge on, `YYYY-MM-DD`. Without it, or with no day in it, today. */
  @property() day: Day | undefined;

  /** The address of the page with `<dual-dependency-cases>`, for phones; relative to this page. */
  @property({attribute: 'cases-page'}) casesPage: string | undefined;

  /** Leaving the page with a workshop on it that is not kept asks first; not with this. */
  @property({type: Boolean, attribute: 'no-leave-warning'}) noLeaveWarning = false;

  /**
   * The time, chance and windows around it; tests give others.
   *
   * @internal
   */
  @property({attribute: false}) surroundings: Surroundings = browserSurroundings;

  readonly #ground = new Ground(this);
  readonly #guard = new LeaveGuard(
    () => this.isConnected && !!this.#desk?.workshop && this.#desk.keep.isNeeded && !this.noLeaveWarning,
  );
  /** The window shows this workshop to the room; else it is the desk. */
  #shows: Id | undefined;
  #desk: Desk | undefined;
  #screen: Screen | undefined;

  /** The workshop as it stands; undefined while none runs. */
  get workshop(): Workshop | undefined {
    return this.#desk?.workshop ?? this.#screen?.state?.workshop;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#shows ??= this.#desk ? undefined : screenInAddress();
    if (this.#shows === undefined) (this.#desk ??= new Desk(this.#ground)).connect();
    else void (this.#screen ??= new Screen(this.#ground, this.#shows)).connect();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#desk?.disconnect();
    this.#screen?.disconnect();
    this.#guard.end();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    void followLook(this, changed, this.#ground);
    if (changed.has('day') && this.day && !isDay(this.day)) {
      this.#ground.fail('attribute', `day is a day (YYYY-MM-DD), not "${String(this.day)}".`);
    }
  }

  protected override render(): TemplateResult | typeof nothing {
    if (this.#screen) return bareFrame(this.#ground, screenView(this.#screen));
    return this.#desk ? deskView(this.#desk) : nothing;
  }

  protected override updated(): void {
    this.#guard.update();
    this.#desk?.windows.tell();
    if (!this.#ground.focus) return;
    const heading = this.renderRoot.querySelector<HTMLElement>('#heading');
    if (!heading) return;
    this.#ground.focus = false;
    heading.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dual-dependency-workshop': DualDependencyWorkshop;
  }
}
