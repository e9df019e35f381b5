/** Time, course and steps of a running workshop. */
import {css} from 'lit';

export const courseStyles = css`
  .side section {
    margin-block-end: 1.5em;
  }
  .clock dl,
  .keys dl {
    margin: 0 0 0.5em;
  }
  .clock dl > div {
    display: flex;
    justify-content: space-between;
    gap: 1em;
    padding-block: 0.3em;
    border-block-start: 1px solid var(--line);
  }
  .clock dd {
    margin: 0;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  .over {
    color: var(--unacceptable);
    font-weight: 600;
  }
  .course > li {
    padding-block: 0.15em;
    border-block-start: 1px solid var(--line);
  }
  .course b {
    display: block;
    padding-block: 0.35em;
  }
  .course button {
    color: var(--fg);
    font-weight: 400;
    text-decoration-color: var(--line);
  }
  .course button[aria-current] {
    color: var(--accent);
    font-weight: 650;
    text-decoration-color: currentcolor;
  }
  .course .done {
    margin-inline-start: 0.4em;
    color: var(--muted);
    font-size: 0.85em;
  }
  .stages {
    padding-inline-start: 1em;
    margin-block-end: 0.4em;
    border-inline-start: 2px solid var(--accent);
  }
  .keys dl > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 0.75em;
    justify-content: space-between;
    padding-block: 0.3em;
    border-block-start: 1px solid var(--line);
  }
  .keys dd {
    margin: 0;
    color: var(--muted);
  }
  /* What takes the focus does not come to lie under the bar. */
  .running :is(a, button, input, select, summary, textarea) {
    scroll-margin-block: 1em 6em;
  }
  .step-bar {
    position: sticky;
    z-index: 1;
    inset-block-end: 0;
    display: flex;
    gap: 0.75em;
    align-items: center;
    justify-content: space-between;
    padding-block: 0.75em;
    border-block-start: 1px solid var(--line);
    background: var(--bg);
  }
  .step-bar button {
    min-block-size: 3em;
  }
  .step-bar .primary {
    min-inline-size: 12em;
  }
  .step-bar [aria-disabled='true'] {
    opacity: 0.5;
    cursor: default;
  }
  .clock-line {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    justify-content: center;
    margin: 0;
    font-variant-numeric: tabular-nums;
  }
  /* The time stands on the desk too. */
  @container (max-width: 22em) {
    .step-bar .clock-line {
      display: none;
    }
  }
  @container (max-width: 34em) {
    .step-bar {
      gap: 0.5em;
    }
    .step-bar button {
      padding-inline: 0.8em;
      line-height: 1.2;
    }
    .colon {
      display: none;
    }
    .next {
      display: block;
      font-size: 0.85em;
      font-weight: 400;
    }
    .step-bar .primary {
      flex: 0 1 auto;
      min-inline-size: 0;
    }
    .clock-line {
      flex-direction: column;
      flex: none;
      text-align: center;
      font-size: 0.82em;
      line-height: 1.3;
    }
  }
`;
