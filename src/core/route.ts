/** The route: which questions are asked, in which order, and how far the answers have come. */
import type {Answers, Home, Value} from './answers.js';
import type {Id, Question, Questionnaire} from './questionnaire.js';
import {read} from './reading.js';
import type {Reading} from './reading.js';
import type {Look} from './scope.js';

/** A question as it is asked: of the organisation, or of one home. */
export interface Step {
  readonly question: Question;
  /** For a question of the organisation: the first home. */
  readonly home: Home;
  /** The answer that counts, if there is one. */
  readonly value: Value | undefined;
}

export interface ThemeProgress {
  readonly theme: Id;
  readonly asked: number;
  readonly answered: number;
}

export interface Route {
  /** The questions that are asked now, in the order of the walk. */
  readonly steps: readonly Step[];
  /** Per theme that has questions now, in the order of the walk. */
  readonly themes: readonly ThemeProgress[];
  readonly answered: number;
  /** How many questions more may be asked, depending on answers still missing. */
  readonly possible: number;
}

export const sameStep = (one: Step, other: Step): boolean =>
  one.question.id === other.question.id &&
  (one.question.scope === 'organisation' || one.home.id === other.home.id);

/** The route through a questionnaire for these answers. Theme by theme; the facts come first. */
export function route(questionnaire: Questionnaire, answers: Answers, look: Look): Route {
  return routeOf(read(questionnaire, answers, look));
}

/** The route of a reading. */
export function routeOf(reading: Reading): Route {
  const steps: Step[] = [];
  const themes: ThemeProgress[] = [];
  let possible = 0;
  for (const theme of reading.questionnaire.themes) {
    const questions = reading.questionnaire.questions.filter((each) => each.theme === theme.id);
    const before = steps.length;
    for (const {question, home} of inOrder(questions, reading.homes)) {
      const asked = reading.asked(question, home);
      if (asked) steps.push({question, home, value: reading.given(question, home)});
      else if (asked === undefined) possible += 1;
    }
    const own = steps.slice(before);
    if (own.length > 0) {
      themes.push({
        theme: theme.id,
        asked: own.length,
        answered: own.filter(({value}) => value !== undefined).length,
      });
    }
  }
  const answered = steps.filter(({value}) => value !== undefined).length;
  return {steps, themes, answered, possible};
}

/** Questions of the organisation once; each run of questions of a home, home by home. */
function* inOrder(
  questions: readonly Question[],
  homes: readonly Home[],
): Generator<{question: Question; home: Home}> {
  const [first] = homes;
  let run: Question[] = [];
  const flush = function* (): Generator<{question: Question; home: Home}> {
    for (const home of homes) for (const question of run) yield {question, home};
    run = [];
  };
  for (const question of questions) {
    if (question.scope === 'home') {
      run.push(question);
    } else {
      yield* flush();
      if (first) yield {question, home: first};
    }
  }
  yield* flush();
}

/** The first step that has no answer yet. */
export const nextOpen = ({steps}: Route): Step | undefined =>
  steps.find(({value}) => value === undefined);
