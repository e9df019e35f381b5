/** The pictures of a workshop, each with its text and its files. */
import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {pictures as overall} from '../../../core/training/workshop.js';
import {companiesLine} from '../../../exports/workshop/companies-line.js';
import type {WorkshopOrder} from '../../../exports/workshop/order.js';
import type {Picture} from '../../../exports/workshop/pictures/picture.js';
import {overallPicture, picturesByCase} from '../../../exports/workshop/pictures/pictures-of.js';
import {sayExplanation} from '../../../speech/training/say-result.js';
import type {FileToSave} from '../../save-file.js';
import {pictureView} from './picture-view.js';
import {pngPictureFile, svgPictureFile} from './result-files.js';

/** A button that makes a file and hands it over. */
export type FileButton = (words: TemplateResult, make: () => Promise<FileToSave>) => TemplateResult;

export function resultsView(order: WorkshopOrder, file: FileButton): TemplateResult {
  const {speech, workshop} = order;
  const {msg} = speech;
  const byCase = picturesByCase(order);
  return html`
    ${overall.map((name) => figure(order, overallPicture(order, name), file))}
    <h5>${msg('Per case')}</h5>
    ${byCase.length === 0 ? html`<p>${msg('Er is nog over geen enkele case gestemd.')}</p>` : nothing}
    ${repeat(
      byCase,
      ({told}) => told.id,
      ({told, pictures}) => html`<details class="results-case">
        <summary>${told.title}</summary>
        ${pictures.map((each) => figure(order, each, file))}
        ${companiesView(companiesLine(speech, workshop, told.practice))}
      </details>`,
    )}
    <h5>${msg('Wat de cijfers zeggen')}</h5>
    <ul class="results-explained">
      ${sayExplanation(speech, workshop.groups.length > 0).map((each) => html`<li>${each}</li>`)}
    </ul>
  `;
}

const companiesView = (line: string): TemplateResult | typeof nothing => (line ? html`<p>${line}</p>` : nothing);

function figure(order: WorkshopOrder, picture: Picture, file: FileButton): TemplateResult {
  const {msg} = order.speech;
  const ofWhat = html`<span class="hidden">: ${picture.title}</span>`;
  return html`<div class="results-picture results-${picture.id}">
    <h5>${picture.title}</h5>
    ${picture.subtitle ? html`<p class="muted">${picture.subtitle}</p>` : nothing}
    ${pictureView(picture, 'text-of-picture')}
    <div class="tools">
      ${file(html`${msg('Bewaar als SVG')}${ofWhat}`, () => svgPictureFile(order, picture))}
      ${file(html`${msg('Bewaar als PNG')}${ofWhat}`, () => pngPictureFile(order, picture))}
    </div>
  </div>`;
}
