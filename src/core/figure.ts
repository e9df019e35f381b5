import type {Day, Figure, FigureSpan} from './questionnaire.js';

/**
 * The span of a figure on a day: the last that has begun, else the first. A first day known only by
 * its year begins with that year, since `'2019' < '2019-01-01'`.
 */
export function spanOn(figure: Figure, on: Day): FigureSpan {
  const begun = figure.spans.filter(({from}) => from === undefined || from <= on);
  const span = begun.at(-1) ?? figure.spans[0];
  if (!span) throw new RangeError(`The figure "${figure.id}" has no value.`);
  return span;
}
