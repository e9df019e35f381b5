/** By which sources: title and place, what the rule is for this employer, and how sure. */
import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {CitedLine} from '../../core/assessment.js';
import type {Citation, Source} from '../../core/questionnaire.js';
import type {Speech} from '../../speech/say.js';
import type {ReportContext} from './context.js';
import {sayBinding, sayCertainty} from '../../speech/verdict-words.js';

export function sourceLines(
  context: ReportContext,
  cited: readonly CitedLine[],
  haveChecked = false,
): TemplateResult {
  const {speech, view} = context;
  // Where something binds, what does not is left to who opens it; a good practice never looks like a law.
  const shown = cited.some(({binds}) => binds) ? cited.filter(({binds}) => binds !== false) : cited;
  const sources = shown.map(
    (line) => [line, view.questionnaire.sources.find(({id}) => id === line.citation.source)] as const,
  );
  const cautions = new Set(sources.flatMap(([, source]) => (source?.caution ? [source.caution] : [])));
  return html`<div class="sources">
    <ul>
      ${sources.map(([{citation, binding}, source]) => {
        const certainty = citation.certainty === 'read' ? '' : ` · ${sayCertainty(speech, citation.certainty)}`;
        const place = citation.place ? `, ${citation.place}` : '';
        return html`<li>
          ${source ? sourceTitle(source) : citation.source}${place} · <b>${sayBinding(speech, binding)}</b>${certainty}
        </li>`;
      })}
    </ul>
    ${[...cautions].map((caution) => html`<p>${caution}</p>`)}
    ${haveChecked ? haveCheckedLine(speech) : nothing}
  </div>`;
}

/** Said of a verdict that rests on generally known law or our own reading alone. */
export const haveCheckedLine = ({msg}: Speech): TemplateResult =>
  html`<p class="have-checked">
    ${msg('Dit oordeel rust alleen op algemeen bekende regels of op onze eigen lezing. Laat het nakijken.')}
  </p>`;

/** Citations that are shown apart from a verdict, as what they are. */
export const plainly = (citations: readonly Citation[]): readonly CitedLine[] =>
  citations.map((citation) => ({citation, binds: true, binding: citation.binding}));

export const sourceTitle = ({title, address}: Source): TemplateResult | string =>
  address
    ? html`<a href=${address} target="_blank" rel="noopener noreferrer">${title}</a>`
    : title;
