/** A picture as it is shown: bars that keep their words at any width, and a table for who cannot see them. */
import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {
  BarRow,
  GridPicture,
  GridRow,
  Picture,
  StackRow,
  TextTable,
} from '../../../exports/workshop/pictures/picture.js';
import {sign} from '../../report/sign.js';
import {barView, stackView, swatchView} from './bar-view.js';

/** More letters than a number and its part have. */
const LONG = 11;

/** @param table the class of the table of the same content: `hidden` where only who listens is to have it */
export function pictureView(picture: Picture, table = 'hidden'): TemplateResult {
  const {title, notes} = picture;
  return html`<figure class="bars">
    <div class="bars-${picture.kind}" aria-hidden="true">${rowsOf(picture)}</div>
    <figcaption>
      ${notes.map((each) => html`<p class="bars-note">${each}</p>`)}
      ${picture.table.rows.length > 0 ? tableView(title, picture.table, table) : nothing}
    </figcaption>
  </figure>`;
}

function rowsOf(picture: Picture): TemplateResult | readonly TemplateResult[] {
  switch (picture.kind) {
    case 'bars':
      return picture.rows.map(barRow);
    case 'stack':
      return picture.rows.map(stackRow);
    case 'grid':
      return grid(picture);
  }
}

const barRow = ({name, verdict, note, isRight, bars}: BarRow): TemplateResult =>
  html`<div class="bars-row ${verdict ?? 'plain'} ${isRight ? 'right' : ''}">
    <p class="bars-name">
      ${verdict ? sign(verdict) : nothing} <span class="bars-word">${name}</span>
      ${note ? html`<span class="bars-shift">${note}</span>` : nothing}
    </p>
    ${bars.map(
      (bar) => html`<p class="bars-line ${bar.name ? '' : 'alone'} ${bar.words.length > LONG ? 'long' : ''}">
        ${bar.name ? html`<span class="bars-round">${bar.name}</span>` : nothing}
        ${barView(bar)}<span class="bars-words">${bar.words}</span>
      </p>`,
    )}
  </div>`;

const stackRow = ({name, note, pieces}: StackRow): TemplateResult =>
  html`<div class="bars-row plain">
    <p class="bars-name"><span class="bars-word">${name}</span> <span class="bars-shift">${note}</span></p>
    ${stackView(pieces)}
    <ul class="bars-legend">
      ${pieces.map((piece) => html`<li>${swatchView(piece.fill)} ${piece.name}: ${piece.words}</li>`)}
    </ul>
  </div>`;

const grid = ({columns, rows}: GridPicture): readonly TemplateResult[] => [
  html`<p class="bars-columns">
    <span></span>
    ${columns.map(({name, verdict}) => html`<b class=${verdict}>${sign(verdict)} ${name}</b>`)}
  </p>`,
  ...rows.map(({name, note, bars}: GridRow) =>
    html`<div class="bars-cells">
      <p class="bars-name"><span class="bars-word">${name}</span> <span class="bars-shift">${note}</span></p>
      ${bars.map(
        (bar, index) => html`<p class="bars-cell ${columns[index]?.verdict ?? 'plain'}">
          <span class="bars-round">${columns[index]?.name ?? ''}</span>
          ${barView(bar)}<span class="bars-words">${bar.words}</span>
        </p>`,
      )}
    </div>`),
];

const tableView = (title: string, {head, rows}: TextTable, look: string): TemplateResult =>
  html`<div
    class=${look}
    role=${look === 'hidden' ? nothing : 'region'}
    aria-label=${look === 'hidden' ? nothing : title}
    tabindex=${look === 'hidden' ? nothing : 0}
  >
    <table class="bars-table">
      <caption class="hidden">${title}</caption>
      <thead>
        <tr>${head.map((each) => html`<th scope="col">${each}</th>`)}</tr>
      </thead>
      <tbody>
        ${rows.map(
          ([first = '', ...cells]) => html`<tr>
            <th scope="row">${first}</th>
            ${cells.map((each) => html`<td>${each}</td>`)}
          </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
