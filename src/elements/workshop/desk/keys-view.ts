/** Which keys do something; those that are letters and digits can be put off. */
import {html} from 'lit';
import type {TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import type {Desk} from './desk.js';

export function keysView(desk: Desk): TemplateResult {
  const {msg} = desk.ground.localizer;
  return html`<details class="keys">
    <summary>${msg('Klikker en toetsen')}</summary>
    <dl>
      <div><dt><kbd>→</kbd> <kbd>↓</kbd> <kbd>Page Down</kbd> <kbd>${msg('spatie')}</kbd></dt><dd>${msg('verder')}</dd></div>
      <div><dt><kbd>←</kbd> <kbd>↑</kbd> <kbd>Page Up</kbd></dt><dd>${msg('terug')}</dd></div>
      <div><dt><kbd>b</kbd> <kbd>.</kbd></dt><dd>${msg('scherm leeg')}</dd></div>
      <div><dt><kbd>1</kbd> <kbd>2</kbd> <kbd>3</kbd></dt><dd>${msg('een hand erbij')}</dd></div>
      <div><dt><kbd>Shift</kbd> + <kbd>1</kbd> <kbd>2</kbd> <kbd>3</kbd></dt><dd>${msg('een hand eraf')}</dd></div>
    </dl>
    <label class="switch">
      <input
        type="checkbox"
        name="shortcuts"
        .checked=${live(desk.hasShortcuts)}
        @change=${() => {
          desk.hasShortcuts = !desk.hasShortcuts;
          desk.ground.update();
        }}
      />
      <span>${msg('Toetsen met letters en cijfers staan aan')}</span>
    </label>
  </details>`;
}
