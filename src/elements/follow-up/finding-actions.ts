/** In a finding: its actions in short, and the way to one more. */
import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {PracticeAssessment} from '../../core/assessment.js';
import type {Action} from '../../core/kept-session.js';
import type {Id, Practice} from '../../core/questionnaire.js';
import {isShort} from '../../core/verdict.js';
import {sayWhoAndWhen} from '../../speech/say-action.js';
import {sayHome} from '../../speech/say-home.js';
import {Planning, actionPlace, homesConcerned, onlyHome} from '../actions/planning.js';
import type {Conductor} from '../conductor.js';
import type {ReportContext} from '../report/context.js';

export class FindingActions {
  readonly #conductor: Conductor;
  readonly #planning: Planning;
  /** The practice for which somebody chooses a home. */
  #choosing: Id | undefined;

  constructor(conductor: Conductor) {
    this.#conductor = conductor;
    this.#planning = new Planning(conductor);
  }

  view(context: ReportContext, practice: Practice): TemplateResult | typeof nothing {
    const {msg} = context.speech;
    const said = context.assessment.practices.find((each) => each.practice === practice.id);
    const own = this.#planning.actions.filter((each) => each.practice === practice.id);
    if (!said || (own.length === 0 && !isShort(said.outcome))) return nothing;
    return html`<div class="own-actions no-print">
      ${own.length > 0
        ? html`<p class="label">${own.length === 1 ? msg('Actie') : msg('Acties')}</p>
            <ul>
              ${own.map((action) => this.#line(context, action))}
            </ul>`
        : nothing}
      ${this.#choosing === practice.id
        ? this.#choice(context, practice, said)
        : this.#start(context, practice, said, own.length > 0)}
    </div>`;
  }

  #line({speech, reading: {homes}}: ReportContext, action: Action): TemplateResult {
    const {msg} = speech;
    const home = homes.length > 1 ? homes.find(({id}) => id === action.home) : undefined;
    const [first = ''] = action.what.split('\n');
    return html`<li>
      <span class="what">${first.trim() || msg('Actie zonder tekst')}</span>
      <span class="muted">
        ${home ? html`${sayHome(speech, homes, home)} · ` : nothing}${sayWhoAndWhen(speech, action)}
      </span>
      <button type="button" class="quiet" part="button" data-place=${actionPlace(action.id)} @click=${() => {
        this.#conductor.rooms.enter('actions');
        this.#conductor.focus = {place: actionPlace(action.id)};
      }}>
        ${msg('Wijzig actie')}<span class="hidden">: ${first}</span>
      </button>
    </li>`;
  }

  #start(
    context: ReportContext,
    practice: Practice,
    said: PracticeAssessment,
    isAnother: boolean,
  ): TemplateResult | typeof nothing {
    const {msg} = context.speech;
    const words = isAnother ? msg('Maak nog een actie') : msg('Maak hier een actie van');
    return html`<button type="button" class="quiet" part="button" @click=${() => {
      if (homesConcerned(context.reading, said).length > 1) this.#choose(practice.id, `home for ${practice.id}`);
      else this.#make(context, practice, said, onlyHome(context.reading, said));
    }}>
      ${words}<span class="hidden">: ${practice.title}</span>
    </button>`;
  }

  /** For all homes concerned, or for one of them. */
  #choice(context: ReportContext, practice: Practice, said: PracticeAssessment): TemplateResult {
    const {speech, reading} = context;
    const {msg} = speech;
    const id = `home-for-${practice.id}`;
    return html`<div class="home-choice">
      <label for=${id}>${msg('Voor welke woning?')}</label>
      <select id=${id} data-place="home for ${practice.id}">
        <option value="">${msg('alle woningen')}</option>
        ${homesConcerned(reading, said).map(
          (home) => html`<option value=${home.id}>${sayHome(speech, reading.homes, home)}</option>`,
        )}
      </select>
      <button type="button" part="button" @click=${({currentTarget}: Event) => {
        const {value} = (currentTarget as HTMLElement).parentElement?.querySelector('select') ?? {value: ''};
        this.#make(context, practice, said, value || undefined);
      }}>
        ${msg('Maak de actie')}
      </button>
    </div>`;
  }

  #choose(practice: Id, place: string): void {
    this.#choosing = practice;
    this.#conductor.focus = {place};
    this.#conductor.update();
  }

  /** The focus goes to the new action, so that it is read out. */
  #make(context: ReportContext, practice: Practice, said: PracticeAssessment, home: Id | undefined): void {
    this.#choosing = undefined;
    const {id} = this.#planning.start(context.reading, practice, said, home);
    this.#conductor.focus = {place: actionPlace(id)};
  }
}
