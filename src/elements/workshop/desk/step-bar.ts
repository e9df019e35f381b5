/** Back and forward, always in the same place, with the time. */
import {str} from '@lit/localize';
import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {momentsOf, isSameMoment} from '../../../core/training/workshop-steps.js';
import type {Moment, Workshop} from '../../../core/training/workshop.js';
import type {Content} from '../parts.js';
import {sayMoment} from '../say-stage.js';
import {clockLine} from './clock-view.js';
import type {Desk} from './desk.js';

export function stepBar(desk: Desk, workshop: Workshop, content: Content): TemplateResult {
  const {ground: {localizer}} = desk;
  const {msg} = localizer;
  const moments = momentsOf(workshop, content.casebook);
  const place = moments.findIndex((each) => isSameMoment(each, workshop.moment));
  const next = moments[place + 1];
  return html`<div class="step-bar no-print" role="group" aria-label=${msg('Verder en terug')}>
    <button type="button" part="button" aria-disabled=${place > 0 ? 'false' : 'true'} @click=${() => {
      desk.do('back');
    }}>
      ${msg('Terug')}
    </button>
    ${clockLine(desk, workshop)}
    <button type="button" class="primary" part="button button-primary" aria-disabled=${next ? 'false' : 'true'} @click=${() => {
      desk.do('forward');
    }}>
      ${msg('Verder')}${next
        ? html`<span class="colon">: </span><span class="next">${sayNext(desk, workshop, next)}</span>`
        : nothing}
    </button>
  </div>`;
}

/** The next moment; where a new case begins, which. */
function sayNext({ground: {localizer}}: Desk, {cases, moment}: Workshop, next: Moment): string {
  const {msg} = localizer;
  const isOther = next.name === 'case' && !(moment.name === 'case' && moment.case === next.case);
  return isOther ? msg(str`case ${cases.indexOf(next.case) + 1}`) : sayMoment(localizer, next).toLocaleLowerCase(localizer.language);
}
