/** The vote on a case: one of three verdicts, and how sure. */
import {str} from '@lit/localize';
import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import type {Verdict} from '../../core/questionnaire.js';
import {surenesses} from '../../core/training/ballot.js';
import type {Round} from '../../core/training/ballot.js';
import {verdicts} from '../../core/verdict.js';
import type {Speech} from '../../speech/say.js';
import {sayOutcome} from '../../speech/verdict-words.js';
import {sign} from '../report/sign.js';
import {saySureness} from '../training/say-vote.js';
import type {Draft} from './sitting.js';

export interface VoteForm {
  readonly round: Round;
  /** The subject that is judged. */
  readonly practice: string;
  readonly draft: Draft;
  /** The vote before the conversation, in the second round. */
  readonly before: Verdict | undefined;
  readonly isFaulty: boolean;
  /** The words of the button. */
  readonly submit: string;
  /** Beside that button. */
  readonly beside: TemplateResult | typeof nothing;
  readonly onDraft: (draft: Draft) => void;
  readonly onVote: () => void;
}

export function voteForm(speech: Speech, form: VoteForm): TemplateResult {
  const {msg} = speech;
  const {draft, isFaulty, onDraft} = form;
  const question = msg(str`Wat vindt u van deze praktijk: ${form.practice}?`);
  return html`<form
    class="vote"
    part="vote"
    novalidate
    autocomplete="off"
    @submit=${(event: SubmitEvent) => {
      event.preventDefault();
      form.onVote();
    }}
  >
    <fieldset aria-describedby=${isFaulty ? 'fault' : nothing}>
      <legend><h4>${form.round === 'second' ? msg('Na de discussie.') : nothing} ${question}</h4></legend>
      ${isFaulty ? html`<p id="fault" class="fault" tabindex="-1">${msg('Kies eerst wat u ervan vindt.')}</p>` : nothing}
      <div class="choices">${verdicts.map((each) => option(speech, form, each))}</div>
    </fieldset>
    <fieldset class="sureness">
      <legend>${msg('Hoe zeker bent u?')} <span class="muted">${msg('U mag dit overslaan.')}</span></legend>
      <div class="choices">
        ${[...surenesses].reverse().map(
          (each) => html`<label class="option" part="option">
            <input
              type="radio"
              name="sure"
              value=${each}
              .checked=${live(draft.sure === each)}
              @change=${() => {
                onDraft({...draft, sure: each});
              }}
            />
            <span>${saySureness(speech, each)}</span>
          </label>`,
        )}
      </div>
    </fieldset>
    <div class="actions">
      <button class="primary" part="button button-primary">${form.submit}</button>
      ${form.beside}
    </div>
  </form>`;
}

function option(speech: Speech, {draft, before, onDraft}: VoteForm, verdict: Verdict): TemplateResult {
  const word = sayOutcome(speech, verdict);
  return html`<label class="option" part="option">
    <input
      type="radio"
      name="verdict"
      value=${verdict}
      .checked=${live(draft.verdict === verdict)}
      @change=${() => {
        onDraft({...draft, verdict});
      }}
    />
    <span>${sign(verdict)} ${verdict === before ? speech.msg(str`Ik blijf erbij: ${word}`) : word}</span>
  </label>`;
}
