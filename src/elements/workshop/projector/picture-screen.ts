/** A picture over all cases, on a screen of its own. */
import {html} from 'lit';
import type {TemplateResult} from 'lit';
import type {Picture as PictureName} from '../../../core/training/workshop.js';
import {overallPicture} from '../../../exports/workshop/pictures/pictures-of.js';
import type {Speech} from '../../../speech/say.js';
import type {ProjectorModel} from './model.js';
import {pictureView} from './picture-view.js';

export function pictureScreen(speech: Speech, model: ProjectorModel, name: PictureName): TemplateResult {
  const picture = overallPicture({speech, ...model}, name);
  return html`<div class="show show-overall overall-${name}">
    <h2 class="show-title">${picture.title}</h2>
    ${picture.subtitle ? html`<p class="show-lead">${picture.subtitle}</p>` : ''}
    <div class="show-body show-picture">${pictureView(picture)}</div>
  </div>`;
}
