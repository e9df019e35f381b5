/** Bars of any width: a drawing without a view box, whose lengths are parts of the room there is. */
import {html, svg} from 'lit';
import type {SVGTemplateResult, TemplateResult} from 'lit';
import type {Bar, Fill, StackRow} from '../../../exports/workshop/pictures/picture.js';

/** Lines at 45 degrees, for a bar of up to this width and height. */
const WIDEST = 4000;
const HIGHEST = 240;
const STEP = 16;

const hatch = (isRising: boolean): string =>
  Array.from({length: (WIDEST + HIGHEST) / STEP}, (_, index) => {
    const x = index * STEP;
    return isRising ? `M${x} 0l-${HIGHEST} ${HIGHEST}` : `M${x - HIGHEST} 0l${HIGHEST} ${HIGHEST}`;
  }).join('');

const risingLines = hatch(true);
const fallingLines = hatch(false);

/** A bar that begins at its line. */
export const barView = ({share, fill}: Bar): TemplateResult =>
  html`<svg class="bar" aria-hidden="true" focusable="false">
    ${share === undefined
      ? svg`<rect class="untold" width="12%" height="100%" />`
      : piece(0, share, fill)}
  </svg>`;

/** Pieces one after the other. */
export const stackView = (pieces: StackRow['pieces']): TemplateResult =>
  html`<svg class="bar stack" aria-hidden="true" focusable="false">
    ${pieces.map(({share, fill}, index) => {
      const before = pieces.slice(0, index).reduce((sum, each) => sum + each.share, 0);
      return piece(before, share, fill);
    })}
  </svg>`;

/** A small piece that shows how one is filled. */
export const swatchView = (fill: Fill): TemplateResult =>
  html`<svg class="swatch" aria-hidden="true" focusable="false">${piece(0, 1, fill)}</svg>`;

/** Its edge is drawn within, since what is outside its own drawing is cut off. */
const piece = (from: number, share: number, fill: Fill): SVGTemplateResult =>
  svg`<svg x="${from * 100}%" width="${Math.max(0, Math.min(1, share)) * 100}%" height="100%" class="fill-${fill}">
    <rect width="100%" height="100%" />
    ${fill === 'rising' ? svg`<path d=${risingLines} />` : ''}
    ${fill === 'falling' ? svg`<path d=${fallingLines} />` : ''}
  </svg>`;
