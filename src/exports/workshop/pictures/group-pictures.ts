/** How the named groups voted, each on a row; small numbers are not told. */
import {str} from '@lit/localize';
import type {Round} from '../../../core/training/ballot.js';
import {rounds} from '../../../core/training/ballot.js';
import type {Case} from '../../../core/training/case.js';
import {toldByGroup} from '../../../core/training/few.js';
import type {ToldGroup} from '../../../core/training/few.js';
import {tally} from '../../../core/training/tally.js';
import type {Workshop} from '../../../core/training/workshop.js';
import {verdicts} from '../../../core/verdict.js';
import {sayFewRule, sayPart, sayRound, sayTold, sayVotes} from '../../../speech/training/say-result.js';
import type {Speech} from '../../../speech/say.js';
import {sayOutcome} from '../../../speech/verdict-words.js';
import type {Bar, GridPicture, GridRow} from './picture.js';

/** How many groups fit on one picture. */
const ON_ONE = 8;

/** A picture for each round with votes, or several where there are many groups; none without groups. */
export function groupPictures(speech: Speech, workshop: Workshop, told: Case): readonly GridPicture[] {
  const votes = tally(workshop, told.id);
  const asked = rounds.filter((round) => workshop.groups.length > 0 && votes[round].total > 0);
  return asked.flatMap((round) => {
    const groups = toldByGroup(workshop, told.id, round);
    const pages = Math.ceil(groups.length / ON_ONE);
    const each = Math.ceil(groups.length / pages);
    return Array.from({length: pages}, (_, page) =>
      pageOf(speech, workshop, told, round, groups.slice(page * each, (page + 1) * each), page));
  });
}

function pageOf(
  speech: Speech,
  {cases}: Workshop,
  {id, title}: Case,
  round: Round,
  groups: readonly ToldGroup[],
  page: number,
): GridPicture {
  const {msg} = speech;
  const when = sayRound(speech, round);
  const most = Math.max(1, ...groups.flatMap(({counts}) => Object.values(counts).filter((each) => typeof each === 'number')));
  const rows = groups.map((group) => rowOf(speech, group, most));
  return {
    kind: 'grid',
    id: ['groups', cases.indexOf(id) + 1, round, ...(page > 0 ? [page + 1] : [])].join('-'),
    title: page > 0 ? msg(str`${title}: per groep, ${when} (${page + 1})`) : msg(str`${title}: per groep, ${when}`),
    subtitle: '',
    columns: verdicts.map((verdict) => ({name: sayOutcome(speech, verdict), verdict})),
    rows,
    notes: [sayFewRule(speech)],
    table: {
      head: [msg('Groep'), ...verdicts.map((verdict) => sayOutcome(speech, verdict)), msg('Samen')],
      rows: rows.map(({name, note, bars}) => [name, ...bars.map(({words}) => words), note]),
    },
  };
}

/** @param most the number that has the longest bar */
function rowOf(speech: Speech, {group, counts, total}: ToldGroup, most: number): GridRow {
  return {
    name: group.name,
    note: typeof total === 'number' ? sayVotes(speech, total) : sayTold(speech, total),
    bars: verdicts.map((verdict): Bar => {
      const count = counts[verdict];
      const isTold = typeof count === 'number';
      return {
        name: '',
        share: isTold ? count / most : undefined,
        // A part would tell the total.
        words: isTold && typeof total === 'number' ? sayPart(speech, count, total) : sayTold(speech, count),
        fill: 'solid',
      };
    }),
  };
}
