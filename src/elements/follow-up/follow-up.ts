/** What a person does with the report: plan actions, tick papers, take it along, lay it beside others. */
import {html, nothing} from 'lit';
import type {CSSResult, TemplateResult} from 'lit';
import type {Practice} from '../../core/questionnaire.js';
import type {Conductor} from '../conductor.js';
import type {ReportContext} from '../report/context.js';

export const styles: readonly CSSResult[] = [];

/** Parts that the report shows once they are loaded. */
export class FollowUp {
  readonly #conductor: Conductor;

  constructor(conductor: Conductor) {
    this.#conductor = conductor;
  }

  /** Above the findings: the ways to actions, exports, comparison. */
  tools(context: ReportContext): TemplateResult {
    const {msg} = context.speech;
    return html`<div class="actions no-print" part="follow-up">
      <button type="button" part="button" @click=${() => {
        this.#conductor.rooms.enter('actions');
      }}>${msg('Acties')}</button>
    </div>`;
  }

  /** In a finding: make an action of it, or see the actions there are. */
  actions(_context: ReportContext, _practice: Practice): TemplateResult | typeof nothing {
    return nothing;
  }

  /** The papers of an acceptable practice, to tick and to say where they are. */
  papers(_context: ReportContext, practice: Practice): TemplateResult {
    return html`<ul class="papers">
      ${Object.values(practice.papers).map((paper) => html`<li>${paper}</li>`)}
    </ul>`;
  }
}
