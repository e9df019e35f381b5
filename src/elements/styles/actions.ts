/** The room of the actions, and what its cards share with the report. */
import {css} from 'lit';

export const actionsStyles = css`
  #heading + .count-line {
    margin-block-start: 0.6em;
  }
  .late {
    margin-block-end: 0.75em;
    font-weight: 600;
    color: var(--unacceptable);
  }
  .list-tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 1em;
    padding: 1em;
    margin-block: 1.25em;
    border-radius: var(--radius);
    background: var(--soft);
  }
  .list-tools .field {
    flex: 1 1 7em;
    max-inline-size: 16em;
  }
  .field {
    margin: 0;
    max-inline-size: none;
  }
  .field label {
    display: block;
    margin-block-end: 0.2em;
    font-size: 0.88em;
    font-weight: 600;
    color: var(--muted);
  }
  .field input,
  .field select,
  textarea {
    inline-size: 100%;
  }
  textarea,
  input[type='date'] {
    min-block-size: 2.75em;
    max-inline-size: 100%;
    padding: 0.5em 0.7em;
    border: 1px solid var(--field);
    border-radius: var(--radius);
    background: var(--bg);
    color: inherit;
    font: inherit;
  }
  textarea {
    display: block;
    resize: vertical;
    field-sizing: content;
  }
  .action-card {
    padding: clamp(1em, 3cqi, 1.6em);
    margin-block-end: 1.1em;
    border: 1px solid var(--line);
    border-radius: var(--radius);
  }
  .action-card header {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0.25em 1.5em;
    margin-block-end: 0.9em;
  }
  .action-card h4 {
    font-size: 1.08em;
  }
  .standing {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1em;
    margin: 0;
    font-size: 0.94em;
  }
  .fields {
    display: grid;
    gap: 0.75em 1em;
    margin-block: 0.75em;
  }
  @container (min-width: 36em) {
    .fields {
      grid-template-columns: 2fr 1fr 1fr;
    }
  }
  .again {
    padding: 0.8em 1em;
    margin-block-start: 0.9em;
    border-radius: var(--radius);
    background: var(--soft);
  }
  .again p {
    margin-block-end: 0.4em;
  }
  .again li {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 1em;
  }
  .action-card .hint {
    margin: 0.35em 0 0;
  }
  .action-card .end {
    margin: 0.5em 0 0;
  }
  .removed {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 1em;
    padding: 0.5em clamp(1em, 3cqi, 1.6em);
    margin-block-end: 1.1em;
    border: 1px dashed var(--line);
    border-radius: var(--radius);
  }
  .take-along {
    margin-block-start: 2em;
  }
  .file-buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
    margin-block: 0.75em;
  }
  .file-status p:empty {
    margin: 0;
  }
  button[aria-disabled='true'] {
    cursor: progress;
    opacity: 0.75;
  }
`;
