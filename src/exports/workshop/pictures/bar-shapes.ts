/** A bar or a piece of one, filled in its way. */
import {FAINT, PAPER} from './inks.js';
import type {Fill} from './picture.js';
import type {Shape} from './shapes.js';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** How far the lines of a hatch lie apart. */
const STEP = 20;

/** A filled bar; nothing of no width. */
export function barShapes(box: Box, fill: Fill, ink: string): readonly Shape[] {
  if (box.width <= 0) return [];
  if (fill === 'solid') return [{kind: 'rect', ...box, fill: ink, edge: ink}];
  const edge: Shape = {kind: 'rect', ...box, fill: PAPER, edge: ink};
  if (fill === 'hollow') return [edge];
  const d = hatch(box.width, box.height, fill === 'rising');
  return [edge, {kind: 'path', d, x: box.x, y: box.y, scale: 1, line: ink, lineWidth: 3}];
}

/** In the place of a bar that is not told. */
export const untoldShapes = (box: Box): readonly Shape[] => [
  {kind: 'rect', ...box, edge: FAINT, isBroken: true},
];

/** Lines at 45 degrees that end at the edges of the box. */
function hatch(width: number, height: number, isRising: boolean): string {
  const lines: string[] = [];
  for (let along = STEP; along < width + height; along += STEP) {
    const x1 = Math.min(along, width);
    const y1 = along - x1;
    const y2 = Math.min(along, height);
    const x2 = along - y2;
    const rising = [x1, y1, x2, y2] as const;
    const [a, b, c, e] = isRising ? rising : ([x1, height - y1, x2, height - y2] as const);
    lines.push(`M${round(a)} ${round(b)}L${round(c)} ${round(e)}`);
  }
  return lines.join('');
}

const round = (length: number): number => Math.round(length * 100) / 100;
