/** A number that is not told cannot be worked out. Two ways to try, neither shares code with the rules. */
import {expect} from 'chai';
import fc from 'fast-check';
import type {Verdict} from '../../../src/core/questionnaire.js';
import {FEW, toldByGroup, toldOf} from '../../../src/core/training/few.js';
import type {Told} from '../../../src/core/training/few.js';
import type {Counts} from '../../../src/core/training/workshop.js';
import {verdicts} from '../../../src/core/verdict.js';
import {roomOf} from './training-fixture.js';

/** What somebody sees of a table: cells by row, totals of rows, and the sum of each column. */
interface Seen {
  readonly cells: readonly (readonly Told[])[];
  readonly totals: readonly (number | 'hidden')[];
  /** How many of the sum are of the rows: somewhere between these. */
  readonly sums: readonly {readonly least: number; readonly most: number}[];
}

/** The values that a cell may have, seen on its own. */
function valuesOf({cells, sums}: Seen, row: number, column: number): readonly number[] {
  const told = cells[row]?.[column] ?? 0;
  if (typeof told === 'number') return [told];
  const most = sums[column]?.most ?? 0;
  return Array.from({length: Math.min(told === 'few' ? FEW - 1 : most, most) + 1}, (_, value) => value);
}

interface Cell {
  readonly row: number;
  readonly column: number;
  readonly value: number;
}

/** Whether a table of numbers can be what is seen, where one cell has this value. */
function canBe(seen: Seen, fixed: Cell): boolean {
  const width = seen.sums.length;
  const choices = seen.cells.flatMap((cells, row) =>
    cells.map((_, column) =>
      row === fixed.row && column === fixed.column ? [fixed.value] : valuesOf(seen, row, column)));
  /** The most that the cells of each column can add, from each place on. */
  const rooms = choices.map((_, from) =>
    seen.sums.map((_sum, column) =>
      choices
        .filter((_values, at) => at >= from && at % width === column)
        .reduce((sum, values) => sum + (values.at(-1) ?? 0), 0)));
  const tryFrom = (place: number, sums: readonly number[], rowSum: number): boolean => {
    const [row, column] = [Math.floor(place / width), place % width];
    const total = seen.totals[row - 1];
    if (column === 0 && typeof total === 'number' && total !== rowSum) return false;
    const fits = seen.sums.every(({least, most}, at) => {
      const sum = sums[at] ?? 0;
      return sum <= most && sum + (rooms[place]?.[at] ?? 0) >= least;
    });
    if (!fits || place === choices.length) return fits;
    return (choices[place] ?? []).some((value) =>
      tryFrom(
        place + 1,
        sums.map((sum, at) => (at === column ? sum + value : sum)),
        (column === 0 ? 0 : rowSum) + value,
      ));
  };
  return tryFrom(0, seen.sums.map(() => 0), 0);
}

/** The cells, as `row column`, that can have one value only. */
function derivable(seen: Seen): readonly string[] {
  return seen.cells.flatMap((cells, row) =>
    cells.flatMap((told, column) => {
      if (typeof told === 'number') return [];
      const possible = valuesOf(seen, row, column).filter((value) => canBe(seen, {row, column, value}));
      return possible.length > 1 ? [] : [`${row} ${column}`];
    }));
}

const counts = (most: number): fc.Arbitrary<Counts> => {
  const number = fc.oneof(fc.nat(most), fc.constantFrom(0, 4, 5));
  return fc.record({acceptable: number, attention: number, unacceptable: number});
};
const columnOf = (byGroup: readonly Counts[], verdict: Verdict): number =>
  byGroup.reduce((sum, each) => sum + each[verdict], 0);

function seenOf(byGroup: readonly Counts[], ofNone: Counts, knowsNone: boolean): Seen {
  const told = toldByGroup(roomOf(byGroup, ofNone), 'a', 'first');
  return {
    cells: told.map((each) => verdicts.map((verdict) => each.counts[verdict])),
    totals: told.map(({total}) => total),
    sums: verdicts.map((verdict) => {
      const sum = columnOf(byGroup, verdict);
      return knowsNone ? {least: sum, most: sum} : {least: 0, most: sum + ofNone[verdict]};
    }),
  };
}

describe('from the numbers that are told, of groups and of the room', () => {
  it('no number that is not told can be worked out', () => {
    fc.assert(
      fc.property(fc.array(counts(9), {minLength: 1, maxLength: 3}), counts(2), (byGroup, ofNone) => {
        expect(derivable(seenOf(byGroup, ofNone, false))).to.deep.equal([]);
      }),
      {numRuns: 150},
    );
  });

  it('nor by somebody who knows how everybody voted who is in no group', () => {
    fc.assert(
      fc.property(fc.array(counts(9), {minLength: 2, maxLength: 3}), counts(2), (byGroup, ofNone) => {
        fc.pre(verdicts.every((verdict) => columnOf(byGroup, verdict) > 0 || ofNone[verdict] === 0));
        expect(derivable(seenOf(byGroup, ofNone, true))).to.deep.equal([]);
      }),
      {numRuns: 150},
    );
  });

  it('each few is told as such or not at all, and never a number below five but where the room has none', () => {
    fc.assert(
      fc.property(fc.array(counts(9), {minLength: 1, maxLength: 4}), counts(2), (byGroup, ofNone) => {
        const {cells, sums} = seenOf(byGroup, ofNone, false);
        for (const [row, said] of cells.entries()) {
          for (const [column, verdict] of verdicts.entries()) {
            const number = byGroup[row]?.[verdict] ?? 0;
            const none = sums[column]?.most === 0;
            const allowed = number < FEW && !none ? ['few', 'hidden'] : [number, 'hidden'];
            expect(allowed).to.include(said[column]);
          }
        }
      }),
    );
  });

  it('the solver finds what can be worked out', () => {
    const sums = [{least: 9, most: 9}, {least: 3, most: 3}, {least: 0, most: 20}];
    const seen: Seen = {cells: [[5, 'few', 'few'], ['few', 3, 'hidden']], totals: [6, 'hidden'], sums};
    expect(derivable(seen)).to.deep.equal(['0 1', '0 2', '1 0']);
  });
});

/** All lists of so many numbers from 0, together a sum. */
function* parts(length: number, sum: number): Generator<readonly number[]> {
  if (length === 1) yield [sum];
  else {
    for (let one = 0; one <= sum; one += 1) {
      for (const rest of parts(length - 1, sum - one)) yield [one, ...rest];
    }
  }
}

interface Alike {
  readonly told: readonly Told[];
  readonly lists: (readonly number[])[];
}

/** The lists of numbers that nobody can tell apart by what is told of them. */
function alike(lists: Iterable<readonly number[]>, sum: number): Iterable<Alike> {
  const found = new Map<string, Alike>();
  for (const list of lists) {
    const told = toldOf(list, sum);
    const others = found.get(String(told)) ?? {told, lists: []};
    others.lists.push(list);
    found.set(String(told), others);
  }
  return found.values();
}

describe('by somebody who knows the rules too', () => {
  const expectOpen = (lists: Iterable<readonly number[]>, sum: number): void => {
    for (const {told, lists: same} of alike(lists, sum)) {
      for (const [place, said] of told.entries()) {
        if (typeof said === 'number') continue;
        const values = new Set(same.map((numbers) => numbers[place]));
        expect(values.size, `${String(told)} of ${sum}, place ${place}`).to.be.at.least(2);
      }
    }
  };

  for (const [length, largest] of [[2, 60], [3, 45], [4, 26], [5, 17], [6, 13]] as const) {
    it(`none of ${length} numbers can be worked out that are together at most ${largest}`, () => {
      for (let sum = 1; sum <= largest; sum += 1) expectOpen(parts(length, sum), sum);
    });
  }

  for (const [length, largest] of [[1, 30], [2, 25], [3, 16]] as const) {
    it(`nor of ${length} numbers and some of no group, together at most ${largest}`, () => {
      for (let sum = 1; sum <= largest; sum += 1) {
        const lists = Array.from(parts(length + 1, sum), (numbers) => numbers.slice(0, length));
        expectOpen(lists, sum);
      }
    });
  }
});
