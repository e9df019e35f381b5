/** One case: its story, and what the person does with it now. */
import {str} from '@lit/localize';
import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import type {Id} from '../../core/questionnaire.js';
import type {Case} from '../../core/training/case.js';
import {sayOrigin, storyView} from '../training/story.js';
import {sayVote} from '../training/say-vote.js';
import type {CasesConductor} from './conductor.js';
import {roundIn} from './phase.js';
import type {Phase} from './phase.js';
import {voteForm} from './vote-form.js';
import {wayOn} from './way-on.js';

export function caseView(conductor: CasesConductor, told: Case): TemplateResult {
  const {localizer, content} = conductor;
  const phase = conductor.phase(told.id);
  const theme = content?.questionnaire.themes.find(({id}) => id === told.theme)?.title ?? '';
  const isOver = phase === 'verdict';
  const head = html`<p class="theme-name">${theme} · ${sayOrigin(localizer, told)}</p>
    <h3 id=${isOver ? nothing : 'heading'} tabindex="-1">${told.title}</h3>`;
  return html`${keyed(
    told.id,
    html`<article class="case" part="case" data-case=${told.id} data-phase=${phase}>
      ${progress(conductor, told.id)} ${head} ${storyView(told)} ${doing(conductor, told, phase)}
    </article>`,
  )}`;
}

/** Which case of how many, and how many are done. */
function progress({localizer: {msg}, sitting}: CasesConductor, id: Id): TemplateResult {
  const cases = sitting?.cases ?? [];
  const place = cases.indexOf(id) + 1;
  const done = cases.filter((each) => sitting?.isShown(each)).length;
  return html`<div class="case-progress" part="progress">
    <p>${msg(str`Case ${place} van ${cases.length}`)}</p>
    <svg class="bar" width="100%" height="4" aria-hidden="true" focusable="false">
      <rect class="track" width="100%" height="4" rx="2" />
      <rect class="fill" width="${(100 * done) / Math.max(cases.length, 1)}%" height="4" rx="2" />
    </svg>
  </div>`;
}

function doing(conductor: CasesConductor, told: Case, phase: Phase): TemplateResult {
  const {localizer, sitting, seat} = conductor;
  const {msg} = localizer;
  const {first, second} = sitting?.votesOn(told.id) ?? {};
  switch (phase) {
    case 'first':
    case 'second':
      return voting(conductor, told, phase);
    case 'reading':
      return html`<p class="wait">${msg('Lees het verhaal. Stemmen kan zodra de zaal zover is.')}</p>`;
    case 'talking':
      return html`<p class="wait">${msg('Bespreek de case met elkaar. Daarna stemt u nog een keer.')}</p>
        ${first ? html`<p>${msg(str`U stemde: ${sayVote(localizer, first)}.`)}</p>` : nothing}`;
    case 'voted': {
      const round = second ? 'second' : 'first';
      const vote = second ?? first;
      return html`<div class="voted">
        ${vote ? html`<p>${msg(str`U stemde: ${sayVote(localizer, vote)}.`)}</p>` : nothing}
        <p class="wait">
          ${seat?.isLed ? msg('Wacht tot de zaal verdergaat.') : msg('Wacht met het oordeel tot de zaal zover is.')}
        </p>
        <button type="button" class="quiet" part="button" @click=${() => {
          conductor.voteAgain(told.id, round);
        }}>
          ${msg('Wijzig uw stem')}
        </button>
        ${wayOn(conductor, told.id)}
      </div>`;
    }
    case 'verdict':
      return html`${verdict(conductor, told)} ${wayOn(conductor, told.id)}`;
  }
}

function voting(conductor: CasesConductor, told: Case, phase: Phase): TemplateResult {
  const {localizer, sitting, seat, content} = conductor;
  const {msg} = localizer;
  const round = roundIn(phase) ?? 'first';
  const practice = content?.questionnaire.practices.find(({id}) => id === told.practice)?.title ?? '';
  return html`
    ${round === 'second' && !seat?.stageOf(told.id)
      ? html`<p class="wait">${msg('Uw eerste stem staat. Bespreek de case nu met elkaar, en stem daarna nog een keer.')}</p>`
      : nothing}
    ${keyed(
      round,
      voteForm(localizer, {
        round,
        practice,
        draft: sitting?.draft(told.id, round) ?? {},
        before: round === 'second' ? sitting?.votesOn(told.id).first?.verdict : undefined,
        isFaulty: conductor.fault,
        submit: seat ? (round === 'second' ? msg('Stem opnieuw') : msg('Stem')) : msg('Toon het oordeel'),
        beside: nothing,
        onDraft: (draft) => {
          conductor.setDraft(told.id, draft);
        },
        onVote: () => {
          conductor.vote(told.id);
        },
      }),
    )}
    ${wayOn(conductor, told.id)}
  `;
}

function verdict(conductor: CasesConductor, told: Case): TemplateResult {
  const {localizer, parts, content, sitting, ownCheck, day} = conductor;
  const part = parts.verdict.value;
  const words = part && content && conductor.words.of([told, day, part], () =>
    part.sayVerdict(localizer, content.questionnaire, told, day));
  if (!part || !words) return html`<p role="status">${localizer.msg('Een ogenblik …')}</p>`;
  return part.verdictView(localizer, {
    told,
    words,
    votes: sitting?.votesOn(told.id) ?? {},
    own: ownCheck.outcomeOf(told.practice),
  });
}
