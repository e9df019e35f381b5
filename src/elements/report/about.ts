/** On what the report rests: the answers, the figures, the sources, and what the check is and is not. */
import {str} from '@lit/localize';
import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {spanOn} from '../../core/figure.js';
import {routeOf} from '../../core/route.js';
import {sayDay, sayValue} from '../../speech/say.js';
import {asks} from './context.js';
import type {ReportContext} from './context.js';
import {sayFigure} from './finding.js';
import {plainly, sourceLines, sourceTitle} from './source-lines.js';

export function answersView(context: ReportContext): TemplateResult {
  const {speech, reading, view, onPaper} = context;
  const {msg} = speech;
  const {steps} = routeOf(reading);
  return html`<section class="outcome">
    <h4>${msg('Uw antwoorden')}</h4>
    <details .open=${onPaper}>
      <summary>${msg('Alle vragen met uw antwoord')}</summary>
      ${view.questionnaire.themes.map((theme) => {
        const own = steps.filter(({question}) => question.theme === theme.id);
        return own.length === 0
          ? nothing
          : html`<h5>${theme.title}</h5>
              <dl>
                ${own.map(
                  ({question, home, value}) => html`<div>
                    <dt>${asks(context, question, home)}</dt>
                    <dd>
                      ${value === undefined ? msg('Nog niet beantwoord') : sayValue(speech, question, value)}
                    </dd>
                  </div>`,
                )}
              </dl>
              ${theme.remark
                ? html`<p class="remark">${theme.remark.text}</p>
                    ${sourceLines(context, plainly(theme.remark.citations))}`
                : nothing}`;
      })}
    </details>
  </section>`;
}

export function aboutView(context: ReportContext): TemplateResult {
  const {speech, view, assessment, onPaper} = context;
  const {msg} = speech;
  const {figures, sources} = view.questionnaire;
  const on = sayDay(speech, assessment.on);
  const known = sayDay(speech, assessment.knownUntil);
  return html`<section class="outcome about">
    <h4>${msg('Over deze check')}</h4>
    <p>${msg(str`Beoordeeld op ${on}, met vragenlijst versie ${assessment.version}.`)}</p>
    <p>
      ${msg(str`De regels zijn bekend tot en met ${known}.`)}
      ${assessment.beyondKnown
        ? html`<strong>${msg('Wat daarna is veranderd, is niet nagekeken: ook niet de getallen hieronder.')}</strong>`
        : nothing}
    </p>
    <p>
      ${msg(
        'De check geeft informatie. Het is geen juridisch advies en geen certificaat. Twijfelt u? Laat een deskundige kijken.',
      )}
    </p>
    <p>
      ${msg(
        'De vraag van deze check staat in de voortgangsbrief over de Nationale Verklaring van 2012: hoe voorkomt u dat iemand voor werk én wonen van u afhangt? De partijen schreven daarover de notitie “Voorkomen dubbele afhankelijkheid”. De tekst van die notitie is niet gevonden. Niets in dit rapport is eruit aangehaald.',
      )}
    </p>
    <details .open=${onPaper}>
      <summary>${msg('De getallen in de regels')}</summary>
      <ul class="figures">
        ${figures.map(
          (each) => html`<li>
            ${each.title}: ${sayFigure(context, each)}
            ${sourceLines(context, plainly([spanOn(each, view.look.on).citation]))}
          </li>`,
        )}
      </ul>
    </details>
    <details .open=${onPaper}>
      <summary>${msg('Alle bronnen')}</summary>
      <ul class="source-list">
        ${sources.map(
          (source) => html`<li>
            ${sourceTitle(source)}${source.publisher ? `, ${source.publisher}` : ''}${source.date ? ` (${source.date})` : ''}
            ${source.caution ? html`<span class="muted">${source.caution}</span>` : nothing}
          </li>`,
        )}
      </ul>
    </details>
  </section>`;
}
