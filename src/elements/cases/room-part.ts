/** Codes of the cases and of the votes, and the screen on which votes are handed in: a chunk of its own. */
import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {ballotCode} from '../../core/training/ballot-code.js';
import {ballotFile} from '../../core/training/ballot-file.js';
import {copyText} from '../keep/copy-text.js';
import {saveFile} from '../save-file.js';
import {qrView} from '../training/qr.js';
import {roomHead} from '../views/room-head.js';
import type {CasesConductor} from './conductor.js';
import type {Made} from './making.js';

export {fromSetCode} from '../../core/training/set-code.js';

/** The code of all votes as a screen beside the way. */
export function codeView(conductor: CasesConductor): TemplateResult {
  const {localizer} = conductor;
  return html`<div class="beside" part="code">
    ${roomHead(localizer, localizer.msg('Uw code'), () => {
      conductor.leave();
    })}
    ${handIn(conductor)}
  </div>`;
}

/** The code of all votes, as text and as a picture, and as a file; and that it was handed in. */
export function handIn(conductor: CasesConductor): TemplateResult | typeof nothing {
  const {localizer: {msg}, sitting, seat, content, making} = conductor;
  if (!sitting || !seat || !content) return nothing;
  if (sitting.voted.length === 0) return html`<p>${msg('U hebt nog niet gestemd. Er is nog geen code.')}</p>`;
  const ballot = sitting.ballot(seat.phone, seat.group);
  const code = ballotCode(content.casebook, sitting.cases, ballot);
  const kept = async (made: Promise<Made>): Promise<Made> => {
    const outcome = await made;
    if (outcome !== 'cancelled') seat.handedIn = true;
    return outcome;
  };
  const shown = (): Element | null => conductor.host.shadowRoot?.querySelector('#ballot-code') ?? null;
  const copy = (): Promise<Made> => kept(copyText(code, shown()));
  const save = (): Promise<Made> =>
    kept(saveFile({
      name: `${msg('stemmen')}-${seat.phone.toLowerCase()}.json`,
      type: 'application/json',
      content: ballotFile(content.casebook, sitting.cases, ballot),
    }));
  const isSent = seat.isLed && seat.room?.unsent === 0;
  return html`
    <p>
      ${isSent
        ? msg('De zaal heeft al uw stemmen. Deze code is voor als er iets misgaat.')
        : msg('Laat deze code zien aan de begeleider, of lees hem voor. Uw naam staat er niet in.')}
    </p>
    <div class="hand-in">
      <p class="code" id="ballot-code" translate="no">
        ${code.split('-').map((group, index) => html`${index > 0 ? html`-<wbr />` : nothing}<span>${group}</span>`)}
      </p>
      ${qrView(code, msg('Uw code als QR-code. Dezelfde code staat er als tekst bij.'))}
    </div>
    <div class="actions">
      <button type="button" part="button" @click=${() => void making.run(copy)}>${msg('Kopieer de code')}</button>
      <button type="button" part="button" @click=${() => void making.run(save)}>${msg('Bewaar als bestand')}</button>
      ${seat.handedIn
        ? nothing
        : html`<button type="button" part="button" @click=${() => {
            seat.handedIn = true;
            conductor.update();
          }}>
            ${msg('Ik heb mijn code afgegeven')}
          </button>`}
    </div>
    ${making.status()}
    ${seat.handedIn
      ? html`<p class="hint">${msg('Stemt u nog een keer? Dan krijgt u een nieuwe code.')}</p>`
      : isSent
        ? nothing
        : html`<p class="hint">${msg('Uw stemmen staan alleen in deze pagina. Sluit de pagina pas als u de code hebt afgegeven.')}</p>`}
  `;
}
