/** One practice that is not acceptable: what was answered, what is wrong, by which source, what to do. */
import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {Home} from '../../core/answers.js';
import type {PracticeResult, RequirementResult} from '../../core/assessment.js';
import type {Id, Question, Requirement} from '../../core/questionnaire.js';
import {metCount, shortIn} from '../../core/telling.js';
import {groundsWithQuestion} from '../../speech/asks.js';
import {sayFigures} from '../../speech/say-figure.js';
import {sayValue} from '../../speech/say.js';
import {placeOf} from '../walk.js';
import {asks, homeOf} from './context.js';
import type {Finding, ReportContext} from './context.js';
import {sign, verdict} from './sign.js';
import {sourceLines} from './source-lines.js';
import {sayInterval, sayOthersMet, sayOutcome} from '../../speech/verdict-words.js';

export function findingView(context: ReportContext, {practice, said}: Finding): TemplateResult {
  const {speech, view} = context;
  const {msg} = speech;
  const theme = view.questionnaire.themes.find(({id}) => id === practice.theme)?.title ?? '';
  const each = (result: PracticeResult): TemplateResult => inHome(context, practice.requirements, result);
  return html`<article class="finding ${said.outcome}" part="finding" data-practice=${practice.id}>
    <header>
      ${sign(said.outcome)}
      <div>
        <h5>${practice.title}</h5>
        <p class="finding-line">${sayOutcome(speech, said.outcome)} · ${theme}${partly(context, said.partly)}</p>
      </div>
    </header>
    ${view.several?.byReason(said.results, each) ?? said.results.map(each)}
    ${said.outcome === 'acceptable' ? nothing : instruments(context, practice.instruments ?? [])}
    ${view.followUp?.actions(context, practice)}
    ${practice.note
      ? html`<p>${msg('De notitie van 2012 zegt:')} “${practice.note.words}” (${practice.note.place})</p>`
      : nothing}
  </article>`;
}

const partly = ({speech: {msg}}: ReportContext, is: boolean): string =>
  is ? ` · ${msg('voor zover bekeken')}` : '';

/** The requirements that fall short or are open, the gravest first; the rest is counted. */
function inHome(
  context: ReportContext,
  requirements: readonly Requirement[],
  result: PracticeResult,
): TemplateResult {
  const short = shortIn(result);
  const met = metCount(result);
  return html`
    ${short.map((each) => {
      const requirement = requirements.find(({id}) => id === each.requirement);
      return requirement ? requirementView(context, requirement, each, short.length > 1) : nothing;
    })}
    ${met > 0 && short.length > 0
      ? html`<p class="well">${sayOthersMet(context.speech, met)}</p>`
      : nothing}
  `;
}

function requirementView(
  context: ReportContext,
  requirement: Requirement,
  result: RequirementResult,
  several: boolean,
): TemplateResult {
  const {msg} = context.speech;
  const open = result.outcome === 'unclear';
  return html`<section class="requirement" data-requirement=${requirement.id} data-outcome=${result.outcome}>
    ${several ? html`<p class="requirement-verdict">${verdict(context.speech, result.outcome)}</p>` : nothing}
    ${open ? openView(context, result) : grounds(context, result)}
    ${open ? nothing : html`<p>${requirement.because}</p>`}
    ${figures(context, requirement)}
    ${open
      ? nothing
      : html`<div class="advice">
          <p class="label">${msg('Wat u nu doet')}</p>
          <p>${requirement.advice}</p>
        </div>`}
    ${sourceLines(context, result.cited, result.haveChecked)}
  </section>`;
}

export function grounds(context: ReportContext, result: RequirementResult): TemplateResult {
  const {speech} = context;
  const {msg} = speech;
  const home = homeOf(context, result.home);
  return html`<div class="grounds">
    <p class="label">${msg('Omdat u antwoordde')}</p>
    <ul>
      ${groundsWithQuestion(context.reading, result.grounds).map(
        ({question, ground}) => html`<li>
          ${asks(context, question, home)}
          <b>${sayValue(speech, question, ground.value)}</b>
          ${home ? toQuestion(context, question, home, msg('Wijzig')) : nothing}
        </li>`,
      )}
    </ul>
  </div>`;
}

/** What it is at least and could be, and the question that settles it. */
export function openView(context: ReportContext, result: RequirementResult): TemplateResult {
  const {speech, reading} = context;
  const {msg} = speech;
  const home = homeOf(context, result.home);
  const [first] = result.settledBy.flatMap((id) => reading.question(id) ?? []);
  return html`<div class="grounds">
    <p>${sayInterval(speech, result)}</p>
    ${first && home
      ? html`<p class="label">${msg('Zoek dit uit')}</p>
          <p>
            ${asks(context, first, home)}
            ${toQuestion(context, first, home, msg('Beantwoord'))}
          </p>`
      : nothing}
  </div>`;
}

/** The way to a question and back. */
const toQuestion = (
  context: ReportContext,
  question: Question,
  home: Home,
  label: string,
): TemplateResult =>
  html`<button
    type="button"
    class="quiet"
    part="button"
    data-place=${placeOf(question, home)}
    @click=${() => {
      context.view.onStep(question, home);
    }}
  >
    ${label}<span class="hidden">: ${asks(context, question, home)}</span>
  </button>`;

/** The figures that a requirement is held against, with their dates. */
function figures({speech, view}: ReportContext, requirement: Requirement): TemplateResult | typeof nothing {
  const words = sayFigures(speech, view.questionnaire, requirement, view.look.on);
  return words ? html`<p class="figure">${words}</p>` : nothing;
}

function instruments(context: ReportContext, ids: readonly Id[]): TemplateResult | typeof nothing {
  const found = context.view.questionnaire.instruments.filter(({id}) => ids.includes(id));
  if (found.length === 0) return nothing;
  return html`<div class="instruments">
    <p class="label">${context.speech.msg('Wat u verder helpt')}</p>
    <ul>
      ${found.map(
        ({title, today, address}) => html`<li>
          ${address ? html`<a href=${address} target="_blank" rel="noopener noreferrer">${title}</a>` : title}.
          ${today}
        </li>`,
      )}
    </ul>
  </div>`;
}
