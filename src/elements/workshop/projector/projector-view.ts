/** What the room sees at each moment of a workshop: one screen, and no more than it can read. */
import {html} from 'lit';
import type {TemplateResult} from 'lit';
import type {Speech} from '../../../speech/say.js';
import {caseScreen} from './case-screen.js';
import type {ProjectorModel} from './model.js';
import {openingScreen} from './opening.js';
import {pictureScreen} from './picture-screen.js';
import {toldCase} from './told-case.js';

/**
 * Fills the box that it stands in, and scales with it. A box without a height gets that of a screen; a
 * narrow one lets it flow.
 */
export function projectorView(speech: Speech, model: ProjectorModel): TemplateResult {
  const {msg, language} = speech;
  const label = msg('Scherm voor de zaal');
  if (model.blank) {
    return html`<section class="projector blank" part="projector" lang=${language} aria-label=${label}>
      <p class="hidden">${msg('Het scherm is even zwart.')}</p>
    </section>`;
  }
  return html`<section class="projector" part="projector" lang=${language} aria-label=${label} tabindex="0">
    ${momentView(speech, model)}
  </section>`;
}

function momentView(speech: Speech, model: ProjectorModel): TemplateResult {
  const {moment} = model.workshop;
  if (moment.name === 'picture') return pictureScreen(speech, model, moment.picture);
  const told = toldCase(model);
  return told ? caseScreen(speech, model, told) : openingScreen(speech, model);
}
