/** The matrix as a table: practices down, homes across, in each cell a verdict that leads to its reason. */
import {str} from '@lit/localize';
import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {Home} from '../../core/answers.js';
import type {MatrixRow} from '../../core/matrix.js';
import type {Id} from '../../core/questionnaire.js';
import type {Outcome} from '../../core/verdict.js';
import {outcomes} from '../../core/verdict.js';
import {sayHome} from '../../speech/say-home.js';
import type {Speech} from '../../speech/say.js';
import {sayOutcome} from '../../speech/verdict-words.js';

/** Where a cell stands, both from 0. A row of the organisation has one cell for all columns. */
export interface Cell {
  readonly row: number;
  readonly column: number;
}

export interface MatrixTable {
  readonly homes: readonly Home[];
  /** The homes shown. */
  readonly columns: readonly Home[];
  readonly rows: readonly MatrixRow[];
  readonly titleOf: (practice: Id) => string;
  /** The one cell that Tab leads to; the arrow keys lead to the others. */
  readonly current: Cell;
  readonly onMove: (to: Cell) => void;
  readonly onOpen: (cell: Cell) => void;
}

type Words = Readonly<Record<Outcome, string>>;

export function matrixTable(speech: Speech, table: MatrixTable): TemplateResult {
  const {homes, rows, columns, titleOf, current} = table;
  const {msg} = speech;
  // A word is looked up once, and not for every cell.
  const inEach = Object.fromEntries(outcomes.map((each) => [each, sayOutcome(speech, each)])) as Words;
  const inAll = Object.fromEntries(
    outcomes.map((each) => [each, msg(str`${inEach[each]} (alle woningen)`)]),
  ) as Words;
  const cell = (outcome: Outcome): TemplateResult => html`<td class=${outcome}>
    <button type="button" part="button" tabindex="-1" .textContent=${inEach[outcome]}></button>
  </td>`;
  // Whatever has one verdict for all homes, and the cell that has the focus, is rare.
  const special = (outcome: Outcome, isOne: boolean, isCurrent: boolean): TemplateResult => html`<td
    class=${outcome}
    colspan=${isOne ? columns.length : nothing}
  >
    <button
      type="button"
      part="button"
      tabindex=${isCurrent ? 0 : -1}
      data-place=${isCurrent ? 'matrix-cell' : nothing}
      .textContent=${(isOne ? inAll : inEach)[outcome]}
    ></button>
  </td>`;
  return html`<table
    class="matrix"
    @click=${(event: Event) => {
      const opened = cellOf(event);
      if (opened) table.onOpen(opened);
    }}
    @keydown=${(event: KeyboardEvent) => {
      const step = arrows[event.key];
      if (!step || !cellOf(event)) return;
      event.preventDefault();
      table.onMove({
        row: within(current.row + step.row, rows.length),
        column: within(current.column + step.column, columns.length),
      });
    }}
  >
    <caption class="hidden">${msg('Praktijken per woning')}</caption>
    <thead>
      <tr>
        <th scope="col">${msg('Praktijk')}</th>
        ${columns.map((each) => html`<th scope="col">${sayHome(speech, homes, each)}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(({practice, outcome, byHome}, index) => {
        const isHere = index === current.row;
        return html`<tr>
          <th scope="row">${titleOf(practice)}</th>
          ${byHome
            ? columns.map(({id}, column) => {
                const own = byHome.get(id) ?? outcome;
                return isHere && column === current.column ? special(own, false, true) : cell(own);
              })
            : special(outcome, true, isHere)}
        </tr>`;
      })}
    </tbody>
  </table>`;
}

const arrows: Readonly<Record<string, Cell>> = {
  ArrowUp: {row: -1, column: 0},
  ArrowDown: {row: 1, column: 0},
  ArrowLeft: {row: 0, column: -1},
  ArrowRight: {row: 0, column: 1},
};

const within = (index: number, count: number): number => Math.min(Math.max(index, 0), count - 1);

/** The cell whose button an event is about. */
function cellOf(event: Event): Cell | undefined {
  const cell = (event.target as Element).closest('button')?.closest('td');
  const row = cell?.closest('tr');
  return cell && row ? {row: row.sectionRowIndex, column: cell.cellIndex - 1} : undefined;
}
