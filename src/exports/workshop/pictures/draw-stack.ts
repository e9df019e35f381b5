/** Bars in pieces, with the words of each piece in its own place below. */
import {barShapes} from './bar-shapes.js';
import type {Box} from './bar-shapes.js';
import {INK, inkOf, QUIET} from './inks.js';
import type {StackRow} from './picture.js';
import type {Shape} from './shapes.js';

const HIGHEST_ROW = 330;
const NAME = 40;
const WORDS = 36;
const SWATCH = 40;

export function stackRowShapes(rows: readonly StackRow[], box: Box): readonly Shape[] {
  const ink = inkOf(undefined);
  const height = Math.min(HIGHEST_ROW, box.height / Math.max(1, rows.length));
  return rows.flatMap((row, index) => {
    const y = box.y + index * height;
    const bar = {x: box.x, y: y + 66, width: box.width, height: height - 190};
    return [
      {kind: 'text', x: box.x, y: y + NAME, size: NAME, words: row.name, fill: INK, isBold: true} as const,
      {
        kind: 'text', x: box.x + box.width, y: y + NAME, size: WORDS, words: row.note, fill: QUIET, anchor: 'end',
      } as const,
      ...row.pieces.flatMap((piece, place): readonly Shape[] => {
        const before = row.pieces.slice(0, place).reduce((sum, {share}) => sum + share, 0);
        const legend = {
          x: box.x + (place * box.width) / row.pieces.length,
          y: bar.y + bar.height + 22,
          width: SWATCH,
          height: SWATCH,
        };
        return [
          ...barShapes(
            {...bar, x: bar.x + before * bar.width, width: piece.share * bar.width},
            piece.fill,
            ink,
          ),
          ...barShapes(legend, piece.fill, ink),
          {
            kind: 'text', x: legend.x + SWATCH + 16, y: legend.y + SWATCH / 2 + WORDS * 0.35, size: WORDS,
            words: `${piece.name}: ${piece.words}`, fill: INK, isBold: true,
          },
        ];
      }),
    ];
  });
}
