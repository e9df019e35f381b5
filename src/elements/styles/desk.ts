/** The desk while a workshop runs. */
import {css} from 'lit';

export const deskStyles = css`
  .desk-frame {
    max-inline-size: 74em;
    padding-block-end: 0;
  }
  .set-up {
    padding-block-end: 2.5em;
  }
  kbd {
    padding: 0.05em 0.4em;
    border: 1px solid var(--line);
    border-radius: 4px;
    background: var(--soft);
    color: var(--muted);
    font: inherit;
    font-size: 0.82em;
    font-weight: 400;
  }
  .fault {
    padding: 0.5em 0.9em;
    border-inline-start: 4px solid var(--unacceptable);
    background: var(--soft);
    color: var(--unacceptable);
    font-weight: 600;
  }
  .said p:not(.fault) {
    padding: 0.5em 0.9em;
    border-inline-start: 4px solid var(--acceptable);
    background: var(--soft);
  }
  .running h4 {
    margin-block-end: 0.5em;
  }
  .running h5 {
    margin-block: 1em 0.3em;
  }
  .running section {
    margin-block-end: 2em;
  }
  .screen-tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1.5em;
    align-items: center;
    justify-content: space-between;
    padding: 0.7em 1em;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--soft);
  }
  .screen-tools p {
    margin: 0;
  }
  .screen-tools .tools {
    gap: 0.5em;
  }
  .screen-tools button {
    min-block-size: 2.5em;
    padding: 0.35em 0.9em;
    font-size: 0.94em;
  }
  .screen-tools button[aria-pressed='true'] {
    border-color: var(--accent);
    box-shadow: inset 0 0 0 1px var(--accent);
  }
  .screen-status strong {
    margin-inline-end: 0.25em;
  }
  .where {
    margin-block: 1.5em 1.25em;
  }
  .where .place {
    margin: 0 0 0.2em;
    color: var(--accent);
    font-weight: 600;
  }
  .where .task {
    margin: 0.5em 0 0;
    max-inline-size: 46em;
    font-size: 1.1em;
  }
  .tabs {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.25em;
    margin-block-end: 1.5em;
    border-block-end: 1px solid var(--line);
  }
  .tab {
    min-block-size: 2.75em;
    padding: 0.4em 0.9em;
    border: 0;
    border-block-end: 3px solid transparent;
    border-radius: 0;
    color: var(--muted);
  }
  .tab[aria-current] {
    border-block-end-color: var(--accent);
    color: var(--fg);
  }
  @container (max-width: 34em) {
    .tab {
      padding: 0.3em 0.5em;
      font-size: 0.92em;
    }
    .screen-tools button {
      padding-inline: 0.6em;
    }
  }
  .now {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em 3.5em;
  }
  @container (min-width: 56em) {
    .now {
      grid-template-columns: minmax(0, 1fr) 18em;
    }
  }
  .notes .story {
    max-inline-size: 42em;
    font-size: 1.08em;
  }
  .notes h4 .mark {
    margin-inline-start: 0.4em;
    vertical-align: 0.1em;
  }
  .hints li,
  .rules li {
    position: relative;
    max-inline-size: 42em;
    padding-inline-start: 1.25em;
    margin-block-end: 0.4em;
  }
  .hints li::before {
    content: '';
    position: absolute;
    inset-inline-start: 0;
    inset-block-start: 0.6em;
    inline-size: 0.4em;
    block-size: 0.4em;
    border-radius: 50%;
    background: var(--accent);
  }
  .rules {
    counter-reset: rule;
  }
  .rules li {
    counter-increment: rule;
    padding-inline-start: 1.8em;
  }
  .rules li::before {
    content: counter(rule) '.';
    position: absolute;
    inset-inline-start: 0;
    color: var(--accent);
    font-weight: 600;
  }
  .said-verdict {
    font-size: 1.15em;
  }
  .companies {
    padding: 0.5em 0.9em;
    border: 1px solid var(--line);
    border-radius: var(--radius);
  }
`;
