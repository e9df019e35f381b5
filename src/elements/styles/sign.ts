/** The sign of an outcome, with its word. */
import {css} from 'lit';

export const signStyles = css`
  .sign {
    flex: none;
    inline-size: 1.15em;
    block-size: 1.15em;
    vertical-align: -0.2em;
    fill: none;
    stroke-width: 2.4;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .sign.unacceptable {
    color: var(--unacceptable);
  }
  .sign.attention {
    color: var(--attention);
  }
  .sign.acceptable {
    color: var(--acceptable);
  }
  .sign.unclear,
  .sign.not-applicable,
  .sign.not-looked-at {
    color: var(--unclear);
  }
  .sign .plane {
    fill: currentcolor;
  }
  .sign .mark {
    stroke: var(--bg);
  }
  .sign .ring,
  .sign .line {
    stroke: currentcolor;
  }
  .verdict {
    white-space: nowrap;
    font-weight: 600;
  }
  @media (forced-colors: active) {
    .sign {
      color: CanvasText !important;
    }
    .sign .mark {
      stroke: Canvas;
    }
  }
`;
