/** The picture over time. */
import {css} from 'lit';

export const compareStyles = css`
  .over-time {
    max-inline-size: 40em;
    margin: 1.5em 0 2em;
  }
  .over-time > svg {
    display: block;
    overflow: visible;
  }
  .over-time-day {
    font-size: 0.94em;
    font-weight: 600;
    fill: var(--fg);
  }
  .over-time-depth {
    font-size: 0.82em;
    fill: var(--muted);
  }
  .piece rect,
  .piece line {
    fill: var(--bg);
    stroke: currentcolor;
    stroke-width: 2;
  }
  .piece text {
    font-weight: 600;
    font-variant-numeric: tabular-nums;
    fill: var(--fg);
  }
  .piece.unacceptable {
    color: var(--unacceptable);
  }
  .piece.attention {
    color: var(--attention);
  }
  .piece.acceptable {
    color: var(--acceptable);
  }
  .piece.unclear,
  .piece.not-applicable,
  .piece.not-looked-at {
    color: var(--unclear);
  }
  .piece.unacceptable rect,
  .piece.attention rect,
  .piece.acceptable rect {
    fill: color-mix(in oklab, currentcolor 18%, var(--bg));
  }
  .piece.unclear rect {
    stroke-dasharray: 4 3;
  }
  .over-time-legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.35em 1.25em;
    margin-block: 0.25em 0.75em;
    font-size: 0.88em;
  }
  .over-time-table {
    border-collapse: collapse;
  }
  .over-time-table th,
  .over-time-table td {
    padding: 0.3em 0;
    font-weight: 400;
    text-align: start;
  }
  .over-time-table td {
    padding-inline-start: 1.5em;
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  .over-time-table [scope='rowgroup'] {
    padding-block-start: 0.9em;
    font-weight: 600;
  }
  .over-time-table tr + tr {
    border-block-start: 1px solid var(--line);
  }
  @media (forced-colors: active) {
    .piece {
      color: CanvasText !important;
    }
    .piece rect {
      fill: Canvas !important;
    }
    .piece text,
    .over-time-day,
    .over-time-depth {
      fill: CanvasText;
    }
  }
`;
