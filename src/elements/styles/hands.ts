/** Counting hands. */
import {css} from 'lit';

export const handsStyles = css`
  .hands {
    padding: 1em 1.1em 0.9em;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--soft);
  }
  .hands-choices {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1.5em;
  }
  .hands-choices label {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0.6em;
    align-items: center;
    max-inline-size: 100%;
    margin-block-end: 0.75em;
  }
  .hands-choices select {
    max-inline-size: 100%;
  }
  .counters {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em;
  }
  .counter {
    padding: 0.7em 0.8em 0.5em;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--bg);
  }
  .counter p {
    margin: 0;
  }
  .counter-name {
    font-weight: 600;
  }
  .counter-row {
    display: grid;
    grid-template-columns: 3.25em minmax(0, 1fr) 3.25em;
    gap: 0.5em;
    margin-block: 0.5em 0.4em;
  }
  .counter-row input[type='text'] {
    inline-size: 100%;
    padding: 0.2em;
    font-size: 1.5em;
    font-weight: 650;
    font-variant-numeric: tabular-nums;
    line-height: 1.2;
    text-align: center;
  }
  .counter-row > input {
    min-inline-size: 0;
  }
  .pulse {
    min-block-size: 3.25em;
    padding: 0;
    font-size: 1em;
    line-height: 1;
    touch-action: manipulation;
  }
  .pulse.plus {
    border-color: var(--accent);
    background: var(--accent);
    color: var(--on-accent);
  }
  .pulse.plus:hover {
    background: color-mix(in oklab, var(--accent), var(--fg) 18%);
  }
  .counter-foot {
    display: flex;
    gap: 0.75em;
    justify-content: space-between;
    min-block-size: 1.6em;
    color: var(--muted);
    font-size: 0.9em;
  }
  .total {
    margin: 0.75em 0 0;
    font-weight: 600;
  }
  @container (min-width: 40em) {
    .counters {
      grid-template-columns: repeat(3, minmax(0, 1fr));
      grid-template-rows: repeat(3, auto);
    }
    .counter {
      display: grid;
      grid-row: span 3;
      grid-template-rows: subgrid;
      gap: 0;
    }
    .counter-row {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .counter-row > input {
      grid-row: 1;
      grid-column: 1 / -1;
    }
  }
  @container (max-width: 40em) {
    .counter {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      gap: 0 0.75em;
      align-items: center;
    }
    .counter-row {
      grid-row: 1 / span 2;
      grid-column: 2;
      grid-template-columns: 3.25em 3.5em 3.25em;
      margin-block: 0;
    }
    .counter-foot kbd {
      display: none;
    }
  }
  @container (max-width: 26em) {
    .counter {
      grid-template-columns: minmax(0, 1fr);
    }
    .counter-row {
      grid-row: auto;
      grid-column: 1;
      grid-template-columns: 3.25em minmax(0, 1fr) 3.25em;
      margin-block: 0.4em;
    }
  }
  .halves {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0 3em;
  }
  @container (min-width: 56em) {
    .halves {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
  .votes {
    margin: 0 0 2em;
    padding: 0.5em 0.9em;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--soft);
  }
  .votes > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
  }
  .votes dt {
    color: var(--muted);
  }
  .votes dd {
    margin: 0;
    font-weight: 600;
  }
  .correction .hands {
    margin-block-start: 0.5em;
  }
`;
