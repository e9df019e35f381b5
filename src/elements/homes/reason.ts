/** Why a practice has its verdict in a home: what opens under the matrix. */
import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {PracticeAssessment, PracticeResult, RequirementResult} from '../../core/assessment.js';
import type {Home} from '../../core/answers.js';
import {isShort} from '../../core/verdict.js';
import {sayHome} from '../../speech/say-home.js';
import type {Finding, ReportContext} from '../report/context.js';

/** How the report draws these; it lends them, so that they are not loaded twice. */
export interface Drawing {
  readonly finding: (context: ReportContext, finding: Finding) => TemplateResult;
  readonly grounds: (context: ReportContext, result: RequirementResult) => TemplateResult;
}

export interface ReasonView {
  readonly said: PracticeAssessment;
  readonly home: Home;
  readonly onBack: () => void;
}

export function reasonView(
  context: ReportContext,
  {finding, grounds}: Drawing,
  {said, home, onBack}: ReasonView,
): TemplateResult | typeof nothing {
  const {speech, view, reading} = context;
  const {msg} = speech;
  const practice = view.questionnaire.practices.find(({id}) => id === said.practice);
  const result = said.results.find((each) => each.home === undefined || each.home === home.id);
  if (!practice || !result) return nothing;
  // What is planned and proved stands with the finding of the practice as a whole.
  const alone: ReportContext = {...context, view: {...view, followUp: undefined}};
  const {best, worst, outcome} = result;
  return html`<section
    class="matrix-reason"
    aria-labelledby="matrix-reason"
    @keydown=${(event: KeyboardEvent) => {
      if (event.key === 'Escape') onBack();
    }}
  >
    <h5 id="matrix-reason" tabindex="-1" data-place="matrix-reason">
      ${result.home === undefined ? msg('Voor alle woningen') : sayHome(speech, reading.homes, home)}
    </h5>
    ${finding(alone, {
      practice,
      said: {...said, outcome, ...(best && {best}), ...(worst && {worst}), results: [result]},
    })}
    ${isShort(outcome) ? nothing : decisive(result).map((each) => grounds(alone, each))}
    <p>
      <button type="button" part="button" @click=${onBack}>${msg('Terug naar de tabel')}</button>
    </p>
  </section>`;
}

/** Where nothing falls short, the answers by which that is so. */
const decisive = ({requirements}: PracticeResult): readonly RequirementResult[] =>
  requirements
    .map((each) => ({...each, grounds: each.decidedBy ?? each.grounds}))
    .filter(({grounds}) => grounds.length > 0);
