/** By which sources: title and place, what the rule is for this employer, and how sure. */
import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {CitedLine} from '../../core/assessment.js';
import type {Source} from '../../core/questionnaire.js';
import type {Speech} from '../../speech/say.js';
import {sayHaveChecked, saySources} from '../../speech/say-sources.js';
import type {ReportContext} from './context.js';

export function sourceLines(
  context: ReportContext,
  cited: readonly CitedLine[],
  haveChecked = false,
): TemplateResult {
  const {speech, view} = context;
  const {lines, cautions} = saySources(speech, view.questionnaire, cited);
  return html`<div class="sources">
    <ul>
      ${lines.map(
        ({place, binding, certainty, ...source}) => html`<li>
          ${sourceTitle(source)}${place && `, ${place}`} · <b>${binding}</b>${certainty && ` · ${certainty}`}
        </li>`,
      )}
    </ul>
    ${cautions.map((caution) => html`<p>${caution}</p>`)}
    ${haveChecked ? haveCheckedLine(speech) : nothing}
  </div>`;
}

/** Said of a verdict that rests on generally known law or our own reading alone. */
export const haveCheckedLine = (speech: Speech): TemplateResult =>
  html`<p class="have-checked">${sayHaveChecked(speech)}</p>`;

export const sourceTitle = ({title, address}: Pick<Source, 'title' | 'address'>): TemplateResult | string =>
  address
    ? html`<a href=${address} target="_blank" rel="noopener noreferrer">${title}</a>`
    : title;
