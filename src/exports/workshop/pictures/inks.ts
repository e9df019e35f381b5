/** The colours of a drawing: dark on white, each at least 7 to 1. */
import type {Verdict} from '../../../core/questionnaire.js';

export const PAPER = '#ffffff';
export const INK = '#111a22';
export const QUIET = '#3d4853';
export const FAINT = '#77848f';

export function inkOf(verdict: Verdict | undefined): string {
  switch (verdict) {
    case 'acceptable':
      return '#14532d';
    case 'attention':
      return '#6b4300';
    case 'unacceptable':
      return '#8c1811';
    case undefined:
      return '#1f3a4d';
  }
}
