/** One person goes through cases alone. */
import type {Id, Verdict} from '../questionnaire.js';
import type {Vote} from './ballot.js';
import type {Case} from './case.js';
import {measure} from './results.js';

export interface Run {
  /** By id, in the order in which they are shown. */
  readonly cases: readonly Id[];
  /** By case; a case that was not yet judged has none. */
  readonly votes: Readonly<Record<Id, Vote>>;
}

export interface ThemeScore {
  readonly theme: Id;
  readonly right: number;
  readonly of: number;
}

export interface RunScore {
  readonly right: number;
  /** The cases that were judged, and are scored. */
  readonly of: number;
  /** Only themes of which a case was judged; in the order in which they came. */
  readonly themes: readonly ThemeScore[];
  /** Judged graver than the verdict. */
  readonly tooStrict: readonly Id[];
  /** Judged milder than the verdict. */
  readonly tooLenient: readonly Id[];
  /** To look at again: wrong, or right by a guess. */
  readonly again: readonly Id[];
}

/** How well somebody judged. A case that is not scored counts nowhere, nor does one without a vote. */
export function scoreRun(
  {cases: shown, votes}: Run,
  cases: readonly Case[],
  verdicts: ReadonlyMap<Id, Verdict>,
): RunScore {
  const judged = shown.flatMap((id) => {
    const theme = cases.find((each) => each.id === id)?.theme;
    const vote = Object.hasOwn(votes, id) ? votes[id] : undefined;
    const verdict = verdicts.get(id);
    if (theme === undefined || !vote || !verdict) return [];
    return [{id, theme, vote, measure: measure(vote.verdict, verdict)}];
  });
  const ids = (of: (each: (typeof judged)[number]) => boolean): readonly Id[] =>
    judged.filter(of).map(({id}) => id);
  const right = judged.filter((each) => each.measure === 'right');
  return {
    right: right.length,
    of: judged.length,
    themes: [...new Set(judged.map(({theme}) => theme))].map((theme) => ({
      theme,
      right: right.filter((each) => each.theme === theme).length,
      of: judged.filter((each) => each.theme === theme).length,
    })),
    tooStrict: ids((each) => each.measure === 'tooStrict'),
    tooLenient: ids((each) => each.measure === 'tooLenient'),
    again: ids((each) => each.measure !== 'right' || each.vote.sure === 'guess'),
  };
}
