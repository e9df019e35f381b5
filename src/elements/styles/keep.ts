/** The room in which a session is kept and opened. */
import {css} from 'lit';

export const keepStyles = css`
  .keep {
    margin-block-start: 0.75em;
  }
  .keep button.quiet {
    text-align: start;
  }
  .keep > section {
    padding-block: 1.5em;
    border-block-start: 1px solid var(--line);
  }
  .keep h4 {
    margin-block-end: 0.5em;
  }
  .keep h5 {
    margin-block: 1.25em 0.35em;
  }
  .halves h5 {
    margin-block: 0 0.3em;
    font-weight: 600;
  }
  .keep .actions {
    margin-block: 1em;
  }
  .keep .said:empty {
    display: none;
  }
  .keep .said p {
    padding: 0.6em 0.9em;
    border-inline-start: 4px solid var(--acceptable);
    background: var(--soft);
  }
  .halves {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.5em 3em;
  }
  @container (min-width: 44em) {
    .halves {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
  .named {
    display: block;
    max-inline-size: 34em;
    margin-block-end: 0.5em;
  }
  .named > span {
    display: block;
    margin-block-end: 0.3em;
    font-weight: 600;
  }
  .named > :not(span) {
    inline-size: 100%;
  }
  .keep textarea {
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
  .keep textarea[aria-invalid] {
    border-color: var(--unacceptable);
    border-width: 2px;
  }
  .code {
    inline-size: fit-content;
    max-inline-size: 100%;
    padding: 0.7em 0.9em;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--soft);
    font-family: ui-monospace, monospace;
    font-size: 1.25em;
    letter-spacing: 0.05em;
    user-select: all;
  }
  .code span {
    white-space: nowrap;
  }
  .kept li {
    display: grid;
    gap: 0.25em 1em;
    padding-block: 0.7em;
    border-block-start: 1px solid var(--line);
  }
  @container (min-width: 36em) {
    .kept li {
      grid-template-columns: minmax(0, 1fr) auto;
      align-items: center;
    }
    .kept .sure {
      grid-column: 1 / -1;
    }
  }
  .kept p {
    margin: 0;
  }
  .kept .muted {
    display: block;
  }
  .kept .now {
    display: inline-block;
    padding: 0.1em 0.5em;
    border: 1px solid var(--acceptable);
    border-radius: 1em;
    color: var(--acceptable);
    font-size: 0.85em;
  }
  .row-actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1.25em;
    align-items: center;
  }
  .sure .actions {
    margin-block: 0.5em;
  }
  .sessions {
    margin: 0;
  }
  .sessions dt {
    margin-block-start: 0.75em;
    color: var(--muted);
  }
  .sessions dd {
    margin: 0;
    font-weight: 400;
  }
  .since li {
    max-inline-size: 40em;
    padding-block: 0.35em;
  }
`;
