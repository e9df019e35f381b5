/** Counting hands: of which case, which round and which group. */
import type {Verdict} from '../../../core/questionnaire.js';
import type {Round} from '../../../core/training/ballot.js';
import {MOST_HANDS, noCounts, raise} from '../../../core/training/voting.js';
import type {Counted} from '../../../core/training/voting.js';
import type {Counts, Stage, Workshop} from '../../../core/training/workshop.js';

/** The rounds that have begun at a stage; the last is that of now. */
export function roundsAt(stage: Stage): readonly Round[] {
  switch (stage) {
    case 'story':
      return [];
    case 'vote':
    case 'discussion':
      return ['first'];
    case 'second-vote':
    case 'reveal':
    case 'change':
      return ['first', 'second'];
  }
}

export function countsAt({hands}: Workshop, place: Counted): Counts {
  const {case: id, round, group} = place;
  const found = hands.find((each) => each.case === id && each.round === round && each.group === group);
  return found?.counts ?? noCounts;
}

/** So many hands for a verdict, in place of those that were counted; no more than `MOST_HANDS`. */
export function count(workshop: Workshop, place: Counted, verdict: Verdict, hands: number): Workshop {
  let counted = workshop;
  const wanted = Math.min(Math.max(hands, 0), MOST_HANDS);
  for (let left = wanted - countsAt(workshop, place)[verdict]; left !== 0; left -= Math.sign(left)) {
    counted = raise(counted, place, verdict, left > 0 ? 1 : -1);
  }
  return counted;
}

/** How many phones voted in a round. */
export const phonesAt = ({ballots}: Workshop, {case: id, round}: Counted): number =>
  ballots.filter(({ballot}) => ballot.votes[id]?.[round]).length;

/** How many of them for a verdict. */
export const phonesFor = ({ballots}: Workshop, {case: id, round}: Counted, verdict: Verdict): number =>
  ballots.filter(({ballot}) => ballot.votes[id]?.[round]?.verdict === verdict).length;
