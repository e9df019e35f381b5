/** Sources: title and place, what the rule is here, and how sure. */
import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {CitedWords} from '../../speech/say-sources.js';
import type {OriginWords} from '../../speech/training/say-case.js';
import {sourceTitle} from '../report/source-lines.js';

/** The sources of a requirement, with what has to be said of them. */
export const sourceList = (lines: readonly CitedWords[], cautions: readonly string[]): TemplateResult => html`
  <ul class="sources">
    ${lines.map(
      ({place, binding, certainty, ...source}) => html`<li>
        ${sourceTitle(source)}${place && `, ${place}`} · <b>${binding}</b>${certainty && ` · ${certainty}`}
      </li>`,
    )}
  </ul>
  ${cautions.map((caution) => html`<p class="caution">${caution}</p>`)}
`;

/** Where a documented case was told. */
export const originList = (sources: readonly OriginWords[]): TemplateResult => html`
  <ul class="sources">
    ${sources.map(
      ({place, caution, ...source}) => html`<li>
        ${sourceTitle(source)}${place && `, ${place}`}${caution ? html`<span class="caution">${caution}</span>` : nothing}
      </li>`,
    )}
  </ul>
`;
