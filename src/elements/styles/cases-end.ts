/** The end of the cases: the code, the picture of how it went, and its table. */
import {css} from 'lit';

export const casesEndStyles = css`
  .end > section {
    margin-block: 2em;
  }
  .end > section > h4 {
    margin-block-end: 0.5em;
  }
  .code {
    inline-size: fit-content;
    max-inline-size: 100%;
    padding: 0.7em 0.9em;
    margin: 0;
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
  .hand-in {
    display: flex;
    flex-wrap: wrap;
    gap: 1em 1.5em;
    align-items: flex-start;
  }
  .hand-in .code {
    flex: 1 1 14em;
  }
  .qr {
    display: block;
    inline-size: min(100%, 15em);
    border: 1px solid var(--line);
    border-radius: var(--radius);
    forced-color-adjust: none;
  }
  .made p {
    margin: 0;
  }
  .score {
    max-inline-size: 34em;
    margin: 1.25em 0;
  }
  .score svg {
    display: block;
    overflow: visible;
  }
  .score-theme,
  .score-count {
    fill: var(--fg);
    font-size: 0.94em;
  }
  .score-theme {
    font-weight: 600;
  }
  .score-count {
    fill: var(--muted);
    font-size: 0.88em;
  }
  .score-mark,
  .mark-of {
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .score .plane {
    fill: currentcolor;
    stroke: none;
  }
  .score .mark {
    fill: none;
    stroke: var(--bg);
  }
  .score .right {
    color: var(--acceptable);
  }
  .score .tooStrict {
    color: var(--accent);
  }
  .score .tooLenient {
    color: var(--attention);
  }
  .marks {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
    margin-block-start: 0.5em;
    font-size: 0.88em;
  }
  .mark-of {
    display: inline-flex;
    gap: 0.4em;
    align-items: center;
  }
  .mark-sign {
    inline-size: 1.15em;
    block-size: 1.15em;
  }
  .table {
    margin-block: 0.75em;
    overflow-x: auto;
  }
  table {
    border-collapse: collapse;
    font-size: 0.94em;
  }
  th,
  td {
    padding: 0.45em 1em 0.45em 0;
    border-block-end: 1px solid var(--line);
    text-align: start;
    vertical-align: top;
  }
  tbody th {
    font-weight: 400;
  }
  .amount {
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  @container (max-width: 24em) {
    th,
    td {
      padding-inline-end: 0.5em;
    }
  }
  .again li {
    padding-block: 0.2em;
  }
  @media (forced-colors: active) {
    .score .right,
    .score .tooStrict,
    .score .tooLenient {
      color: CanvasText;
    }
    .score .mark {
      stroke: Canvas;
    }
  }
`;
