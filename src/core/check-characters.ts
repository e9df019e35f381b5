/**
 * Two check characters, by which a typing mistake is noticed and found.
 *
 * The characters of a code are elements of the field of 32 elements. Two sums over a whole code are
 * zero: that of its characters and its length, and that of each character times the power of a
 * generator that belongs to its place, counted from the end. So one wrong character always shows, and
 * so do two that are swapped, or any two within 31 places. For one wrong character the quotient of the
 * sums tells the place, but for multiples of 31 (a code of Reed and Solomon, of distance 3, repeated).
 */

/** The places after which the powers of the generator begin anew. */
const PERIOD = 31;

/** The powers of the generator 2 in the field, reduced by x^5 + x^2 + 1. */
const powers: readonly number[] = Array.from({length: PERIOD - 1}).reduce<number[]>(
  (found) => {
    const twice = (found.at(-1) ?? 1) << 1;
    return [...found, twice & 32 ? twice ^ 0b100101 : twice];
  },
  [1],
);
const logarithms: readonly number[] = Array.from({length: PERIOD + 1}, (_, value) => powers.indexOf(value));

const powerAt = (exponent: number): number =>
  powers[((exponent % PERIOD) + PERIOD) % PERIOD] ?? 0;
const times = (one: number, exponent: number): number =>
  one === 0 ? 0 : powerAt((logarithms[one] ?? 0) + exponent);

/** The two sums over a code; both are zero where nothing is wrong with it. */
function sums(values: readonly number[]): readonly [plain: number, weighed: number] {
  let plain = values.length & 31;
  let weighed = 0;
  for (const value of values) {
    plain ^= value;
    weighed = times(weighed, 1) ^ value;
  }
  return [plain, weighed];
}

/** The same values (each from 0 to 31) with the two check values behind them. */
export function withChecks(values: readonly number[]): number[] {
  const [plain, weighed] = sums([...values, 0, 0]);
  // Weighed, the last counts once and the last but one twice: what the sums differ by is three times it.
  const lastButOne = times(plain ^ weighed, -(logarithms[3] ?? 0));
  return [...values, lastButOne, plain ^ lastButOne];
}

/**
 * What is wrong with values and their checks: undefined where nothing is; else the places, from the
 * first, at which a single wrong value would explain it. No place where several must be wrong.
 */
export function misread(values: readonly number[]): readonly number[] | undefined {
  const [plain, weighed] = sums(values);
  if (plain === 0 && weighed === 0) return undefined;
  if (plain === 0 || weighed === 0) return [];
  const fromEnd = ((logarithms[weighed] ?? 0) - (logarithms[plain] ?? 0) + PERIOD) % PERIOD;
  const places: number[] = [];
  for (let place = values.length - 1 - fromEnd; place >= 0; place -= PERIOD) places.unshift(place);
  return places;
}
