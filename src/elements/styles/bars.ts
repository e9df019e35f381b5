/** Bars with their words; their size follows the letters around them. */
import {css} from 'lit';

export const barStyles = css`
  .bars {
    margin: 0;
    --plain-ink: var(--plain, var(--accent));
  }
  .bars p {
    margin: 0;
    max-inline-size: none;
  }
  .bars-row {
    color: var(--plain-ink);
  }
  .bars-row + .bars-row {
    margin-block-start: 0.6em;
  }
  .bars .acceptable {
    color: var(--acceptable);
  }
  .bars .attention {
    color: var(--attention);
  }
  .bars .unacceptable {
    color: var(--unacceptable);
  }
  .bars-name {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.1em 0.4em;
    line-height: 1.25;
    overflow-wrap: anywhere;
  }
  .bars-word {
    font-weight: 650;
    color: var(--fg);
  }
  .bars-shift {
    margin-inline-start: auto;
    font-size: 0.82em;
    font-weight: 600;
    color: var(--fg);
    font-variant-numeric: tabular-nums;
  }
  .bars-line {
    display: grid;
    grid-template-columns: 3.6em minmax(0, 1fr) 6em;
    align-items: center;
    gap: 0.4em;
  }
  .bars-line.alone {
    grid-template-columns: minmax(0, 1fr) 6em;
  }
  .bars-line.alone.long {
    grid-template-columns: minmax(0, 1fr) 11.5em;
  }
  .bars-round {
    color: var(--fg);
  }
  .bars-words {
    font-weight: 650;
    color: var(--fg);
    font-variant-numeric: tabular-nums;
  }
  .bar {
    display: block;
    inline-size: 100%;
    block-size: 1.15em;
    overflow: hidden;
    border-inline-start: 3px solid var(--muted);
    background: var(--soft);
  }
  .bars-line + .bars-line .bar {
    margin-block-start: 0.15em;
  }
  .swatch {
    flex: none;
    inline-size: 1.1em;
    block-size: 1.1em;
  }
  .bar rect,
  .swatch rect {
    fill: currentcolor;
    stroke: currentcolor;
    stroke-width: 6px;
  }
  .bar :not(.fill-solid) > rect,
  .swatch :not(.fill-solid) > rect {
    fill: var(--bg);
  }
  .bar path,
  .swatch path {
    stroke: currentcolor;
    stroke-width: 3px;
  }
  .bar .untold {
    fill: none;
    stroke-dasharray: 8 6;
  }
  /* The option that is the verdict. */
  .bars-row.right .bars-word {
    text-decoration: underline;
    text-decoration-thickness: 0.12em;
    text-underline-offset: 0.15em;
  }
  .neutral .bars-row {
    color: var(--plain-ink);
  }
  .bars-note {
    margin-block-start: 0.75em !important;
    color: var(--muted);
  }
  .bars-stack .bars-row + .bars-row {
    margin-block-start: 1.6em;
  }
  .bar.stack {
    block-size: 3em;
    margin-block: 0.3em 0.5em;
    border: 0;
  }
  .bars-legend {
    display: grid;
    grid-template-columns: repeat(3, minmax(0, 1fr));
    gap: 0.2em 1em;
    color: var(--fg);
    font-size: 0.85em;
    font-weight: 650;
  }
  .bars-legend li {
    display: flex;
    gap: 0.5em;
    align-items: center;
  }
  .bars-legend .swatch {
    color: var(--plain-ink);
  }
  .bars-columns,
  .bars-cells {
    display: grid;
    grid-template-columns: minmax(0, 1.1fr) repeat(3, minmax(0, 1.4fr));
    gap: 0.3em 1em;
    align-items: center;
    padding-block: 0.3em;
  }
  .bars-columns b {
    font-weight: 650;
  }
  .bars-cell {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: center;
    gap: 0.4em;
  }
  .bars-cell .bars-round {
    display: none;
  }
  .bars-table {
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }
  .bars-table th,
  .bars-table td {
    padding: 0.3em 1em 0.3em 0;
    border-block-end: 1px solid var(--line);
    text-align: start;
    vertical-align: top;
  }
  .bars-table tbody th {
    font-weight: 400;
  }
  /* The names of many cases stand beside their bars. */
  @container (min-width: 821px) {
    .overall-hardest .bars-row {
      display: grid;
      grid-template-columns: minmax(0, 1fr) minmax(0, 1.1fr);
      gap: 0.8em;
      align-items: center;
    }
    .overall-hardest .bars-row + .bars-row {
      margin-block-start: 0.4em;
    }
  }
  @container (max-width: 560px) {
    .bars-columns {
      display: none;
    }
    .bars-cells,
    .bars-legend {
      grid-template-columns: minmax(0, 1fr);
    }
    .bars-cell {
      grid-template-columns: 8em minmax(0, 1fr) auto;
    }
    .bars-cell .bars-round {
      display: inline;
    }
    .bars-line.alone.long {
      grid-template-columns: minmax(0, 1fr);
      gap: 0.1em;
    }
    .bars-table {
      font-size: 0.9em;
    }
  }
  @media (forced-colors: active) {
    /* Without a ground, an edge says how long a whole bar is. */
    .bar {
      background: Canvas;
      outline: 1px solid GrayText;
    }
    .bars-row,
    .bars-cell,
    .swatch {
      color: CanvasText !important;
    }
    .bar :not(.fill-solid) > rect,
    .swatch :not(.fill-solid) > rect {
      fill: Canvas;
    }
  }
`;
