/** The list of actions, to take along. */
import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {isDue} from '../../core/actions.js';
import type {Assessment} from '../../core/assessment.js';
import type {Conductor} from '../conductor.js';
import {makeFile, orderOf} from '../follow-up/export-files.js';
import type {FileKind} from '../follow-up/export-files.js';
import {handOver} from '../follow-up/file-making.js';
import type {FileMaking, Making} from '../follow-up/file-making.js';

export function filesView(conductor: Conductor, files: FileMaking, assessment: Assessment): TemplateResult {
  const {msg} = conductor.localizer;
  const making = (kind: FileKind): Making => handOver(() => makeFile(kind, orderOf(conductor, assessment)));
  return html`<section class="take-along">
    <h4>${msg('Neem de lijst mee')}</h4>
    <div class="file-buttons">
      ${files.button(msg('Tabel (CSV)'), making('actions'))}
      ${conductor.session.actions.some(isDue) ? files.button(msg('Agenda (.ics)'), making('calendar')) : nothing}
    </div>
    <p class="hint">
      ${conductor.session.actions.some(isDue)
        ? msg('In de agenda staat elke open actie met een datum, met een herinnering.')
        : msg('Geef een open actie een datum. Dan kunt u die in uw agenda zetten.')}
    </p>
    ${files.status()}
  </section>`;
}
