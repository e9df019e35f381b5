/** Which cases somebody gets: by chance, mixed over themes and verdicts. */
import type {Id} from '../../core/questionnaire.js';
import type {Case} from '../../core/training/case.js';

/** How many cases one can ask for, beside all and those of a theme. */
export const counts = [6, 12] as const;

export type Wish =
  | {readonly kind: 'count'; readonly count: number}
  | {readonly kind: 'all'}
  | {readonly kind: 'theme'; readonly theme: Id};

/** A number from 0 up to 1, as `Math.random` gives it. */
export type Chance = () => number;

/** About a minute and a half a case, rounded up to five. */
export const minutesFor = (count: number): number => Math.ceil((count * 1.5) / 5) * 5;

/**
 * The cases of a choice, in the order in which they come. Each has the same chance, and so has each
 * order: nothing tells which verdict is next. What was done before is chosen last; a case without a
 * verdict is there to be talked about, and comes only with all.
 *
 * @param done the cases that the person had before
 */
export function chooseCases(
  cases: readonly Case[],
  wish: Wish,
  chance: Chance,
  done: ReadonlySet<Id> = new Set(),
): readonly Id[] {
  const pool = shuffled(cases.filter((each) => isIn(each, wish)), chance);
  const count = wish.kind === 'count' ? wish.count : pool.length;
  return shuffled(mixed(pool, done, count), chance).map(({id}) => id);
}

const isIn = ({label, theme}: Case, wish: Wish): boolean =>
  wish.kind === 'all' || (label !== undefined && (wish.kind === 'count' || wish.theme === theme));

/** Fisher and Yates: every order has the same chance. */
function shuffled<T>(items: readonly T[], chance: Chance): readonly T[] {
  const order = [...items];
  for (let last = order.length - 1; last > 0; last--) {
    const [drawn] = order.splice(Math.floor(chance() * (last + 1)), 1);
    if (drawn !== undefined) order.push(drawn);
  }
  return order;
}

/** Each time the first of those whose theme came least, and among these whose verdict did. */
function mixed(pool: readonly Case[], done: ReadonlySet<Id>, count: number): readonly Case[] {
  const rest = [...pool];
  const taken: Case[] = [];
  const least = (one: Case): readonly number[] => [
    Number(done.has(one.id)),
    taken.filter(({theme}) => theme === one.theme).length,
    taken.filter(({label}) => label === one.label).length,
  ];
  while (taken.length < count && rest.length > 0) {
    const next = rest.reduce((best, each) => (isBefore(least(each), least(best)) ? each : best));
    taken.push(next);
    rest.splice(rest.indexOf(next), 1);
  }
  return taken;
}

function isBefore(one: readonly number[], other: readonly number[]): boolean {
  const place = one.findIndex((each, index) => each !== other[index]);
  return place >= 0 && (one[place] ?? 0) < (other[place] ?? 0);
}

/** Chance that a seed repeats (mulberry32). */
export function seeded(seed: number): Chance {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
