/**
 * The picture: home and work as two shapes, with one strand per theme between them. A strand is tied
 * in a knot, worn, free or dotted. It has no fixed width and no view box, so that its words keep
 * their size on a phone.
 */
import {html, svg} from 'lit';
import type {SVGTemplateResult, TemplateResult} from 'lit';
import type {Id, Questionnaire} from '../../core/questionnaire.js';
import type {Outcome} from '../../core/verdict.js';
import type {Speech} from '../../speech/say.js';
import {sayOutcome} from '../../speech/verdict-words.js';

export interface Strand {
  readonly theme: Id;
  readonly outcome: Outcome;
}

/** All lengths are in `em`: how high a strand is with its words, and how wide and high a roof. */
const strandHeight = 4.3;
const buildingWidth = 3;
const roofHeight = 2.4;
const nameHeight = 1.6;
const top = roofHeight + nameHeight;

const house = 'M1.6 24L22 3L42.4 24';
const factory = 'M1.6 24V12L15 3V12L29 3V12L42.4 3V24';

export function pictureView(
  speech: Speech,
  {themes}: Questionnaire,
  strands: readonly Strand[],
): TemplateResult {
  const {msg} = speech;
  const titleOf = (id: Id): string => themes.find((each) => each.id === id)?.title ?? id;
  const height = top + strands.length * strandHeight;
  const inWords = strands.map(({theme, outcome}) => `${titleOf(theme)}: ${sayOutcome(speech, outcome)}`);
  return html`<figure class="picture">
    <svg
      width="100%"
      height="${height}em"
      role="img"
      aria-label="${msg('Wonen en werk, met per thema een draad ertussen.')} ${inWords.join('. ')}."
    >
      ${strands.map(({theme, outcome}, index) => {
        const y = top + (index + 0.5) * strandHeight;
        return svg`<g class="strand ${outcome}">
          ${strandOf(outcome, y)}
          ${words('strand-theme', y - 1, titleOf(theme))}
          ${words('strand-state', y + 1.55, sayOutcome(speech, outcome))}
        </g>`;
      })}
      ${building(house, msg('wonen'), height)}
      <svg x="100%" overflow="visible">
        <svg x="-${buildingWidth}em" overflow="visible">${building(factory, msg('werk'), height)}</svg>
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

/** Words in the middle of a strand. The place is the outer drawing's `em`, the size their own. */
const words = (name: string, y: number, text: string): SVGTemplateResult =>
  svg`<svg x="50%" y="${y}em" overflow="visible"><text class=${name} text-anchor="middle">${text}</text></svg>`;

const building = (roof: string, name: string, height: number): SVGTemplateResult => svg`
  <rect class="building" x="0.1em" y="${roofHeight}em" width="${buildingWidth - 0.2}em" height="${height - roofHeight}em" />
  <svg width="${buildingWidth}em" height="${roofHeight}em" viewBox="0 0 44 24" preserveAspectRatio="none" overflow="visible">
    <path class="building" d=${roof} vector-effect="non-scaling-stroke" />
  </svg>
  <svg x="${buildingWidth / 2}em" y="${roofHeight + 1.25}em" overflow="visible">
    <text class="building-name" text-anchor="middle">${name}</text>
  </svg>`;

/** A line from home to work, with what its state makes of its middle. */
function strandOf(outcome: Outcome, y: number): SVGTemplateResult {
  const line = svg`<line x1="1em" x2="99%" y1="${y}em" y2="${y}em" />`;
  const middle = (drawing: SVGTemplateResult): SVGTemplateResult =>
    svg`${line}<svg x="50%" y="${y}em" overflow="visible">${drawing}</svg>`;
  switch (outcome) {
    case 'unacceptable':
      return middle(
        svg`<path d="M-26 0C-12 -1 -14 -11 -2 -11C10 -11 13 10 1 10C-11 10 -8 -11 3 -11C14 -11 12 -1 26 0" />`,
      );
    case 'attention':
      return middle(svg`<rect class="gap" x="-30" y="-4" width="60" height="8" />
        <path class="thread" d="M-30 0C-18 -7 -8 4 0 -1S18 -5 30 0M-30 0C-20 5 -14 7 -7 5M30 0C22 5 16 7 9 6M-30 0C-22 -5 -17 -9 -11 -8M30 0C20 -6 15 -9 9 -8" />`);
    case 'acceptable':
      return middle(svg`<rect class="gap" x="-30" y="-4" width="60" height="8" />
        <path d="M-31 0C-22 0 -18 3 -16 9M31 0C22 0 18 3 16 9" />`);
    case 'unclear':
      return line;
    case 'not-applicable':
    case 'not-looked-at':
      return svg``;
  }
}
