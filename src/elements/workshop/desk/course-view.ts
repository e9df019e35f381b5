/** The course of the workshop: every case, and the stages of that of now, to jump to. */
import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {Id} from '../../../core/questionnaire.js';
import {isSameMoment, momentsOf} from '../../../core/training/workshop-steps.js';
import {pictures} from '../../../core/training/workshop.js';
import type {Moment, Workshop} from '../../../core/training/workshop.js';
import type {Content} from '../parts.js';
import {sayMoment} from '../say-stage.js';
import type {Desk} from './desk.js';

export function courseView(desk: Desk, workshop: Workshop, content: Content): TemplateResult {
  const {msg} = desk.ground.localizer;
  const {moment, cases} = workshop;
  return html`<section aria-labelledby="course">
    <h4 id="course">${msg('Verloop')}</h4>
    <ol class="course">
      <li>${jump(desk, workshop, {name: 'opening'})}</li>
      ${cases.map((id) => html`<li>${caseLine(desk, workshop, content, id)}</li>`)}
      ${pictures.map((picture) => html`<li>${jump(desk, workshop, {name: 'picture', picture})}</li>`)}
    </ol>
    ${moment.name === 'case' ? nothing : html`<p class="hint">${msg('Kies een case om erheen te gaan.')}</p>`}
  </section>`;
}

function caseLine(desk: Desk, workshop: Workshop, content: Content, id: Id): TemplateResult {
  const {moment, revealed} = workshop;
  const title = content.cases.get(id)?.title ?? id;
  if (moment.name !== 'case' || moment.case !== id) {
    const {msg} = desk.ground.localizer;
    return html`${jump(desk, workshop, {name: 'case', case: id, stage: 'story'}, title)}
      ${revealed.includes(id) ? html`<span class="done">${msg('geweest')}</span>` : nothing}`;
  }
  const stages = momentsOf(workshop, content.casebook).filter((each) => each.name === 'case' && each.case === id);
  return html`<b>${title}</b>
    <ol class="stages">
      ${stages.map((each) => html`<li>${jump(desk, workshop, each)}</li>`)}
    </ol>`;
}

const jump = (desk: Desk, {moment}: Workshop, to: Moment, words?: string): TemplateResult => html`<button
  type="button"
  class="quiet"
  part="button"
  aria-current=${isSameMoment(moment, to) ? 'step' : nothing}
  @click=${() => {
    desk.jump(to);
  }}
>
  ${words ?? sayMoment(desk.ground.localizer, to)}
</button>`;
