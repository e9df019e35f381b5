/** What a person does with the report. */
import {css} from 'lit';

export const followUpStyles = css`
  .follow-up .actions {
    margin-block: 0 1em;
  }
  .take-along .field {
    margin-block: 1em 0.25em;
    max-inline-size: 26em;
  }
  .take-along .field label {
    display: block;
    margin-block-end: 0.2em;
    font-size: 0.88em;
    font-weight: 600;
    color: var(--muted);
  }
  .take-along .field input {
    inline-size: 100%;
  }
  .print-frame {
    position: absolute;
    inline-size: 0;
    block-size: 0;
    border: 0;
    visibility: hidden;
  }
  .files li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 0.9em;
    margin-block-end: 0.5em;
  }
  .files button {
    min-inline-size: 12.5em;
    text-align: start;
  }
  .file-status p:empty {
    margin: 0;
  }
  button[aria-disabled='true'] {
    cursor: progress;
    opacity: 0.75;
  }
  code {
    overflow-wrap: anywhere;
    font-size: 0.88em;
  }
  .own-actions {
    padding-block-start: 0.6em;
    margin-block-start: 0.9em;
    border-block-start: 1px dashed var(--line);
  }
  .own-actions li {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 1em;
  }
  .own-actions .what {
    font-weight: 600;
  }
  .home-choice {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 0.75em;
  }
  .paper {
    display: flex;
    gap: 0.6em;
    align-items: flex-start;
    padding-block: 0.3em;
    cursor: pointer;
  }
  .paper input {
    flex: none;
    inline-size: 1.2em;
    block-size: 1.2em;
    margin: 0.15em 0 0;
    accent-color: var(--accent);
  }
  .where {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 0.75em;
    padding-block-end: 0.5em;
    padding-inline-start: 1.8em;
  }
  .where span {
    color: var(--muted);
  }
  .where input {
    flex: 1 1 12em;
    max-inline-size: 26em;
  }
`;
