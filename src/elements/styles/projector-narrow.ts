/** The screen for the room in a narrow box: one column, in letters of the reader's size. */
import {css} from 'lit';

export const projectorNarrowStyles = css`
  @container (max-width: 820px) {
    .projector:not(.blank) {
      container-type: inline-size;
      aspect-ratio: auto;
    }
    .show,
    .show.show-case {
      --u: 0.5px;
      --small: 0.95em;
      --text: 1.05em;
      --large: 1.25em;
      --title: 1.5em;
      --huge: 1.9em;
      --story: 1.1em;
      min-block-size: 0;
      font-size: 1.05em;
    }
    .show-reason,
    .show-change {
      --story: 1.1em;
      --change: 1.1em;
    }
    .show-head {
      flex-wrap: wrap;
      gap: 0.25em 1em;
    }
    .show-title {
      hyphens: auto;
    }
    .show-columns {
      grid-template-columns: minmax(0, 1fr);
      gap: 1.5em;
    }
    .show-opening {
      flex-direction: column;
      align-items: stretch;
    }
    .show-phones {
      inline-size: auto;
      max-inline-size: 22em;
      margin-inline: auto;
    }
  }
  @container (max-width: 480px) {
    .show-rail {
      display: none !important;
    }
    .show,
    .show.show-case {
      --large: 1.1em;
      --title: 1.35em;
      --huge: 1.5em;
    }
    .show-option {
      padding-inline: 0.4em !important;
    }
  }
`;
