/** The room of the homes, and what walk and overview show of several homes. */
import {css} from 'lit';

export const homesStyles = css`
  .homes,
  .home-add,
  .home-paste,
  .home-fill,
  .home-filter,
  .home-done {
    max-inline-size: 46em;
  }
  .home-filter {
    display: block;
  }
  .homes {
    margin-block: 1.25em;
    border-block-end: 1px solid var(--line);
  }
  .home {
    display: grid;
    gap: 0.1em 1.25em;
    align-items: end;
    padding-block: 0.9em;
    border-block-start: 1px solid var(--line);
  }
  .home-name-field span,
  .home-add span,
  .home-filter span,
  .home-paste label span,
  .home-select span {
    display: block;
    margin-block-end: 0.3em;
    font-size: 0.94em;
  }
  .home-name-field span {
    color: var(--muted);
  }
  .home-name-field input,
  .home-add label,
  .home-add input,
  .home-filter input,
  .home-select select {
    inline-size: 100%;
  }
  .home-progress {
    margin: 0;
    padding-block-start: 0.3em;
    font-size: 0.94em;
    font-variant-numeric: tabular-nums;
    color: var(--muted);
  }
  .home-tools {
    display: flex;
    flex-wrap: wrap;
    grid-column: 1 / -1;
    gap: 0 1.25em;
    font-size: 0.94em;
  }
  .home-copy {
    display: flex;
    flex-wrap: wrap;
    grid-column: 1 / -1;
    gap: 0.75em;
    align-items: end;
    margin-block: 0.5em;
  }
  .home > .home-copy,
  .home-offer {
    padding: 0.9em 1em;
    border-radius: var(--radius);
    background: var(--soft);
  }
  .home-copy p {
    flex-basis: 100%;
    margin: 0;
  }
  .home-copy .home-select,
  .home-offer .home-select,
  .home-add label {
    flex: 1 1 14em;
    min-inline-size: 0;
  }
  .home-add,
  .home-offer {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
    align-items: end;
  }
  .home-offer {
    margin-block-end: 1.25em;
  }
  .home-paste {
    margin-block: 0.75em;
  }
  textarea {
    display: block;
    inline-size: 100%;
    padding: 0.5em 0.7em;
    margin-block-end: 0.75em;
    border: 1px solid var(--field);
    border-radius: var(--radius);
    background: var(--bg);
    color: inherit;
    font: inherit;
    resize: vertical;
  }
  .home-fill {
    margin-block-start: 2em;
  }
  .home-fill h4 {
    margin-block-end: 0.5em;
  }
  .home-done p {
    padding: 0.6em 0.9em;
    border-inline-start: 4px solid var(--accent);
    background: var(--soft);
  }
  .home-done button {
    margin-inline-start: 0.5em;
  }
  /* What is said of some homes, and then of others. */
  .report .home-name {
    max-inline-size: none;
    padding-block-start: 1em;
    margin-block: 1.25em 0.6em;
    border-block-start: 1px solid var(--line);
    font-size: 1em;
    color: inherit;
  }
  .report header + .home-name,
  .report .practice-title + .home-name {
    padding: 0;
    margin-block-start: 0;
    border: 0;
  }
  .home-name .muted {
    font-weight: 400;
  }
  .home-picker {
    max-inline-size: 30em;
    margin-block: 1.5em;
  }
  .home-picker .hint {
    margin-block: 0.4em 0;
  }
  .home-intro {
    margin-block-start: 0.6em;
  }
  @container (min-width: 36em) {
    .home {
      grid-template-columns: minmax(0, 1fr) auto;
    }
    .home-progress {
      padding-block-end: 0.8em;
    }
  }
  .paging {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
    align-items: center;
    margin-block: 1em;
  }
  .paging [aria-disabled='true'] {
    opacity: 0.5;
    cursor: default;
  }
`;
