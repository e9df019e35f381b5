/** The discussion: how the room voted, and what to talk about. */
import {html} from 'lit';
import type {TemplateResult} from 'lit';
import {firstVotesPicture} from '../../../exports/workshop/pictures/case-picture.js';
import type {Speech} from '../../../speech/say.js';
import type {ProjectorModel} from './model.js';
import {pictureView} from './picture-view.js';
import type {ToldCase} from './told-case.js';

export const discussionPart = (
  speech: Speech,
  {workshop}: ProjectorModel,
  {told}: ToldCase,
): TemplateResult =>
  html`<h3 class="show-question">${speech.msg('Bespreek: wat maakt het verschil?')}</h3>
    <div class="show-picture neutral">${pictureView(firstVotesPicture(speech, workshop, told))}</div>`;
