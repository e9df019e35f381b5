/** The first screen: what the check is, how long it takes, what happens to the answers. */
import {str} from '@lit/localize';
import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {knownUntilInWords, lengths} from '../../content/opening.js';
import {depths} from '../../core/kept-session.js';
import type {Depth} from '../../core/kept-session.js';
import {sayDepth} from '../../speech/say.js';
import type {Speech} from '../../speech/say.js';

export interface StartView {
  readonly depth: Depth;
  /** How many answers there are already. */
  readonly answered: number;
  /** What is said of the whole subject, not judged. */
  readonly remark: string | undefined;
  readonly onDepth: (depth: Depth) => void;
  /** Something was kept on this device before. */
  readonly isKeptHere: boolean;
  readonly onStart: () => void;
  /** To what was kept. */
  readonly onOpen: () => void;
}

export function startView(speech: Speech, view: StartView): TemplateResult {
  const {depth, answered, remark, onDepth, onStart} = view;
  const {msg} = speech;
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    onStart();
  };
  return html`<form class="start" part="start" @submit=${submit}>
    <slot name="introduction">
      <p class="lead">
        ${msg(
          'Huisvest u mensen die voor u werken? Dan hangt iemand voor baan en bed van u af. Deze check laat zien welke van uw praktijken acceptabel zijn en welke niet, waarom, en wat u kunt doen.',
        )}
      </p>
    </slot>
    <fieldset>
      <legend><h3 id="heading" tabindex="-1">${msg('Welke check wilt u doen?')}</h3></legend>
      <div class="depths">
        ${depths.map(
          (each) => html`<label class="option depth" part="option">
            <input
              type="radio"
              name="depth"
              value=${each}
              .checked=${live(depth === each)}
              @change=${() => {
                onDepth(each);
              }}
            />
            <span><strong>${sayDepth(speech, each)}</strong> <span class="muted">${sayLength(speech, each)}</span></span>
          </label>`,
        )}
      </div>
    </fieldset>
    ${answered > 0
      ? html`<p class="hint">${msg(str`Er zijn al ${answered} antwoorden ingevuld. U gaat verder waar u was.`)}</p>`
      : nothing}
    <div class="actions">
      <button class="primary" part="button button-primary">
        ${answered > 0 ? msg('Ga verder') : msg('Begin de check')}
      </button>
      ${view.isKeptHere
        ? html`<button type="button" part="button" @click=${view.onOpen}>
            ${msg('Open wat op dit apparaat is bewaard')}
          </button>`
        : nothing}
    </div>
    <ul class="plain-facts">
      ${remark ? html`<li>${remark}</li>` : nothing}
      <li>${msg('De check verstuurt niets, en bewaart alleen iets als u dat kiest. Anders zijn uw antwoorden weg zodra u deze pagina sluit.')}</li>
      <li>${msg('Weet u iets niet? Dat is ook een antwoord. U kunt elk antwoord later wijzigen.')}</li>
      <li>
        ${msg(str`De check geeft informatie, geen juridisch advies en geen certificaat. De regels zijn bekend tot en met ${knownUntilInWords(msg)}.`)}
      </li>
    </ul>
  </form>`;
}

function sayLength({msg}: Speech, depth: Depth): string {
  const {questions, minutes} = lengths[depth];
  return msg(str`ongeveer ${questions} vragen, ${minutes} minuten`);
}
