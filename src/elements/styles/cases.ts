/** The cases: start, story, vote and verdict, and what a phone in a room has beside. */
import {css} from 'lit';

export const casesStyles = css`
  .print-frame {
    position: absolute;
    inline-size: 0;
    block-size: 0;
    border: 0;
    visibility: hidden;
  }
  .case,
  .beside,
  .end {
    max-inline-size: 44em;
  }
  .case-progress {
    margin-block-end: 1.5em;
    font-size: 0.88em;
  }
  .case-progress p {
    margin-block-end: 0.4em;
    font-weight: 600;
  }
  .bar {
    display: block;
    overflow: visible;
  }
  .track {
    fill: var(--line);
  }
  .fill {
    fill: var(--accent);
  }
  .case > h3 {
    margin-block-end: 0.7em;
  }
  .story {
    padding: clamp(1em, 3cqi, 1.5em);
    margin-block-end: 2em;
    border-radius: var(--radius);
    background: var(--soft);
    font-size: 1.06em;
    line-height: 1.6;
  }
  .start > h3,
  .waiting > h3,
  .beside h3 {
    margin-block-end: 0.6em;
  }
  .end h3 {
    font-size: clamp(1.45em, 5cqi, 2em);
  }
  .vote legend {
    margin-block-end: 0.75em;
  }
  .choices {
    display: grid;
    gap: 0.5em;
  }
  .choices .option {
    margin: 0;
  }
  .choices .option > span {
    display: flex;
    gap: 0.6em;
    align-items: flex-start;
    overflow-wrap: anywhere;
  }
  .choices .sign {
    margin-block-start: 0.17em;
  }
  .case > .wait {
    margin-block-end: 1.25em;
  }
  .sureness {
    margin-block-start: 1.75em;
  }
  .sureness .option {
    padding-block: 0.5em;
  }
  @container (min-width: 36em) {
    .vote .choices {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
  }
  .theme-wish .option {
    margin-block-end: 0.5em;
  }
  .named {
    display: block;
    max-inline-size: 34em;
    margin-block-end: 0.75em;
  }
  .named > span {
    display: block;
    margin-block-end: 0.3em;
    font-weight: 600;
  }
  .named .muted {
    font-weight: 400;
  }
  .named > :not(span) {
    inline-size: 100%;
  }
  textarea {
    min-block-size: 2.75em;
    max-inline-size: 100%;
    padding: 0.4em 0.7em;
    border: 1px solid var(--field);
    border-radius: var(--radius);
    background: var(--bg);
    color: inherit;
    font: inherit;
    font-family: ui-monospace, monospace;
    resize: vertical;
  }
  .actions:empty {
    display: none;
  }
  .way {
    padding-block-start: 1.25em;
    border-block-start: 1px solid var(--line);
  }
  .reveal .hint {
    margin-block: 0.4em 0;
  }
  .wait,
  .warning,
  .done {
    padding: 0.7em 1em;
    border-inline-start: 4px solid var(--accent);
    border-radius: var(--radius);
    background: var(--soft);
  }
  .warning {
    border-inline-start-color: var(--attention);
  }
  .done {
    border-inline-start-color: var(--acceptable);
  }
  .verdict-view > section {
    margin-block-end: 2em;
  }
  .verdict-view > section > h4 {
    margin-block-end: 0.5em;
  }
  .verdict-view > .answer {
    padding: clamp(1em, 3cqi, 1.5em);
    border: 1px solid var(--line);
    border-inline-start: 5px solid var(--accent);
    border-radius: var(--radius);
  }
  .answer h4 {
    font-size: 1.25em;
  }
  .answer dl {
    margin: 0 0 0.75em;
  }
  .answer dl > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
    padding-block: 0.35em;
  }
  .answer dt {
    min-inline-size: 9em;
    color: var(--muted);
  }
  .answer dd {
    margin: 0;
    font-weight: 600;
  }
  .answer p:last-child {
    margin-block-end: 0;
  }
  .live {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
    align-items: baseline;
    padding: 0.6em 1em;
    margin-block-end: 1.5em;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    font-size: 0.94em;
  }
  .live p {
    margin: 0;
  }
  .live[data-state='away'],
  .live[data-state='refused'],
  .live[data-state='not-loaded'] {
    border-inline-start: 4px solid var(--attention);
  }
  .notice-ways {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
  }
  .missed {
    margin-block-start: 2.5em;
  }
  @media (forced-colors: active) {
    .fill {
      fill: Highlight;
    }
    .track {
      fill: GrayText;
    }
  }
`;
