/** What must be right about a questionnaire beyond its shape, so that judging it can never go wrong. */
import {questionsIn, partsOf} from './condition.js';
import type {Citation, Condition, Id, Questionnaire} from './questionnaire.js';
import {UNKNOWN} from './answers.js';
import {versionProblems} from './integrity-versions.js';

/** Something wrong, where, and a sentence about it (in English, for developers and stewards). */
export interface Problem {
  readonly path: string;
  readonly message: string;
}

/** The problems of a questionnaire; none when every reference leads somewhere and nothing circles. */
export function integrityProblems(questionnaire: Questionnaire): readonly Problem[] {
  return [
    ...repeatedIds(questionnaire),
    ...danglingReferences(questionnaire),
    ...badLines(questionnaire),
    ...ungatedQuestions(questionnaire),
    ...circles(questionnaire),
    ...versionProblems(questionnaire),
  ];
}

function* repeatedIds(questionnaire: Questionnaire): Generator<Problem> {
  const {themes, figures, questions, practices, sources, instruments} = questionnaire;
  const requirements = practices.flatMap((each) => each.requirements);
  for (const [path, parts] of Object.entries({
    themes,
    figures,
    questions,
    practices,
    requirements,
    sources,
    instruments,
  })) {
    const seen = new Set<Id>();
    for (const {id} of parts) {
      if (seen.has(id)) yield {path, message: `The id "${id}" stands here twice.`};
      seen.add(id);
    }
  }
  for (const question of questions) {
    if (question.kind === 'number') continue;
    const ids = question.options.map(({id}) => id);
    if (new Set(ids).size < ids.length || ids.includes(UNKNOWN)) {
      yield {path: `questions/${question.id}`, message: `Option ids differ, and none is "${UNKNOWN}".`};
    }
  }
}

function* danglingReferences(questionnaire: Questionnaire): Generator<Problem> {
  const ids = (parts: readonly {readonly id: Id}[]): ReadonlySet<Id> => new Set(parts.map(({id}) => id));
  const themes = ids(questionnaire.themes);
  const sources = ids(questionnaire.sources);
  const instruments = ids(questionnaire.instruments);
  const requirements = ids(questionnaire.practices.flatMap((each) => each.requirements));
  const missing = (path: string, what: string, id: Id): Problem => ({
    path,
    message: `There is no ${what} "${id}".`,
  });
  for (const {id, theme} of [...questionnaire.questions, ...questionnaire.practices]) {
    if (!themes.has(theme)) yield missing(id, 'theme', theme);
  }
  for (const id of questionnaire.short) {
    if (!requirements.has(id)) yield missing('short', 'requirement', id);
  }
  for (const practice of questionnaire.practices) {
    for (const id of practice.instruments ?? []) {
      if (!instruments.has(id)) yield missing(practice.id, 'instrument', id);
    }
  }
  for (const [path, {source}] of citations(questionnaire)) {
    if (!sources.has(source)) yield missing(path, 'source', source);
  }
  for (const [path, condition] of conditions(questionnaire)) {
    yield* danglingIn(questionnaire, path, condition);
  }
}

/** Every citation of a questionnaire, with the id of the part in which it stands. */
function* citations(questionnaire: Questionnaire): Generator<readonly [Id, Citation]> {
  for (const {id, remark} of questionnaire.themes) {
    for (const citation of remark?.citations ?? []) yield [id, citation];
  }
  for (const {id, spans} of questionnaire.figures) {
    for (const {citation} of spans) yield [id, citation];
  }
  for (const practice of questionnaire.practices) {
    for (const citation of practice.citations ?? []) yield [practice.id, citation];
    for (const requirement of practice.requirements) {
      for (const citation of requirement.citations) yield [requirement.id, citation];
    }
  }
}

/** Every condition of a questionnaire, with the id of the part in which it stands. */
function* conditions(questionnaire: Questionnaire): Generator<readonly [Id, Condition]> {
  for (const {id, askedWhen, wording} of questionnaire.questions) {
    if (askedWhen) yield [id, askedWhen];
    for (const {when} of wording ?? []) yield [id, when];
  }
  for (const practice of questionnaire.practices) {
    if (practice.acceptableWhen) yield [practice.id, practice.acceptableWhen];
    for (const {id, appliesWhen, holdsWhen, otherwise} of practice.requirements) {
      for (const condition of [appliesWhen, holdsWhen, ...otherwise.map(({when}) => when)]) {
        if (condition) yield [id, condition];
      }
    }
  }
  for (const [path, {bindsWhen}] of citations(questionnaire)) {
    if (bindsWhen) yield [path, bindsWhen];
  }
}

function* danglingIn(
  questionnaire: Questionnaire,
  path: string,
  condition: Condition,
): Generator<Problem> {
  for (const part of partsOf(condition)) {
    if (!('question' in part)) continue;
    const question = questionnaire.questions.find(({id}) => id === part.question);
    const kind = 'is' in part ? 'choice' : 'includes' in part ? 'choices' : 'number';
    if (question?.kind !== kind) {
      yield {path, message: `There is no ${kind} question "${part.question}".`};
    } else if (question.kind !== 'number') {
      const option = 'is' in part ? part.is : 'includes' in part ? part.includes : '';
      if (!question.options.some(({id}) => id === option)) {
        yield {path, message: `The question "${part.question}" has no option "${option}".`};
      }
    } else {
      const figure = 'atLeast' in part ? part.atLeast : 'atMost' in part ? part.atMost : {figure: ''};
      if (!questionnaire.figures.some(({id}) => id === figure.figure)) {
        yield {path, message: `There is no figure "${figure.figure}".`};
      }
    }
  }
}

function* badLines(questionnaire: Questionnaire): Generator<Problem> {
  for (const {id, requirements, citations, acceptableWhen} of questionnaire.practices) {
    if (requirements.length === 0 && !(acceptableWhen && citations?.length)) {
      yield {path: id, message: 'Without requirements it must say when it is acceptable, by which source.'};
    }
    for (const requirement of requirements) {
      const {otherwise} = requirement;
      if (otherwise.length === 0 || otherwise.findIndex(({when}) => !when) !== otherwise.length - 1) {
        yield {path: requirement.id, message: 'The last line of "otherwise", and only that, has no condition.'};
      }
      if (requirement.citations.length === 0) {
        yield {path: requirement.id, message: 'It rests on no source.'};
      }
    }
  }
  for (const question of questionnaire.questions) {
    if (question.kind === 'number' && question.min > question.max) {
      yield {path: question.id, message: 'Its smallest number is larger than its largest.'};
    }
  }
  for (const {id, spans} of questionnaire.figures) {
    const days = spans.map(({from}) => from ?? '');
    if (spans.length === 0 || days.some((day, index) => index > 0 && day <= (days[index - 1] ?? ''))) {
      yield {path: id, message: 'A figure has at least one span, and its spans stand in order of time.'};
    }
  }
}

/** A question that decides whether something is asked or applies must say when it is asked itself. */
function* ungatedQuestions(questionnaire: Questionnaire): Generator<Problem> {
  const deciding = questionsIn(
    ...questionnaire.questions.map(({askedWhen}) => askedWhen),
    ...questionnaire.practices.flatMap(({acceptableWhen, requirements}) => [
      acceptableWhen,
      ...requirements.map(({appliesWhen}) => appliesWhen),
    ]),
  );
  for (const {id, askedWhen} of questionnaire.questions) {
    if (deciding.has(id) && !askedWhen) {
      yield {path: id, message: 'It decides what is asked or applies, so it must say when it is asked.'};
    }
  }
}

/** A question whose own condition leads back to it could never be asked. */
function* circles(questionnaire: Questionnaire): Generator<Problem> {
  const behind = new Map(
    questionnaire.questions.map(({id, askedWhen}) => [id, questionsIn(askedWhen)]),
  );
  for (const {id} of questionnaire.questions) {
    const reached = new Set<Id>();
    const follow = (from: Id): void => {
      for (const next of behind.get(from) ?? []) {
        if (reached.has(next)) continue;
        reached.add(next);
        follow(next);
      }
    };
    follow(id);
    if (reached.has(id)) yield {path: id, message: 'Whether it is asked depends on its own answer.'};
  }
}
