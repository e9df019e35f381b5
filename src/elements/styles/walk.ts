/** The start, the questions and the overview. */
import {css} from 'lit';

export const walkStyles = css`
  .walk {
    display: grid;
    gap: 1.5em 4em;
  }
  @container (min-width: 52em) {
    .walk {
      grid-template-columns: 15em minmax(0, 1fr);
    }
  }
  .lead {
    font-size: 1.15em;
    line-height: 1.55;
    margin-block-end: 1.5em;
  }
  .option {
    display: flex;
    gap: 0.75em;
    align-items: flex-start;
    padding: 0.75em 1em;
    margin-block-end: 0.5em;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    cursor: pointer;
  }
  .option:hover {
    border-color: var(--field);
    background: var(--soft);
  }
  .option:has(:checked) {
    border-color: var(--accent);
    box-shadow: inset 0 0 0 1px var(--accent);
    background: color-mix(in oklab, var(--accent) 7%, var(--bg));
  }
  .option input {
    flex: none;
    inline-size: 1.2em;
    block-size: 1.2em;
    margin: 0.15em 0 0;
    accent-color: var(--accent);
  }
  .depths {
    display: grid;
    gap: 0.75em;
  }
  @container (min-width: 36em) {
    .depths {
      grid-template-columns: 1fr 1fr;
    }
  }
  .depth .muted {
    display: block;
  }
  .plain-facts {
    padding-block-start: 1.25em;
    border-block-start: 1px solid var(--line);
  }
  .plain-facts li {
    position: relative;
    max-inline-size: 42em;
    padding-inline-start: 1.25em;
    margin-block-end: 0.5em;
    font-size: 0.94em;
    color: var(--muted);
  }
  .plain-facts li::before {
    content: '';
    position: absolute;
    inset-inline-start: 0;
    inset-block-start: 0.6em;
    inline-size: 0.4em;
    block-size: 0.4em;
    border-radius: 50%;
    background: var(--accent);
  }
  .theme-name {
    display: block;
    margin-block-end: 0.35em;
    font-size: 0.88em;
    font-weight: 600;
    color: var(--accent);
  }
  .question {
    max-inline-size: 44em;
  }
  .number {
    display: flex;
    align-items: center;
    gap: 0.6em;
    margin-block-end: 1em;
  }
  .number input {
    inline-size: 7em;
    font-size: 1.15em;
    font-variant-numeric: tabular-nums;
  }
  [aria-invalid] {
    border-color: var(--unacceptable);
    border-width: 2px;
  }
  .instead {
    margin-block-start: 1em;
    padding-block-start: 1em;
    border-block-start: 1px solid var(--line);
  }
  .instead .option {
    padding-block: 0.55em;
  }
  .reason {
    display: block;
    margin-block-start: 0.5em;
  }
  .reason span {
    display: block;
    margin-block-end: 0.3em;
    font-size: 0.94em;
  }
  .reason input {
    inline-size: 100%;
  }
  .fault {
    padding: 0.6em 0.9em;
    border-inline-start: 4px solid var(--unacceptable);
    background: var(--soft);
    color: var(--unacceptable);
    font-weight: 600;
  }
  .help {
    margin-block-start: 1.25em;
  }
  .help summary,
  details > summary {
    inline-size: fit-content;
    padding-block: 0.3em;
    color: var(--accent);
    cursor: pointer;
    border-radius: 2px;
  }
  .help p {
    margin: 0.4em 0;
    padding-inline-start: 1.1em;
    border-inline-start: 2px solid var(--line);
  }
  .overview h4 {
    margin-block: 1.75em 0.5em;
  }
  .answers li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0 1em;
    padding-block: 0.7em;
    border-block-start: 1px solid var(--line);
  }
  .answers .asked {
    grid-column: 1;
  }
  .answers .given {
    grid-column: 1;
    font-weight: 600;
  }
  .answers .given.muted {
    font-weight: 400;
    font-style: italic;
  }
  .answers button {
    grid-column: 2;
    grid-row: 1 / span 2;
    align-self: start;
  }
  @media (forced-colors: active) {
    .option:has(:checked) {
      border-color: Highlight;
      outline: 2px solid Highlight;
    }
  }
`;
