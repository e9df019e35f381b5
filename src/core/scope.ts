/** Which requirements a check looks at on a day, and which questions they need. */
import {differsByHome, questionsIn} from './condition.js';
import type {Condition, Day, Id, Practice, Question, Questionnaire, Requirement} from './questionnaire.js';

/** What a check is made of, besides the answers. */
export interface Look {
  /** The day to judge on. */
  readonly on: Day;
  /** The requirements to look at; all of them when left out. */
  readonly only?: readonly Id[] | undefined;
}

/** A requirement in its practice. */
export interface Looked {
  readonly practice: Practice;
  readonly requirement: Requirement;
  /** Whether it is judged in each home. */
  readonly perHome: boolean;
  /** The questions that say whether it holds. */
  readonly heldBy: ReadonlySet<Id>;
  /** The questions whose answers can change its verdict. */
  readonly judgedBy: ReadonlySet<Id>;
}

export const inForce = (requirement: Requirement, on: Day): boolean =>
  (requirement.from === undefined || requirement.from <= on) &&
  (requirement.until === undefined || on <= requirement.until);

/** Every condition of a requirement, that which says for whom it binds included. */
export const conditionsOf = (requirement: Requirement): readonly Condition[] =>
  [requirement.appliesWhen, ...restingConditions(requirement)].filter((each) => each !== undefined);

/** The conditions on whose questions a requirement rests once it applies. */
const restingConditions = ({holdsWhen, otherwise, citations}: Requirement): readonly Condition[] =>
  [
    holdsWhen,
    ...otherwise.map(({when}) => when),
    ...citations.map(({bindsWhen}) => bindsWhen),
  ].filter((each) => each !== undefined);

/** The questions that a requirement rests on once it applies. */
export const restsOn = (requirement: Requirement): ReadonlySet<Id> =>
  questionsIn(...restingConditions(requirement));

/** The questions whose answers can change a requirement's verdict. */
export const judgedBy = ({appliesWhen, holdsWhen, otherwise}: Requirement): ReadonlySet<Id> =>
  questionsIn(appliesWhen, holdsWhen, ...otherwise.map(({when}) => when));

/** The requirements that a check looks at. */
export function lookedAt(questionnaire: Questionnaire, {on, only}: Look): readonly Looked[] {
  const wanted = only && new Set(only);
  const ofHome = new Set(
    questionnaire.questions.filter(({scope}) => scope === 'home').map(({id}) => id),
  );
  return questionnaire.practices.flatMap((practice) =>
    practice.requirements
      .filter((requirement) => inForce(requirement, on) && (!wanted || wanted.has(requirement.id)))
      .map((requirement) => ({
        practice,
        requirement,
        perHome: conditionsOf(requirement).some((each) => differsByHome(each, (id) => ofHome.has(id))),
        heldBy: questionsIn(requirement.holdsWhen),
        judgedBy: judgedBy(requirement),
      })),
  );
}

/** The questions that may have to be asked for these requirements, with the facts that they need. */
export function needed(
  questionnaire: Questionnaire,
  looked: readonly Pick<Looked, 'requirement'>[],
  look: Look,
): ReadonlySet<Id> {
  const conditions = looked.flatMap(({requirement}) => conditionsOf(requirement));
  const more = look.only ? [] : questionnaire.practices.map(({acceptableWhen}) => acceptableWhen);
  return withFacts(questionnaire, questionsIn(...conditions, ...more));
}

/** These questions, with those that decide whether they are asked. */
export function withFacts({questions}: Questionnaire, ids: Iterable<Id>): ReadonlySet<Id> {
  const byId = new Map<Id, Question>(questions.map((each) => [each.id, each]));
  const found = new Set<Id>(ids);
  // What is added to the set meanwhile is come to as well.
  for (const id of found) for (const fact of questionsIn(byId.get(id)?.askedWhen)) found.add(fact);
  return found;
}
