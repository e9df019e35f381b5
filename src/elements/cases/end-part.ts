/** The end: how it went, what to look at again, and the certificate. A chunk of its own. */
import {str} from '@lit/localize';
import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import type {Id} from '../../core/questionnaire.js';
import type {Speech} from '../../speech/say.js';
import type {CasesConductor} from './conductor.js';
import type {Made} from './making.js';
import type {Content} from './parts.js';
import {measures, sayMeasure, scorePicture, totalOf} from './score-picture.js';
import {scoreOf} from './score.js';
import type {Score} from './score.js';
import type {Sitting} from './sitting.js';

export function endView(conductor: CasesConductor, content: Content, sitting: Sitting): TemplateResult {
  const {localizer, seat, parts, day} = conductor;
  const {msg} = localizer;
  const {run} = sitting;
  const score = conductor.score.of([content, String(run.cases), day], () => scoreOf(content, run, day));
  return html`<div class="end" part="end">
    <h3 id="heading" tabindex="-1">${headline(localizer, score, sitting)}</h3>
    ${seat && parts.room.value
      ? html`<section><h4>${msg('Uw code')}</h4>${parts.room.value.handIn(conductor)}</section>`
      : nothing}
    ${score.of > 0 ? scored(localizer, score) : nothing}
    ${score.again.length > 0 ? again(conductor, score.again) : nothing}
    ${run.cases.length > 0 ? certificate(conductor, content, run.cases) : nothing}
    ${onward(conductor, sitting)}
  </div>`;
}

function scored(localizer: Speech, score: Score): TemplateResult {
  const {msg} = localizer;
  return html`<section>
    <h4>${msg('Hoe het ging')}</h4>
    <p>${leaning(localizer, score)}</p>
    ${scorePicture(localizer, score.rows)}
    <details>
      <summary>${msg('Dezelfde uitslag als tabel')}</summary>
      <div class="table" role="region" aria-label=${msg('De uitslag per thema')} tabindex="0">
        <table>
          <caption class="hidden">${msg('De uitslag per thema')}</caption>
          <thead>
            <tr>
              <th scope="col">${msg('Thema')}</th>
              ${measures.map((each) => html`<th scope="col" class="amount">${sayMeasure(localizer, each)}</th>`)}
              <th scope="col" class="amount">${msg('cases')}</th>
            </tr>
          </thead>
          <tbody>
            ${score.rows.map(
              (row) => html`<tr>
                <th scope="row">${row.title}</th>
                ${measures.map((each) => html`<td class="amount">${row.counts[each]}</td>`)}
                <td class="amount">${totalOf(row)}</td>
              </tr>`,
            )}
          </tbody>
        </table>
      </div>
    </details>
  </section>`;
}

function again(conductor: CasesConductor, ids: readonly Id[]): TemplateResult {
  const {localizer: {msg}} = conductor;
  return html`<section>
    <h4>${msg('Om nog eens te bekijken')}</h4>
    <p>${msg('Deze cases had u niet goed, of u gokte.')}</p>
    <ul class="again">
      ${ids.map(
        (id) => html`<li>
          <button type="button" class="quiet" part="button" @click=${() => {
            conductor.show({name: 'case', id, fromEnd: true});
          }}>
            ${conductor.caseOf(id)?.title ?? id}
          </button>
        </li>`,
      )}
    </ul>
  </section>`;
}

function certificate(conductor: CasesConductor, content: Content, ids: readonly Id[]): TemplateResult {
  const {localizer, making, host, day} = conductor;
  const {msg} = localizer;
  const print = async (): Promise<Made> => {
    const {printCertificate} = await import('./certificate.js');
    const cases = content.casebook.cases.filter(({id}) => ids.includes(id));
    const {name} = conductor;
    if (host.shadowRoot) printCertificate(host.shadowRoot, localizer, {name, day, content, cases});
    return 'printed';
  };
  return html`<section class="certificate" part="certificate">
    <h4>${msg('Bewijs van deelname')}</h4>
    <p>
      ${msg('Het bewijs zegt dat iemand deze cases deed. Het bewijst niet wat iemand weet, en zegt niets over uw bedrijf.')}
    </p>
    <form
      @submit=${(event: SubmitEvent) => {
        event.preventDefault();
        void making.run(print);
      }}
    >
      <label class="named">
        <span>${msg('Naam op het bewijs')} <span class="muted">${msg('U mag dit leeg laten.')}</span></span>
        <input
          type="text"
          name="name"
          maxlength="100"
          autocomplete="name"
          .value=${live(conductor.name)}
          @input=${(event: Event) => {
            conductor.name = (event.target as HTMLInputElement).value;
          }}
        />
      </label>
      <div class="actions"><button part="button">${msg('Druk het bewijs af')}</button></div>
    </form>
    ${conductor.seat ? nothing : making.status()}
  </section>`;
}

function onward(conductor: CasesConductor, sitting: Sitting): TemplateResult {
  const {localizer: {msg}, seat} = conductor;
  const open = sitting.cases.find((id) => !sitting.isShown(id));
  return html`<div class="actions">
    ${open !== undefined
      ? html`<button type="button" part="button" @click=${() => {
          conductor.goOn();
        }}>
          ${msg('Terug naar de cases')}
        </button>`
      : nothing}
    ${seat
      ? nothing
      : html`<button type="button" class="primary" part="button button-primary" @click=${() => {
          conductor.restart();
        }}>
          ${msg('Begin opnieuw met andere cases')}
        </button>`}
  </div>`;
}

function headline(speech: Speech, {right, of}: Score, sitting: Sitting): string {
  const {msg} = speech;
  if (of === 0) return sitting.voted.length > 0 ? msg('U bent aan het einde') : msg('U hebt nog niet gestemd');
  if (of === 1) return right === 1 ? msg('U had de case goed') : msg('U had de case niet goed');
  return msg(str`U had ${right} van de ${of} cases goed`);
}

/** Over-strict and over-lenient apart. */
function leaning(speech: Speech, {tooStrict, tooLenient, right, of}: Score): string {
  const {msg} = speech;
  if (right === of) return msg('U oordeelde nergens te streng en nergens te mild.');
  const strict = tooStrict.length === 1
    ? msg('Bij 1 case was u te streng.')
    : tooStrict.length > 1 ? msg(str`Bij ${tooStrict.length} cases was u te streng.`) : msg('U was nergens te streng.');
  const lenient = tooLenient.length === 1
    ? msg('Bij 1 case was u te mild.')
    : tooLenient.length > 1 ? msg(str`Bij ${tooLenient.length} cases was u te mild.`) : msg('U was nergens te mild.');
  return `${strict} ${lenient}`;
}
