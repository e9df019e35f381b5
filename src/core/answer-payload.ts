/**
 * What a code carries, as one number in mixed radix. Its least digits are the depth, the day and the
 * number of homes; then come the answers that the short check needs, then all others. What was not
 * answered at the end vanishes, as zeros before a number do: a short check has a short code.
 */
import {digitsOf, valueFrom} from './answer-digits.js';
import type {Digit} from './answer-digits.js';
import type {AnswerLayout, QuestionLayout} from './answer-layout.js';
import {namelessHome} from './answers.js';
import type {Value, Values} from './answers.js';
import {depths} from './kept-session.js';
import type {KeptSession} from './kept-session.js';
import type {Day, Id} from './questionnaire.js';

/** The part of a session that a code carries. */
export type Coded = Pick<KeptSession, 'answers' | 'depth' | 'day'>;

const DAY = 86_400_000;
const FIRST_DAY = Date.UTC(2025, 0, 1);
/** Enough until 2114. */
const DAYS = 1 << 15;
/** One more than the most homes. Part of the form of a code: it stays, whatever a check may hold. */
const HOMES = 1001;

/** Where an answer stands: a question, and the place of the home for a question of a home. */
interface Slot {
  readonly question: QuestionLayout;
  readonly home?: number;
}

function* slots({questions}: AnswerLayout, homes: number): Generator<Slot> {
  for (const short of [true, false]) {
    const part = questions.filter((each) => each.short === short);
    for (const question of part) if (question.scope === 'organisation') yield {question};
    for (let home = 0; home < homes; home += 1) {
      for (const question of part) if (question.scope === 'home') yield {question, home};
    }
  }
}

/**
 * What is coded, as a number. Answers that the layout does not know are left out; a day before 2025 or
 * after 2114 becomes the nearest that there is.
 *
 * @throws RangeError for more than 1000 homes
 */
export function payloadOf(layout: AnswerLayout, {answers, depth, day}: Coded): bigint {
  const {organisation, homes} = answers;
  if (homes.length >= HOMES) throw new RangeError(`There is no code for ${homes.length} homes.`);
  const digits: Digit[] = [
    {digit: BigInt(depths.indexOf(depth)), radix: BigInt(depths.length)},
    {digit: BigInt(numberOfDay(day)), radix: BigInt(DAYS)},
    {digit: BigInt(homes.length), radix: BigInt(HOMES)},
  ];
  for (const {question, home} of slots(layout, homes.length)) {
    const values = home === undefined ? organisation : (homes[home]?.answers ?? {});
    const value = Object.hasOwn(values, question.id) ? values[question.id] : undefined;
    digits.push(...digitsOf(question, value));
  }
  return digits.reduceRight((number, {digit, radix}) => number * radix + digit, 0n);
}

/**
 * What is coded in a number; that of no session gives something whose number is another. Homes have
 * neither names nor ids in it: they are `home`, or `home-1`, `home-2` and so on.
 */
export function codedIn(layout: AnswerLayout, payload: bigint): Coded {
  let rest = payload;
  const take = (radix: bigint): bigint => {
    const digit = rest % radix;
    rest /= radix;
    return digit;
  };
  const depth = depths[Number(take(BigInt(depths.length)))] ?? 'short';
  const day = dayOfNumber(Number(take(BigInt(DAYS))));
  const count = Number(take(BigInt(HOMES)));
  const organisation: [Id, Value][] = [];
  const homes = Array.from({length: count}, (): [Id, Value][] => []);
  for (const {question, home} of slots(layout, count)) {
    if (rest === 0n) break;
    const value = valueFrom(question, take);
    if (value === undefined) continue;
    (home === undefined ? organisation : homes[home])?.push([question.id, value]);
  }
  return {
    depth,
    day,
    answers: {
      organisation: valuesOf(organisation),
      homes: homes.map((entries, index) => ({
        ...namelessHome,
        ...(count > 1 && {id: `${namelessHome.id}-${index + 1}`}),
        answers: valuesOf(entries),
      })),
    },
  };
}

const valuesOf = (entries: readonly (readonly [Id, Value])[]): Values => Object.fromEntries(entries);

function numberOfDay(day: Day): number {
  const days = Math.round((Date.parse(`${day}T00:00:00Z`) - FIRST_DAY) / DAY);
  return Math.min(Math.max(days || 0, 0), DAYS - 1);
}

const dayOfNumber = (days: number): Day => new Date(FIRST_DAY + days * DAY).toISOString().slice(0, 10);
