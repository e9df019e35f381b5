/** The story of a case, and where it comes from. */
import {html} from 'lit';
import type {TemplateResult} from 'lit';
import type {Case} from '../../core/training/case.js';
import type {Speech} from '../../speech/say.js';
import {unbroken} from './unbroken.js';

/** The paragraphs; the heading above them is the caller's. */
export const storyView = ({story}: Pick<Case, 'story'>): TemplateResult =>
  html`<div class="story" part="story">${story.map((each) => html`<p>${unbroken(each)}</p>`)}</div>`;

/**
 * Whether the story was made up. Said before the vote: who judged a real one is told after it, because
 * that gives the verdict away.
 */
export const sayOrigin = ({msg}: Speech, {origin}: Pick<Case, 'origin'>): string =>
  origin.kind === 'fictional' ? msg('fictief') : msg('uit de praktijk');
