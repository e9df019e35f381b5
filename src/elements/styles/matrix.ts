/** The matrix of practices by homes. */
import {css} from 'lit';

export const matrixStyles = css`
  /* What is below the matrix moves as one, each time that the matrix changes; with room for its outlines. */
  .matrix-part ~ .outcome {
    contain: content;
    padding-inline: 6px;
    margin-inline: -6px;
  }
  .matrix-choices {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 1.25em;
    margin-block-end: 1em;
  }
  .matrix-choices label {
    flex: 1 1 11em;
    max-inline-size: 22em;
  }
  .matrix-choices span {
    display: block;
    margin-block-end: 0.3em;
    font-size: 0.88em;
  }
  .matrix-choices select,
  .matrix-choices input {
    inline-size: 100%;
  }
  .matrix-frame {
    overflow-x: auto;
    border: 1px solid var(--line);
    border-radius: var(--radius);
  }
  .matrix {
    inline-size: 100%;
    border-collapse: separate;
    border-spacing: 0;
    table-layout: fixed;
    font-size: 0.84em;
    line-height: 1.3;
  }
  .matrix th,
  .matrix td {
    inline-size: 10.4em;
    border-block-end: 1px solid var(--line);
    text-align: start;
    vertical-align: middle;
    overflow-wrap: anywhere;
    hyphens: auto;
  }
  .matrix tbody tr:last-child > * {
    border-block-end: 0;
  }
  .matrix th {
    padding: 0.6em 0.5em;
    font-weight: 600;
  }
  .matrix th:first-child {
    position: sticky;
    inset-inline-start: 0;
    z-index: 1;
    inline-size: 9.8em;
    border-inline-end: 1px solid var(--line);
    background: var(--bg);
  }
  .matrix thead th,
  .matrix thead th:first-child {
    background: var(--soft);
    vertical-align: bottom;
  }
  .matrix td button {
    inline-size: 100%;
    min-block-size: 3.25em;
    padding: 0.55em 0.2em 0.55em 1.5em;
    border: 0;
    border-radius: 0;
    font-weight: 400;
    text-align: start;
    text-indent: -1.2em;
    tab-size: 1.2em;
    content-visibility: auto;
    contain-intrinsic-block-size: auto 3.25em;
  }
  .matrix [colspan] button {
    max-inline-size: 11em;
  }
  .matrix td button:focus-visible {
    outline-offset: -3px;
  }
  /* The sign of the verdict, which the word beside it says in words. */
  .matrix td button::before {
    font-weight: 700;
    white-space: pre;
  }
  .matrix .unacceptable button::before {
    content: '✕\\9';
    content: '✕\\9' / '';
  }
  .matrix .attention button::before {
    content: '▲\\9';
    content: '▲\\9' / '';
  }
  .matrix .unclear button::before {
    content: '?\\9';
    content: '?\\9' / '';
  }
  .matrix .acceptable button::before {
    content: '✓\\9';
    content: '✓\\9' / '';
  }
  .matrix .not-applicable button::before {
    content: '–\\9';
    content: '–\\9' / '';
  }
  .matrix .unacceptable button {
    color: var(--unacceptable);
    font-weight: 650;
  }
  .matrix .attention button {
    color: var(--attention);
    font-weight: 650;
  }
  .matrix .acceptable button {
    color: var(--acceptable);
  }
  .matrix .unclear button {
    color: var(--unclear);
  }
  .matrix .not-applicable button {
    color: var(--muted);
  }
  .matrix-reason {
    margin-block-start: 1.5em;
  }
  .matrix-reason > h5 {
    margin-block-end: 0.6em;
    font-size: 1.15em;
  }
  .matrix-reason .finding.acceptable {
    border-inline-start-color: var(--acceptable);
  }
  .matrix-reason > .grounds {
    padding-inline: clamp(1em, 3cqi, 1.6em);
  }
  /* A phone: the practice and one home fit beside each other. */
  @container (max-width: 30em) {
    .matrix {
      font-size: 0.78em;
    }
    .matrix th,
    .matrix td {
      inline-size: 10.7em;
    }
    .matrix th:first-child {
      inline-size: 8.9em;
    }
    .matrix [colspan] button {
      max-inline-size: 10.7em;
    }
  }
  @container (min-width: 48em) {
    .matrix th:first-child {
      inline-size: 12.5em;
    }
    .matrix [colspan] button {
      max-inline-size: none;
    }
  }
  /* All columns fit: nothing is scrolled. */
  @container (min-width: 60em) {
    .matrix th:first-child {
      position: static;
    }
  }
`;
