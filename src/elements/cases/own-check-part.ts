/** Reads the code of a self-check and judges it: a chunk of its own. */
import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {earlierLayouts} from '../../content/earlier-layouts.js';
import {fromAnswerCode} from '../../core/answer-code.js';
import {judge} from '../../core/judge.js';
import type {KeptSession} from '../../core/kept-session.js';
import {lookOf} from '../../core/look-of.js';
import type {Day, Questionnaire} from '../../core/questionnaire.js';
import {isTrainingCode} from '../../core/training/training-code.js';
import type {Speech} from '../../speech/say.js';
import {codeIn} from '../code-link.js';
import {sayCodeFault} from '../keep/say-faults.js';
import {roomHead} from '../views/room-head.js';
import type {CasesConductor} from './conductor.js';
import type {NoOwnCheck, OwnOutcomes, ReadOwnCheck} from './own-check.js';

/** Reads a code, or a link that carries one. Whatever the text is, it never throws. */
export function readOwnCheck(questionnaire: Questionnaire, text: string): ReadOwnCheck {
  const code = codeIn(text);
  if (isTrainingCode(code)) return {ok: false, fault: 'training-code'};
  return fromAnswerCode(questionnaire, code, earlierLayouts);
}

/** What the check says of each practice, on this day, as far as it looked. */
export function outcomesOf(
  questionnaire: Questionnaire,
  {answers, depth}: KeptSession,
  day: Day,
): OwnOutcomes {
  const {practices} = judge(questionnaire, answers, lookOf(questionnaire, {day, depth}));
  return new Map(practices.map(({practice, outcome}) => [practice, outcome]));
}

export function ownCheckView(conductor: CasesConductor): TemplateResult {
  const {localizer, ownCheck} = conductor;
  const {msg} = localizer;
  return html`<div class="beside" part="own-check">
    ${roomHead(localizer, msg('Leg uw eigen check ernaast'), () => {
      conductor.leave();
    })}
    <p>
      ${msg('Deed u de check voor uw eigen bedrijf? Dan ziet u na elk oordeel wat uw check van die praktijk zegt.')}
    </p>
    <p class="hint">${msg('Uw check blijft op dit apparaat, in deze pagina. Er gaat niets naar de zaal of naar iemand anders.')}</p>
    ${ownCheck.isThere ? laidView(conductor) : form(conductor)}
  </div>`;
}

function laidView(conductor: CasesConductor): TemplateResult {
  const {localizer: {msg}, ownCheck} = conductor;
  return html`
    <p class="done" role="status">${msg('Uw check ligt ernaast.')}</p>
    <div class="actions">
      <button type="button" class="primary" part="button button-primary" @click=${() => {
        conductor.leave();
      }}>
        ${msg('Verder met de cases')}
      </button>
      <button type="button" part="button" @click=${() => {
        ownCheck.takeAway();
      }}>
        ${msg('Haal mijn check weg')}
      </button>
    </div>
  `;
}

function form(conductor: CasesConductor): TemplateResult {
  const {localizer, ownCheck} = conductor;
  const {msg} = localizer;
  const {fault, typed} = ownCheck;
  return html`<form
    novalidate
    @submit=${(event: SubmitEvent) => {
      event.preventDefault();
      ownCheck.lay(ownCheck.typed);
    }}
  >
    ${fault
      ? html`<p id="fault" class="fault" tabindex="-1" role="alert">${sayFault(localizer, fault)}</p>`
      : nothing}
    <label class="named">
      <span>${msg('Typ of plak de code van uw check')}</span>
      <textarea
        name="own-code"
        rows="3"
        autocomplete="off"
        autocapitalize="characters"
        spellcheck="false"
        aria-describedby=${fault ? 'fault' : nothing}
        aria-invalid=${fault ? 'true' : nothing}
        .value=${live(typed)}
        @input=${(event: Event) => {
          ownCheck.typed = (event.target as HTMLTextAreaElement).value;
        }}
      ></textarea>
    </label>
    <p class="hint">${msg('De code staat in de check onder “Bewaren of openen”.')}</p>
    <div class="actions">
      <button class="primary" part="button button-primary">${msg('Leg ernaast')}</button>
    </div>
  </form>`;
}

const sayFault = (speech: Speech, fault: NoOwnCheck): string => {
  const {msg} = speech;
  return fault.fault === 'training-code'
    ? msg('Dit is een code van de cases, niet van uw check. Er is niets veranderd.')
    : sayCodeFault(speech, fault);
};
