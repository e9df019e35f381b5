/** What decides a case, its sources, and what would have to change. */
import {css} from 'lit';

export const verdictPartsStyles = css`
  .story p:last-child,
  .deciding > :last-child {
    margin-block-end: 0;
  }
  .deciding + .deciding {
    padding-block-start: 1.1em;
    margin-block-start: 1.1em;
    border-block-start: 1px dashed var(--line);
  }
  .label {
    margin: 0 0 0.25em;
    font-size: 0.88em;
    font-weight: 600;
    color: var(--muted);
  }
  .grounds {
    max-inline-size: 40em;
    margin: 0 0 0.9em;
  }
  .grounds > div {
    padding-block: 0.4em;
    border-block-start: 1px solid var(--line);
  }
  .grounds dd {
    margin: 0;
    font-weight: 600;
  }
  .sources,
  .figure,
  .caution {
    max-inline-size: 44em;
    font-size: 0.88em;
    color: var(--muted);
  }
  .sources {
    margin-block-end: 0.5em;
  }
  .sources li {
    margin-block-end: 0.25em;
  }
  .sources .caution {
    display: block;
    font-size: 1em;
  }
  .have-checked {
    font-size: 0.88em;
    font-weight: 600;
  }
  .changes {
    max-inline-size: 40em;
    margin-block-end: 0.9em;
  }
  .changes li {
    padding-block: 0.5em;
    border-block-start: 1px solid var(--line);
  }
  .changes .asked,
  .changes .from,
  .changes .to {
    display: block;
  }
  .untold {
    margin-block-end: 0.75em;
    padding-inline-start: 1.2em;
    list-style: disc;
  }
  .changes s {
    color: var(--muted);
  }
  .advice {
    max-inline-size: 40em;
    padding: 0.8em 1em;
    border-radius: var(--radius);
    background: var(--soft);
  }
`;
