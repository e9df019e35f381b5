/** The first screen of the desk: choosing cases, their order, groups, a live room. */
import {css} from 'lit';

export const setUpStyles = css`
  .set-up .lead {
    margin-block: 0.6em 1em;
    max-inline-size: 44em;
    font-size: 1.1em;
  }
  .set-up section,
  .set-up .choose {
    margin-block-start: 2em;
  }
  .set-up h4 {
    margin-block-end: 0.5em;
  }
  .set-up legend {
    margin-block-end: 0.25em;
  }
  .programmes {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.6em;
  }
  @container (min-width: 36em) {
    .programmes {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
  @container (min-width: 62em) {
    .programmes {
      grid-template-columns: repeat(4, minmax(0, 1fr));
    }
  }
  .option {
    display: flex;
    gap: 0.75em;
    align-items: flex-start;
    padding: 0.75em 1em;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    cursor: pointer;
  }
  .option .muted {
    display: block;
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
  .option input,
  .pick-row input,
  .switch input {
    flex: none;
    inline-size: 1.2em;
    block-size: 1.2em;
    margin: 0.15em 0 0;
    accent-color: var(--accent);
  }
  .pick fieldset {
    margin-block-start: 1.25em;
  }
  .pick-row {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0.75em;
    align-items: flex-start;
    padding: 0.55em 0;
    border-block-start: 1px solid var(--line);
    cursor: pointer;
  }
  .pick-title {
    flex: 1 1 12em;
    min-inline-size: 0;
  }
  .marks {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3em 0.6em;
    align-items: center;
  }
  .mark {
    padding: 0.1em 0.55em;
    border: 1px solid var(--line);
    border-radius: 1em;
    color: var(--muted);
    font-size: 0.8em;
    font-weight: 400;
    white-space: nowrap;
  }
  .mark.hard {
    border-color: var(--attention);
    color: var(--attention);
  }
  .switch {
    display: inline-flex;
    gap: 0.5em;
    align-items: flex-start;
    margin-inline-end: 0.75em;
    padding-block: 0.35em;
    cursor: pointer;
  }
  .chosen li {
    display: flex;
    gap: 0.75em;
    align-items: center;
    min-block-size: 2.6em;
    padding-block: 0.3em;
    border-block-start: 1px solid var(--line);
  }
  .chosen .place {
    flex: none;
    inline-size: 1.6em;
    color: var(--muted);
    font-variant-numeric: tabular-nums;
    text-align: end;
  }
  .moves {
    display: flex;
    flex: none;
    gap: 0.3em;
  }
  .mover {
    min-inline-size: 2.75em;
    padding: 0.3em;
    font-weight: 400;
  }
  .mover[aria-disabled='true'] {
    border-color: var(--line);
    color: var(--muted);
    cursor: default;
  }
  .fields {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1.5em;
    align-items: end;
  }
  .fields .named {
    flex: 1 1 18em;
  }
  .fields .minutes {
    flex: 0 1 14em;
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
  .named > :not(span) {
    inline-size: 100%;
  }
  .group-row {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 0.75em;
    align-items: end;
    margin-block-end: 0.75em;
  }
  .group-row .named {
    flex: 0 1 24em;
    margin: 0;
  }
  .begin {
    margin-block-start: 2.5em;
    padding-block-start: 1.5em;
    border-block-start: 1px solid var(--line);
  }
  .begin .hint {
    margin-block: 0.75em 0;
  }
  button.large {
    padding: 0.7em 1.8em;
    font-size: 1.1em;
  }
  summary {
    inline-size: fit-content;
    padding-block: 0.3em;
    border-radius: 2px;
    color: var(--accent);
    cursor: pointer;
  }
  .open-kept[open] {
    padding-block-end: 0.5em;
  }
  .open-kept .named {
    margin-block-start: 0.5em;
  }
  @media (forced-colors: active) {
    .option:has(:checked) {
      border-color: Highlight;
      outline: 2px solid Highlight;
    }
  }
`;
