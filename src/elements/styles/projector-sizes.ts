/** How large the letters of a screen are: by how full it is, and by how wide it is for its height. */
import {css} from 'lit';

export const projectorSizes = css`
  .light {
    --story: calc(42 * var(--u));
    --alone: calc(57 * var(--u));
    --change: calc(50 * var(--u));
  }
  .medium {
    --story: calc(38 * var(--u));
    --alone: calc(51 * var(--u));
    --change: calc(43 * var(--u));
  }
  .heavy {
    --story: calc(33 * var(--u));
    --alone: calc(45 * var(--u));
    --change: calc(38 * var(--u));
  }
  .full {
    --story: calc(28 * var(--u));
    --alone: calc(42 * var(--u));
    --change: calc(33 * var(--u));
  }
  .packed {
    --story: calc(26 * var(--u));
    --alone: calc(38 * var(--u));
    --change: calc(30 * var(--u));
  }
  .stage-story .show-story {
    font-size: var(--alone);
  }
  /* A reason is shorter than a story. */
  @container projector (min-aspect-ratio: 3/2) {
    .show-reason.light {
      --story: calc(44 * var(--u));
    }
    .show-reason.medium {
      --story: calc(41 * var(--u));
    }
  }
  /* The screens of before have less room beside each other. */
  @container projector (max-aspect-ratio: 3/2) {
    .light {
      --story: calc(34 * var(--u));
      --alone: calc(50 * var(--u));
    }
    .medium {
      --story: calc(30 * var(--u));
      --alone: calc(44 * var(--u));
    }
    .heavy {
      --story: calc(27 * var(--u));
      --alone: calc(40 * var(--u));
    }
    .full,
    .packed {
      --story: calc(25 * var(--u));
      --alone: calc(35 * var(--u));
    }
    .show-opening .show-title {
      font-size: calc(64 * var(--u)) !important;
    }
    .show-phones {
      inline-size: calc(480 * var(--u)) !important;
    }
    .stage-reveal .bars {
      font-size: calc(30 * var(--u)) !important;
    }
    .show-change {
      font-size: calc(0.84 * var(--change)) !important;
    }
  }
`;
