/** What was said of each practice then, what is said now, and why that changed. */
import {str} from '@lit/localize';
import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {comparison} from '../../core/comparison.js';
import type {Comparison, Explained, HomeComparison, PracticeComparison} from '../../core/comparison.js';
import {lookOf} from '../../core/look-of.js';
import type {Questionnaire} from '../../core/questionnaire.js';
import {read} from '../../core/reading.js';
import type {Reading} from '../../core/reading.js';
import {sayDay} from '../../speech/say.js';
import type {Speech} from '../../speech/say.js';
import {sayHome} from '../../speech/say-home.js';
import {sayReason} from '../../speech/say-reason.js';
import {questionsOf} from '../keep/found.js';
import {verdict} from '../report/sign.js';
import {idOf, type Laid, type Laying} from './laying.js';
import {nameOf} from './laying-view.js';

/** How many homes of a practice are told apart; what more homes changed is in their reports. */
const homesShown = 10;

interface Changes {
  readonly speech: Speech;
  readonly questionnaire: Questionnaire;
  readonly compared: Comparison;
  /** The later session, as it is read. */
  readonly reading: Reading;
}

export function changesView(
  speech: Speech,
  questionnaire: Questionnaire,
  laying: Laying,
): TemplateResult | typeof nothing {
  const {msg} = speech;
  const {former, latest} = laying;
  if (!former || !latest) return nothing;
  const {session} = latest;
  const changes: Changes = {
    speech,
    questionnaire,
    compared: laying.compared.of([questionnaire, former, latest], () =>
      comparison(questionnaire, former, latest, {knownQuestions: questionsOf(former.version)}),
    ),
    reading: read(questionnaire, session.answers, lookOf(questionnaire, session)),
  };
  const isChanged = (each: PracticeComparison): boolean =>
    each.was !== each.is || each.homes.some(({was, is}) => was !== is);
  const {practices} = changes.compared;
  const changed = practices.filter(isChanged);
  const same = practices.filter((each) => !isChanged(each));
  return html`<section class="outcome">
    <h4>${msg('Wat er veranderde')} <span class="count">${changed.length}</span></h4>
    ${laying.earlier.length > 1 ? chooseFormer(speech, laying, former) : nothing}
    <p class="hint">
      ${msg(str`Toen is beoordeeld op ${sayDay(speech, former.session.day)}, nu op ${sayDay(speech, session.day)}. Beide met de vragenlijst van nu.`)}
    </p>
    ${areOthers(former, latest)
      ? html`<p class="hint">
          ${msg('Deze organisaties hebben een andere naam. Dan zegt een verschil niet dat er iets veranderde.')}
        </p>`
      : nothing}
    ${changed.length === 0 ? html`<p>${msg('Er veranderde geen enkel oordeel.')}</p>` : nothing}
    <ul class="changed">
      ${changed.map((each) => practiceView(changes, each))}
    </ul>
    <details>
      <summary>${msg(str`Niet veranderd (${same.length})`)}</summary>
      <ul class="unchanged">
        ${same.map(
          ({practice, is}) => html`<li>
            <span>${titleOf(changes, practice)}</span> ${is ? verdict(speech, is) : nothing}
          </li>`,
        )}
      </ul>
    </details>
  </section>`;
}

/** Their names tell that they are of two organisations. */
function areOthers(...laid: readonly Laid[]): boolean {
  const names = laid.map(({session}) => session.organisation.trim().toLowerCase()).filter(Boolean);
  return new Set(names).size > 1;
}

function chooseFormer(speech: Speech, laying: Laying, former: Laid): TemplateResult {
  const {sessions, earlier} = laying;
  return html`<p>
    <label for="compare-former">${speech.msg('Vergelijk nu met')}</label>
    <select
      id="compare-former"
      @change=${(event: Event) => {
        const id = (event.target as HTMLSelectElement).value;
        laying.holdAgainst(earlier.find((each) => idOf(sessions, each) === id)?.session);
      }}
    >
      ${earlier.map(
        (each) => html`<option value=${idOf(sessions, each)} .selected=${live(each === former)}>
          ${nameOf(speech, each)}, ${sayDay(speech, each.session.day)}
        </option>`,
      )}
    </select>
  </p>`;
}

const titleOf = ({questionnaire}: Changes, practice: string): string =>
  questionnaire.practices.find(({id}) => id === practice)?.title ?? practice;

function practiceView(changes: Changes, compared: PracticeComparison): TemplateResult {
  const {msg} = changes.speech;
  const homes = compared.homes.filter(({was, is}) => was !== is);
  const more = homes.length - homesShown;
  return html`<li data-practice=${compared.practice}>
    <h5>${titleOf(changes, compared.practice)}</h5>
    ${compared.was === compared.is
      ? html`<p>${msg('Over alle woningen samen bleef het oordeel gelijk.')}</p>`
      : outcomeView(changes, compared, 'overall')}
    ${homes.slice(0, homesShown).map((each) => homeView(changes, each))}
    ${more > 0 ? html`<p class="muted">${msg(str`Aantal andere woningen waarin het ook veranderde: ${more}.`)}</p>` : nothing}
  </li>`;
}

function homeView(changes: Changes, compared: HomeComparison): TemplateResult {
  const {speech, reading} = changes;
  const {is, was} = compared.home;
  const name = is ? sayHome(speech, reading.homes, is) : (was?.name ?? '');
  return html`<div class="in-home">
    <p class="home-name">${name}</p>
    ${outcomeView(changes, compared, 'in its home')}
  </div>`;
}

function outcomeView(
  {speech, reading}: Changes,
  {was, is, reasons}: Explained,
  place: 'overall' | 'in its home',
): TemplateResult {
  const {msg} = speech;
  return html`<p class="was-is">
      ${was ? verdict(speech, was) : msg('was er niet')}
      <span aria-hidden="true">→</span><span class="hidden">${msg('wordt')}</span>
      ${is ? verdict(speech, is) : msg('is er niet meer')}
    </p>
    <ul class="reasons">
      ${reasons.map((each) => html`<li>${sayReason(speech, reading, each, place)}</li>`)}
    </ul>`;
}
