/** What is left of a workshop: pictures with their text, and what can be made of them. */
import {css} from 'lit';

export const resultsStyles = css`
  .results-picture {
    padding: 1.25em;
    margin-block-end: 1.5em;
    border: 1px solid var(--line);
    border-radius: var(--radius);
  }
  .results-picture .bars {
    margin-block: 1em;
  }
  .results-picture .text-of-picture {
    margin-block-start: 1em;
    overflow-x: auto;
  }
  .results h5 {
    margin-block-end: 0.3em;
  }
  .results > h5 {
    margin-block-start: 1.5em;
    font-size: 1.15em;
  }
  .results-explained {
    padding-inline-start: 1.2em;
    list-style: disc;
  }
  .results-case > summary {
    padding-block: 0.6em;
    font-weight: 600;
    cursor: pointer;
  }
  .results-files {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
    margin-block: 1em;
  }
  .results .print-frame {
    position: absolute;
    inline-size: 0;
    block-size: 0;
    border: 0;
    visibility: hidden;
  }
`;
