/** The desk while a workshop runs: where it is, what to do, and the step to what comes next. */
import {str} from '@lit/localize';
import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {Workshop} from '../../../core/training/workshop.js';
import type {Speech} from '../../../speech/say.js';
import type {Content} from '../parts.js';
import {sayMoment, sayTask} from '../say-stage.js';
import type {Desk, Tab} from './desk.js';
import {lateView} from './late-view.js';
import {liveStatus} from './live-view.js';
import {nowView} from './now-view.js';
import {phonesView} from './phones-view.js';
import {resultsView} from './results-view.js';
import {screenTools} from './screen-tools.js';
import {stepBar} from './step-bar.js';

export function runningView(desk: Desk, workshop: Workshop, content: Content): TemplateResult {
  const {ground, tab} = desk;
  const {localizer} = ground;
  const {msg} = localizer;
  return html`<div class="running" part="running">
    ${screenTools(desk)} ${desk.live.isOffered ? liveStatus(desk) : nothing} ${lateView(desk, workshop)}
    <div class="where">
      <p class="place">${sayPlace(localizer, workshop)}</p>
      <h3 id="heading" tabindex="-1">${sayHeading(localizer, workshop, content)}</h3>
      <p class="task">${sayTask(localizer, workshop.moment)}</p>
    </div>
    <nav class="tabs no-print" aria-label=${msg('Onderdelen van de workshop')}>
      ${tabButton(desk, 'now', msg('Notities en handen'))}
      ${tabButton(desk, 'phones', msg('Telefoons en bestanden'))}
      ${tabButton(desk, 'results', msg('Uitslag en bewaren'))}
    </nav>
    ${tab === 'now' ? nowView(desk, workshop, content) : nothing}
    ${tab === 'phones' ? phonesView(desk, workshop) : nothing}
    ${tab === 'results' ? resultsView(desk, workshop, content) : nothing}
    ${stepBar(desk, workshop, content)}
  </div>`;
}

/** How far the room is, in cases. */
function sayPlace({msg}: Speech, {moment, cases, title}: Workshop): string {
  switch (moment.name) {
    case 'opening':
      return title || msg('De workshop begint');
    case 'case':
      return msg(str`Case ${cases.indexOf(moment.case) + 1} van ${cases.length}`);
    case 'picture':
      return msg('Alle cases samen');
  }
}

function sayHeading(speech: Speech, {moment}: Workshop, {cases}: Content): string {
  const said = sayMoment(speech, moment);
  return moment.name === 'case' ? `${cases.get(moment.case)?.title ?? ''} · ${said}` : said;
}

const tabButton = (desk: Desk, tab: Tab, words: string): TemplateResult => html`<button
  type="button"
  part="button"
  class="tab"
  aria-current=${desk.tab === tab ? 'page' : nothing}
  @click=${() => {
    desk.show(tab);
  }}
>
  ${words}
</button>`;
