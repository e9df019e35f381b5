/** Rooms that voted, for the tests of pictures, files and the projector. */
import {casebook} from '../../../src/content/cases/casebook.js';
import {dualDependency} from '../../../src/content/dual-dependency.js';
import type {Id} from '../../../src/core/questionnaire.js';
import type {Round} from '../../../src/core/training/ballot.js';
import type {Case} from '../../../src/core/training/case.js';
import {newWorkshop} from '../../../src/core/training/workshop-steps.js';
import type {Group, Hands, Workshop} from '../../../src/core/training/workshop.js';
import type {WorkshopOrder} from '../../../src/exports/workshop/order.js';
import {createMsg} from '../../../src/localize.js';

const msg = createMsg();

export const dutch = {msg, language: 'nl'} as const;

const questionnaire = dualDependency(msg);

/** The real cases. */
export const book = casebook(msg);

/** A case of this kind, the first there is. */
export function caseThat(description: string, fits: (told: Case) => boolean): Case {
  const found = book.cases.find(fits);
  if (!found) throw new Error(`No case ${description}.`);
  return found;
}

export const unacceptable = caseThat('is unacceptable', ({label}) => label === 'unacceptable');
export const attention = caseThat('needs attention', ({label}) => label === 'attention');
export const acceptable = caseThat('is acceptable', ({label}) => label === 'acceptable');
export const open = caseThat('is not scored', ({label}) => label === undefined);

/** Counted hands, from mild to grave. */
export const hands = (
  told: Case,
  round: Round,
  [acceptable, attention, unacceptable]: readonly [number, number, number],
  group?: Id,
): Hands => ({case: told.id, round, counts: {acceptable, attention, unacceptable}, ...(group && {group})});

export const groups: readonly Group[] = [
  {id: '1', name: 'Bloemen bv'},
  {id: '2', name: 'Uitzendbureau Zuid'},
  {id: '3', name: 'Vakbond'},
];

/** A workshop with these cases, and what else is said of it. */
export const workshopOf = (cases: readonly Case[], more: Partial<Workshop> = {}): Workshop => ({
  ...newWorkshop('abcdefgh', cases.map(({id}) => id), {title: 'Werkplaats Westland'}),
  ...more,
});

export const orderOf = (workshop: Workshop): WorkshopOrder => ({
  speech: dutch,
  questionnaire,
  casebook: book,
  workshop,
  day: '2026-02-03',
});

/** Three cases, judged before the discussion and after it. */
export const usualRoom = workshopOf([unacceptable, attention, acceptable, open], {
  hands: [
    hands(unacceptable, 'first', [10, 10, 20]),
    hands(unacceptable, 'second', [2, 6, 32]),
    hands(attention, 'first', [20, 10, 10]),
    hands(attention, 'second', [8, 24, 8]),
    hands(acceptable, 'first', [30, 5, 5]),
    hands(acceptable, 'second', [36, 3, 1]),
    hands(open, 'first', [1, 2, 3]),
  ],
});

/** The same case, voted on by three groups: one of them small. */
export const groupedRoom = workshopOf([unacceptable], {
  groups,
  hands: [
    hands(unacceptable, 'first', [6, 7, 8], '1'),
    hands(unacceptable, 'first', [2, 9, 11], '2'),
    hands(unacceptable, 'first', [3, 10, 12], '3'),
  ],
});
