/** Live votes that came after the verdict was shown: the facilitator says what becomes of them. */
import {str} from '@lit/localize';
import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {Workshop} from '../../../core/training/workshop.js';
import type {Desk} from './desk.js';

export function lateView({live, ground}: Desk, {late}: Workshop): TemplateResult | typeof nothing {
  const {msg} = ground.localizer;
  if (late.length === 0) return nothing;
  return html`<div class="notice late" part="notice" role="status">
    <p>
      ${late.length === 1
        ? msg('1 telefoon stemde nadat het oordeel te zien was. Die stem telt nu niet mee.')
        : msg(str`${late.length} telefoons stemden nadat het oordeel te zien was. Die stemmen tellen nu niet mee.`)}
    </p>
    <div class="tools">
      <button type="button" part="button" @click=${() => {
        live.admitLate();
      }}>
        ${msg('Tel ze toch mee')}
      </button>
      <button type="button" part="button" @click=${() => {
        live.dropLate();
      }}>
        ${msg('Laat ze weg')}
      </button>
    </div>
  </div>`;
}
