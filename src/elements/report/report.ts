/** The report: the verdict in one sentence, in a picture, and practice by practice. */
import {str} from '@lit/localize';
import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {Assessment} from '../../core/assessment.js';
import {byTheme} from '../../core/by-theme.js';
import {judger} from '../../core/judge.js';
import type {Reading} from '../../core/reading.js';
import {outcomes} from '../../core/verdict.js';
import {focusOn} from '../focus-on.js';
import {Memo} from '../memo.js';
import {adopt} from '../rooms.js';
import {pictureStyles} from '../styles/picture.js';
import {reportStyles} from '../styles/report.js';
import {signStyles} from '../styles/sign.js';
import {sayDay, sayDepth} from '../../speech/say.js';
import type {Speech} from '../../speech/say.js';
import {aboutView, answersView} from './about.js';
import type {ReportContext, ReportView} from './context.js';
import {findingView, grounds} from './finding.js';
import {pictureView} from './picture.js';
import {sectionsView} from './sections.js';
import {sign} from './sign.js';
import {sayHeadline, sayOpen, sayOutcome} from '../../speech/verdict-words.js';

export class Report {
  readonly #root: ShadowRoot;
  readonly #onChange: () => void;
  readonly #judge = judger();
  readonly #assessment = new Memo<Assessment>();
  #followUp: ReportView['followUp'];
  #restarting = false;

  /** @param root gets the report's styles; `onChange` is called when it wants to be drawn again */
  constructor(root: ShadowRoot, onChange: () => void) {
    this.#root = root;
    this.#onChange = onChange;
    adopt(root, [reportStyles, signStyles, pictureStyles]);
  }

  /** Forgets what was tried and asked: somebody leaves the report. */
  reset(): void {
    this.#followUp?.reset();
    this.#restarting = false;
  }

  assess(reading: Reading): Assessment {
    return this.#assessment.of([reading], () => this.#judge(reading));
  }

  render(speech: Speech, view: ReportView): TemplateResult {
    const {reading} = view;
    const context: ReportContext = {
      speech,
      view,
      reading,
      assessment: this.assess(reading),
      judge: this.#judge,
    };
    this.#followUp = view.followUp;
    return html`<div class="report" part="report">
      ${summary(context)}
      ${view.several?.matrix(context, {finding: findingView, grounds})}
      <div class="actions no-print">
        ${view.followUp?.print(context)} ${view.toHomes}
      </div>
      ${view.followUp?.tools(context)} ${sectionsView(context)} ${view.several?.picker()}
      ${view.followUp?.whatIf(context)}
      ${answersView(context)} ${aboutView(context)}
      <slot name="contact"></slot>
      ${this.#restart(speech, view)}
    </div>`;
  }

  #restart({msg}: Speech, view: ReportView): TemplateResult {
    const ask = (restarting: boolean): void => {
      this.#restarting = restarting;
      this.#onChange();
      focusOn(this.#root, '.restart button');
    };
    const leave = (words: string, how: () => void): TemplateResult =>
      html`<button type="button" part="button" @click=${() => {
        this.#restarting = false;
        how();
      }}>${words}</button>`;
    return html`<div class="restart no-print">
      ${this.#restarting
        ? html`<p role="alert">
              ${msg('Alles wat u invulde, verdwijnt van deze pagina. Weet u het zeker?')}
              ${view.onForget ? msg('Wat op dit apparaat is bewaard, blijft staan als u het niet ook wist.') : nothing}
            </p>
            <div class="actions">
              ${leave(msg('Ja, begin opnieuw'), view.onRestart)}
              ${view.onForget ? leave(msg('Ja, en wis het ook van dit apparaat'), view.onForget) : nothing}
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
  const {speech, view, assessment} = context;
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
      ${headline === 'nothing-answered'
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
