/** The practices by outcome: what asks for action first. */
import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {PracticeAssessment, PracticeResult} from '../../core/assessment.js';
import type {Outcome} from '../../core/verdict.js';
import {metIn, openIn} from '../../core/telling.js';
import {saySection, saySectionHint} from '../../speech/say-section.js';
import {plainly} from '../../speech/say-sources.js';
import {sayWhyNot} from '../../speech/say-why-not.js';
import {findings} from './context.js';
import type {Finding, ReportContext} from './context.js';
import {findingView, openView} from './finding.js';
import {sign} from './sign.js';
import {haveCheckedLine, sourceLines} from './source-lines.js';

export function sectionsView(context: ReportContext): TemplateResult {
  const all = findings(context);
  const by = (outcome: Outcome): readonly Finding[] =>
    all.filter(({said}) => said.outcome === outcome);
  return html`
    ${cards(context, 'unacceptable', by('unacceptable'))} ${cards(context, 'attention', by('attention'))}
    ${unclear(context, by('unclear'))}
    ${acceptable(context, by('acceptable'))} ${notApplicable(context, by('not-applicable'))}
    ${notLookedAt(context, by('not-looked-at'))}
  `;
}

function cards(
  context: ReportContext,
  outcome: Outcome,
  found: readonly Finding[],
): TemplateResult | typeof nothing {
  if (found.length === 0) return nothing;
  return html`<section class="outcome">
    <h4>${saySection(context.speech, outcome)} <span class="count">${found.length}</span></h4>
    ${found.map((each) => findingView(context, each))}
  </section>`;
}

/** In short: what is open, what it could turn out to be, and the question that settles it. */
function unclear(context: ReportContext, found: readonly Finding[]): TemplateResult | typeof nothing {
  if (found.length === 0) return nothing;
  const open =
    (said: PracticeAssessment) =>
    (result: PracticeResult): readonly TemplateResult[] =>
      openIn(result, said).map((each) => openView(context, each));
  // What is certain already must be read: why, by which source, and what to do.
  const certain = found.filter(({said}) => said.best !== 'acceptable');
  return html`<section class="outcome">
    <h4>${saySection(context.speech, 'unclear')} <span class="count">${found.length}</span></h4>
    <p class="hint">${saySectionHint(context.speech, 'unclear', found.length)}</p>
    ${certain.map((each) => findingView(context, each))}
    <ul class="plain">
      ${found.filter((each) => !certain.includes(each)).map(
        ({practice, said}) => html`<li data-practice=${practice.id}>
          ${sign('unclear')}
          <div>
            <p class="practice-title">${practice.title}</p>
            ${context.view.several?.byReason(said.results, open(said)) ?? said.results.map(open(said))}
            ${context.view.followUp?.actions(context, practice)}
          </div>
        </li>`,
      )}
    </ul>
  </section>`;
}

function acceptable(context: ReportContext, found: readonly Finding[]): TemplateResult | typeof nothing {
  const {speech, view} = context;
  const {msg} = speech;
  if (found.length === 0) return nothing;
  return html`<section class="outcome">
    <h4>${saySection(speech, 'acceptable')} <span class="count">${found.length}</span></h4>
    <p class="hint">${saySectionHint(speech, 'acceptable', found.length)}</p>
    ${view.followUp?.papersCount(context)}
    <ul class="plain">
      ${found.map(
        ({practice, said}) => html`<li data-practice=${practice.id}>
          ${sign('acceptable')}
          <div>
            <p class="practice-title">
              ${practice.title}${said.partly ? html` <span class="muted">(${msg('voor zover bekeken')})</span>` : nothing}
            </p>
            ${view.followUp?.papers(context, practice) ??
            html`<ul class="papers">
              ${Object.values(practice.papers).map((paper) => html`<li>${paper}</li>`)}
            </ul>`}
            ${metIn(said).some(({haveChecked}) => haveChecked) ? haveCheckedLine(speech) : nothing}
            <details>
              <summary>${msg('Bron')}</summary>
              ${practice.citations
                ? sourceLines(context, plainly(practice.citations))
                : metIn(said).map(({cited}) => sourceLines(context, cited))}
            </details>
          </div>
        </li>`,
      )}
    </ul>
  </section>`;
}

/** Grouped by the answers that decided it. */
function notApplicable(context: ReportContext, found: readonly Finding[]): TemplateResult | typeof nothing {
  const {speech, reading, view} = context;
  const {msg} = speech;
  if (found.length === 0) return nothing;
  const groups = new Map<string, Finding[]>();
  for (const finding of found) {
    const reason = view.several?.sayWhyNot(finding.said.results) ?? sayWhyNot(speech, reading, finding.said);
    groups.set(reason, [...(groups.get(reason) ?? []), finding]);
  }
  return html`<section class="outcome">
    <h4>${saySection(speech, 'not-applicable')} <span class="count">${found.length}</span></h4>
    <details>
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

function notLookedAt(context: ReportContext, found: readonly Finding[]): TemplateResult | typeof nothing {
  const {speech, view} = context;
  const {msg} = speech;
  if (found.length === 0) return nothing;
  return html`<section class="outcome">
    <h4>${saySection(speech, 'not-looked-at')} <span class="count">${found.length}</span></h4>
    <p>${saySectionHint(speech, 'not-looked-at', found.length)}</p>
    <p>
      <button type="button" part="button" @click=${view.onDeepen}>
        ${msg('Ga verder met de volledige check')}
      </button>
    </p>
    <details>
      <summary>${msg('Welke praktijken')}</summary>
      <ul class="titles">
        ${found.map(({practice}) => html`<li data-practice=${practice.id}>${practice.title}</li>`)}
      </ul>
    </details>
  </section>`;
}
