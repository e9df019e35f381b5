/** Papers: which of those that prove a practice are there, and where. */
import type {PaperRecord} from './kept-session.js';
import type {Id, Practice} from './questionnaire.js';

/** What was noted of a paper; not there, and nowhere, while nothing was. */
export const paperOf = (papers: readonly PaperRecord[], practice: Id, paper: Id): PaperRecord =>
  papers.find((each) => each.practice === practice && each.paper === paper) ?? {
    practice,
    paper,
    exists: false,
    where: '',
  };

/** The same notes with this one changed. A note that says nothing any more goes. */
export function recordPaper(
  papers: readonly PaperRecord[],
  practice: Id,
  paper: Id,
  change: Partial<Pick<PaperRecord, 'exists' | 'where'>>,
): readonly PaperRecord[] {
  const before = paperOf(papers, practice, paper);
  const now = {...before, ...change};
  if (!now.exists && !now.where) return papers.filter((each) => each !== before);
  return papers.includes(before) ? papers.map((each) => (each === before ? now : each)) : [...papers, now];
}

/** How many of the papers of these practices are there. */
export function presentPapers(
  practices: readonly Practice[],
  papers: readonly PaperRecord[],
): {readonly present: number; readonly all: number} {
  const there = practices.flatMap((practice) =>
    Object.keys(practice.papers).map((paper) => paperOf(papers, practice.id, paper).exists),
  );
  return {present: there.filter(Boolean).length, all: there.length};
}
