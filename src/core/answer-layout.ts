/**
 * The layout of answers: what a code depends on, and nothing else. A plain value, safe to write to
 * JSON, so that the layout of each released version can be stored, and a code made by that version
 * can be read for ever.
 */
import type {Id, Question, Questionnaire, Scope} from './questionnaire.js';
import {needed} from './scope.js';

interface LayoutBase {
  readonly id: Id;
  readonly scope: Scope;
  readonly mayNotApply?: true;
  /** Whether the short check needs it. */
  readonly short: boolean;
}

export type QuestionLayout =
  | (LayoutBase & {readonly kind: 'choice'; readonly options: readonly Id[]})
  | (LayoutBase & {readonly kind: 'choices'; readonly options: readonly Id[]; readonly atLeastOne?: true})
  | (LayoutBase & {readonly kind: 'number'; readonly min: number; readonly max: number});

export interface AnswerLayout {
  /** The id of the questionnaire. */
  readonly questionnaire: Id;
  readonly version: string;
  /** What the short check needs, then the rest; each in the order of the questionnaire. */
  readonly questions: readonly QuestionLayout[];
}

/** The layout of the answers to a questionnaire: independent of any day, of words and of conditions. */
export function answerLayout(questionnaire: Questionnaire): AnswerLayout {
  const short = neededByShort(questionnaire);
  const questions = questionnaire.questions.map((each) => layoutOf(each, short.has(each.id)));
  return {
    questionnaire: questionnaire.id,
    version: questionnaire.version,
    questions: [...questions.filter((each) => each.short), ...questions.filter((each) => !each.short)],
  };
}

/** The questions of the short check, on whatever day. */
function neededByShort(questionnaire: Questionnaire): ReadonlySet<Id> {
  const only = questionnaire.short;
  const looked = questionnaire.practices.flatMap((practice) =>
    practice.requirements
      .filter(({id}) => only.includes(id))
      .map((requirement) => ({practice, requirement, perHome: false})),
  );
  return needed(questionnaire, looked, {on: questionnaire.knownUntil, only});
}

function layoutOf(question: Question, short: boolean): QuestionLayout {
  const {id, scope, mayNotApply} = question;
  const base = {id, scope, ...(mayNotApply && {mayNotApply}), short};
  switch (question.kind) {
    case 'choice':
      return {...base, kind: 'choice', options: question.options.map((each) => each.id)};
    case 'choices':
      return {
        ...base,
        kind: 'choices',
        options: question.options.map((each) => each.id),
        ...(question.atLeastOne && {atLeastOne: true}),
      };
    case 'number':
      return {...base, kind: 'number', min: question.min, max: question.max};
  }
}
