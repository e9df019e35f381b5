/** A picture in one line of text. */
import type {Picture} from './picture.js';

/** `acceptabel: 3 · 10%, 7 · 20%, +10 procentpunt.`, a sentence per row of its table. */
export const textOf = ({table: {head, rows}}: Picture): string =>
  rows
    .map(([name = '', ...cells]) => {
      const told = cells.map((cell, index) => [head[index + 1] ?? '', cell].filter(Boolean).join(' '));
      return `${name}: ${told.join(', ')}.`;
    })
    .join(' ');
