/** Rows by options: a bar in each cell. */
import {barShapes, untoldShapes} from './bar-shapes.js';
import type {Box} from './bar-shapes.js';
import {FAINT, INK, inkOf, QUIET} from './inks.js';
import {linesOf} from './lines-of.js';
import type {GridPicture, GridRow} from './picture.js';
import type {Shape} from './shapes.js';
import {signShapes} from './signs.js';

const HIGHEST_ROW = 130;
const HEAD = 70;
const SIGN = 44;
const NAME = 34;
const WORDS = 30;
/** From this height on there is room for a second line. */
const ROOMY = 110;
/** Which part of the width the names of the rows have. */
const NAMES = 0.25;

export function gridShapes({columns, rows}: GridPicture, box: Box): readonly Shape[] {
  const height = Math.min(HIGHEST_ROW, (box.height - HEAD) / Math.max(1, rows.length));
  const begin = box.x + box.width * NAMES;
  const step = (box.width * (1 - NAMES)) / Math.max(1, columns.length);
  return [
    ...columns.flatMap(({name, verdict}, place): readonly Shape[] => {
      const x = begin + place * step;
      return [
        ...signShapes(verdict, x, box.y, SIGN),
        {kind: 'text', x: x + SIGN + 14, y: box.y + 34, size: 34, words: name, fill: INK, isBold: true},
      ];
    }),
    ...rows.flatMap((row, index) =>
      rowShapes(row, columns, {...box, y: box.y + HEAD + index * height, height})),
  ];
}

function rowShapes(
  {name, note, bars}: GridRow,
  columns: GridPicture['columns'],
  {x, y, width, height}: Box,
): readonly Shape[] {
  const begin = x + width * NAMES;
  const step = (width * (1 - NAMES)) / Math.max(1, columns.length);
  const thick = Math.min(64, height - 16);
  const [words = ''] = linesOf(name, {width: width * NAMES - 20, size: NAME, most: 1});
  const base = y + thick / 2 + WORDS * 0.35;
  return [
    {kind: 'text', x, y: base, size: NAME, words, fill: INK},
    ...(height < ROOMY ? [] : [{kind: 'text', x, y: base + 36, size: 28, words: note, fill: QUIET} as const]),
    ...bars.flatMap((bar, place): readonly Shape[] => {
      const left = begin + place * step;
      const length = step * 0.48 * Math.min(1, bar.share ?? 0.1);
      const ink = inkOf(columns[place]?.verdict);
      const drawn = {x: left, y, width: length, height: thick};
      return [
        ...(bar.share === undefined ? untoldShapes(drawn) : barShapes(drawn, bar.fill, ink)),
        {kind: 'rect', x: left - 3, y: y - 4, width: 3, height: thick + 8, fill: FAINT},
        {kind: 'text', x: left + length + 14, y: base, size: WORDS, words: bar.words, fill: INK, isBold: true},
      ];
    }),
  ];
}
