/** On what the report rests: the answers, the figures, the sources, and what the check is and is not. */
import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {spanOn} from '../../core/figure.js';
import {sayAbout} from '../../speech/say-about.js';
import {sayFigure} from '../../speech/say-figure.js';
import {plainly} from '../../speech/say-sources.js';
import {sayValue} from '../../speech/say.js';
import {asks} from './context.js';
import type {ReportContext} from './context.js';
import {sourceLines, sourceTitle} from './source-lines.js';

export function answersView(context: ReportContext): TemplateResult {
  const {speech, view} = context;
  const {msg} = speech;
  return html`<section class="outcome">
    <h4>${msg('Uw antwoorden')}</h4>
    <details>
      <summary>${msg('Alle vragen met uw antwoord')}</summary>
      ${view.questionnaire.themes.map((theme) => {
        const own = view.steps.filter(({question}) => question.theme === theme.id);
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
  const {speech, view, assessment} = context;
  const {msg} = speech;
  const {figures, sources} = view.questionnaire;
  const about = sayAbout(speech, assessment);
  return html`<section class="outcome about">
    <h4>${msg('Over deze check')}</h4>
    <p>${about.judged}</p>
    <p>${about.known} ${about.unknown ? html`<strong>${about.unknown}</strong>` : nothing}</p>
    <p>${about.limits}</p>
    <p>${about.note}</p>
    <details>
      <summary>${msg('De getallen in de regels')}</summary>
      <ul class="figures">
        ${figures.map(
          (each) => html`<li>
            ${each.title}: ${sayFigure(speech, each, view.look.on)}
            ${sourceLines(context, plainly([spanOn(each, view.look.on).citation]))}
          </li>`,
        )}
      </ul>
    </details>
    <details>
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
