/** Tables in Word. */
import {BorderStyle, HeightRule, Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType} from 'docx';
import type {IBorderOptions} from 'docx';
import type {Block, Words} from '../document/blocks.js';
import {ink, lineInk, mutedInk} from './inks.js';
import {fit, runs} from './runs.js';

/** How wide the text of a page is, in twentieths of a point. */
const TEXT_WIDTH = 9638;

const none: IBorderOptions = {style: BorderStyle.NONE, size: 0, color: 'auto'};
const line: IBorderOptions = {style: BorderStyle.SINGLE, size: 4, color: lineInk};
const strongLine: IBorderOptions = {style: BorderStyle.SINGLE, size: 8, color: ink};
const noBorders = {top: none, bottom: none, left: none, right: none};
const margins = {top: 60, bottom: 60, left: 0, right: 100};

/** A row of headings that comes back on each page; no row is torn apart. */
export function table({caption, captionHidden, head, widths, rows}: Extract<Block, {kind: 'table'}>): readonly (Paragraph | Table)[] {
  const small = head.length > 4 ? {size: 17} : {};
  const headRow = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: head.map((each) => cell([{text: each, strong: true}], strongLine, small)),
  });
  const bodyRows = rows.map(
    (row) => new TableRow({cantSplit: true, children: row.map((words) => cell(words, line, small))}),
  );
  return [
    ...(captionHidden ? [] : [new Paragraph({style: 'Label', text: fit(caption)})]),
    new Table({...shape(widths), rows: [headRow, ...bodyRows]}),
    space(),
  ];
}

/** Names with what they are. */
export const facts = ({items}: Extract<Block, {kind: 'facts'}>): readonly (Paragraph | Table)[] => [
  new Table({
    ...shape([2, 5]),
    rows: items.map(
      ({name, words}) =>
        new TableRow({cantSplit: true, children: [cell([name], none, {color: mutedInk}), cell(words, none)]}),
    ),
  }),
];

/** Lines to write on. */
export const signature = ({lines}: Extract<Block, {kind: 'signature'}>): readonly (Paragraph | Table)[] => [
  new Table({
    ...shape([1, 3]),
    rows: lines.map(
      (each) =>
        new TableRow({
          cantSplit: true,
          height: {value: 760, rule: HeightRule.ATLEAST},
          children: [
            cell([each], none, {color: mutedInk}, true),
            cell([], {...line, color: mutedInk}, {}, true),
          ],
        }),
    ),
  }),
  space(),
];

function shape(widths: readonly number[]): Omit<ConstructorParameters<typeof Table>[0], 'rows'> {
  const all = widths.reduce((sum, each) => sum + each, 0);
  return {
    width: {size: TEXT_WIDTH, type: WidthType.DXA},
    columnWidths: widths.map((each) => Math.floor((TEXT_WIDTH * each) / all)),
    layout: TableLayoutType.FIXED,
    borders: {...noBorders, insideHorizontal: none, insideVertical: none},
  };
}

const cell = (
  words: Words,
  bottom: IBorderOptions,
  look: Parameters<typeof runs>[1] = {},
  keepNext = false,
): TableCell =>
  new TableCell({
    margins,
    borders: {...noBorders, bottom},
    children: [new Paragraph({style: 'Cell', keepNext, children: runs(words, look)})],
  });

/** Word puts two tables together that stand side by side. */
const space = (): Paragraph => new Paragraph({spacing: {after: 0, line: 120}});
