/** The fields of a question: options, or a number with its unit, and what can be said instead. */
import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import type {Question} from '../../core/questionnaire.js';
import {choose, sayInstead, type as typed} from '../draft.js';
import type {Draft, Instead} from '../draft.js';
import type {Speech} from '../../speech/say.js';

export interface FieldsView {
  readonly question: Question;
  readonly draft: Draft;
  /** What stands in them is no answer; the element with id `fault` says why. */
  readonly invalid: boolean;
  /** The id of the element that asks. */
  readonly labelledBy: string;
  readonly onDraft: (draft: Draft) => void;
}

export const fieldsView = (speech: Speech, view: FieldsView): TemplateResult => html`
  ${view.question.kind === 'number' ? numberField(view, view.question.unit) : options(view)}
  ${instead(speech, view)}
`;

function options(view: FieldsView): TemplateResult[] {
  const {question, draft, onDraft} = view;
  if (question.kind === 'number') return [];
  const single = question.kind === 'choice';
  return question.options.map(
    ({id, text}) => html`
      <label class="option" part="option">
        <input
          type=${single ? 'radio' : 'checkbox'}
          name="answer"
          value=${id}
          .checked=${live(draft.chosen.includes(id))}
          @change=${(event: Event) => {
            onDraft(choose(question, draft, id, (event.target as HTMLInputElement).checked));
          }}
        />
        <span>${text}</span>
      </label>
    `,
  );
}

function numberField({draft, invalid, labelledBy, onDraft}: FieldsView, unit: string): TemplateResult {
  return html`<p class="number">
    <input
      type="text"
      inputmode="decimal"
      name="answer"
      aria-labelledby="${labelledBy} unit"
      aria-describedby=${invalid ? 'fault' : nothing}
      aria-invalid=${invalid ? 'true' : nothing}
      .value=${live(draft.number)}
      @input=${(event: Event) => {
        onDraft(typed(draft, (event.target as HTMLInputElement).value));
      }}
    />
    <span id="unit">${unit}</span>
  </p>`;
}

/** What can be said instead of an option or a number. */
function instead(speech: Speech, view: FieldsView): TemplateResult {
  const {msg} = speech;
  const {question, draft, onDraft} = view;
  const mayBeNone = question.kind === 'choices' && !question.atLeastOne;
  return html`<div class="instead">
    ${mayBeNone ? insteadField(view, 'none', msg('Geen van deze')) : nothing}
    ${insteadField(view, 'unknown', msg('Weet ik niet'))}
    ${question.mayNotApply ? insteadField(view, 'not-applicable', msg('Geldt niet voor ons')) : nothing}
    ${question.mayNotApply && draft.instead === 'not-applicable'
      ? html`<label class="reason">
          <span>${msg('Waarom niet? Een paar woorden is genoeg.')}</span>
          <input
            type="text"
            name="reason"
            maxlength="200"
            .value=${live(draft.reason)}
            @input=${(event: Event) => {
              onDraft({...draft, reason: (event.target as HTMLInputElement).value});
            }}
          />
        </label>`
      : nothing}
  </div>`;
}

function insteadField(view: FieldsView, what: Instead, text: string): TemplateResult {
  const {question, draft, onDraft} = view;
  const single = question.kind === 'choice';
  return html`<label class="option" part="option">
    <input
      type=${single ? 'radio' : 'checkbox'}
      name=${single ? 'answer' : what}
      value=${what}
      .checked=${live(draft.instead === what)}
      @change=${(event: Event) => {
        onDraft(sayInstead(draft, what, (event.target as HTMLInputElement).checked));
      }}
    />
    <span>${text}</span>
  </label>`;
}
