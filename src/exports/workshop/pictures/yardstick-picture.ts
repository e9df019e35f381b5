/** How the room stands to the yardstick: too mild, right, too strict, before the discussion and after it. */
import {rounds} from '../../../core/training/ballot.js';
import type {Round} from '../../../core/training/ballot.js';
import {verdictsOf} from '../../../core/training/judge-case.js';
import {yardstick} from '../../../core/training/results.js';
import type {Measured} from '../../../core/training/results.js';
import {leans, sayLean, sayPart, sayRound, sayVotes} from '../../../speech/training/say-result.js';
import type {Lean} from '../../../speech/training/say-result.js';
import type {Speech} from '../../../speech/say.js';
import {chosenCases} from '../chosen-cases.js';
import type {WorkshopOrder} from '../order.js';
import type {Fill, StackPicture} from './picture.js';

const fills: Readonly<Record<Lean, Fill>> = {lenient: 'falling', right: 'solid', strict: 'rising'};

export function yardstickPicture(order: WorkshopOrder): StackPicture {
  const {speech, questionnaire, casebook, workshop, day} = order;
  const {msg} = speech;
  const verdicts = verdictsOf(questionnaire, chosenCases(casebook, workshop), day);
  const measured = yardstick(workshop, verdicts);
  const shown = rounds.filter((round) => measured[round].total > 0);
  const words = (round: Round, lean: Lean): string => {
    const votes = measured[round];
    return sayPart(speech, countOf(votes, lean), votes.total);
  };
  return {
    kind: 'stack',
    id: 'yardstick',
    title: msg('De zaal naast de meetlat'),
    subtitle: msg('Alle stemmen op alle cases samen. Te mild is milder dan het oordeel, te streng is strenger.'),
    rows: shown.map((round) => ({
      name: capital(speech, sayRound(speech, round)),
      note: sayVotes(speech, measured[round].total),
      pieces: leans.map((lean) => ({
        name: sayLean(speech, lean),
        share: countOf(measured[round], lean) / measured[round].total,
        words: words(round, lean),
        fill: fills[lean],
      })),
    })),
    notes: shown.length === 0 ? [msg('Er is nog over geen enkele case gestemd.')] : [],
    table: {
      head: [msg('Stemming'), ...leans.map((lean) => sayLean(speech, lean)), msg('Samen')],
      rows: shown.map((round) => [
        sayRound(speech, round),
        ...leans.map((lean) => words(round, lean)),
        sayVotes(speech, measured[round].total),
      ]),
    },
  };
}

function countOf({right, tooLenient, tooStrict}: Measured, lean: Lean): number {
  switch (lean) {
    case 'lenient':
      return tooLenient;
    case 'right':
      return right;
    case 'strict':
      return tooStrict;
  }
}

const capital = ({language}: Speech, text: string): string =>
  text.slice(0, 1).toLocaleUpperCase(language) + text.slice(1);
