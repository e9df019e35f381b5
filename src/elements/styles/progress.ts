/** The progress through the themes. */
import {css} from 'lit';

export const progressStyles = css`
  .progress {
    font-size: 0.88em;
  }
  .progress-line {
    margin-block-end: 0.75em;
  }
  .progress-line .muted {
    display: block;
  }
  .themes {
    display: flex;
    gap: 0.3em;
  }
  .themes li {
    flex: 1;
    min-inline-size: 0;
  }
  .theme-title,
  .theme-count {
    position: absolute;
    clip-path: inset(50%);
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    white-space: nowrap;
  }
  .bar {
    display: block;
    overflow: visible;
  }
  .track {
    fill: var(--line);
  }
  .fill {
    fill: var(--accent);
  }
  .themes [aria-current] .track {
    fill: color-mix(in oklab, var(--accent) 35%, var(--bg));
  }
  .growth {
    min-block-size: 1.5em;
    margin: 0.5em 0 0;
    color: var(--accent);
  }
  @container (min-width: 52em) {
    .themes {
      display: block;
    }
    .themes li {
      display: flex;
      flex-wrap: wrap;
      justify-content: space-between;
      gap: 0 0.75em;
      margin-block-end: 0.9em;
      color: var(--muted);
    }
    .themes [aria-current] {
      color: var(--fg);
      font-weight: 650;
    }
    .theme-title,
    .theme-count {
      position: static;
      clip-path: none;
      inline-size: auto;
      block-size: auto;
      white-space: normal;
    }
    .bar {
      order: 1;
      margin-block-start: 0.2em;
    }
  }
  @media (forced-colors: active) {
    .fill {
      fill: Highlight;
    }
    .track {
      fill: GrayText;
    }
  }
`;
