/** How phones come in, what they hand in, and the live room. */
import {css} from 'lit';

export const phonesStyles = css`
  .joining {
    display: flex;
    flex-wrap: wrap;
    gap: 1.25em 2em;
    align-items: flex-start;
  }
  .joining > div {
    flex: 1 1 18em;
    min-inline-size: 0;
  }
  .qr {
    inline-size: 13em;
    max-inline-size: 100%;
    block-size: auto;
    border: 1px solid var(--line);
  }
  .code {
    inline-size: fit-content;
    max-inline-size: 100%;
    padding: 0.5em 0.8em;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--soft);
    font-family: ui-monospace, monospace;
    overflow-wrap: anywhere;
    user-select: all;
  }
  .running textarea {
    min-block-size: 2.75em;
    max-inline-size: 100%;
    padding: 0.4em 0.7em;
    border: 1px solid var(--field);
    border-radius: var(--radius);
    background: var(--bg);
    color: inherit;
    font: inherit;
    font-family: ui-monospace, monospace;
    resize: vertical;
  }
  .running .tools {
    gap: 0.6em 0.75em;
    margin-block: 0.5em;
  }
  .handed-in li {
    padding-block: 0.3em;
    border-block-start: 1px solid var(--line);
  }
  .handed-in p {
    margin: 0;
  }
  .camera video {
    display: block;
    inline-size: 100%;
    max-inline-size: 24em;
    min-block-size: 10em;
    border-radius: var(--radius);
    background: #000;
  }
  .credentials {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0 1.5em;
    max-inline-size: 44em;
  }
  @container (min-width: 40em) {
    .credentials {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
  input[type='password'] {
    min-block-size: 2.75em;
    max-inline-size: 100%;
    padding: 0.4em 0.7em;
    border: 1px solid var(--field);
    border-radius: var(--radius);
    background: var(--bg);
  }
  .live-status:empty {
    display: none;
  }
  .live-status:not(:empty) {
    margin-block: 0.75em;
    padding: 0.5em 0.9em;
    border-inline-start: 4px solid var(--line);
    background: var(--soft);
  }
  .live-status.open {
    border-color: var(--acceptable);
  }
  .live-status.away,
  .live-status.refused {
    border-color: var(--attention);
  }
`;
