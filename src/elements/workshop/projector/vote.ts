/** A vote: the question, the options, and how many voted; never how they voted. */
import {str} from '@lit/localize';
import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {Round} from '../../../core/training/ballot.js';
import {tally} from '../../../core/training/tally.js';
import {verdicts} from '../../../core/verdict.js';
import type {Speech} from '../../../speech/say.js';
import {sayVotes} from '../../../speech/training/say-result.js';
import type {ProjectorModel} from './model.js';
import {optionView} from './options.js';
import {sayPhones} from './say-phones.js';
import type {ToldCase} from './told-case.js';

export function votePart(
  speech: Speech,
  {questionnaire, workshop, live}: ProjectorModel,
  {told}: ToldCase,
  round: Round,
): TemplateResult {
  const {msg} = speech;
  const {total} = tally(workshop, told.id)[round];
  const votes = sayVotes(speech, total);
  const practice = questionnaire.practices.find(({id}) => id === told.practice);
  return html`<h3 class="show-question">
      ${round === 'first' ? msg('Is dit acceptabel?') : msg('En nu? Is dit acceptabel?')}
    </h3>
    ${practice ? html`<p class="show-practice">${practice.title}</p>` : nothing}
    <ul class="show-options">
      ${verdicts.map((each) => optionView(speech, each))}
    </ul>
    <p class="show-count">
      ${msg(str`Tot nu toe ${votes}`)}${live && live.phones > 0 ? html` · ${sayPhones(speech, live.phones)}` : nothing}
    </p>`;
}
