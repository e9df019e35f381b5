/**
 * The screen for the room. All lengths are parts of its height (`--u` is a 1080th of it), so that it
 * looks the same on each projector; in a narrow box it flows like any other page.
 */
import {css} from 'lit';

export const projectorStyles = css`
  .projector {
    --bg: light-dark(#fff, #0b1015);
    --fg: light-dark(#111a22, #f5f8fa);
    --muted: light-dark(#3d4853, #c5ced6);
    --line: light-dark(#b4bec7, #4c5863);
    --soft: light-dark(#eef2f5, #1a222a);
    --unacceptable: light-dark(#8c1811, #ffb5ad);
    --attention: light-dark(#6b4300, #f8d088);
    --acceptable: light-dark(#14532d, #9be3b4);
    --unclear: var(--fg);
    --plain: light-dark(#1f3a4d, #b9d9ee);

    container: projector / size;
    position: relative;
    inline-size: 100%;
    block-size: 100%;
    aspect-ratio: 16 / 9;
    overflow: auto;
    color: var(--fg);
    background: var(--bg);
  }
  .projector.blank {
    background: #000;
    forced-color-adjust: none;
  }
  .show {
    --u: min(100cqb / 1080, 100cqi / 1440);
    --small: calc(28 * var(--u));
    --text: calc(36 * var(--u));
    --large: calc(46 * var(--u));
    --title: calc(56 * var(--u));
    --huge: calc(96 * var(--u));
    --gap: calc(40 * var(--u));

    display: flex;
    flex-direction: column;
    gap: calc(24 * var(--u));
    min-block-size: 100%;
    padding: calc(48 * var(--u)) calc(64 * var(--u));
    font-size: var(--text);
    line-height: 1.3;
  }
  .show p,
  .show ul,
  .show ol {
    margin: 0;
    max-inline-size: none;
  }
  .show-head {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: var(--gap);
    font-size: var(--small);
    font-weight: 600;
    color: var(--muted);
  }
  .show-stage {
    color: var(--fg);
  }
  .show-rail {
    display: flex;
    flex: 1;
    gap: calc(12 * var(--u));
    justify-content: flex-end;
  }
  .show-rail li {
    inline-size: calc(40 * var(--u));
    block-size: calc(10 * var(--u));
    border: calc(2 * var(--u)) solid var(--muted);
  }
  .show-rail .now {
    background: var(--muted);
  }
  .show-title {
    font-size: var(--title);
    line-height: 1.12;
    letter-spacing: -0.012em;
    text-wrap: balance;
  }
  .show-question {
    font-size: var(--large);
    line-height: 1.15;
  }
  .show-body {
    flex: 1;
    display: flex;
    flex-direction: column;
    gap: calc(24 * var(--u));
    min-block-size: 0;
  }
  .show-columns {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    gap: calc(64 * var(--u));
    align-items: start;
  }
  .show-part {
    display: flex;
    flex-direction: column;
    gap: calc(24 * var(--u));
  }

  /* The story: as large as it can be, and smaller beside a vote. */
  .show-story {
    display: flex;
    flex-direction: column;
    gap: 0.55em;
    font-size: var(--story);
    line-height: 1.36;
    text-wrap: pretty;
  }
  .stage-story .show-story {
    max-inline-size: 33em;
  }
  .show-origin {
    align-self: flex-start;
    padding: 0.15em 0.7em;
    border: calc(2 * var(--u)) solid var(--muted);
    border-radius: 2em;
    font-size: var(--small);
    font-weight: 600;
    color: var(--muted);
  }

  /* The first screen. */
  .show-opening {
    flex-direction: row;
    align-items: center;
    gap: calc(64 * var(--u));
  }
  .show-welcome {
    flex: 1;
    display: flex;
    flex-direction: column;
    gap: calc(32 * var(--u));
  }
  .show-opening .show-title {
    font-size: calc(80 * var(--u));
  }
  .show-lead {
    text-wrap: pretty;
  }
  .show-phones {
    flex: none;
    inline-size: calc(620 * var(--u));
    text-align: center;
  }
  .show-phones .qr {
    display: block;
    inline-size: 100%;
    border-radius: calc(12 * var(--u));
  }
  .show-address {
    margin-block-start: calc(20 * var(--u)) !important;
    font-size: var(--text);
    font-weight: 700;
    overflow-wrap: anywhere;
  }
  .show-live {
    color: var(--muted);
  }
  .show-overall .show-lead {
    color: var(--muted);
  }
  .overall-yardstick .bars {
    font-size: var(--large);
  }
  .stage-discussion .bars,
  .stage-reveal .bars {
    font-size: calc(40 * var(--u));
  }
  .overall-hardest .bars {
    font-size: calc(37 * var(--u));
  }
  .show .bars-note {
    font-size: calc(28 * var(--u));
  }

  @media (forced-colors: active) {
    .show-rail .now {
      background: CanvasText;
    }
  }
`;
