/** Homes are named, renamed, removed, and filled like another. Every step makes new answers. */
import {homesOf} from './answers.js';
import type {Answers, Home} from './answers.js';
import type {Id} from './questionnaire.js';

/** So many homes has a session at most. */
export const MOST_HOMES = 1000;

/**
 * The same answers with a home for each name, after those that are there. A home that was answered
 * before there were names stays, as the first; one without name and answers gives way.
 *
 * @param names in any number; spaces around them are taken off, and a name may be empty
 * @param taken ids that a new home must not get besides those of the homes that are there: of homes
 *   that were removed, but that something else, such as an action, still speaks of
 * @returns as many of them as make 1000 homes together
 */
export function addHomes(answers: Answers, names: readonly string[], taken: Iterable<Id> = []): Answers {
  if (names.length === 0) return answers;
  const [only, ...others] = answers.homes;
  const isBlank = only && !only.name && Object.keys(only.answers).length === 0 && others.length === 0;
  const there = isBlank ? [] : answers.homes;
  const last = Math.max(...[...taken, ...answers.homes.map(({id}) => id)].map(numberOf), 0);
  const added = names
    .slice(0, Math.max(0, MOST_HOMES - there.length))
    .map((name, index): Home => ({id: `home-${last + index + 1}`, name: name.trim(), answers: {}}));
  return {...answers, homes: [...there, ...added]};
}

/** The number in an id that was made here; 0 for every other. */
const numberOf = (id: Id): number => Number(/^home-(\d{1,9})$/.exec(id)?.[1] ?? 0);

/** The same answers with another name for a home, without the spaces around it. */
export function renameHome(answers: Answers, home: Id, name: string): Answers {
  const trimmed = name.trim();
  const isSo = homesOf(answers).every((each) => each.id !== home || each.name === trimmed);
  return isSo ? answers : changed(answers, [home], (each) => ({...each, name: trimmed}));
}

/** The same answers without a home and what was answered about it. The last home stays. */
export function removeHome(answers: Answers, home: Id): Answers {
  const homes = answers.homes.filter(({id}) => id !== home);
  return homes.length === 0 ? answers : {...answers, homes};
}

/**
 * "Same as home X": the same answers, but those of some homes are what those of one home are now. A
 * later change of one of them does not change the others.
 */
export function copyHome(answers: Answers, from: Id, to: readonly Id[]): Answers {
  const source = homesOf(answers).find(({id}) => id === from);
  return source ? changed(answers, to, (each) => ({...each, answers: source.answers})) : answers;
}

function changed(answers: Answers, ids: readonly Id[], change: (home: Home) => Home): Answers {
  const these = new Set(ids);
  return {...answers, homes: homesOf(answers).map((each) => (these.has(each.id) ? change(each) : each))};
}

/** The names in a pasted list, one a line: without empty lines, and each name once. */
export const namesFrom = (text: string): readonly string[] => [
  ...new Set(
    text
      .split(/[\r\n\v\f\u0085\u2028\u2029]/)
      // What is copied from a sheet has tabs between its columns.
      .map((line) => line.replace(/\s+/g, ' ').trim())
      .filter((line) => line !== ''),
  ),
];
