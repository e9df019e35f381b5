/** Rows of bars: at the left whose they are, at the right how long. */
import {barShapes, untoldShapes} from './bar-shapes.js';
import type {Box} from './bar-shapes.js';
import {FAINT, INK, inkOf, QUIET} from './inks.js';
import {linesOf, widthOf} from './lines-of.js';
import type {Bar, BarRow} from './picture.js';
import type {Shape} from './shapes.js';
import {signShapes} from './signs.js';

const HIGHEST_ROW = 210;
const SIGN = 52;
const GAP = 20;
const WORDS = 34;

/** As many rows as there are, below each other; the whole width of a bar is all votes. */
export function barRowShapes(rows: readonly BarRow[], box: Box): readonly Shape[] {
  const height = Math.min(HIGHEST_ROW, box.height / Math.max(1, rows.length));
  const hasNames = rows.some(({bars}) => bars.some(({name}) => name !== ''));
  const isLong = rows.some(({name}) => name.length > 24);
  const name = isLong ? 0.46 : 0.29;
  const inner = hasNames ? 0.17 : 0;
  const said = rows.flatMap(({bars}) => bars.map(({words}) => words));
  const longest = Math.max(0, ...said.map((each) => widthOf(each, WORDS, true)));
  return rows.flatMap((row, index) => {
    const y = box.y + index * height;
    const begin = box.x + box.width * (name + inner);
    return [
      ...nameShapes(row, {x: box.x, y, width: box.width * name - GAP, height}, isLong ? 32 : 40),
      ...row.bars.flatMap((bar, place): readonly Shape[] => {
        const each = (height - GAP) / row.bars.length;
        const room = Math.max(0, box.x + box.width - begin - longest - 2 * GAP);
        return barWithWords(row, bar, {x: begin, y: y + place * each, width: room, height: each - 8});
      }),
      {kind: 'rect', x: begin - 3, y: y - 4, width: 3, height: height - GAP, fill: FAINT},
    ];
  });
}

function nameShapes({verdict, name, note, isRight}: BarRow, box: Box, size: number): readonly Shape[] {
  const x = verdict ? box.x + SIGN + GAP : box.x;
  const isBold = verdict !== undefined;
  const texts = linesOf(name, {width: box.x + box.width - x, size, most: note ? 1 : 2, isBold});
  const middle = box.y + (box.height - GAP) / 2;
  const first = middle - ((texts.length + (note ? 1 : 0) - 1) * size * 1.2) / 2 + size * 0.35;
  return [
    ...(verdict ? signShapes(verdict, box.x, middle - SIGN / 2, SIGN) : []),
    ...texts.map((words, index): Shape => ({
      kind: 'text', x, y: first + index * size * 1.2, size, words, fill: isRight ? inkOf(verdict) : INK,
      ...(isBold && {isBold}),
    })),
    ...(note
      ? [{kind: 'text', x, y: first + texts.length * size * 1.2, size: WORDS, words: note, fill: QUIET} as const]
      : []),
  ];
}

/** In a box as wide as the whole. */
function barWithWords({verdict}: BarRow, {name, share, words, fill}: Bar, box: Box): readonly Shape[] {
  const length = box.width * Math.min(1, Math.max(0, share ?? 0.25));
  const bar = {...box, width: length};
  const y = box.y + box.height / 2 + WORDS * 0.35;
  return [
    ...(name ? [{kind: 'text', x: box.x - GAP, y, size: WORDS, words: name, fill: QUIET, anchor: 'end'} as const] : []),
    ...(share === undefined ? untoldShapes(bar) : barShapes(bar, fill, inkOf(verdict))),
    {kind: 'text', x: box.x + length + GAP, y, size: WORDS, words, fill: INK, isBold: true},
  ];
}
