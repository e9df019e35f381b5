/** One practice that is not acceptable: what was answered, what is wrong, by which source, what to do. */
import {str} from '@lit/localize';
import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {Home} from '../../core/answers.js';
import type {PracticeResult, RequirementResult} from '../../core/assessment.js';
import {partsOf} from '../../core/condition.js';
import {spanOn} from '../../core/figure.js';
import type {Figure, Id, Question, Requirement} from '../../core/questionnaire.js';
import {outcomes} from '../../core/verdict.js';
import {sayDay, sayQuantity, sayValue} from '../../speech/say.js';
import {placeOf} from '../walk.js';
import {asks, groundsWithQuestion, homeOf} from './context.js';
import type {Finding, ReportContext} from './context.js';
import {sign, verdict} from './sign.js';
import {sourceLines} from './source-lines.js';
import {sayOutcome} from '../../speech/verdict-words.js';

export function findingView(context: ReportContext, {practice, said}: Finding): TemplateResult {
  const {speech, view} = context;
  const {msg} = speech;
  const theme = view.questionnaire.themes.find(({id}) => id === practice.theme)?.title ?? '';
  const named = said.results.length > 1;
  return html`<article class="finding ${said.outcome}" part="finding" data-practice=${practice.id}>
    <header>
      ${sign(said.outcome)}
      <div>
        <h5>${practice.title}</h5>
        <p class="finding-line">${sayOutcome(speech, said.outcome)} · ${theme}${partly(context, said.partly)}</p>
      </div>
    </header>
    ${said.results
      .filter(({outcome}) => outcome !== 'not-applicable')
      .map(
        (result) => html`
          ${named ? html`<p class="home-name">${homeOf(context, result.home)?.name}</p>` : nothing}
          ${inHome(context, practice.requirements, result)}
        `,
      )}
    ${said.outcome === 'acceptable' ? nothing : instruments(context, practice.instruments ?? [])}
    ${context.onPaper ? nothing : view.followUp?.actions(context, practice)}
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
  {requirements: results}: PracticeResult,
): TemplateResult {
  const {msg} = context.speech;
  const short = results
    .filter(({outcome}) => ['unacceptable', 'attention', 'unclear'].includes(outcome))
    .sort((one, other) => outcomes.indexOf(one.outcome) - outcomes.indexOf(other.outcome));
  const well = results.filter(({outcome}) => outcome === 'acceptable').length;
  return html`
    ${short.map((result) => {
      const requirement = requirements.find(({id}) => id === result.requirement);
      return requirement ? requirementView(context, requirement, result, short.length > 1) : nothing;
    })}
    ${well > 0 && short.length > 0
      ? html`<p class="well">
          ${well === 1 ? msg('1 andere eis is in orde.') : msg(str`${well} andere eisen zijn in orde.`)}
        </p>`
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

function grounds(context: ReportContext, result: RequirementResult): TemplateResult {
  const {speech} = context;
  const {msg} = speech;
  const home = homeOf(context, result.home);
  return html`<div class="grounds">
    <p class="label">${msg('Omdat u antwoordde')}</p>
    <ul>
      ${groundsWithQuestion(context, result.grounds).map(
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
  const best = sayOutcome(speech, result.best ?? 'acceptable');
  const worst = sayOutcome(speech, result.worst ?? 'unacceptable');
  return html`<div class="grounds">
    <p>${msg(str`Dit is ten minste “${best}” en kan “${worst}” zijn.`)}</p>
    ${first && home
      ? html`<p class="label">${msg('Zoek dit uit')}</p>
          <p>
            ${asks(context, first, home)}
            ${toQuestion(context, first, home, msg('Beantwoord'))}
          </p>`
      : nothing}
  </div>`;
}

/** The way to a question and back; not on paper. */
const toQuestion = (
  context: ReportContext,
  question: Question,
  home: Home,
  label: string,
): TemplateResult | typeof nothing =>
  context.onPaper
    ? nothing
    : html`<button
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
function figures(context: ReportContext, {holdsWhen}: Requirement): TemplateResult | typeof nothing {
  const {speech, view} = context;
  const ids = new Set<Id>();
  for (const part of partsOf(holdsWhen)) {
    if ('atLeast' in part) ids.add(part.atLeast.figure);
    if ('atMost' in part) ids.add(part.atMost.figure);
  }
  const used = view.questionnaire.figures.filter(({id}) => ids.has(id));
  return used.length === 0
    ? nothing
    : html`<p class="figure">
        ${speech.msg('De grens:')} ${used.map((each) => sayFigure(context, each)).join('; ')}.
      </p>`;
}

/** A figure's value on the day judged, since when, and when it was last seen to stand. */
export function sayFigure({speech, view}: ReportContext, figure: Figure): string {
  const {msg} = speech;
  const {value, from, lastConfirmed} = spanOn(figure, view.look.on);
  const since = from ? sayDay(speech, from) : '';
  const confirmed = lastConfirmed ? sayDay(speech, lastConfirmed) : '';
  return [
    sayQuantity(speech, value, figure),
    since && msg(str`sinds ${since}`),
    confirmed && msg(str`laatst bevestigd ${confirmed}`),
  ]
    .filter(Boolean)
    .join(', ');
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
