/** One action: what, by whom, by when, how far; the verdict of its practice now; what to answer again. */
import {str} from '@lit/localize';
import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import type {Home} from '../../core/answers.js';
import {overdue} from '../../core/actions.js';
import type {ActionChange} from '../../core/actions.js';
import {isDay} from '../../core/day.js';
import {actionStatuses} from '../../core/kept-session.js';
import type {Action} from '../../core/kept-session.js';
import type {Day, Question} from '../../core/questionnaire.js';
import type {Outcome} from '../../core/verdict.js';
import {sayStatus} from '../../speech/say-action.js';
import {sayDay} from '../../speech/say.js';
import type {Speech} from '../../speech/say.js';
import {verdict} from '../report/sign.js';
import {actionPlace} from './planning.js';

export interface CardView {
  readonly action: Action;
  readonly day: Day;
  /** The title of its practice; undefined where the questionnaire has it no longer. */
  readonly title: string | undefined;
  /** The home it is about, or all homes; undefined where there is but one. */
  readonly homeName: string | undefined;
  /** What is said of the practice now. */
  readonly outcome: Outcome | undefined;
  /** The questions to answer again; none while it is not done. */
  readonly questions: readonly {readonly question: Question; readonly home: Home; readonly words: string}[];
  /** Marks what is said of the practice for whoever comes back from a question. */
  readonly returnPlace: string | undefined;
  readonly onChange: (change: ActionChange) => void;
  readonly onRemove: () => void;
  readonly onQuestion: (question: Question, home: Home) => void;
}

export function cardView(speech: Speech, view: CardView): TemplateResult {
  const {msg} = speech;
  const {action, title, homeName, outcome} = view;
  const late = overdue(action, view.day) ? sayDay(speech, action.by ?? '') : '';
  return html`
    <header>
      <h4 id="title-${action.id}">${title ?? msg('Deze praktijk staat niet meer in de vragenlijst')}</h4>
      <p class="standing" tabindex="-1" data-place=${view.returnPlace ?? nothing}>
        ${homeName ? html`<span>${homeName}</span>` : nothing}
        ${outcome
          ? html`<span><span class="hidden">${msg('Nu:')}</span> ${verdict(speech, outcome)}</span>`
          : nothing}
      </p>
    </header>
    ${late ? html`<p class="late">${msg(str`Te laat: dit zou op ${late} klaar zijn.`)}</p>` : nothing}
    ${what(speech, view)}
    <div class="fields">
      ${text(view, 'who', msg('Wie'))} ${byWhen(speech, view)} ${status(speech, view)}
    </div>
    ${action.status === 'dropped'
      ? html`${text(view, 'reason', msg('Waarom vervalt dit?'))}
          ${action.reason.trim() ? nothing : html`<p class="hint">${msg('Er is nog geen reden genoemd.')}</p>`}`
      : nothing}
    ${again(speech, view)}
    <p class="end">
      <button type="button" class="quiet" part="button" @click=${view.onRemove}>
        ${msg('Verwijder')}<span class="hidden">: ${title} ${homeName}</span>
      </button>
    </p>
  `;
}

function what({msg}: Speech, {action, onChange}: CardView): TemplateResult {
  return html`<p class="field">
    <label for="what-${action.id}">${msg('Wat')}</label>
    <textarea
      id="what-${action.id}"
      rows=${rowsFor(action.what)}
      maxlength="2000"
      data-place=${actionPlace(action.id)}
      aria-describedby="title-${action.id}"
      .value=${live(action.what)}
      @input=${(event: Event) => {
        onChange({what: (event.target as HTMLTextAreaElement).value});
      }}
    ></textarea>
  </p>`;
}

/** For engines that do not let a field grow with its text. */
const rowsFor = (words: string): number =>
  Math.min(10, Math.max(2, words.split('\n').reduce((rows, line) => rows + 1 + Math.floor(line.length / 70), 0)));

const text = (
  {action, onChange}: CardView,
  name: 'who' | 'reason',
  label: string,
): TemplateResult => html`<p class="field">
  <label for="${name}-${action.id}">${label}</label>
  <input
    type="text"
    id="${name}-${action.id}"
    maxlength="200"
    autocomplete="off"
    .value=${live(action[name])}
    @input=${(event: Event) => {
      onChange({[name]: (event.target as HTMLInputElement).value});
    }}
  />
</p>`;

const byWhen = ({msg}: Speech, {action, onChange}: CardView): TemplateResult => html`<p class="field">
  <label for="by-${action.id}">${msg('Uiterlijk')}</label>
  <input
    type="date"
    id="by-${action.id}"
    .value=${live(action.by ?? '')}
    @change=${({target}: Event) => {
      const {value} = target as HTMLInputElement;
      onChange({by: isDay(value) ? value : undefined});
    }}
  />
</p>`;

const status = (speech: Speech, {action, onChange}: CardView): TemplateResult => html`<p class="field">
  <label for="status-${action.id}">${speech.msg('Status')}</label>
  <select
    id="status-${action.id}"
    @change=${({target}: Event) => {
      const chosen = actionStatuses.find((each) => each === (target as HTMLSelectElement).value);
      if (chosen) onChange({status: chosen});
    }}
  >
    ${actionStatuses.map(
      (each) => html`<option value=${each} .selected=${live(each === action.status)}>
        ${sayStatus(speech, each)}
      </option>`,
    )}
  </select>
</p>`;

/** An action that is done changes nothing by itself: the answers do. */
function again({msg}: Speech, {questions, onQuestion}: CardView): TemplateResult | typeof nothing {
  if (questions.length === 0) return nothing;
  return html`<div class="again">
    <p>${msg('Klaar? Beantwoord dan opnieuw wat hieronder staat. Zo klopt het oordeel weer.')}</p>
    <ul>
      ${questions.map(
        ({question, home, words}) => html`<li>
          <span>${words}</span>
          <button
            type="button"
            class="quiet"
            part="button"
            @click=${() => {
              onQuestion(question, home);
            }}
          >
            ${msg('Beantwoord opnieuw')}<span class="hidden">: ${words}</span>
          </button>
        </li>`,
      )}
    </ul>
  </div>`;
}
