/**
 * The ground of every screen. Sizes are `em` upon `medium`, which is the size that the reader chose
 * and that no host page's root size can bend.
 */
import {css} from 'lit';

export const baseStyles = css`
  :host {
    display: block !important;
  }
  :host([hidden]) {
    display: none !important;
  }
  .root {
    all: initial;
    display: block;
    container-type: inline-size;
    direction: ltr;
    color-scheme: inherit;
    font-family: var(--ddc-font, inherit);
    font-size: var(--ddc-font-size, medium);
    line-height: 1.5;
    text-align: start;
    overflow-wrap: break-word;
    -webkit-text-size-adjust: 100%;

    --bg: var(--ddc-background, light-dark(#fff, #14191f));
    --fg: var(--ddc-text, light-dark(#1a2530, #e9eef3));
    --muted: var(--ddc-text-muted, light-dark(#51606e, #a8b4c0));
    --line: var(--ddc-line, light-dark(#d7dde3, #39444f));
    --field: var(--ddc-field, light-dark(#77848f, #8b98a5));
    --soft: var(--ddc-surface, light-dark(#f4f7f9, #1c232b));
    --accent: var(--ddc-accent, light-dark(#0a5a85, #84c5ee));
    --on-accent: var(--ddc-on-accent, light-dark(#fff, #0c1a24));
    --radius: var(--ddc-radius, 6px);
    --unacceptable: light-dark(#a51f17, #ff9c92);
    --attention: light-dark(#855400, #f3c264);
    --acceptable: light-dark(#1b683a, #86d8a2);
    --unclear: light-dark(#4b5a69, #b8c4d0);

    color: var(--fg);
    background: var(--bg);
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  .frame {
    max-inline-size: 62em;
    margin-inline: auto;
    padding: clamp(1em, 4cqi, 2.5em);
  }
  .masthead {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0.25em 1.5em;
    padding-block-end: 0.9em;
    margin-block-end: 1.75em;
    border-block-end: 1px solid var(--line);
  }
  h2,
  h3,
  h4,
  h5 {
    margin: 0;
    line-height: 1.25;
    font-weight: 650;
    text-wrap: balance;
  }
  h2 {
    font-size: 1.15em;
    letter-spacing: -0.005em;
  }
  h3 {
    font-size: clamp(1.3em, 4cqi, 1.65em);
    letter-spacing: -0.012em;
  }
  h4 {
    font-size: 1.15em;
  }
  h5 {
    font-size: 1em;
  }
  p {
    margin: 0 0 0.75em;
    max-inline-size: 40em;
    text-wrap: pretty;
  }
  ul,
  ol {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  a {
    color: var(--accent);
    text-underline-offset: 0.15em;
  }
  fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  legend {
    padding: 0;
    margin-block-end: 1em;
  }
  .muted {
    color: var(--muted);
  }
  .hint {
    color: var(--muted);
    font-size: 0.94em;
  }
  .hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  [tabindex='-1']:focus {
    outline: none;
  }
  :focus-visible,
  .option:has(:focus-visible) {
    outline: 3px solid var(--accent);
    outline-offset: 2px;
  }
  .option :focus-visible {
    outline: none;
  }
  button,
  input,
  select {
    font: inherit;
    color: inherit;
  }
  button {
    min-block-size: 2.75em;
    padding: 0.5em 1.2em;
    border: 1px solid var(--field);
    border-radius: var(--radius);
    background: transparent;
    font-weight: 600;
    cursor: pointer;
  }
  button:hover {
    background: var(--soft);
  }
  button.primary {
    border-color: var(--accent);
    background: var(--accent);
    color: var(--on-accent);
  }
  button.primary:hover {
    background: color-mix(in oklab, var(--accent), var(--fg) 18%);
  }
  button:disabled {
    cursor: progress;
    opacity: 0.75;
  }
  button.quiet {
    min-block-size: 2em;
    padding: 0.25em 0;
    text-align: start;
    border-color: transparent;
    color: var(--accent);
    text-decoration: underline;
    text-underline-offset: 0.15em;
    text-decoration-thickness: 1px;
  }
  button.quiet:hover {
    background: none;
    text-decoration-thickness: 2px;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
    align-items: baseline;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
    margin-block: 1.75em;
  }
  .notice {
    padding: 0.9em 1.1em;
    margin-block-end: 1.5em;
    border: 1px solid var(--line);
    border-inline-start: 4px solid var(--attention);
    border-radius: var(--radius);
    background: var(--soft);
  }
  .notice p:last-child {
    margin: 0;
  }
  input[type='text'],
  select {
    min-block-size: 2.75em;
    max-inline-size: 100%;
    padding: 0.4em 0.7em;
    border: 1px solid var(--field);
    border-radius: var(--radius);
    background: var(--bg);
  }
  @media (forced-colors: active) {
    button.primary {
      border-width: 3px;
    }
  }
  @media print {
    .no-print {
      display: none !important;
    }
  }
`;
