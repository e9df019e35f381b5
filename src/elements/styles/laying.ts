/** Sessions that are laid side by side. */
import {css} from 'lit';

export const layingStyles = css`
  #heading:has(~ .laying) + p {
    margin-block-start: 0.6em;
  }
  .laying {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.25em 2.5em;
    margin-block: 1.5em 1em;
  }
  @container (min-width: 44em) {
    .laying {
      grid-template-columns: 1fr 1fr;
    }
  }
  .laying label {
    display: block;
    margin-block-end: 0.35em;
    font-weight: 600;
  }
  .code-line {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em;
  }
  .code-line input {
    flex: 1 1 12em;
    min-inline-size: 0;
    font-family: ui-monospace, monospace;
  }
  .lying {
    margin-block: 0.5em 1.5em;
  }
  .lying li,
  .unchanged li {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1em;
    align-items: center;
    justify-content: space-between;
    padding-block: 0.45em;
    border-block-start: 1px solid var(--line);
  }
  .modes {
    margin-block: 1.5em;
  }
  .changed > li {
    padding-block: 1em;
    border-block-start: 1px solid var(--line);
  }
  .was-is {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0.6em;
    margin-block: 0.35em;
  }
  .reasons {
    padding-inline-start: 1.2em;
    list-style: disc;
  }
  .in-home {
    margin-block-start: 0.75em;
    padding-inline-start: 0.9em;
    border-inline-start: 2px solid var(--line);
  }
  .side {
    max-inline-size: 100%;
    margin-block: 1em;
    overflow-x: auto;
  }
  .side table {
    border-collapse: collapse;
  }
  .side th,
  .side td {
    min-inline-size: 9em;
    padding: 0.5em 0.75em;
    border-block-start: 1px solid var(--line);
    text-align: start;
    vertical-align: top;
  }
  .side thead th {
    border: 0;
  }
  .side thead .muted {
    display: block;
    font-weight: 400;
    font-size: 0.88em;
  }
  .side tbody th {
    position: sticky;
    inset-inline-start: 0;
    font-weight: 600;
    background: var(--bg);
  }
`;
