/** Parts of the document, found by what they are about. */
import type {Block, Table} from '../../src/exports/document/blocks.js';
import type {ExportOrder} from '../../src/exports/order.js';
import {reportDocument} from '../../src/exports/report-document.js';
import {dutch} from '../dossier.js';
import {everyBlock, saidIn} from './said-in.js';

export const linesOf = (order: ExportOrder): readonly string[] => saidIn(reportDocument(order).blocks);

/** What is said of a practice. */
export const findingOf = (order: ExportOrder, practice: string): Extract<Block, {kind: 'finding'}> => {
  const title = dutch.practices.find(({id}) => id === practice)?.title ?? '';
  const found = everyBlock(reportDocument(order).blocks).find(
    (each) => each.kind === 'finding' && saidIn(each.blocks)[0]?.includes(title),
  );
  if (found?.kind !== 'finding') throw new Error(`Nothing is said of "${practice}".`);
  return found;
};

/** The tables whose first column has this head. */
export const tablesOf = (order: ExportOrder, firstHead: string): readonly Table[] =>
  reportDocument(order).blocks.flatMap((each) => (each.kind === 'table' && each.head[0] === firstHead ? [each] : []));
