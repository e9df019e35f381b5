/** Collecting codes: typed, pasted or scanned. What came of each is said. */
import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import type {Desk} from './desk.js';
import {freshView, resultsList} from './results-list.js';
import {sayCameraFault} from './say-faults.js';

/** As many lines as are seen at once. */
const MOST_ROWS = 6;

export function codesView(desk: Desk): TemplateResult {
  const {collecting, ground} = desk;
  const {msg} = ground.localizer;
  const rows = Math.min(MOST_ROWS, Math.max(2, collecting.typed.split('\n').length));
  return html`<section aria-labelledby="codes">
    <h4 id="codes">${msg('Codes verzamelen')}</h4>
    <p>${msg('Aan het eind laat elke telefoon een code zien. Typ, plak of scan die hier.')}</p>
    <form
      @submit=${(event: SubmitEvent) => {
        event.preventDefault();
        collecting.takeTyped();
        ground.host.shadowRoot?.querySelector<HTMLElement>('#typed-codes')?.focus();
      }}
    >
      <label class="named">
        <span>${msg('Codes, elk op een eigen regel')}</span>
        <textarea
          id="typed-codes"
          name="codes"
          rows=${rows}
          autocomplete="off"
          autocapitalize="characters"
          spellcheck="false"
          .value=${live(collecting.typed)}
          @input=${(event: Event) => {
            collecting.typed = (event.target as HTMLTextAreaElement).value;
            ground.update();
          }}
          @keydown=${(event: KeyboardEvent) => {
            // One code is entered like a line; with Shift another line begins.
            if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
            event.preventDefault();
            (event.target as HTMLTextAreaElement).form?.requestSubmit();
          }}
        ></textarea>
      </label>
      <div class="tools">
        <button part="button">${msg('Tel deze codes mee')}</button>
        <button type="button" part="button" @click=${() => {
          if (collecting.camera.isOn) collecting.camera.stop();
          else void collecting.camera.start();
        }}>
          ${collecting.camera.isOn ? msg('Stop de camera') : msg('Scan met de camera')}
        </button>
      </div>
    </form>
    ${cameraView(desk)}
    <div role="status" class="said">${freshView(desk)}</div>
    ${resultsList(desk)}
  </section>`;
}

function cameraView({collecting: {camera}, ground: {localizer}}: Desk): TemplateResult | typeof nothing {
  const {msg} = localizer;
  if (camera.fault) return html`<p class="fault" role="alert">${sayCameraFault(localizer, camera.fault)}</p>`;
  if (!camera.isOn) return nothing;
  return html`<div class="camera">
    <video id="camera" muted playsinline aria-label=${msg('Beeld van de camera')}></video>
    <p class="hint">${msg('Houd de QR-code van een telefoon voor de camera. Daarna kan meteen de volgende.')}</p>
  </div>`;
}
