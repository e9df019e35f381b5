/** The report: the verdict in one sentence, in a picture, and practice by practice. */
import {str} from '@lit/localize';
import {LitElement, html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {Assessment} from '../../core/assessment.js';
import type {Answers} from '../../core/answers.js';
import {byTheme} from '../../core/by-theme.js';
import {judge} from '../../core/judge.js';
import type {Questionnaire} from '../../core/questionnaire.js';
import {read} from '../../core/reading.js';
import type {Reading} from '../../core/reading.js';
import type {Look} from '../../core/scope.js';
import {outcomes} from '../../core/verdict.js';
import {fewestChanges} from '../../core/what-if.js';
import type {FewestChanges} from '../../core/what-if.js';
import {Memo} from '../memo.js';
import {baseStyles} from '../styles/base.js';
import {pictureStyles} from '../styles/picture.js';
import {printStyles} from '../styles/print.js';
import {reportStyles} from '../styles/report.js';
import {whatIfStyles} from '../styles/what-if.js';
import {sayDay, sayDepth} from '../../speech/say.js';
import type {Speech} from '../../speech/say.js';
import {aboutView, answersView} from './about.js';
import type {ReportContext, ReportView} from './context.js';
import {pictureView} from './picture.js';
import {printDocument} from './print.js';
import {sectionsView} from './sections.js';
import {sign} from './sign.js';
import {fewestView, whatIfView} from './what-if.js';
import type {Trial} from './what-if.js';
import {sayHeadline, sayOpen, sayOutcome} from '../../speech/verdict-words.js';

export class Report {
  readonly #root: ShadowRoot;
  readonly #onChange: () => void;
  readonly #assessment = new Memo<Assessment>();
  readonly #reading = new Memo<Reading>();
  readonly #fewest = new Memo<FewestChanges>();
  #trial: Trial | undefined;
  #fewestOpen = false;
  #searchedFor: Answers | undefined;
  #restarting = false;

  /** @param root gets the report's styles; `onChange` is called when it wants to be drawn again */
  constructor(root: ShadowRoot, onChange: () => void) {
    this.#root = root;
    this.#onChange = onChange;
    const sheets = [reportStyles, pictureStyles, whatIfStyles].flatMap(({styleSheet}) => styleSheet ?? []);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...sheets];
  }

  /** Forgets what was tried and asked: somebody leaves the report. */
  reset(): void {
    this.#trial = undefined;
    this.#restarting = false;
  }

  assess(questionnaire: Questionnaire, answers: Answers, look: Look): Assessment {
    return this.#assessment.of([questionnaire, answers, look.on, look.only], () =>
      judge(questionnaire, answers, look),
    );
  }

  render(speech: Speech, view: ReportView): TemplateResult {
    const context = this.#context(speech, view, false);
    const {msg} = speech;
    return html`<div class="report" part="report">
      ${summary(context)}
      <div class="actions no-print">
        <button type="button" class="primary" part="button button-primary" @click=${() => {
          this.#print(speech, view);
        }}>
          ${msg('Afdrukken of bewaren als pdf')}
        </button>
      </div>
      ${view.followUp?.tools(context)} ${sectionsView(context)}
      ${whatIfView(context, this.#trial, (trial) => {
        this.#trial = trial;
        this.#onChange();
        if (!trial) this.#focusOn('#what-if-question');
      })}
      ${fewestView(context, this.#fewestOpen && this.#searched(view.answers), (open) => {
        if (this.#fewestOpen === open) return;
        this.#fewestOpen = open;
        this.#onChange();
      })}
      ${answersView(context)} ${aboutView(context)}
      <slot name="contact"></slot>
      ${this.#restart(speech, view)}
    </div>`;
  }

  #context(speech: Speech, view: ReportView, onPaper: boolean): ReportContext {
    const {questionnaire, answers, look} = view;
    const parts = [questionnaire, answers, look.on, look.only];
    return {
      speech,
      view,
      assessment: this.assess(questionnaire, answers, look),
      reading: this.#reading.of(parts, () => read(questionnaire, answers, look)),
      fewest: () => this.#fewest.of(parts, () => fewestChanges(questionnaire, answers, look)),
      onPaper,
    };
  }

  /** The search for the fewest changes may take a moment: the page says so before it begins. */
  #searched(answers: Answers): 'now' | 'soon' {
    if (this.#searchedFor === answers) return 'now';
    setTimeout(() => {
      this.#searchedFor = answers;
      this.#onChange();
    });
    return 'soon';
  }

  #print(speech: Speech, view: ReportView): void {
    const context = this.#context(speech, view, true);
    printDocument({
      place: this.#root,
      title: `${view.questionnaire.title} ${view.look.on}`,
      language: speech.language,
      content: html`<main class="root paper">
        <h2>${view.questionnaire.title}</h2>
        <div class="report">
          ${summary(context)} ${sectionsView(context)} ${fewestView(context, 'now', () => undefined)}
          ${answersView(context)} ${aboutView(context)}
        </div>
      </main>`,
      styles: [baseStyles, reportStyles, pictureStyles, whatIfStyles, printStyles],
    });
  }

  /** The button that was pressed is gone: the focus goes on to what took its place. */
  #focusOn(selector: string): void {
    const {host} = this.#root;
    if (!(host instanceof LitElement)) return;
    void host.updateComplete.then(() => {
      this.#root.querySelector<HTMLElement>(selector)?.focus();
    });
  }

  #restart({msg}: Speech, view: ReportView): TemplateResult {
    const ask = (restarting: boolean): void => {
      this.#restarting = restarting;
      this.#onChange();
      this.#focusOn('.restart button');
    };
    return html`<div class="restart no-print">
      ${this.#restarting
        ? html`<p role="alert">${msg('Al uw antwoorden verdwijnen. Weet u het zeker?')}</p>
            <div class="actions">
              <button type="button" part="button" @click=${() => {
                this.#restarting = false;
                this.#trial = undefined;
                view.onRestart();
              }}>
                ${msg('Ja, wis alle antwoorden')}
              </button>
              <button type="button" part="button" @click=${() => {
                ask(false);
              }}>
                ${msg('Nee, laat alles staan')}
              </button>
            </div>`
        : html`<button type="button" class="quiet" part="button" @click=${() => {
            ask(true);
          }}>
            ${msg('Opnieuw beginnen')}
          </button>`}
    </div>`;
  }
}

/** The overall verdict, how the practices divide, and the picture. */
function summary(context: ReportContext): TemplateResult {
  const {speech, view, assessment, onPaper} = context;
  const {msg} = speech;
  const {headline, counts} = assessment;
  const on = sayDay(speech, assessment.on);
  const known = sayDay(speech, assessment.knownUntil);
  return html`<header class="summary">
      <p class="report-line">${sayDepth(speech, view.depth)} · ${msg(str`rapport van ${on}`)}</p>
      <h3 id="heading" tabindex="-1">
        ${headline === 'nothing-answered'
          ? nothing
          : sign(headline === 'acceptable-so-far' ? 'acceptable' : headline)}
        <span>${sayHeadline(speech, assessment)}</span>
      </h3>
      ${sayOpen(speech, assessment) ? html`<p>${sayOpen(speech, assessment)}</p>` : nothing}
      ${headline === 'nothing-answered' && !onPaper
        ? html`<p>
            <button type="button" class="primary" part="button button-primary" @click=${view.onOnward}>
              ${msg('Naar de eerste vraag')}
            </button>
          </p>`
        : nothing}
      <ul class="counts">
        ${outcomes
          .filter((each) => counts[each] > 0)
          .map((each) => html`<li>${sign(each)} <b>${counts[each]}</b> ${sayOutcome(speech, each)}</li>`)}
      </ul>
      <p class="hint">
        ${msg(str`De regels zijn bekend tot en met ${known}.`)}
        ${assessment.beyondKnown ? msg('Wat daarna is veranderd, is niet nagekeken.') : nothing}
        ${msg('Dit is informatie, geen juridisch advies en geen certificaat.')}
      </p>
    </header>
    ${headline === 'nothing-answered'
      ? nothing
      : pictureView(speech, view.questionnaire, byTheme(view.questionnaire, assessment))}`;
}
