/** What-if, and the fewest changes. */
import {css} from 'lit';

export const whatIfStyles = css`
  .what-if select {
    inline-size: 100%;
    max-inline-size: 40em;
  }
  .trial {
    max-inline-size: 44em;
    padding: 1.25em;
    margin-block-start: 1em;
    border-radius: var(--radius);
    background: var(--soft);
  }
  .trial legend {
    font-weight: 600;
  }
  .trial .option {
    background: var(--bg);
  }
  .differences li {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0.15em 1.5em;
    padding-block: 0.45em;
    border-block-start: 1px solid var(--line);
  }
  .changes li {
    max-inline-size: 44em;
    padding-block: 0.5em;
    border-block-start: 1px solid var(--line);
  }
`;
