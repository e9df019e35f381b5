/** The screen for the room, as far as it is not drawn by the projector: it fills the window. */
import {css} from 'lit';

export const screenStyles = css`
  .screen {
    position: fixed;
    z-index: 2147483647;
    inset: 0;
    background: var(--bg);
  }
  .screen.waiting {
    display: grid;
    place-items: center;
    padding: 2em;
    font-size: 1.5em;
    text-align: center;
  }
  .desk-left {
    position: absolute;
    inset-block-end: 0.75em;
    inset-inline-start: 0.75em;
    margin: 0;
    padding: 0.3em 0.8em;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--soft);
    color: var(--muted);
    font-size: 0.9em;
  }
  .way-back {
    position: absolute;
    inset-block-end: 0.5em;
    inset-inline-end: 0.5em;
    margin: 0;
  }
  .way-back button {
    min-block-size: 2.2em;
    padding: 0.25em 0.8em;
    background: var(--bg);
    color: var(--muted);
    font-size: 0.85em;
    font-weight: 400;
  }
  .way-back button:hover,
  .way-back button:focus-visible {
    color: var(--fg);
  }
`;
