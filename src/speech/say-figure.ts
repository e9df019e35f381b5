/** The figures of the rules, with their dates. */
import {str} from '@lit/localize';
import {partsOf} from '../core/condition.js';
import {spanOn} from '../core/figure.js';
import type {Day, Figure, Id, Questionnaire, Requirement} from '../core/questionnaire.js';
import {sayDay, sayQuantity} from './say.js';
import type {Speech} from './say.js';

/** The figures that a requirement is held against. */
function figuresOf({figures}: Questionnaire, {holdsWhen}: Requirement): readonly Figure[] {
  const ids = new Set<Id>();
  for (const part of partsOf(holdsWhen)) {
    if ('atLeast' in part) ids.add(part.atLeast.figure);
    if ('atMost' in part) ids.add(part.atMost.figure);
  }
  return figures.filter(({id}) => ids.has(id));
}

/** A figure's value on the day judged, since when, and when it was last seen to stand. */
export function sayFigure(speech: Speech, figure: Figure, on: Day): string {
  const {msg} = speech;
  const {value, from, lastConfirmed} = spanOn(figure, on);
  const since = from ? sayDay(speech, from) : '';
  const confirmed = lastConfirmed ? sayDay(speech, lastConfirmed) : '';
  return [
    sayQuantity(speech, value, figure),
    since && msg(str`sinds ${since}`),
    confirmed && msg(str`laatst bevestigd ${confirmed}`),
  ]
    .filter(Boolean)
    .join(', ');
}

/** The figures that a requirement is held against, in one sentence; empty where there are none. */
export function sayFigures(
  speech: Speech,
  questionnaire: Questionnaire,
  requirement: Requirement,
  on: Day,
): string {
  const used = figuresOf(questionnaire, requirement).map((each) => sayFigure(speech, each, on));
  return used.length === 0 ? '' : `${speech.msg('De grens:')} ${used.join('; ')}.`;
}
