/** Who judged the very practice of a case, and how. */
import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {CaseWords} from '../../../speech/training/say-case.js';
import type {Speech} from '../../../speech/say.js';

/** Nothing of an invented case. */
export const documentedView = ({msg}: Speech, {documented}: CaseWords): TemplateResult | typeof nothing =>
  documented
    ? html`<p class="show-source"><b class="show-label">${msg('Uit de praktijk')}</b> ${documented.told}</p>`
    : nothing;
