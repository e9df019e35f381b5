/** What came of what was handed in: the last in a sentence, and all of it in a list. */
import {str} from '@lit/localize';
import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import type {Speech} from '../../../speech/say.js';
import type {Result} from './collecting.js';
import type {Desk} from './desk.js';
import {sayCodeFault, sayTrainingFileFault} from './say-faults.js';

/** Whether something was taken, so that its votes or its checks count. */
const isTaken = ({outcome: {kind}}: Result): boolean => kind !== 'code-fault' && kind !== 'file-fault';

/** What came of the last that was handed in: said of one, counted of many. */
export function freshView({collecting, ground: {localizer}}: Desk): TemplateResult | typeof nothing {
  const {msg} = localizer;
  const {fresh} = collecting;
  const [only] = fresh;
  if (!only) return nothing;
  if (fresh.length === 1) return line(localizer, only);
  const wrong = fresh.filter((each) => !isTaken(each)).length;
  return html`<p class=${wrong > 0 ? 'fault' : ''}>
    ${wrong === 0
      ? msg(str`Alle ${fresh.length} zijn verwerkt.`)
      : msg(str`${fresh.length - wrong} van de ${fresh.length} zijn verwerkt. Bij ${wrong} ging iets mis; zie de lijst.`)}
  </p>`;
}

export function resultsList({collecting, ground: {localizer}}: Desk): TemplateResult | typeof nothing {
  const {results} = collecting;
  const {msg} = localizer;
  if (results.length < 2) return nothing;
  return html`<details class="handed-in">
    <summary>${msg(str`Alles wat binnenkwam: ${results.length}`)}</summary>
    <ul>
      ${repeat(results, ({id}) => id, (each) => html`<li>${line(localizer, each)}</li>`)}
    </ul>
  </details>`;
}

const line = (speech: Speech, result: Result): TemplateResult => html`<p class=${isTaken(result) ? '' : 'fault'}>
  ${result.what ? html`<b translate="no">${result.what}</b> · ` : nothing}${sayResult(speech, result)}
</p>`;

export function sayResult(speech: Speech, {outcome}: Result): string {
  const {msg} = speech;
  switch (outcome.kind) {
    case 'code-fault':
      return sayCodeFault(speech, outcome.refused);
    case 'file-fault':
      return sayTrainingFileFault(speech, outcome.fault);
    case 'workshop':
      return msg('Dit is een bewaarde workshop.');
    case 'company':
      return outcome.news === 'new'
        ? msg('Deze check is meegenomen: alleen het oordeel over de praktijken van de cases.')
        : msg('Deze check was er al. Er verandert niets.');
    case 'ballot':
      return sayBallot(speech, outcome.news, outcome.cases);
  }
}

function sayBallot({msg}: Speech, news: 'new' | 'same' | 'changed' | 'late', cases: number): string {
  switch (news) {
    case 'new':
    case 'late':
      return cases === 1 ? msg('Telt mee, met stemmen bij 1 case.') : msg(str`Telt mee, met stemmen bij ${cases} cases.`);
    case 'same':
      return msg('Deze telefoon was er al, met dezelfde stemmen. Er verandert niets.');
    case 'changed':
      return msg('Deze telefoon was er al. De nieuwe stemmen komen in de plaats van de oude.');
  }
}
