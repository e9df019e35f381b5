/** What the room chooses from, the verdict, and what would have to change. */
import {css} from 'lit';

export const projectorCaseStyles = css`
  /* The options. */
  .show-options {
    display: flex;
    flex-direction: column;
    gap: calc(20 * var(--u));
  }
  .show-option {
    display: flex;
    align-items: center;
    gap: 0.5em;
    padding: 0.4em 0.6em;
    border: calc(4 * var(--u)) solid currentcolor;
    border-radius: calc(12 * var(--u));
    font-size: var(--large);
    font-weight: 700;
    line-height: 1.15;
  }
  .show-option .sign {
    inline-size: 1.3em;
    block-size: 1.3em;
  }
  .show-letter {
    inline-size: 0.9em;
    color: var(--fg);
  }
  .acceptable {
    --band: var(--acceptable);
  }
  .attention {
    --band: var(--attention);
  }
  .unacceptable {
    --band: var(--unacceptable);
  }
  .show-option,
  .show-verdict {
    color: var(--band);
  }
  .show-practice,
  .show-count {
    color: var(--muted);
    font-size: calc(32 * var(--u));
  }
  .show-count {
    color: var(--fg);
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }

  /* The verdict: a band of its colour. */
  .show-verdict {
    display: flex;
    align-items: center;
    gap: 0.35em;
    margin-inline: calc(-64 * var(--u)) !important;
    padding: 0.16em calc(64 * var(--u));
    background: var(--band);
    font-size: var(--huge);
    font-weight: 750;
    line-height: 1.1;
    letter-spacing: -0.015em;
  }
  .show-verdict .sign {
    inline-size: 1.05em;
    block-size: 1.05em;
    color: var(--bg);
  }
  .show-verdict .sign .mark {
    stroke: var(--band);
  }
  .show-verdict span {
    color: var(--bg);
  }
  .show-verdict.open {
    background: var(--soft);
    color: var(--fg);
    font-size: var(--title);
  }
  .show-reason {
    display: flex;
    flex-direction: column;
    gap: calc(28 * var(--u));
  }
  .show-because {
    font-size: var(--story);
    text-wrap: pretty;
  }
  .show-source {
    font-size: var(--small);
    color: var(--muted);
  }
  .show-label {
    font-weight: 700;
    color: var(--fg);
  }

  /* What would have to change. */
  .show-changes {
    display: flex;
    flex-direction: column;
    gap: calc(20 * var(--u));
  }
  .show-changes li {
    padding-inline-start: calc(24 * var(--u));
    border-inline-start: calc(8 * var(--u)) solid var(--acceptable);
  }
  .show-change {
    font-size: var(--change);
  }
  .show-change .show-source {
    font-size: calc(31 * var(--u));
  }
  .show-asked {
    font-size: max(0.86em, calc(25 * var(--u)));
    color: var(--muted);
  }
  .show-from {
    text-decoration: line-through;
    text-decoration-thickness: calc(3 * var(--u));
    color: var(--muted);
  }
  .show-arrow {
    padding-inline: 0.3em;
    font-weight: 700;
  }
  .show-becomes b {
    color: var(--acceptable);
  }
  .show-advice {
    padding: 0.6em 0.8em;
    border-radius: calc(12 * var(--u));
    background: var(--soft);
  }

  @media (forced-colors: active) {
    .show-verdict {
      border-block: calc(6 * var(--u)) solid CanvasText;
    }
    .show-verdict .sign .mark {
      stroke: Canvas;
    }
  }
`;
