/** How the self-checks that participants handed in judge a practice. */
import {str} from '@lit/localize';
import type {Id} from '../../core/questionnaire.js';
import {toldCompanies} from '../../core/training/few.js';
import type {Workshop} from '../../core/training/workshop.js';
import {outcomes} from '../../core/verdict.js';
import {sayNumber} from '../../speech/say.js';
import type {Speech} from '../../speech/say.js';
import {sayOutcome} from '../../speech/verdict-words.js';

/** One sentence; empty where nobody handed in a check. */
export function companiesLine(speech: Speech, workshop: Workshop, practice: Id): string {
  const {msg} = speech;
  if (workshop.companies.length === 0) return '';
  const {counts, total} = toldCompanies(workshop, practice);
  const told = outcomes.flatMap((outcome) => {
    const count = counts[outcome];
    return typeof count === 'number' && count > 0 ? [`${sayOutcome(speech, outcome)} ${sayNumber(speech, count)}`] : [];
  });
  const isWhole = outcomes.every((outcome) => typeof counts[outcome] === 'number');
  const said = told.length > 0
    ? [...told, ...(isWhole ? [] : [msg('de rest tonen we niet apart')])].join(', ')
    : msg('de aantallen blijven verborgen');
  return total === 1
    ? msg(str`In 1 check van een deelnemer: ${said}.`)
    : msg(str`In ${total} checks van deelnemers: ${said}.`);
}
