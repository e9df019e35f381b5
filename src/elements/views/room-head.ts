/** The head of every room: its name, and the way back. */
import {html} from 'lit';
import type {TemplateResult} from 'lit';
import type {Speech} from '../../speech/say.js';

export const roomHead = ({msg}: Speech, title: string, onBack: () => void): TemplateResult => html`
  <p class="no-print">
    <button type="button" class="quiet" part="button" @click=${onBack}>${msg('Terug')}</button>
  </p>
  <h3 id="heading" tabindex="-1">${title}</h3>
`;
