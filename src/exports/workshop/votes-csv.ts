/** The votes as a table: a row for each case, round, group and option. */
import type {Case} from '../../core/training/case.js';
import {rounds} from '../../core/training/ballot.js';
import type {Round} from '../../core/training/ballot.js';
import {toldByGroup} from '../../core/training/few.js';
import type {Told} from '../../core/training/few.js';
import {verdictsOf} from '../../core/training/judge-case.js';
import {tally} from '../../core/training/tally.js';
import type {Counts} from '../../core/training/workshop.js';
import {verdicts} from '../../core/verdict.js';
import {sayRound, sayTold} from '../../speech/training/say-result.js';
import {sayOutcome} from '../../speech/verdict-words.js';
import {csvText} from '../csv-text.js';
import {chosenCases} from './chosen-cases.js';
import type {WorkshopOrder} from './order.js';

/** Some numbers of a group, and their sum. */
interface Numbers {
  readonly group: string;
  readonly counts: Counts | Readonly<Record<keyof Counts, Told>>;
  readonly total: Told;
}

/** CSV, its header row first. Small numbers of a group are not told. */
export function votesCsv(order: WorkshopOrder): string {
  const {speech, questionnaire, casebook, workshop, day} = order;
  const {msg} = speech;
  const judged = verdictsOf(questionnaire, chosenCases(casebook, workshop), day);
  const head = [
    msg('Nummer'), msg('Case'), msg('Oordeel'), msg('Stemming'), msg('Groep'), msg('Keuze'), msg('Aantal'), msg('Aantal samen'),
  ];
  const rows = chosenCases(casebook, workshop).flatMap((told, place) => {
    const verdict = judged.get(told.id);
    return rounds.flatMap((round) =>
      numbersOf(order, told, round).flatMap(({group, counts, total}) =>
        verdicts.map((option) => [
          String(place + 1),
          told.title,
          verdict ? sayOutcome(speech, verdict) : msg('telt niet mee'),
          sayRound(speech, round),
          group,
          sayOutcome(speech, option),
          sayTold(speech, counts[option]),
          sayTold(speech, total),
        ])));
  });
  return csvText([head, ...rows]);
}

/** Of the whole room, and of each named group. */
const numbersOf = (
  {speech: {msg}, workshop}: WorkshopOrder,
  {id}: Case,
  round: Round,
): readonly Numbers[] => [
  {group: msg('hele zaal'), ...tally(workshop, id)[round]},
  ...toldByGroup(workshop, id, round).map(({group, ...told}) => ({group: group.name, ...told})),
];
