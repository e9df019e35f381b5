/** The practices by outcome: what asks for action first. */
import {str} from '@lit/localize';
import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {Outcome} from '../../core/verdict.js';
import {sayValue} from '../../speech/say.js';
import {asks, findings, groundsWithQuestion} from './context.js';
import type {Finding, ReportContext} from './context.js';
import {findingView, openView} from './finding.js';
import {sign} from './sign.js';
import {haveCheckedLine, plainly, sourceLines} from './source-lines.js';

export function sectionsView(context: ReportContext): TemplateResult {
  const {msg} = context.speech;
  const all = findings(context);
  const by = (outcome: Outcome): readonly Finding[] =>
    all.filter(({said}) => said.outcome === outcome);
  return html`
    ${cards(context, msg('Niet acceptabel'), by('unacceptable'))}
    ${cards(context, msg('Aandachtspunten'), by('attention'))}
    ${unclear(context, by('unclear'))}
    ${acceptable(context, by('acceptable'))} ${notApplicable(context, by('not-applicable'))}
    ${notLookedAt(context, by('not-looked-at'))}
  `;
}

function cards(
  context: ReportContext,
  title: string,
  found: readonly Finding[],
): TemplateResult | typeof nothing {
  if (found.length === 0) return nothing;
  return html`<section class="outcome">
    <h4>${title} <span class="count">${found.length}</span></h4>
    ${found.map((each) => findingView(context, each))}
  </section>`;
}

/** In short: what is open, what it could turn out to be, and the question that settles it. */
function unclear(context: ReportContext, found: readonly Finding[]): TemplateResult | typeof nothing {
  const {msg} = context.speech;
  if (found.length === 0) return nothing;
  // What is certain already must be read: why, by which source, and what to do.
  const certain = found.filter(({said}) => said.best !== 'acceptable');
  return html`<section class="outcome">
    <h4>${msg('Nog onduidelijk')} <span class="count">${found.length}</span></h4>
    <p class="hint">${msg('Hier ontbreekt een antwoord. Zoek het uit en vul het in.')}</p>
    ${certain.map((each) => findingView(context, each))}
    <ul class="plain">
      ${found.filter((each) => !certain.includes(each)).map(
        ({practice, said}) => html`<li data-practice=${practice.id}>
          ${sign('unclear')}
          <div>
            <p class="practice-title">${practice.title}</p>
            ${said.results.flatMap(({requirements}) =>
              requirements
                .filter(({outcome}) => outcome === 'unclear')
                .slice(0, 1)
                .map((result) => openView(context, {...result, ...(said.worst && {worst: said.worst})})),
            )}
            ${context.onPaper ? nothing : context.view.followUp?.actions(context, practice)}
          </div>
        </li>`,
      )}
    </ul>
  </section>`;
}

function acceptable(context: ReportContext, found: readonly Finding[]): TemplateResult | typeof nothing {
  const {speech, onPaper, view} = context;
  const {msg} = speech;
  if (found.length === 0) return nothing;
  return html`<section class="outcome">
    <h4>${msg('Acceptabel')} <span class="count">${found.length}</span></h4>
    <p class="hint">${msg('Dit doet u goed. Houd deze papieren bij de hand.')}</p>
    <ul class="plain">
      ${found.map(
        ({practice, said}) => html`<li data-practice=${practice.id}>
          ${sign('acceptable')}
          <div>
            <p class="practice-title">
              ${practice.title}${said.partly ? html` <span class="muted">(${msg('voor zover bekeken')})</span>` : nothing}
            </p>
            ${context.onPaper || !view.followUp
              ? html`<ul class="papers">
                  ${Object.values(practice.papers).map((paper) => html`<li>${paper}</li>`)}
                </ul>`
              : view.followUp.papers(context, practice)}
            ${said.results.some(({requirements}) =>
              requirements.some(({outcome, haveChecked}) => outcome === 'acceptable' && haveChecked),
            )
              ? haveCheckedLine(speech)
              : nothing}
            <details .open=${onPaper}>
              <summary>${msg('Bron')}</summary>
              ${practice.citations
                ? sourceLines(context, plainly(practice.citations))
                : said.results
                    .slice(0, 1)
                    .flatMap(({requirements}) => requirements)
                    .filter(({outcome}) => outcome === 'acceptable')
                    .map(({cited}) => sourceLines(context, cited))}
            </details>
          </div>
        </li>`,
      )}
    </ul>
  </section>`;
}

/** Grouped by the answers that decided it. */
function notApplicable(context: ReportContext, found: readonly Finding[]): TemplateResult | typeof nothing {
  const {speech, onPaper} = context;
  const {msg} = speech;
  if (found.length === 0) return nothing;
  const groups = new Map<string, Finding[]>();
  for (const finding of found) {
    const reason = reasonOf(context, finding);
    groups.set(reason, [...(groups.get(reason) ?? []), finding]);
  }
  return html`<section class="outcome">
    <h4>${msg('Niet van toepassing')} <span class="count">${found.length}</span></h4>
    <details .open=${onPaper}>
      <summary>${msg('Welke praktijken, en waarom niet')}</summary>
      ${[...groups].map(
        ([reason, group]) => html`<p class="reason-line">${reason}</p>
          <ul class="titles">
            ${group.map(({practice}) => html`<li data-practice=${practice.id}>${practice.title}</li>`)}
          </ul>`,
      )}
    </details>
  </section>`;
}

function reasonOf(context: ReportContext, {said}: Finding): string {
  const {speech} = context;
  const decided = said.results[0]?.requirements.find(({decidedBy}) => decidedBy?.length)?.decidedBy;
  if (!decided) return speech.msg('Volgt uit uw antwoorden.');
  return groundsWithQuestion(context, decided)
    .map(({question, ground}) => `${asks(context, question)} ${sayValue(speech, question, ground.value)}`)
    .join(' · ');
}

function notLookedAt(context: ReportContext, found: readonly Finding[]): TemplateResult | typeof nothing {
  const {speech, view, onPaper} = context;
  const {msg} = speech;
  if (found.length === 0) return nothing;
  return html`<section class="outcome">
    <h4>${msg('Niet bekeken')} <span class="count">${found.length}</span></h4>
    <p>${msg(str`De korte check heeft ${found.length} praktijken niet bekeken. Daarover zegt dit rapport niets.`)}</p>
    ${onPaper
      ? nothing
      : html`<p>
          <button type="button" part="button" @click=${view.onDeepen}>
            ${msg('Ga verder met de volledige check')}
          </button>
        </p>`}
    <details .open=${onPaper}>
      <summary>${msg('Welke praktijken')}</summary>
      <ul class="titles">
        ${found.map(({practice}) => html`<li data-practice=${practice.id}>${practice.title}</li>`)}
      </ul>
    </details>
  </section>`;
}
