/** The field in which a file is chosen. */
import {css} from 'lit';

export const fileFieldStyles = css`
  input[type='file'] {
    max-inline-size: 100%;
    padding: 0.7em;
    border: 1px dashed var(--field);
    border-radius: var(--radius);
  }
  input[type='file']::file-selector-button {
    min-block-size: 2.5em;
    margin-inline-end: 0.9em;
    padding: 0.4em 1em;
    border: 1px solid var(--field);
    border-radius: var(--radius);
    background: var(--bg);
    color: var(--fg);
    font: inherit;
    font-weight: 600;
    cursor: pointer;
  }
`;
