/**
 * How it went by theme, as a picture: a mark for each case, with a shape of its own for right, too
 * strict and too lenient. No fixed width and no view box, so that its words keep their size on a phone.
 */
import {str} from '@lit/localize';
import {html, svg} from 'lit';
import type {SVGTemplateResult, TemplateResult} from 'lit';
import type {Id} from '../../core/questionnaire.js';
import type {Speech} from '../../speech/say.js';

export const measures = ['right', 'tooStrict', 'tooLenient'] as const;

export type Measure = (typeof measures)[number];

export interface ThemeRow {
  readonly theme: Id;
  readonly title: string;
  readonly counts: Readonly<Record<Measure, number>>;
}

export const totalOf = ({counts}: ThemeRow): number => counts.right + counts.tooStrict + counts.tooLenient;

export function sayMeasure({msg}: Speech, measure: Measure): string {
  switch (measure) {
    case 'right':
      return msg('goed');
    case 'tooStrict':
      return msg('te streng');
    case 'tooLenient':
      return msg('te mild');
  }
}

/** How many of the cases of a theme were right. */
const sayRight = ({msg}: Speech, row: ThemeRow): string =>
  msg(str`${row.counts.right} van ${totalOf(row)} goed`);

/** All lengths are in `em`: how high a theme is, and how wide a mark. */
const rowHeight = 3.6;
const markWidth = 1.75;

/** Drawn in a square of 20 by 20 with its middle at 0. */
export const shapes: Readonly<Record<Measure, SVGTemplateResult>> = {
  right: svg`<circle class="plane" r="9" /><path class="mark" d="M-4.2 .4-1.2 3.4 4.4-3" />`,
  tooStrict: svg`<path class="plane" d="M-8-8H8V8H-8z" /><path class="mark" d="M0 4.5V-4.5M-4-1 0-5 4-1" />`,
  tooLenient: svg`<path class="plane" d="M0-10 10 0 0 10-10 0z" /><path class="mark" d="M0-4.5V4.5M-3.5 1 0 4.5 3.5 1" />`,
};

export function scorePicture(speech: Speech, rows: readonly ThemeRow[]): TemplateResult {
  const inWords = rows.map((row) => `${row.title}: ${sayRight(speech, row)}`);
  return html`<figure class="score" part="picture">
    <svg
      width="100%"
      height="${rows.length * rowHeight}em"
      role="img"
      aria-label="${speech.msg('Per thema hoeveel cases u goed had.')} ${inWords.join('. ')}."
    >
      ${rows.map((row, index) => drawRow(speech, row, index * rowHeight))}
    </svg>
    <figcaption class="marks">
      ${measures.map(
        (measure) => html`<span class="mark-of ${measure}">
          <svg class="mark-sign" viewBox="-10 -10 20 20" aria-hidden="true" focusable="false">${shapes[measure]}</svg>
          ${sayMeasure(speech, measure)}
        </span>`,
      )}
    </figcaption>
  </figure>`;
}

function drawRow(speech: Speech, row: ThemeRow, y: number): SVGTemplateResult {
  const marks = measures.flatMap((measure) => Array.from({length: row.counts[measure]}, () => measure));
  return svg`
    <svg y="${y + 1.1}em" overflow="visible"><text class="score-theme">${row.title}</text></svg>
    ${marks.map(
      (measure, place) => svg`<svg x="${0.7 + place * markWidth}em" y="${y + 2.3}em" overflow="visible">
        <g class="score-mark ${measure}">${shapes[measure]}</g>
      </svg>`,
    )}
    <svg x="100%" y="${y + 2.55}em" overflow="visible">
      <text class="score-count" text-anchor="end">${sayRight(speech, row)}</text>
    </svg>
  `;
}
