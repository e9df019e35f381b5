/** What would have to change to make a case acceptable. */
import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {CaseWords} from '../../speech/training/say-case.js';
import type {Speech} from '../../speech/say.js';

/** The fewest answers that would have to be otherwise, and what to do; the heading is the caller's. */
export function changesView({msg}: Speech, {changes, untold, deciding, stays}: CaseWords): TemplateResult {
  const advice = [...new Set(deciding.map((each) => each.advice).filter(Boolean))];
  return html`
    ${changes.length > 0
      ? html`<ul class="changes">
          ${changes.map(
            ({asked, from, to}) => html`<li>
              <span class="asked">${asked}</span>
              <span class="from"><span class="hidden">${msg('nu')}:</span> <s>${from}</s></span>
              <span class="to">
                <span aria-hidden="true">→</span> <span class="hidden">${msg('wordt')}:</span> <b>${to}</b>
              </span>
            </li>`,
          )}
        </ul>`
      : nothing}
    ${untold.length > 0
      ? html`<p>${msg('Hierover zegt het verhaal niets. Ook dit moet kloppen:')}</p>
          <ul class="untold">${untold.map((each) => html`<li>${each}</li>`)}</ul>`
      : nothing}
    ${stays
      ? html`<p>${msg('Dat is niet genoeg. Er is ook een feit dat niemand kan veranderen.')}</p>`
      : nothing}
    ${advice.map((each) => html`<p class="advice">${each}</p>`)}
  `;
}
