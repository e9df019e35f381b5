/** How far the walk has come, theme by theme. It may grow or shrink with an answer, and then says so. */
import {str} from '@lit/localize';
import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {Questionnaire} from '../../core/questionnaire.js';
import type {Route, ThemeProgress} from '../../core/route.js';
import type {Speech} from '../../speech/say.js';

export interface ProgressView {
  readonly themes: Questionnaire['themes'];
  readonly route: Route;
  /** The theme of the question shown. */
  readonly current: string;
  /** Which of several homes it is about; empty, or undefined, where it is about none of several. */
  readonly place: string | undefined;
  /** How many questions the last answer added, or took off (negative). */
  readonly growth: number;
}

export function progressView(speech: Speech, view: ProgressView): TemplateResult {
  const {themes, route, current, place, growth} = view;
  const {msg} = speech;
  const titleOf = ({theme}: ThemeProgress): string =>
    themes.find(({id}) => id === theme)?.title ?? theme;
  return html`<div class="progress" part="progress">
    ${place ? html`<p class="progress-line"><b>${place}</b></p>` : nothing}
    <p class="progress-line">
      ${msg(str`${route.answered} van ${route.steps.length} vragen beantwoord.`)}
      ${route.possible > 0
        ? html`<span class="muted">${msg('Hoeveel er nog volgen, hangt af van uw antwoorden.')}</span>`
        : nothing}
    </p>
    <ol class="themes">
      ${route.themes.map(
        (each) => html`<li
          class=${each.answered === each.asked ? 'done' : ''}
          aria-current=${each.theme === current ? 'step' : nothing}
        >
          <svg class="bar" width="100%" height="4" aria-hidden="true" focusable="false">
            <rect class="track" width="100%" height="4" rx="2" />
            <rect class="fill" width="${(100 * each.answered) / each.asked}%" height="4" rx="2" />
          </svg>
          <span class="theme-title">${titleOf(each)}</span>
          <span class="theme-count">${msg(str`${each.answered} van ${each.asked}`)}</span>
        </li>`,
      )}
    </ol>
    <p class="growth" role="status">${sayGrowth(speech, growth)}</p>
  </div>`;
}

function sayGrowth({msg}: Speech, growth: number): string {
  if (growth === 1) return msg('Door uw antwoord komt er 1 vraag bij.');
  if (growth > 1) return msg(str`Door uw antwoord komen er ${growth} vragen bij.`);
  if (growth === -1) return msg('Door uw antwoord valt er 1 vraag weg.');
  if (growth < -1) return msg(str`Door uw antwoord vallen er ${-growth} vragen weg.`);
  return '';
}
