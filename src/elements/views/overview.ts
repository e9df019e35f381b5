/** All questions by theme, with the answers, and the way to each of them. */
import {str} from '@lit/localize';
import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {Questionnaire} from '../../core/questionnaire.js';
import type {Route, Step} from '../../core/route.js';
import {placeOf} from '../walk.js';
import type {Speech} from '../../speech/say.js';
import {sayValue} from '../../speech/say.js';

export interface OverviewView {
  readonly themes: Questionnaire['themes'];
  readonly route: Route;
  /** The steps that are listed: all, or those of one of several homes. */
  readonly steps: readonly Step[];
  /** The choice of that home. */
  readonly picker: TemplateResult | undefined;
  readonly toHomes: TemplateResult | undefined;
  /** Answers that are kept but do not count now. */
  readonly resting: number;
  readonly wordsOf: (step: Step) => string;
  readonly onStep: (step: Step) => void;
  readonly onOnward: () => void;
  readonly onReport: () => void;
}

export function overviewView(speech: Speech, view: OverviewView): TemplateResult {
  const {msg} = speech;
  const {themes, route, resting} = view;
  const complete = route.answered === route.steps.length;
  return html`<div class="overview" part="overview">
    <h3 id="heading" tabindex="-1">${msg('Alle vragen')}</h3>
    <p>${msg(str`${route.answered} van ${route.steps.length} vragen beantwoord.`)}</p>
    ${resting > 0
      ? html`<p class="hint">
          ${resting === 1
            ? msg('1 eerder antwoord telt nu niet mee. Het komt terug als de vraag weer geldt.')
            : msg(str`${resting} eerdere antwoorden tellen nu niet mee. Ze komen terug als de vraag weer geldt.`)}
        </p>`
      : nothing}
    <div class="actions">
      ${complete
        ? nothing
        : html`<button type="button" class="primary" part="button button-primary" @click=${view.onOnward}>
            ${msg('Ga verder met de open vragen')}
          </button>`}
      <button
        type="button"
        class=${complete ? 'primary' : ''}
        part="button ${complete ? 'button-primary' : ''}"
        @click=${view.onReport}
      >
        ${complete ? msg('Naar het rapport') : msg('Bekijk het rapport tot nu toe')}
      </button>
      ${view.toHomes}
    </div>
    ${view.picker}
    ${themes.map((theme) => {
      const steps = view.steps.filter(({question}) => question.theme === theme.id);
      return steps.length === 0
        ? nothing
        : html`<h4>${theme.title}</h4>
            <ul class="answers">
              ${steps.map((step) => row(speech, view, step))}
            </ul>`;
    })}
  </div>`;
}

function row(speech: Speech, view: OverviewView, step: Step): TemplateResult {
  const {msg} = speech;
  const {question, value} = step;
  return html`<li>
    <span class="asked">
      ${view.wordsOf(step)}
      ${question.scope === 'home' && step.home.name
        ? html`<span class="muted">(${step.home.name})</span>`
        : nothing}
    </span>
    <span class=${value === undefined ? 'given muted' : 'given'}>
      ${value === undefined ? msg('Nog niet beantwoord') : sayValue(speech, question, value)}
    </span>
    <button
      type="button"
      class="quiet"
      part="button"
      data-place=${placeOf(question, step.home)}
      @click=${() => {
        view.onStep(step);
      }}
    >
      ${value === undefined ? msg('Beantwoord') : msg('Wijzig')}<span class="hidden">: ${view.wordsOf(step)}</span>
    </button>
  </li>`;
}
