/** Of a whole that is as high as its highest part: the parts that explain how it moved. */

export interface Move {
  readonly was: number;
  readonly is: number;
}

/**
 * Where the whole rose: the parts that are as high as it is now, each of which is enough. Where it
 * sank: every part that stood higher than it stands now, each of which was in the way. All of them
 * moved themselves. None where the whole did not move.
 */
export function movers<T extends Move>(parts: readonly T[]): readonly T[] {
  const was = highest(parts.map((each) => each.was));
  const is = highest(parts.map((each) => each.is));
  if (is > was) return parts.filter((each) => each.is === is);
  if (is < was) return parts.filter((each) => each.was > is);
  return [];
}

const highest = (numbers: readonly number[]): number =>
  numbers.reduce((one, other) => Math.max(one, other), -Infinity);
