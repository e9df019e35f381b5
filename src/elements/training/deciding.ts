/** What decides a case: each requirement with the answers it rests on, its figures and its sources. */
import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {DecidingWords} from '../../speech/training/say-case.js';
import type {Speech} from '../../speech/say.js';
import {sourceList} from './source-list.js';

/** One requirement; the heading above it is the caller's. */
export function decidingView({msg}: Speech, deciding: DecidingWords): TemplateResult {
  const {because, grounds, figures, sources, cautions, haveChecked} = deciding;
  return html`<div class="deciding" data-requirement=${deciding.requirement}>
    ${because ? html`<p>${because}</p>` : nothing}
    ${grounds.length > 0
      ? html`<p class="label">${msg('Want in dit verhaal')}</p>
          <dl class="grounds">
            ${grounds.map(({asked, answer}) => html`<div><dt>${asked}</dt><dd>${answer}</dd></div>`)}
          </dl>`
      : nothing}
    ${figures ? html`<p class="figure">${figures}</p>` : nothing}
    ${sources.length > 0
      ? html`<p class="label">${msg('Bron')}</p>${sourceList(sources, cautions)}`
      : nothing}
    ${haveChecked ? html`<p class="have-checked">${haveChecked}</p>` : nothing}
  </div>`;
}
