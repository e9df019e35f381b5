/**
 * Builds small questionnaires by hand, so that a test of a rule shows everything the rule needs and
 * nothing else. Parts have defaults; what a test is about it says itself.
 */
import type {Answers, Value} from '../src/core/answers.js';
import type {
  ChoiceQuestion,
  ChoicesQuestion,
  Citation,
  Condition,
  Figure,
  Id,
  NumberQuestion,
  Otherwise,
  Practice,
  Question,
  Questionnaire,
  Requirement,
} from '../src/core/questionnaire.js';

export const day = '2026-02-03';

export const is = (question: Id, option = 'yes'): Condition => ({question, is: option});
export const includes = (question: Id, option: Id): Condition => ({question, includes: option});
export const atMost = (question: Id, figure: Id): Condition => ({question, atMost: {figure}});
export const atLeast = (question: Id, figure: Id): Condition => ({question, atLeast: {figure}});
export const all = (...conditions: Condition[]): Condition => ({all: conditions});
export const any = (...conditions: Condition[]): Condition => ({any: conditions});
export const not = (condition: Condition): Condition => ({not: condition});
export const someHome = (condition: Condition): Condition => ({someHome: condition});
/** Asked of everyone: what decides whether others are asked must say when it is asked itself. */
export const always: Condition = {all: []};

const common = (id: Id) => ({
  id,
  theme: 'theme',
  scope: 'organisation' as const,
  purpose: 'practice' as const,
  text: `${id}?`,
  help: {why: 'Why.', example: 'Example.'},
});

/** What a choice is to be besides the usual; its options by their ids. */
type ChoiceParts = Partial<Omit<ChoiceQuestion, 'options'>> & {readonly options?: readonly Id[]};

/** Asks `yes` or `no`, unless it is given options. */
export const choice = (
  id: Id,
  {options = ['yes', 'no'], ...more}: ChoiceParts = {},
): ChoiceQuestion => ({
  ...common(id),
  kind: 'choice',
  options: options.map((each) => ({id: each, text: each})),
  ...more,
});

/** A fact, asked of everyone. */
export const fact = (id: Id, more: ChoiceParts = {}): ChoiceQuestion =>
  choice(id, {purpose: 'fact', askedWhen: always, ...more});

export const choices = (
  id: Id,
  options: Id[],
  more: Partial<Omit<ChoicesQuestion, 'options'>> = {},
): ChoicesQuestion => ({
  ...common(id),
  kind: 'choices',
  options: options.map((each) => ({id: each, text: each})),
  ...more,
});

export const number = (id: Id, more: Partial<NumberQuestion> = {}): NumberQuestion => ({
  ...common(id),
  kind: 'number',
  unit: 'units',
  min: 0,
  max: 100,
  ...more,
});

export const cite = (more: Partial<Citation> = {}): Citation => ({
  source: 'law',
  binding: 'statute',
  certainty: 'read',
  ...more,
});

export const unacceptable: Otherwise[] = [{verdict: 'unacceptable'}];
export const attention: Otherwise[] = [{verdict: 'attention'}];

/** Holds when the question of the same id is answered `yes`; else it is unacceptable. */
export const requirement = (id: Id, more: Partial<Requirement> = {}): Requirement => ({
  id,
  holdsWhen: is(id),
  otherwise: unacceptable,
  because: 'Because.',
  advice: 'Advice.',
  citations: [cite()],
  ...more,
});

/** A practice of these requirements; of one of its own id when none are given. */
export const practice = (
  id: Id,
  requirements: readonly Requirement[] = [requirement(id)],
  more: Partial<Practice> = {},
): Practice => ({id, theme: 'theme', title: id, requirements, papers: {}, ...more});

/** A figure of one value, or of values with the day from which they stand. */
export const figure = (
  id: Id,
  ...spans: readonly (readonly [from: string | undefined, value: number])[]
): Figure => ({
  id,
  title: id,
  unit: 'units',
  spans: spans.map(([from, value]) => ({...(from !== undefined && {from}), value, citation: cite()})),
});

export const questionnaireOf = (
  questions: readonly Question[],
  practices: readonly Practice[],
  more: Partial<Questionnaire> = {},
): Questionnaire => ({
  id: 'small',
  version: '1',
  knownUntil: day,
  title: 'Small',
  themes: [{id: 'theme', title: 'Theme'}],
  figures: [],
  questions,
  practices,
  sources: [{id: 'law', title: 'Law'}],
  instruments: [],
  short: [],
  ...more,
});

/** Answers of the organisation, and of homes `home-1`, `home-2`, ... */
export const answersOf = (
  organisation: Readonly<Record<Id, Value>>,
  ...homes: readonly Readonly<Record<Id, Value>>[]
): Answers => ({
  organisation,
  homes: homes.map((answers, index) => ({id: `home-${index + 1}`, name: '', answers})),
});
