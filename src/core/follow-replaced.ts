/**
 * Answers, actions and papers of an older version of the questionnaire, brought under the ids of the
 * present one. Nothing is thrown away: what has no place any more stays where it was, and does not
 * count.
 */
import {faultOf} from './answers.js';
import type {Answers, Value, Values} from './answers.js';
import type {KeptSession} from './kept-session.js';
import type {Id, Question, Questionnaire, Scope} from './questionnaire.js';

/** An id of an older version, and the one that took its place. */
export interface Replaced {
  readonly from: Id;
  readonly to: Id;
}

type Following = Pick<KeptSession, 'answers' | 'actions' | 'papers'>;

export interface Followed extends Following {
  /** What now stands under a new id; each pair once. */
  readonly followed: readonly Replaced[];
  /** Ids of questions and practices that are no more: what stands under them no longer counts. */
  readonly gone: readonly Id[];
}

/**
 * Moves what stands under an id that was replaced to the id that took its place.
 *
 * An answer moves unless the new question has one already. It must be an answer to the new question,
 * which must be asked of the same scope; else it stays behind and is gone.
 */
export function followReplaced(questionnaire: Questionnaire, kept: Following): Followed {
  const followed = new Map<string, Replaced>();
  const gone = new Set<Id>();
  const note = (from: Id, to: Id): void => void followed.set(`${from}\n${to}`, {from, to});

  const questions = new Map<Id, Question>(questionnaire.questions.map((each) => [each.id, each]));
  const successors = successorsIn(questionnaire.questions);
  const moved = (values: Values, scope: Scope): Values => {
    const result = new Map<Id, Value>(Object.entries(values));
    for (const [id, value] of Object.entries(values)) {
      const question = questions.get(id) ?? successors.get(id);
      if (question?.scope !== scope) gone.add(id);
      else if (question.id !== id && !result.has(question.id)) {
        if (faultOf(question, value)) gone.add(id);
        else {
          result.delete(id);
          result.set(question.id, value);
          note(id, question.id);
        }
      }
    }
    return Object.fromEntries(result);
  };

  const practices = new Set(questionnaire.practices.map(({id}) => id));
  const takenOver = successorsIn(questionnaire.practices);
  const follow = <T extends {readonly practice: Id}>(part: T): T => {
    const from = part.practice;
    if (practices.has(from)) return part;
    const to = takenOver.get(from)?.id;
    if (to === undefined) {
      gone.add(from);
      return part;
    }
    note(from, to);
    return {...part, practice: to};
  };

  const answers: Answers = {
    organisation: moved(kept.answers.organisation, 'organisation'),
    homes: kept.answers.homes.map((home) => ({...home, answers: moved(home.answers, 'home')})),
  };
  return {
    answers,
    actions: kept.actions.map(follow),
    papers: kept.papers.map(follow),
    followed: [...followed.values()],
    gone: [...gone],
  };
}

/** What took the place of an id that is no more. */
const successorsIn = <T extends {readonly id: Id; readonly replaces?: readonly Id[]}>(
  parts: readonly T[],
): ReadonlyMap<Id, T> =>
  new Map(parts.flatMap((part) => (part.replaces ?? []).map((id) => [id, part] as const)));
