/** What one person does with a choice of cases: the votes, and which verdicts were shown. */
import type {Id} from '../../core/questionnaire.js';
import type {Ballot, CaseVotes, Round, Vote} from '../../core/training/ballot.js';
import type {Run} from '../../core/training/run.js';

/** A vote that was chosen, and perhaps not given yet. */
export type Draft = Partial<Vote>;

export class Sitting {
  readonly #votes: Record<Id, CaseVotes> = {};
  readonly #drafts = new Map<string, Draft>();
  readonly #shown = new Set<Id>();
  #cases: readonly Id[];

  constructor(cases: readonly Id[]) {
    this.#cases = cases;
  }

  /** In the order in which they come. */
  get cases(): readonly Id[] {
    return this.#cases;
  }

  /** Other cases, as the room shows them; the votes stay. */
  turnTo(cases: readonly Id[]): void {
    this.#cases = cases;
  }

  /** Votes on the case; empty where there are none. */
  readonly votesOn = (id: Id): CaseVotes => this.#votes[id] ?? {};

  /** The vote that counts for the person: the one after the discussion, where there is one. */
  lastVoteOn(id: Id): Vote | undefined {
    const {first, second} = this.votesOn(id);
    return second ?? first;
  }

  /** What stands in the fields of a round: a second vote begins as the first. */
  draft(id: Id, round: Round): Draft {
    const {first, second} = this.votesOn(id);
    return this.#drafts.get(`${id} ${round}`) ?? (round === 'first' ? first : second ?? first) ?? {};
  }

  setDraft(id: Id, round: Round, draft: Draft): void {
    this.#drafts.set(`${id} ${round}`, draft);
  }

  /** Makes what stands in the fields the vote; false where nothing was chosen, or the verdict is known. */
  vote(id: Id, round: Round): boolean {
    const {verdict, sure} = this.draft(id, round);
    if (!verdict || this.#shown.has(id)) return false;
    this.#votes[id] = {...this.votesOn(id), [round]: {verdict, ...(sure && {sure})}};
    this.#drafts.delete(`${id} ${round}`);
    return true;
  }

  /** The verdict is shown: from now on the vote stays as it is. */
  show(id: Id): void {
    this.#shown.add(id);
  }

  readonly isShown = (id: Id): boolean => this.#shown.has(id);

  /** The cases with a vote. */
  get voted(): readonly Id[] {
    return this.#cases.filter((id) => this.lastVoteOn(id));
  }

  /** Every case was voted on, and its verdict seen. */
  get isComplete(): boolean {
    return this.#cases.every((id) => this.lastVoteOn(id) && this.#shown.has(id));
  }

  /** The cases whose verdict was seen after a vote: of the others nothing may be told yet. */
  get run(): Run {
    const cases = this.voted.filter((id) => this.#shown.has(id));
    const votes: Record<Id, Vote> = {};
    for (const id of cases) {
      const vote = this.lastVoteOn(id);
      if (vote) votes[id] = vote;
    }
    return {cases, votes};
  }

  /** All votes, for the room. */
  ballot(phone: Id, group: Id | undefined): Ballot {
    return {phone, ...(group !== undefined && {group}), votes: {...this.#votes}};
  }
}
