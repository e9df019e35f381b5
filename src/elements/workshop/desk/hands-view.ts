/** Counting hands: three counters, large enough for a thumb, beside what the phones said. */
import {str} from '@lit/localize';
import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import type {Verdict} from '../../../core/questionnaire.js';
import {tally} from '../../../core/training/tally.js';
import type {Counted} from '../../../core/training/voting.js';
import type {Workshop} from '../../../core/training/workshop.js';
import {verdicts} from '../../../core/verdict.js';
import type {Speech} from '../../../speech/say.js';
import {letterOf} from '../../../speech/training/say-result.js';
import {sayOutcome} from '../../../speech/verdict-words.js';
import {sign} from '../../report/sign.js';
import type {Desk} from './desk.js';
import {countsAt, phonesAt, phonesFor} from './hands.js';
import {sayRoundName, sayRoundTitle} from './say-round.js';

export function handsView(desk: Desk, workshop: Workshop): TemplateResult | typeof nothing {
  const {counting, ground: {localizer}} = desk;
  const {msg} = localizer;
  const {place} = counting;
  if (!place) return nothing;
  const total = tally(workshop, place.case)[place.round].total;
  const phones = phonesAt(workshop, place);
  return html`<section class="hands" aria-labelledby="hands" part="hands">
    <h4 id="hands">${counting.rounds.length > 1 ? msg('Handen') : sayRoundTitle(localizer, place.round)}</h4>
    ${choices(desk, workshop, place)}
    <div class="counters">${verdicts.map((verdict, index) => counter(desk, workshop, place, verdict, index + 1))}</div>
    <p class="total" role="status">${sayTotal(localizer, total, phones)}</p>
  </section>`;
}

/** Which round, and which group. */
function choices(desk: Desk, {groups}: Workshop, place: Counted): TemplateResult {
  const {counting, ground: {localizer}} = desk;
  const {msg} = localizer;
  return html`<div class="hands-choices">
    ${counting.rounds.length > 1
      ? html`<label>
          <span>${msg('Stemming')}</span>
          <select name="round" @change=${(event: Event) => {
            const wanted = (event.target as HTMLSelectElement).value;
            for (const round of counting.rounds) if (round === wanted) counting.setRound(round);
          }}>
            ${counting.rounds.map((round) => html`<option value=${round} .selected=${live(round === place.round)}>
              ${sayRoundName(localizer, round)}
            </option>`)}
          </select>
        </label>`
      : nothing}
    ${groups.length > 0
      ? html`<label>
          <span>${msg('Groep')}</span>
          <select name="hands-group" @change=${(event: Event) => {
            counting.setGroup((event.target as HTMLSelectElement).value || undefined);
          }}>
            ${groups.map(({id, name}) => html`<option value=${id} .selected=${live(id === place.group)}>${name}</option>`)}
            <option value="" .selected=${live(place.group === undefined)}>${msg('geen groep')}</option>
          </select>
        </label>`
      : nothing}
  </div>`;
}

function counter(
  desk: Desk,
  workshop: Workshop,
  place: Counted,
  verdict: Verdict,
  digit: number,
): TemplateResult {
  const {counting, ground: {localizer}} = desk;
  const {msg} = localizer;
  const said = sayOutcome(localizer, verdict);
  const hands = countsAt(workshop, place)[verdict];
  // Beside the hands of one group those of all phones would say nothing, and those of its own too much.
  const phones = workshop.groups.length > 0 ? 0 : phonesFor(workshop, place, verdict);
  return html`<div class="counter ${verdict}" data-verdict=${verdict}>
    <p class="counter-name">${sign(verdict)} <b>${letterOf(verdict)}</b> ${said}</p>
    <div class="counter-row">
      <button type="button" part="button" class="pulse" aria-label=${msg(str`Een hand minder voor ${said}`)} @click=${() => {
        counting.raise(verdict, -1);
      }}>−</button>
      <input
        type="text"
        inputmode="numeric"
        maxlength="4"
        aria-label=${msg(str`Handen voor ${said}`)}
        .value=${live(String(hands))}
        @focus=${(event: Event) => {
          (event.target as HTMLInputElement).select();
        }}
        @change=${(event: Event) => {
          const typed = (event.target as HTMLInputElement).value.trim();
          counting.count(verdict, /^\d+$/.test(typed) ? Number(typed) : hands);
        }}
      />
      <button type="button" part="button" class="pulse plus" aria-label=${msg(str`Een hand meer voor ${said}`)} @click=${() => {
        counting.raise(verdict, 1);
      }}>+</button>
    </div>
    <p class="counter-foot">
      <kbd aria-hidden="true">${digit}</kbd>
      ${phones > 0 ? html`<span>${sayPhones(localizer, phones)}</span>` : nothing}
    </p>
  </div>`;
}

const sayPhones = ({msg}: Speech, count: number): string =>
  count === 1 ? msg('+ 1 telefoon') : msg(str`+ ${count} telefoons`);

function sayTotal(speech: Speech, total: number, phones: number): string {
  const {msg} = speech;
  const hands = total - phones;
  if (total === 0) return msg('Nog geen stemmen.');
  if (phones === 0) return hands === 1 ? msg('1 hand.') : msg(str`${hands} handen.`);
  if (total === 1) return msg('1 stem, met de telefoon.');
  return msg(str`Samen ${total} stemmen: ${hands} met de hand, ${phones} met de telefoon.`);
}
