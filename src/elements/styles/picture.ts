/** The picture in the report. */
import {css} from 'lit';

export const pictureStyles = css`
  .picture {
    max-inline-size: 40em;
    margin: 2em 0;
  }
  .picture svg {
    display: block;
    overflow: visible;
  }
  .building {
    fill: var(--soft);
    stroke: var(--field);
    stroke-width: 1.5;
  }
  .building-name {
    font-size: 0.72em;
    font-weight: 600;
    fill: var(--muted);
  }
  .strand {
    fill: none;
    stroke: currentcolor;
    stroke-width: 3;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .strand.unacceptable {
    stroke-width: 4;
  }
  .strand.unclear {
    stroke-dasharray: 0.5 8;
  }
  .strand .thread {
    stroke-width: 1.3;
  }
  .strand .gap {
    fill: var(--bg);
    stroke: none;
  }
  .strand text {
    stroke: none;
    fill: var(--fg);
  }
  .strand .strand-theme {
    font-size: 0.94em;
    font-weight: 600;
  }
  .strand .strand-state {
    font-size: 0.88em;
    fill: currentcolor;
  }
  .legend {
    margin-block-start: 0.75em;
    font-size: 0.82em;
    color: var(--muted);
  }
  .strand.unacceptable {
    color: var(--unacceptable);
  }
  .strand.attention {
    color: var(--attention);
  }
  .strand.acceptable {
    color: var(--acceptable);
  }
  .strand.unclear,
  .strand.not-applicable,
  .strand.not-looked-at {
    color: var(--unclear);
  }
  @media (forced-colors: active) {
    .strand {
      color: CanvasText;
    }
    .building {
      fill: Canvas;
      stroke: CanvasText;
    }
  }
`;
