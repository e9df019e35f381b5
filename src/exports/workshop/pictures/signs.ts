/** The sign of a verdict: a shape of its own, so that colour is never needed. In a square of 24. */
import type {Verdict} from '../../../core/questionnaire.js';
import {inkOf, PAPER} from './inks.js';
import type {Shape} from './shapes.js';

/** The plane, and the mark upon it. */
function pathsOf(verdict: Verdict): {readonly plane: string; readonly mark: string} {
  switch (verdict) {
    case 'unacceptable':
      return {plane: 'M7 1h10l6 6v10l-6 6H7l-6-6V7z', mark: 'M8 8l8 8M16 8l-8 8'};
    case 'attention':
      return {plane: 'M12 2L23 22H1z', mark: 'M12 9v6M12 18.4v.2'};
    case 'acceptable':
      return {plane: 'M1 12a11 11 0 1 0 22 0a11 11 0 1 0 -22 0z', mark: 'M7 12.5l3.5 3.5L17 9'};
  }
}

/** The sign in a square of `size`, from its upper left corner. */
export function signShapes(verdict: Verdict, x: number, y: number, size: number): readonly Shape[] {
  const {plane, mark} = pathsOf(verdict);
  const at = {kind: 'path', x, y, scale: size / 24} as const;
  return [
    {...at, d: plane, fill: inkOf(verdict)},
    {...at, d: mark, line: PAPER, lineWidth: 2.4},
  ];
}
