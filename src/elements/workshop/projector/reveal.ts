/** The verdict with its reason and its source, beside how the room voted. */
import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {casePicture} from '../../../exports/workshop/pictures/case-picture.js';
import type {CaseWords} from '../../../speech/training/say-case.js';
import type {Speech} from '../../../speech/say.js';
import {sayOutcome} from '../../../speech/verdict-words.js';
import {sign} from '../../report/sign.js';
import {unbroken} from '../../training/unbroken.js';
import {documentedView} from './documented.js';
import {loadOf} from './load-of.js';
import type {ProjectorModel} from './model.js';
import {pictureView} from './picture-view.js';
import {wordsOfCase} from './told-case.js';
import type {ToldCase} from './told-case.js';

export function revealPart(speech: Speech, model: ProjectorModel, {told}: ToldCase): TemplateResult {
  const words = wordsOfCase(speech, model, told);
  const verdict = words?.verdict;
  return html`${verdict
      ? html`<p class="show-verdict ${verdict}">${sign(verdict)} <span>${sayOutcome(speech, verdict)}</span></p>`
      : html`<p class="show-verdict open">${speech.msg('Deze case telt niet mee: er is geen oordeel.')}</p>`}
    <div class="show-body show-columns">
      <div class="show-reason ${loadOf(told.because.length + 150)}">
        <p class="show-because">${unbroken(told.because)}</p>
        ${words && (verdict ? sourceView(speech, words) : documentedView(speech, words))}
      </div>
      <div class="show-part show-picture">
        ${pictureView(casePicture(speech, model.workshop, told, verdict))}
      </div>
    </div>`;
}

/** The source that decides, in one line; and that it is weak, where it is. */
function sourceView({msg}: Speech, {deciding}: CaseWords): TemplateResult | typeof nothing {
  const [first] = deciding;
  const [source] = first?.sources ?? [];
  if (!first || !source) return nothing;
  const {title, place, binding, certainty} = source;
  return html`<p class="show-source">
    <b class="show-label">${msg('Bron')}</b>
    ${title}${place && `, ${place}`} · <b>${binding}</b>${certainty && ` · ${certainty}`}
    ${first.haveChecked && html`<br />${first.haveChecked}`}
  </p>`;
}
