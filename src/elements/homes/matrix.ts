/** The matrix of practices by homes: what it shows, in which order, and the cell that is open. */
import {str} from '@lit/localize';
import {html, nothing, render} from 'lit';
import type {TemplateResult} from 'lit';
import {ref} from 'lit/directives/ref.js';
import type {Home} from '../../core/answers.js';
import {rowsOf, worstHomesFirst, worstRowsFirst} from '../../core/matrix.js';
import type {MatrixRow} from '../../core/matrix.js';
import type {Id} from '../../core/questionnaire.js';
import {isShort} from '../../core/verdict.js';
import {sayHome} from '../../speech/say-home.js';
import {Memo} from '../memo.js';
import type {ReportContext} from '../report/context.js';
import {choice} from './choice.js';
import {matrixTable} from './matrix-table.js';
import type {Cell} from './matrix-table.js';
import {pageOf, pagingView} from './paging.js';
import type {Page} from './paging.js';
import {reasonView} from './reason.js';
import type {Drawing} from './reason.js';

/** How many homes are shown at a time. */
const PAGE = 5;

type RowOrder = 'worst' | 'theme';
type ColumnOrder = 'worst' | 'name' | 'given';

export class Matrix {
  readonly #rows = new Memo<readonly MatrixRow[]>();
  readonly #columns = new Memo<readonly Home[]>();
  #rowOrder: RowOrder = 'worst';
  #columnOrder: ColumnOrder = 'worst';
  #showing: 'short' | 'all' = 'short';
  /** Only homes with this in their name. */
  #named = '';
  #page = 0;
  #current: Cell = {row: 0, column: 0};
  #draw: () => Element | undefined = () => undefined;
  #open: {readonly practice: Id; readonly home: Id} | undefined;

  /** Drawn apart from the report around it: sorting does not draw the report anew. */
  render(context: ReportContext, drawing: Drawing): TemplateResult {
    return html`<section
      class="outcome matrix-part"
      part="matrix"
      ${ref((place) => {
        this.#draw = () => {
          if (place instanceof HTMLElement) render(this.#view(context, drawing), place);
          return place;
        };
        this.#draw();
      })}
    ></section>`;
  }

  #view(context: ReportContext, drawing: Drawing): TemplateResult {
    const {msg} = context.speech;
    const rows = this.#rowsOf(context);
    const page = pageOf(this.#columnsOf(context), PAGE, this.#page);
    return html`<h4>${msg('Per woning')}</h4>
      ${this.#choices(context)} ${this.#table(context, rows, page)}
      ${pagingView(
        page,
        {
          shown: msg(str`Woning ${page.from} tot en met ${page.to} van ${page.all}`),
          back: msg('Vorige woningen'),
          on: msg('Volgende woningen'),
        },
        (number) => {
          this.#arrange(() => (this.#page = number));
        },
      )}
      ${this.#reason(context, drawing)}`;
  }

  #choices({speech: {msg}, reading}: ReportContext): TemplateResult {
    return html`<div class="matrix-choices">
      ${choice(
        msg('Toon'),
        {short: msg('wat nog niet in orde is'), all: msg('alle praktijken')},
        this.#showing,
        (showing) => {
          this.#arrange(() => (this.#showing = showing));
        },
      )}
      ${choice(
        msg('Praktijken'),
        {worst: msg('ernstigste eerst'), theme: msg('per thema')},
        this.#rowOrder,
        (order) => {
          this.#arrange(() => (this.#rowOrder = order));
        },
      )}
      ${choice(
        msg('Woningen'),
        {worst: msg('ernstigste eerst'), name: msg('op naam'), given: msg('in uw volgorde')},
        this.#columnOrder,
        (order) => {
          this.#arrange(() => (this.#columnOrder = order));
        },
      )}
      ${reading.homes.length > PAGE
        ? html`<label>
            <span>${msg('Zoek een woning op naam')}</span>
            <input
              type="text"
              .value=${this.#named}
              @input=${(event: Event) => {
                const {value} = event.target as HTMLInputElement;
                this.#arrange(() => (this.#named = value.trim()));
              }}
            />
          </label>`
        : nothing}
    </div>`;
  }

  #table(
    {speech, view, reading}: ReportContext,
    rows: readonly MatrixRow[],
    {items: columns}: Page<Home>,
  ): TemplateResult {
    const {msg} = speech;
    if (rows.length === 0) return html`<p>${msg('In elke woning is alles in orde.')}</p>`;
    if (columns.length === 0) return html`<p>${msg('Geen woning heet zo.')}</p>`;
    const titles = new Map(view.questionnaire.practices.map(({id, title}) => [id, title]));
    return html`<p class="hint">
        ${msg('Kies een vak om te lezen waarom. Met de pijltjestoetsen gaat u van vak naar vak.')}
      </p>
      <div class="matrix-frame">
        ${matrixTable(speech, {
          homes: reading.homes,
          rows,
          columns,
          titleOf: (id) => titles.get(id) ?? id,
          current: this.#current,
          onMove: (to) => {
            this.#current = to;
            this.#focus('matrix-cell');
          },
          onOpen: (cell) => {
            const [row, home] = [rows[cell.row], columns[cell.column]];
            this.#current = cell;
            this.#open = row && home && {practice: row.practice, home: home.id};
            this.#focus('matrix-reason');
          },
        })}
      </div>`;
  }

  #reason(context: ReportContext, drawing: Drawing): TemplateResult | typeof nothing {
    const open = this.#open;
    const said = context.assessment.practices.find(({practice}) => practice === open?.practice);
    const home = context.reading.homes.find(({id}) => id === open?.home);
    if (!said || !home) return nothing;
    return reasonView(context, drawing, {
      said,
      home,
      onBack: () => {
        this.#open = undefined;
        this.#focus('matrix-cell');
      },
    });
  }

  #rowsOf({assessment, reading}: ReportContext): readonly MatrixRow[] {
    return this.#rows.of([assessment, this.#rowOrder, this.#showing], () => {
      const rows = rowsOf(assessment).filter(
        ({outcome, byHome}) => this.#showing === 'all' || [outcome, ...(byHome?.values() ?? [])].some(isShort),
      );
      return this.#rowOrder === 'worst' ? worstRowsFirst(rows, reading.homes) : rows;
    });
  }

  #columnsOf({speech, assessment, reading: {homes}}: ReportContext): readonly Home[] {
    return this.#columns.of([assessment, speech.language, this.#columnOrder, this.#named], () => {
      const nameOf = (home: Home): string => sayHome(speech, homes, home);
      const wanted = this.#named.toLocaleLowerCase();
      const found = homes.filter((each) => nameOf(each).toLocaleLowerCase().includes(wanted));
      if (this.#columnOrder === 'given') return found;
      if (this.#columnOrder === 'worst') return worstHomesFirst(found, rowsOf(assessment));
      const {compare} = new Intl.Collator(speech.language, {numeric: true});
      return [...found].sort((one, other) => compare(nameOf(one), nameOf(other)));
    });
  }

  /** Another order or page: what was open stays open, and the first cell is the way in. */
  #arrange(change: () => void): void {
    change();
    this.#current = {row: 0, column: 0};
    this.#draw();
  }

  #focus(place: string): void {
    this.#draw()?.querySelector<HTMLElement>(`[data-place="${place}"]`)?.focus();
  }
}
