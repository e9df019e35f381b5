/** The first screen: a long title is smaller, so that how to take part stays in sight. */
import {css} from 'lit';

export const projectorOpeningStyles = css`
  .show-opening .show-title {
    overflow-wrap: anywhere;
  }
  .show-opening .show-title.long {
    font-size: calc(60 * var(--u));
  }
  .show-opening .show-title.longer {
    font-size: calc(44 * var(--u));
  }
  @container projector (max-aspect-ratio: 3/2) {
    .show-opening .show-welcome {
      gap: calc(24 * var(--u));
    }
    .show-opening .show-title.long {
      font-size: calc(52 * var(--u)) !important;
    }
    .show-opening .show-title.longer {
      font-size: calc(40 * var(--u)) !important;
    }
  }
`;
