/** What somebody can vote for: a letter, a sign and a word. */
import {html} from 'lit';
import type {TemplateResult} from 'lit';
import type {Verdict} from '../../../core/questionnaire.js';
import type {Speech} from '../../../speech/say.js';
import {letterOf} from '../../../speech/training/say-result.js';
import {sayOutcome} from '../../../speech/verdict-words.js';
import {sign} from '../../report/sign.js';

export const optionView = (speech: Speech, option: Verdict): TemplateResult =>
  html`<li class="show-option ${option}">
    <b class="show-letter">${letterOf(option)}</b>
    ${sign(option)}
    <span class="show-word">${sayOutcome(speech, option)}</span>
  </li>`;
