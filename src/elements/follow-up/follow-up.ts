/** What a person does with the report: plan actions, tick papers, take it along, lay it beside others. */
import {str} from '@lit/localize';
import {html, nothing} from 'lit';
import type {CSSResult, TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {isDue, isOpen} from '../../core/actions.js';
import type {Assessment} from '../../core/assessment.js';
import type {Practice} from '../../core/questionnaire.js';
import type {Conductor} from '../conductor.js';
import type {ReportContext} from '../report/context.js';
import type {ExportOrder} from '../../exports/order.js';
import type {FileToSave} from '../save-file.js';
import {pictureStyles} from '../styles/picture.js';
import type {RoomName} from '../walk.js';
import {followUpStyles} from '../styles/follow-up.js';
import {whatIfStyles} from '../styles/what-if.js';
import {makeFile, orderOf} from './export-files.js';
import type {FileKind} from './export-files.js';
import {FileMaking, handOver} from './file-making.js';
import {FindingActions} from './finding-actions.js';
import {FingerprintView} from './fingerprint-view.js';
import {papersCount, papersView} from './papers.js';
import {printPage} from './print.js';
import {WhatIf} from './what-if.js';

export const styles: readonly CSSResult[] = [followUpStyles, whatIfStyles];

/** Parts that the report shows once they are loaded. */
export class FollowUp {
  readonly #conductor: Conductor;
  readonly #findings: FindingActions;
  readonly #files: FileMaking;
  readonly #printing: FileMaking;
  readonly #fingerprint: FingerprintView;
  readonly #whatIf: WhatIf;

  constructor(conductor: Conductor) {
    this.#conductor = conductor;
    this.#findings = new FindingActions(conductor);
    this.#files = new FileMaking(conductor);
    this.#printing = new FileMaking(conductor);
    this.#fingerprint = new FingerprintView(conductor);
    this.#whatIf = new WhatIf(conductor);
  }

  /** Forgets what was tried out: somebody leaves the report. */
  reset(): void {
    this.#whatIf.reset();
  }

  /** Below the findings: one answer changed on trial, and the fewest changes. */
  whatIf(context: ReportContext): TemplateResult {
    return this.#whatIf.render(context);
  }

  /** The button that prints the report. */
  print({speech: {msg}, assessment}: ReportContext): TemplateResult {
    return this.#printing.button(msg('Afdrukken of bewaren als pdf'), () => this.#print(assessment), true);
  }

  /** Above the findings: the ways to actions, comparison and keeping, and files to take along. */
  tools(context: ReportContext): TemplateResult {
    const {msg} = context.speech;
    const open = this.#conductor.session.actions.filter(isOpen).length;
    return html`<div class="follow-up no-print" part="follow-up">
      <div class="actions">
        ${this.#way('actions', open > 0 ? msg(str`Acties (${open} open)`) : msg('Acties'))}
        ${this.#way('compare', msg('Vergelijk met eerder'))}
        ${this.#way('keep', msg('Bewaren of openen'))}
      </div>
      ${this.#printing.status()} ${this.#takeAlong(context)}
    </div>`;
  }

  /** In a finding: make an action of it, or see the actions there are. */
  actions(context: ReportContext, practice: Practice): TemplateResult | typeof nothing {
    return this.#findings.view(context, practice);
  }

  /** How many of the papers are there. */
  papersCount(context: ReportContext): TemplateResult {
    return papersCount(this.#conductor, context);
  }

  /** The papers of an acceptable practice, to tick and to say where they are. */
  papers(context: ReportContext, practice: Practice): TemplateResult {
    return papersView(this.#conductor, context, practice);
  }

  #way(room: RoomName, words: string): TemplateResult {
    return html`<button type="button" part="button" @click=${() => {
      this.#conductor.rooms.enter(room);
    }}>${words}</button>`;
  }

  #takeAlong(context: ReportContext): TemplateResult {
    const {msg} = context.speech;
    const {session, keeping} = this.#conductor;
    return html`<details class="take-along">
      <summary>${msg('Neem het rapport mee')}</summary>
      <p class="field">
        <label for="organisation">${msg('Naam van uw organisatie (mag leeg blijven)')}</label>
        <input
          type="text"
          id="organisation"
          maxlength="200"
          autocomplete="organization"
          aria-describedby="organisation-hint"
          .value=${live(session.organisation)}
          @input=${({target}: Event) => {
            keeping.change({organisation: (target as HTMLInputElement).value});
          }}
        />
      </p>
      <p class="hint" id="organisation-hint">
        ${msg('De naam komt in het bestand, in de bestandsnaam en in het rapport.')}
      </p>
      <ul class="files">
        ${this.#file(context, 'word', msg('Word'), msg('om zelf in te werken'))}
        ${this.#file(context, 'page', msg('Webpagina'), msg('om te lezen, te mailen of af te drukken'))}
        ${this.#file(context, 'practices', msg('Tabel (CSV)'), msg('de praktijken, om te sorteren en te tellen'))}
        ${this.#file(context, 'session', msg('Gegevens (JSON)'), msg('om later te openen in de check, of voor een ander programma'))}
        ${session.actions.length > 0
          ? this.#file(context, 'actions', msg('Acties (CSV)'), msg('de acties, om te sorteren en te tellen'))
          : nothing}
        ${session.actions.some(isDue)
          ? this.#file(context, 'calendar', msg('Agenda (.ics)'), msg('elke open actie op haar datum'))
          : nothing}
      </ul>
      ${this.#files.status()} ${this.#fingerprint.render()}
    </details>`;
  }

  #file({assessment}: ReportContext, kind: FileKind, words: string, use: string): TemplateResult {
    const make = (): Promise<FileToSave> => makeFile(kind, this.#order(assessment));
    return html`<li>
      ${this.#files.button(words, handOver(make))}
      <span class="muted">${use}</span>
    </li>`;
  }

  async #print(assessment: Assessment): Promise<'printed'> {
    const {reportHtml} = await import('../../exports/html.js');
    const {root} = this.#conductor;
    if (root) printPage(root, reportHtml(this.#order(assessment)));
    return 'printed';
  }

  /** With the picture as it is drawn now, to stand in a document of its own. */
  #order(assessment: Assessment): ExportOrder {
    const order = orderOf(this.#conductor, assessment);
    const drawn = this.#conductor.root?.querySelector('figure.picture svg');
    if (!drawn) return order;
    const markup = new XMLSerializer().serializeToString(drawn).replace(/<!--.*?-->/gs, '');
    const text = drawn.getAttribute('aria-label') ?? '';
    return {...order, picture: {markup, css: pictureStyles.cssText, text}};
  }
}
