/** How the room voted on a case: before the discussion and after it. */
import {str} from '@lit/localize';
import type {Verdict} from '../../../core/questionnaire.js';
import {rounds} from '../../../core/training/ballot.js';
import type {Round} from '../../../core/training/ballot.js';
import type {Case} from '../../../core/training/case.js';
import {shift, tally} from '../../../core/training/tally.js';
import type {Tally} from '../../../core/training/tally.js';
import type {Workshop} from '../../../core/training/workshop.js';
import {verdicts} from '../../../core/verdict.js';
import {letterOf, sayPart, sayRound, sayShift, sayVotes} from '../../../speech/training/say-result.js';
import type {Speech} from '../../../speech/say.js';
import {sayOutcome} from '../../../speech/verdict-words.js';
import type {BarsPicture} from './picture.js';

/** Both rounds, with the shift; of the rounds in which nobody voted nothing is drawn. */
export function casePicture(
  speech: Speech,
  workshop: Workshop,
  told: Case,
  verdict: Verdict | undefined,
): BarsPicture {
  const {msg} = speech;
  const votes = tally(workshop, told.id);
  const word = verdict && sayOutcome(speech, verdict);
  return {
    ...votesPicture(speech, votes, rounds, verdict),
    id: idOf(workshop, told),
    title: told.title,
    subtitle: word ? msg(str`Oordeel: ${word}.`) : msg('Deze case telt niet mee: er is geen oordeel.'),
  };
}

/** The first round alone, while nobody knows the verdict. */
export const firstVotesPicture = (speech: Speech, workshop: Workshop, told: Case): BarsPicture => ({
  ...votesPicture(speech, tally(workshop, told.id), ['first'], undefined),
  id: idOf(workshop, told),
  title: told.title,
  subtitle: '',
});

const idOf = ({cases}: Workshop, {id}: Case): string => `case-${cases.indexOf(id) + 1}`;

function votesPicture(
  speech: Speech,
  votes: Tally,
  asked: readonly Round[],
  verdict: Verdict | undefined,
): Pick<BarsPicture, 'kind' | 'rows' | 'notes' | 'table'> {
  const {msg} = speech;
  const shown = asked.filter((round) => votes[round].total > 0);
  if (shown.length === 0) {
    return {kind: 'bars', rows: [], notes: [msg('Er is niet gestemd.')], table: {head: [], rows: []}};
  }
  const moved = shown.length > 1 ? shift(votes) : undefined;
  const totals = shown.map((round) => `${sayVotes(speech, votes[round].total)} ${sayRound(speech, round)}`);
  const partOf = (round: Round, option: Verdict): string =>
    sayPart(speech, votes[round].counts[option], votes[round].total);
  return {
    kind: 'bars',
    rows: verdicts.map((option) => ({
      name: sayOutcome(speech, option),
      verdict: option,
      note: moved ? sayShift(speech, moved[option]) : '',
      isRight: option === verdict,
      bars: shown.map((round) => ({
        name: asked.length === 1 ? '' : round === 'first' ? msg('voor') : msg('na'),
        share: votes[round].counts[option] / votes[round].total,
        words: partOf(round, option),
        fill: round === 'first' && asked.length > 1 ? 'hollow' : 'solid',
      })),
    })),
    notes: [`${totals.join(', ')}.`],
    table: {
      head: [msg('Keuze'), ...shown.map((round) => sayRound(speech, round)), ...(moved ? [msg('Verschil')] : [])],
      rows: verdicts.map((option) => [
        `${letterOf(option)} · ${sayOutcome(speech, option)}`,
        ...shown.map((round) => partOf(round, option)),
        ...(moved ? [sayShift(speech, moved[option])] : []),
      ]),
    },
  };
}
