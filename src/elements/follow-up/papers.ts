/** The papers of acceptable practices: which are there, and where. */
import {str} from '@lit/localize';
import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {paperOf, presentPapers, recordPaper} from '../../core/papers.js';
import type {Id, Practice} from '../../core/questionnaire.js';
import type {Conductor} from '../conductor.js';
import type {ReportContext} from '../report/context.js';

/** How many of the papers of the acceptable practices are there. */
export function papersCount(conductor: Conductor, {speech, view, assessment}: ReportContext): TemplateResult {
  const {msg} = speech;
  const acceptable = new Set(
    assessment.practices.filter(({outcome}) => outcome === 'acceptable').map(({practice}) => practice),
  );
  const practices = view.questionnaire.practices.filter(({id}) => acceptable.has(id));
  const {present, all} = presentPapers(practices, conductor.session.papers);
  return html`<p class="hint no-print">
    ${msg('Vink aan wat er is, en schrijf op waar het ligt.')}
    <strong>${msg(str`Papieren die er zijn: ${present} van ${all}.`)}</strong>
  </p>`;
}

/** The papers of a practice, to tick. */
export const papersView = (
  conductor: Conductor,
  context: ReportContext,
  practice: Practice,
): TemplateResult =>
  html`<ul class="papers">
    ${Object.entries(practice.papers).map(
      ([id, words]) => html`<li>${paperView(conductor, context, practice.id, id, words)}</li>`,
    )}
  </ul>`;

function paperView(
  {session, keeping}: Conductor,
  {speech: {msg}}: ReportContext,
  practice: Id,
  paper: Id,
  words: string,
): TemplateResult {
  const {exists, where} = paperOf(session.papers, practice, paper);
  const record = (change: {exists?: boolean; where?: string}): void => {
    keeping.change({papers: recordPaper(session.papers, practice, paper, change)});
  };
  return html`<label class="paper">
      <input
        type="checkbox"
        .checked=${live(exists)}
        @change=${({target}: Event) => {
          record({exists: (target as HTMLInputElement).checked});
        }}
      />
      <span>${words}<span class="hidden"> ${msg('is er')}</span></span>
    </label>
    ${exists
      ? html`<label class="where">
          <span>${msg('Waar ligt het?')}<span class="hidden"> ${words}</span></span>
          <input
            type="text"
            maxlength="200"
            autocomplete="off"
            .value=${live(where)}
            @input=${({target}: Event) => {
              record({where: (target as HTMLInputElement).value});
            }}
          />
        </label>`
      : nothing}`;
}
