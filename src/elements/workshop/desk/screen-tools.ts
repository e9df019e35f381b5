/** The screen for the room: opening it, what became of it, and the same in this window. */
import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {Desk} from './desk.js';
import type {ScreenStatus} from './windows.js';

export function screenTools(desk: Desk): TemplateResult {
  const {windows, blank, here, ground: {localizer: {msg}}} = desk;
  const {screen, mayOpen} = windows;
  return html`<div class="screen-tools no-print" role="group" aria-labelledby="screen-title">
    <p class="screen-status">
      <strong id="screen-title">${msg('Scherm voor de zaal')}</strong>
      <span role="status">${sayScreen(desk, screen)}</span>
    </p>
    <div class="tools">
      ${mayOpen
        ? html`<button
            type="button"
            class=${screen === 'open' ? '' : 'primary'}
            part="button"
            @click=${() => {
              windows.open();
            }}
          >
            ${screen === 'closed' ? msg('Open het opnieuw') : screen === 'open' ? msg('Toon het venster') : msg('Open het scherm')}
          </button>`
        : nothing}
      <button type="button" part="button" @click=${() => void here.enter()}>${msg('Toon hier groot')}</button>
      <button type="button" part="button" aria-pressed=${blank ? 'true' : 'false'} @click=${() => {
        desk.setBlank(!blank);
      }}>
        ${msg('Maak het scherm leeg')} <kbd>b</kbd>
      </button>
    </div>
    ${screen === 'blocked'
      ? html`<p class="blocked">
          <a href=${windows.link} target="_blank" rel="opener">${msg('Open het scherm voor de zaal')}</a>
        </p>`
      : nothing}
  </div>`;
}

function sayScreen({windows, ground: {localizer: {msg}}}: Desk, screen: ScreenStatus): string {
  if (!windows.mayOpen) return windows.isReady ? msg('Deze browser kan geen tweede scherm vullen. Kies “Toon hier groot”.') : '';
  switch (screen) {
    case 'none':
      return msg('staat nog niet aan.');
    case 'opening':
      return msg('gaat open. Sleep het naar de beamer en maak het groot met F11.');
    case 'blocked':
      return msg('werd door de browser tegengehouden. Open het met de link hieronder.');
    case 'open':
      return msg('staat aan.');
    case 'closed':
      return msg('is gesloten. De stemmen zijn er nog.');
  }
}
