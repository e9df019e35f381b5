/** What if: one answer changed on trial, and the fewest changes that make everything acceptable. */
import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {answer} from '../../core/answers.js';
import type {Answers, Home} from '../../core/answers.js';
import type {Assessment} from '../../core/assessment.js';
import {isChangeable} from '../../core/changeable.js';
import {differences} from '../../core/compare.js';
import type {Difference} from '../../core/compare.js';
import type {Practice} from '../../core/questionnaire.js';
import {sameStep} from '../../core/route.js';
import type {Step} from '../../core/route.js';
import type {Change, FewestChanges} from '../../core/what-if.js';
import {draftOf, valueOfDraft} from '../draft.js';
import type {Draft} from '../draft.js';
import {fieldsView} from '../views/fields.js';
import {sayFault} from '../views/question.js';
import {sayNumber, sayValue} from '../../speech/say.js';
import {asks, homeOf} from '../report/context.js';
import type {ReportContext} from '../report/context.js';
import {verdict} from '../report/sign.js';
import {sayHeadline} from '../../speech/verdict-words.js';

/** The answer that is changed on trial. */
export interface Trial {
  readonly step: Step;
  readonly draft: Draft;
}

/** What is done with it. */
export interface Trying {
  readonly onTrial: (trial: Trial | undefined) => void;
  /** What is said of the changed answers. */
  readonly judge: (changed: Answers) => Assessment;
}

const keyOf = ({question, home}: Step): string => `${question.id} ${home.id}`;

export function whatIfView(
  context: ReportContext,
  trial: Trial | undefined,
  trying: Trying,
): TemplateResult {
  const {speech, view} = context;
  const {msg} = speech;
  const steps = view.steps.filter(({question}) => isChangeable(question));
  const current = trial && steps.find((step) => sameStep(step, trial.step));
  const pick = (event: Event): void => {
    const step = steps.find((each) => keyOf(each) === (event.target as HTMLSelectElement).value);
    trying.onTrial(
      step && {step, draft: draftOf(step.value, (number) => sayNumber(speech, number))},
    );
  };
  return html`<section class="outcome what-if no-print">
    <h4>${msg('Wat als u iets verandert?')}</h4>
    <p>
      <label for="what-if-question">${msg('Kies een vraag, geef een ander antwoord en zie wat er verandert.')}</label>
    </p>
    <select id="what-if-question" @change=${pick}>
      <option value="" ?selected=${!current}>${msg('Kies een vraag')}</option>
      ${view.questionnaire.themes.map((theme) => {
        const own = steps.filter(({question}) => question.theme === theme.id);
        return own.length === 0
          ? nothing
          : html`<optgroup label=${theme.title}>
              ${own.map(
                (step) => html`<option value=${keyOf(step)} ?selected=${current && sameStep(step, current)}>
                  ${asks(context, step.question, step.home)}
                </option>`,
              )}
            </optgroup>`;
      })}
    </select>
    ${current ? trialView(context, current, trial.draft, trying) : nothing}
  </section>`;
}

function trialView(
  context: ReportContext,
  step: Step,
  draft: Draft,
  {onTrial, judge}: Trying,
): TemplateResult {
  const {speech, view} = context;
  const {msg} = speech;
  const {question, home} = step;
  const outcome = valueOfDraft(question, draft);
  const fault = 'fault' in outcome && outcome.fault !== 'nothing' ? outcome.fault : undefined;
  const isOther = 'value' in outcome && JSON.stringify(outcome.value) !== JSON.stringify(step.value);
  const changed = isOther ? answer(view.answers, question, home, outcome.value) : undefined;
  return html`<form class="trial" @submit=${(event: Event) => {
    event.preventDefault();
  }}>
    <fieldset>
      <legend id="what-if-legend">${asks(context, question, home)}</legend>
      ${fault ? html`<p id="fault" class="fault">${sayFault(speech, question, fault)}</p>` : nothing}
      ${fieldsView(speech, {
        question,
        draft,
        invalid: fault !== undefined,
        labelledBy: 'what-if-legend',
        onDraft: (now) => {
          onTrial({step, draft: now});
        },
      })}
    </fieldset>
    <div role="status">${changed ? effect(context, judge(changed)) : nothing}</div>
    <div class="actions">
      ${changed
        ? html`<button
            type="button"
            part="button"
            @click=${() => {
              view.onAnswers(changed, step);
            }}
          >
            ${msg('Neem dit antwoord over')}
          </button>`
        : nothing}
      <button
        type="button"
        class="quiet"
        part="button"
        @click=${() => {
          onTrial(undefined);
        }}
      >
        ${msg('Laat het zoals het was')}
      </button>
    </div>
  </form>`;
}

/** What the changed answers change. */
function effect(context: ReportContext, after: Assessment): TemplateResult {
  const {speech, view, assessment} = context;
  const {msg} = speech;
  const found = differences(assessment, after);
  if (found.length === 0) return html`<p>${msg('Daarmee verandert er niets.')}</p>`;
  const titleOf = (id: Practice['id']): string =>
    view.questionnaire.practices.find((each) => each.id === id)?.title ?? id;
  return html`<p class="label">${msg('Dan verandert er dit')}</p>
    <ul class="differences">
      ${(view.several?.together(found) ?? found).map(
        ({practice, was, is, where}: Difference & {where?: string}) => html`<li>
          <span>${titleOf(practice)} ${where}</span>
          <span>
            ${was ? verdict(speech, was) : nothing}
            <span aria-hidden="true">→</span><span class="hidden">${msg('wordt')}</span>
            ${is ? verdict(speech, is) : nothing}
          </span>
        </li>`,
      )}
    </ul>
    <p>${sayHeadline(speech, after)}</p>`;
}

/** The fewest changes, worked out once the list is opened: now, or soon after it says so. */
export function fewestView(
  context: ReportContext,
  fewest: () => FewestChanges,
  open: 'now' | 'soon' | false,
  onOpen: (open: boolean) => void,
): TemplateResult | typeof nothing {
  const {speech, assessment} = context;
  const {msg} = speech;
  if (!['unacceptable', 'attention', 'unclear'].includes(assessment.headline)) return nothing;
  return html`<section class="outcome">
    <h4>${msg('Zo wordt alles acceptabel')}</h4>
    <details
      .open=${open !== false}
      @toggle=${(event: Event) => {
        onOpen((event.target as HTMLDetailsElement).open);
      }}
    >
      <summary>${msg('De kleinste lijst met veranderingen')}</summary>
      ${open === 'now' ? changesView(context, fewest()) : nothing}
      ${open === 'soon' ? html`<p>${msg('Een ogenblik …')}</p>` : nothing}
    </details>
  </section>`;
}

function changesView(context: ReportContext, {changes, remaining}: FewestChanges): TemplateResult {
  const {speech, view, reading} = context;
  const {msg} = speech;
  const known = changes.filter(({from}) => from !== undefined && from !== 'unknown');
  const unknown = changes.filter(({from}) => from === undefined || from === 'unknown');
  const left = view.questionnaire.practices.filter(({id}) => remaining.includes(id));
  const list = (found: readonly Change[]): TemplateResult =>
    html`<ul class="changes">
      ${found.map((change) => {
        const question = reading.question(change.question);
        const home: Home | undefined = homeOf(context, change.home);
        if (!question || !home) return nothing;
        return html`<li>
          ${asks(context, question, home)}
          <span class="muted">
            ${change.from === undefined ? msg('Nog niet beantwoord') : sayValue(speech, question, change.from)}
          </span>
          <span aria-hidden="true">→</span><span class="hidden">${msg('wordt')}</span>
          <b>${sayValue(speech, question, change.to)}</b>
        </li>`;
      })}
    </ul>`;
  return html`
    ${known.length > 0 ? html`<p class="label">${msg('Verander dit')}</p>${list(known)}` : nothing}
    ${unknown.length > 0
      ? html`<p class="label">${msg('Zoek dit uit, en zorg dat het zo is')}</p>${list(unknown)}`
      : nothing}
    ${left.length > 0
      ? html`<p class="label">${msg('Hiervoor is eerst een feit nodig, of het kan met uw antwoorden niet')}</p>
          <ul class="titles">
            ${left.map(({title}) => html`<li>${title}</li>`)}
          </ul>`
      : nothing}
  `;
}
