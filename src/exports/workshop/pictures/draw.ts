/** A picture as a drawing of one projector screen, to be kept in a file. */
import {barRowShapes} from './draw-bars.js';
import {gridShapes} from './draw-grid.js';
import {stackRowShapes} from './draw-stack.js';
import {INK, QUIET} from './inks.js';
import {linesOf} from './lines-of.js';
import type {Picture} from './picture.js';
import type {Box} from './bar-shapes.js';
import {HEIGHT, WIDTH} from './shapes.js';
import type {Drawing, Shape} from './shapes.js';
import {textOf} from './text-of.js';

const MARGIN = 96;
const TITLE = 56;
const SUBTITLE = 34;
const NOTE = 28;

export interface DrawingFrame {
  readonly language: string;
  /** What the picture is part of: the workshop and its day. */
  readonly foot: string;
}

/** The picture with its title above, its notes below, and what it is part of. */
export function draw(picture: Picture, {language, foot}: DrawingFrame): Drawing {
  const {title, subtitle, notes} = picture;
  const width = WIDTH - 2 * MARGIN;
  const titles = linesOf(title, {width, size: TITLE, most: 2, isBold: true});
  const head = lines(titles, MARGIN + 30, TITLE, INK, true);
  const under = lines(linesOf(subtitle, {width, size: SUBTITLE, most: 2}), head.end, SUBTITLE, QUIET);
  const small = [...notes, foot].flatMap((each) => linesOf(each, {width, size: NOTE, most: 2}));
  const noteTop = HEIGHT - MARGIN - (small.length - 1) * NOTE * LINE;
  const top = under.end;
  return {
    title,
    description: [subtitle, textOf(picture), ...notes].filter(Boolean).join(' '),
    language,
    shapes: [
      ...head.shapes,
      ...under.shapes,
      ...bodyOf(picture, {x: MARGIN, y: top, width, height: noteTop - NOTE - 40 - top}),
      ...lines(small, noteTop, NOTE, QUIET).shapes,
    ],
  };
}

/** How far lines lie apart, as a part of their size. */
const LINE = 1.3;

/** Lines of text below each other, the first on `y`, and where the next could stand. */
function lines(
  texts: readonly string[],
  y: number,
  size: number,
  fill: string,
  isBold?: true,
): {readonly shapes: readonly Shape[]; readonly end: number} {
  const shapes = texts.map(
    (words, index): Shape => ({
      kind: 'text', x: MARGIN, y: y + index * size * LINE, size, words, fill, ...(isBold && {isBold}),
    }),
  );
  return {shapes, end: y + texts.length * size * LINE};
}

function bodyOf(picture: Picture, box: Box): readonly Shape[] {
  switch (picture.kind) {
    case 'bars':
      return barRowShapes(picture.rows, box);
    case 'stack':
      return stackRowShapes(picture.rows, box);
    case 'grid':
      return gridShapes(picture, box);
  }
}
