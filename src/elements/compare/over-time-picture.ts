/**
 * The picture over time: one bar per session, from the oldest to the newest, in pieces by outcome.
 * Like the picture of the report it has no fixed width and no view box, so that its words keep their
 * size on a phone. Each piece bears its sign and its count, and is never too narrow for them.
 */
import {html, nothing, svg} from 'lit';
import type {SVGTemplateResult, TemplateResult} from 'lit';
import type {Moment} from '../../core/over-time.js';
import {outcomes} from '../../core/verdict.js';
import type {Outcome} from '../../core/verdict.js';
import {sayDay, sayDepth} from '../../speech/say.js';
import type {Speech} from '../../speech/say.js';
import {sayOutcome} from '../../speech/verdict-words.js';
import {sign, verdict} from '../report/sign.js';

/** All lengths are in `em`. */
const nameHeight = 1.8;
const barHeight = 3;
/** Leaves room for the edge, whose breadth is no `em`. */
const edgeHeight = barHeight - 0.15;
const rowHeight = nameHeight + barHeight + 0.9;
/** The breadth that every piece has; the rest of the bar is shared out by count. */
const leastBreadth = 2;

interface Piece {
  readonly outcome: Outcome;
  readonly count: number;
}

const piecesOf = ({counts}: Moment): readonly Piece[] =>
  outcomes.map((outcome) => ({outcome, count: counts[outcome]})).filter(({count}) => count > 0);

/** The picture, its legend, and its figures as a table. Nothing of no session. */
export function overTimeView(speech: Speech, series: readonly Moment[]): TemplateResult | typeof nothing {
  if (series.length === 0) return nothing;
  const {msg} = speech;
  const inWords = series.map((moment) => {
    const counts = piecesOf(moment).map(({outcome, count}) => `${count} ${sayOutcome(speech, outcome)}`);
    return `${nameOf(speech, moment)}: ${counts.join(', ')}.`;
  });
  const met = outcomes.filter((outcome) => series.some(({counts}) => counts[outcome] > 0));
  return html`<figure class="over-time">
    <svg
      width="100%"
      height="${series.length * rowHeight}em"
      role="img"
      aria-label="${msg('Aantal praktijken per oordeel, per keer dat u de check deed.')} ${inWords.join(' ')}"
    >
      ${series.map((moment, index) => bar(speech, moment, index * rowHeight))}
    </svg>
    <figcaption>
      <ul class="over-time-legend">
        ${met.map((outcome) => html`<li>${verdict(speech, outcome)}</li>`)}
      </ul>
      <details>
        <summary>${msg('Dezelfde aantallen als tabel')}</summary>
        ${table(speech, series)}
      </details>
    </figcaption>
  </figure>`;
}

const nameOf = (speech: Speech, {day, depth}: Moment): string =>
  `${sayDay(speech, day)} · ${sayDepth(speech, depth)}`;

function bar(speech: Speech, moment: Moment, y: number): SVGTemplateResult {
  const pieces = piecesOf(moment);
  const total = pieces.reduce((sum, {count}) => sum + count, 0);
  const shares = pieces.map(({count}) => count / total);
  return svg`
    <svg y="${y + nameHeight - 0.5}em" overflow="visible">
      <text class="over-time-day">${sayDay(speech, moment.day)}</text>
      <svg x="100%" overflow="visible"><text class="over-time-depth" text-anchor="end">${sayDepth(speech, moment.depth)}</text></svg>
    </svg>
    <svg y="${y + nameHeight}em" width="100%" height="${barHeight}em" overflow="hidden">
      ${pieces.map((each, index) => {
        const before = shares.slice(0, index).reduce((sum, share) => sum + share, 0);
        return piece(each, before, (index - before * pieces.length) * leastBreadth);
      })}
      <svg class="piece ${pieces.at(-1)?.outcome}" x="100%" overflow="visible">
        <line x1="-1" x2="-1" y1="0" y2="${edgeHeight}em" />
      </svg>
    </svg>`;
}

/** From where it begins to the end of the bar: the next piece is drawn over what is too much. */
const piece = ({outcome, count}: Piece, share: number, shift: number): SVGTemplateResult => svg`
  <svg x="${share * 100}%" overflow="visible">
    <svg class="piece ${outcome}" x="${shift}em" overflow="visible">
      <rect x="1" y="1" width="100%" height="${edgeHeight}em" />
      <svg x="${leastBreadth / 2 - 0.55}em" y="0.35em" width="1.15em" height="1.15em">${sign(outcome)}</svg>
      <svg x="${leastBreadth / 2 + 0.03}em" y="2.55em" overflow="visible"><text text-anchor="middle">${count}</text></svg>
    </svg>
  </svg>`;

const table = (speech: Speech, series: readonly Moment[]): TemplateResult =>
  html`<table class="over-time-table">
    ${series.map(
      (moment) => html`<tbody>
        <tr>
          <th colspan="2" scope="rowgroup">${nameOf(speech, moment)}</th>
        </tr>
        ${piecesOf(moment).map(
          ({outcome, count}) => html`<tr>
            <th scope="row">${verdict(speech, outcome)}</th>
            <td>${count}</td>
          </tr>`,
        )}
      </tbody>`,
    )}
  </table>`;
