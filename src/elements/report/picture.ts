/**
 * The picture: home and work as two shapes, with one strand per theme between them. A strand is tied
 * in a knot, worn, free or dotted. It has no fixed width and no view box, so that its words keep
 * their size on a phone.
 */
import {html, svg} from 'lit';
import type {SVGTemplateResult, TemplateResult} from 'lit';
import type {Id, Questionnaire} from '../../core/questionnaire.js';
import type {Outcome} from '../../core/verdict.js';
import type {Speech} from '../views/say.js';
import {sayOutcome} from './words.js';

export interface Strand {
  readonly theme: Id;
  readonly outcome: Outcome;
}

/** The height of a strand with its words, and where its line runs, in `em`. */
const rowHeight = 3.9;
const lineAt = 1.95;
const top = 3.2;

export function pictureView(
  speech: Speech,
  {themes}: Questionnaire,
  strands: readonly Strand[],
): TemplateResult {
  const {msg} = speech;
  const titleOf = (id: Id): string => themes.find((each) => each.id === id)?.title ?? id;
  const height = top + strands.length * rowHeight;
  const inWords = strands.map(({theme, outcome}) => `${titleOf(theme)}: ${sayOutcome(speech, outcome)}`);
  return html`<figure class="picture">
    <svg
      width="100%"
      height="${height}em"
      role="img"
      aria-label="${msg('Wonen en werk, met per thema een draad ertussen.')} ${inWords.join('. ')}."
    >
      ${strands.map(({theme, outcome}, index) => {
        const y = top + index * rowHeight + lineAt;
        return svg`<g class="strand ${outcome}">
          ${strandOf(outcome, y)}
          <text class="strand-theme" x="50%" y="${y - 0.75}em" text-anchor="middle">${titleOf(theme)}</text>
          <text class="strand-state" x="50%" y="${y + 1.45}em" text-anchor="middle">${sayOutcome(speech, outcome)}</text>
        </g>`;
      })}
      ${building('0', 'M2 26 32 2 62 26V98H2Z', height)}
      <text class="building-name" x="2em" y="2.6em" text-anchor="middle">${msg('wonen')}</text>
      <svg x="100%" overflow="visible">
        ${building('-4em', 'M2 98V22L22 10V22L42 10V22L62 10V98Z', height)}
        <text class="building-name" x="-2em" y="2.6em" text-anchor="middle">${msg('werk')}</text>
      </svg>
    </svg>
    <figcaption>
      <p class="legend">
        ${msg(
          'Een knoop: niet acceptabel. Een gerafelde draad: aandachtspunt. Een losse draad: acceptabel. Een stippellijn: nog onduidelijk. Geen draad: niet van toepassing of niet bekeken.',
        )}
      </p>
    </figcaption>
  </figure>`;
}

const building = (x: string, path: string, height: number): SVGTemplateResult =>
  svg`<svg x=${x} y="0" width="4em" height="${height}em" viewBox="0 0 64 100" preserveAspectRatio="none">
    <path class="building" d=${path} vector-effect="non-scaling-stroke" />
  </svg>`;

function strandOf(outcome: Outcome, y: number): SVGTemplateResult {
  const line = (from: string, to: string): SVGTemplateResult =>
    svg`<line x1=${from} x2=${to} y1="${y}em" y2="${y}em" />`;
  const middle = (path: string): SVGTemplateResult =>
    svg`<svg x="50%" y="${y}em" overflow="visible"><path d=${path} /></svg>`;
  switch (outcome) {
    case 'unacceptable':
      return svg`${line('2em', '100%')}${middle('M-22 0C-10 -13 10 -13 8 0C6 12 -14 12 -10 0C-8 -8 12 -10 22 0')}`;
    case 'attention':
      return svg`${line('2em', '44%')}${line('56%', '100%')}
        ${fray('44%', y, 1)}${fray('56%', y, -1)}
        <line class="thread" x1="44%" x2="56%" y1="${y}em" y2="${y}em" />`;
    case 'acceptable':
      return svg`${line('2em', '40%')}${line('60%', '100%')}`;
    case 'unclear':
      return svg`${line('2em', '100%')}`;
    case 'not-applicable':
    case 'not-looked-at':
      return svg``;
  }
}

/** Loose fibres at a worn place. */
const fray = (x: string, y: number, side: 1 | -1): SVGTemplateResult =>
  svg`<svg x=${x} y="${y}em" overflow="visible">
    <path class="thread" d="M0 0l${10 * side} -7M0 0l${13 * side} -3M0 0l${9 * side} 7" />
  </svg>`;
