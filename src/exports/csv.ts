/** Tables for a spreadsheet. */
export {actionsCsv} from './actions-csv.js';
export {practicesCsv} from './practices-csv.js';
