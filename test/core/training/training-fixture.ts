/** A small casebook, random sets, ballots and workshops. */
import fc from 'fast-check';
import type {Id, Verdict} from '../../../src/core/questionnaire.js';
import {rounds, surenesses} from '../../../src/core/training/ballot.js';
import type {Ballot, CaseVotes, Sureness, Vote} from '../../../src/core/training/ballot.js';
import type {Case, Casebook} from '../../../src/core/training/case.js';
import type {Collected, Counts, Hands, Workshop} from '../../../src/core/training/workshop.js';
import {newWorkshop} from '../../../src/core/training/workshop-steps.js';
import {verdicts} from '../../../src/core/verdict.js';

/** A case with a label; without one it is there to be discussed. */
export const caseOf = (id: Id, label?: Verdict, theme: Id = 'space'): Case => ({
  id,
  theme,
  title: id,
  story: [id],
  practice: theme,
  answers: {organisation: {}, homes: []},
  ...(label && {label}),
  because: '',
  hints: [],
  origin: {kind: 'fictional'},
});

export const casebookOf = (cases: readonly Case[], more: Partial<Casebook> = {}): Casebook => ({
  id: 'book',
  version: '2.3.4',
  cases,
  programmes: [],
  ...more,
});

export const many = casebookOf(Array.from({length: 70}, (_, index) => caseOf(`case-${index + 1}`, 'attention')));

/** Cases of the casebook of many, by their numbers. */
export const numbered = (...numbers: readonly number[]): readonly Id[] =>
  numbers.map((number) => `case-${number}`);

export const phone = '0A1B2C3D';

export const vote = (verdict: Verdict, sure?: Sureness): Vote => ({verdict, ...(sure && {sure})});

export const ballotOf = (votes: Ballot['votes'], more: Partial<Ballot> = {}): Ballot => ({phone, ...more, votes});

/** A vote in the first round. */
export const first = (verdict: Verdict): CaseVotes => ({first: vote(verdict)});

export const workshopOf = (cases: readonly Id[], more: Partial<Workshop> = {}): Workshop => ({
  ...newWorkshop('0000ZZZZ', cases),
  ...more,
});

export const countsOf = (acceptable: number, attention: number, unacceptable: number): Counts => ({
  acceptable,
  attention,
  unacceptable,
});

export const collectedOf = (...ballots: readonly Ballot[]): readonly Collected[] =>
  ballots.map((ballot) => ({ballot, way: 'code'}));

/** A workshop of one case, 'a', with hands of these groups, and of people who are in none. */
export function roomOf(byGroup: readonly Counts[], ofNone: Counts): Workshop {
  const groups = byGroup.map((_, place) => ({id: String(place + 1), name: `Group ${place + 1}`}));
  const hands = [ofNone, ...byGroup].map((counts, place): Hands => ({
    case: 'a',
    round: 'first',
    ...(place > 0 && {group: String(place)}),
    counts,
  }));
  return workshopOf(['a'], {groups, hands});
}

const base32 = Array.from('0123456789ABCDEFGHJKMNPQRSTVWXYZ');

export const randomIds = fc
  .array(fc.constantFrom(...base32), {minLength: 8, maxLength: 8})
  .map((list) => list.join(''));

const votes = fc.record(
  {verdict: fc.constantFrom(...verdicts), sure: fc.constantFrom(...surenesses)},
  {requiredKeys: ['verdict']},
);

/** At least one vote. */
const votesOnCase = fc
  .record({first: votes, second: votes}, {requiredKeys: []})
  .filter((cast) => rounds.some((round) => cast[round]));

export const sets = fc.shuffledSubarray(many.cases.map(({id}) => id), {minLength: 1, maxLength: 40});

/** A ballot on some of these cases. */
export const ballotsOn = (cases: readonly Id[]): fc.Arbitrary<Ballot> =>
  fc
    .record({
      phone: randomIds,
      group: fc.option(fc.integer({min: 1, max: 31}).map(String), {nil: undefined}),
      votes: fc.tuple(...cases.map(() => fc.option(votesOnCase, {nil: undefined}))),
    })
    .map(({group, votes: cast, ...of}) => ({
      ...of,
      ...(group && {group}),
      votes: Object.fromEntries(cases.flatMap((id, place) => (cast[place] ? [[id, cast[place]]] : []))),
    }));

/** A set and a ballot on it. */
export const cast = sets.chain((cases) => fc.tuple(fc.constant(cases), ballotsOn(cases)));
