/** One question: its fields, its help, and the way on. */
import {str} from '@lit/localize';
import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import type {ValueFault} from '../../core/answers.js';
import type {Help, Question} from '../../core/questionnaire.js';
import type {Draft} from '../draft.js';
import type {Detour} from '../walk.js';
import {fieldsView} from './fields.js';
import type {Speech} from '../../speech/say.js';
import {sayNumber} from '../../speech/say.js';

export interface QuestionView {
  readonly key: string;
  readonly question: Question;
  /** In the words for this role. */
  readonly words: {readonly text: string; readonly help: Help};
  readonly themeTitle: string;
  /** The name of the home asked about; empty for the nameless one. */
  readonly homeName: string;
  /** The way to the homes, at the first question about a home. */
  readonly toHomes: TemplateResult | undefined;
  /** The answers of another home, at the first question about one that has none. */
  readonly offer: TemplateResult | typeof nothing | undefined;
  readonly draft: Draft;
  readonly fault: ValueFault | 'nothing' | undefined;
  readonly helpOpen: boolean;
  readonly detour: Detour | undefined;
  /** The rest of the questionnaire is on its way. */
  readonly waiting: boolean;
  readonly onDraft: (draft: Draft) => void;
  readonly onHelp: (open: boolean) => void;
  readonly onNext: () => void;
  readonly onBack: () => void;
}

export function questionView(speech: Speech, view: QuestionView): TemplateResult {
  const {msg} = speech;
  const {question, words, fault, detour} = view;
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    view.onNext();
  };
  return html`${keyed(
    view.key,
    html`<form part="question" class="question" novalidate autocomplete="off" @submit=${submit}>
      <fieldset aria-describedby=${fault ? 'fault' : nothing}>
        <legend>
          <span class="theme-name">
            ${view.themeTitle}${question.scope === 'home'
              ? ` · ${view.homeName || msg('over deze woning')}`
              : nothing}
          </span>
          <h3 id="heading" tabindex="-1">${words.text}</h3>
        </legend>
        ${hints(speech, view)}
        ${fault
          ? html`<p id="fault" class="fault" tabindex="-1">${sayFault(speech, question, fault)}</p>`
          : nothing}
        ${fieldsView(speech, {question, draft: view.draft, invalid: fault !== undefined, labelledBy: 'heading', onDraft: view.onDraft})}
      </fieldset>
      <details
        class="help"
        part="help"
        .open=${view.helpOpen}
        @toggle=${(event: Event) => view.onHelp((event.target as HTMLDetailsElement).open)}
      >
        <summary>${msg('Waarom vragen we dit?')}</summary>
        <p>${words.help.why}</p>
        <p><strong>${msg('Bijvoorbeeld')}</strong> ${words.help.example}</p>
      </details>
      <div class="actions">
        <button class="primary" part="button button-primary" ?disabled=${view.waiting}>
          ${view.waiting ? msg('Een ogenblik …') : detour ? msg('Opslaan en terug') : msg('Volgende')}
        </button>
        <button type="button" part="button" @click=${view.onBack}>
          ${detour ? msg('Terug zonder wijzigen') : msg('Vorige')}
        </button>
      </div>
    </form>`,
  )}`;
}

function hints({msg}: Speech, {question, toHomes, offer}: QuestionView): TemplateResult {
  return html`
    ${toHomes
      ? html`<p class="hint">
          ${msg(
            'Vragen “over deze woning” gaan over bedden met dezelfde verhuurder, hetzelfde soort huurovereenkomst en hetzelfde keurmerk. Verschilt dat? Voeg dan een woning toe.',
          )}
          ${toHomes}
        </p>`
      : nothing}
    ${offer}
    ${question.kind === 'choices'
      ? html`<p class="hint">${msg('U kunt meer dan één antwoord kiezen.')}</p>`
      : nothing}
  `;
}

/** What keeps a draft from being an answer. */
export function sayFault(speech: Speech, question: Question, fault: ValueFault | 'nothing'): string {
  const {msg} = speech;
  if (question.kind === 'number' && fault === 'out-of-bounds') {
    const min = sayNumber(speech, question.min);
    const max = sayNumber(speech, question.max);
    return msg(str`Vul een getal in van ${min} tot en met ${max}.`);
  }
  if (question.kind === 'number') {
    return msg('Vul een getal in, bijvoorbeeld 3,5. Weet u het niet? Kies dan “Weet ik niet”.');
  }
  return msg('Kies eerst een antwoord. Weet u het niet? Kies dan “Weet ik niet”.');
}
