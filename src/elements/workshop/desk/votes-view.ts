/** What the room voted on the case of now, in a line a round. */
import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {tally} from '../../../core/training/tally.js';
import type {Workshop} from '../../../core/training/workshop.js';
import {verdicts} from '../../../core/verdict.js';
import {sayOutcome} from '../../../speech/verdict-words.js';
import type {Desk} from './desk.js';
import {sayRoundName} from './say-round.js';

export function votesView(desk: Desk, workshop: Workshop): TemplateResult | typeof nothing {
  const {counting, ground: {localizer}} = desk;
  const {moment} = workshop;
  if (moment.name !== 'case') return nothing;
  const votes = tally(workshop, moment.case);
  const held = counting.rounds.filter((round) => votes[round].total > 0);
  if (held.length === 0) return nothing;
  return html`<dl class="votes">
    ${held.map((round) => html`<div>
      <dt>${sayRoundName(localizer, round)}</dt>
      <dd>${verdicts.map((each) => `${sayOutcome(localizer, each)} ${votes[round].counts[each]}`).join(' · ')}</dd>
    </div>`)}
  </dl>`;
}
