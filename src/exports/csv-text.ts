/** Tables as CSV (RFC 4180), safe to open in a spreadsheet. */
import Papa from 'papaparse';

/** Without it spreadsheets read the text as one of an older alphabet. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * What a spreadsheet could take for a formula: a cell that begins, after spaces and quotes, with a
 * sign that starts one (the wide signs too), or with a tab or a line end that hides one. A plain
 * number, negative or not, is one and stays one.
 */
const formula = /^(?!-?\d+(?:[.,]\d+)?$)["'\s]*[=+\-@＝＋－＠\t\r\n]/;

/** A table, its header row first. A cell that could be a formula begins with an apostrophe. */
export const csvText = (rows: readonly (readonly string[])[]): string =>
  BYTE_ORDER_MARK +
  Papa.unparse(rows.map((row) => [...row]), {newline: '\r\n', escapeFormulae: formula}) +
  '\r\n';
