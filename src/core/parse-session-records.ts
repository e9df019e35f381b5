/** Actions and papers of a foreign hand: each is read on its own, so that one cannot spoil the others. */
import type * as z from 'zod/mini';
import type {Problem} from './integrity.js';
import type {Action, PaperRecord} from './kept-session.js';
import {action, paper} from './parse-session-parts.js';
import {shapeOf} from './parse-shape.js';

export interface ReadRecords<T> {
  readonly records: readonly T[];
  readonly problems: readonly Problem[];
}

/** The actions that can be read. One whose id is taken gets another. */
export function readActions(input: unknown): ReadRecords<Action> {
  const {records, problems} = readRecords('actions', action, input);
  const taken = new Set(records.map(({id}) => id));
  const seen = new Set<string>();
  let number = 0;
  const free = (): string => {
    do number += 1; while (taken.has(`action-${number}`));
    return `action-${number}`;
  };
  return {
    problems,
    records: records.map((each) => {
      const id = seen.has(each.id) ? free() : each.id;
      seen.add(id);
      return {...each, id};
    }),
  };
}

/** The papers that can be read; of two records of one paper the first. */
export function readPapers(input: unknown): ReadRecords<PaperRecord> {
  const {records, problems} = readRecords('papers', paper, input);
  const seen = new Set<string>();
  const repeated: Problem[] = [];
  const first = records.filter((each) => {
    const key = JSON.stringify([each.practice, each.paper]);
    if (seen.has(key)) repeated.push({path: 'papers', message: `Two records of ${key}; the first counts.`});
    return !seen.has(key) && seen.add(key);
  });
  return {records: first, problems: [...problems, ...repeated]};
}

function readRecords<T>(path: string, schema: z.ZodMiniType<T>, input: unknown): ReadRecords<T> {
  if (input === undefined) return {records: [], problems: []};
  if (!Array.isArray(input)) return {records: [], problems: [{path, message: 'This is no list.'}]};
  const records: T[] = [];
  const problems: Problem[] = [];
  for (const [index, each] of input.entries()) {
    const read = shapeOf(schema, each);
    if (read.ok) records.push(read.value);
    for (const {path: inner, message} of read.problems) {
      problems.push({path: `${path}/${index}${inner && '/'}${inner}`, message: `${message}; it was left out.`});
    }
  }
  return {records, problems};
}
