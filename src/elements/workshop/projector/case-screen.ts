/** A case, stage by stage. The story stays where it is while the room votes and talks. */
import {str} from '@lit/localize';
import {html} from 'lit';
import type {TemplateResult} from 'lit';
import {stages} from '../../../core/training/workshop.js';
import type {Speech} from '../../../speech/say.js';
import {sayStage} from '../../../speech/training/say-result.js';
import {sayOrigin} from '../../training/story.js';
import {unbroken} from '../../training/unbroken.js';
import {changePart} from './change.js';
import {discussionPart} from './discussion.js';
import {loadOf} from './load-of.js';
import type {ProjectorModel} from './model.js';
import {revealPart} from './reveal.js';
import type {ToldCase} from './told-case.js';
import {votePart} from './vote.js';

export function caseScreen(speech: Speech, model: ProjectorModel, now: ToldCase): TemplateResult {
  const {msg} = speech;
  const {told, stage, place, of} = now;
  return html`<div class="show show-case stage-${stage} ${loadOf(told.story.join(' ').length)}">
    <header class="show-head">
      <p>${msg(str`Case ${place} van ${of}`)}</p>
      <ol class="show-rail" aria-hidden="true">
        ${stages
          .filter((each) => each !== 'change' || told.label !== undefined)
          .map((each) => html`<li class=${each === stage ? 'now' : ''}></li>`)}
      </ol>
      <p class="show-stage">${sayStage(speech, stage)}</p>
    </header>
    <h2 class="show-title">${told.title}</h2>
    ${stagePart(speech, model, now)}
  </div>`;
}

function stagePart(speech: Speech, model: ProjectorModel, now: ToldCase): TemplateResult {
  switch (now.stage) {
    case 'story':
      return html`<div class="show-body">${storyView(speech, now)}</div>`;
    case 'vote':
      return beside(speech, now, votePart(speech, model, now, 'first'));
    case 'discussion':
      return beside(speech, now, discussionPart(speech, model, now));
    case 'second-vote':
      return beside(speech, now, votePart(speech, model, now, 'second'));
    case 'reveal':
      return revealPart(speech, model, now);
    case 'change':
      return changePart(speech, model, now);
  }
}

const beside = (speech: Speech, now: ToldCase, part: TemplateResult): TemplateResult =>
  html`<div class="show-body show-columns">
    ${storyView(speech, now)}
    <div class="show-part">${part}</div>
  </div>`;

const storyView = (speech: Speech, {told}: ToldCase): TemplateResult =>
  html`<div class="show-story">
    ${told.story.map((each) => html`<p>${unbroken(each)}</p>`)}
    <p class="show-origin">${sayOrigin(speech, told)}</p>
  </div>`;
