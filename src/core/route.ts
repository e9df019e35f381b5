/** The route: which questions are asked, in which order, and how far the answers have come. */
import {namelessHome} from './answers.js';
import type {Answers, Home, Value} from './answers.js';
import {PerHome} from './per-home.js';
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

/** How many questions are asked, and how many of those are answered. */
export interface Progress {
  readonly asked: number;
  readonly answered: number;
}

export interface ThemeProgress extends Progress {
  readonly theme: Id;
}

/** How far the questions about a home have come. */
export interface HomeProgress extends Progress {
  readonly home: Id;
}

export interface Route {
  /** The questions that are asked now, in the order of the walk. */
  readonly steps: readonly Step[];
  /** Per theme that has questions now, in the order of the walk. */
  readonly themes: readonly ThemeProgress[];
  /** Per home, in their order. */
  readonly homes: readonly HomeProgress[];
  readonly answered: number;
  /** How many questions more may be asked, depending on answers still missing. */
  readonly possible: number;
}

export const sameStep = (one: Step, other: Step): boolean =>
  one.question.id === other.question.id &&
  (one.question.scope === 'organisation' || one.home.id === other.home.id);

/**
 * The route through a questionnaire for these answers: what is about the organisation and about the
 * first home, theme by theme, the facts first; then, home by home, what is about the others.
 */
export function route(questionnaire: Questionnaire, answers: Answers, look: Look): Route {
  return routeOf(read(questionnaire, answers, look));
}

/** The route of a reading. */
export const routeOf = (reading: Reading): Route => router()(reading);

/** A part of the route, in one home. */
interface Stretch {
  readonly steps: readonly Step[];
  readonly answered: number;
  readonly possible: number;
}

/**
 * Finds one route after another. The steps of a home are found again only when its answers, or what
 * the organisation makes of its questions, are not what they were.
 */
export function router(): (reading: Reading) => Route {
  const known = new PerHome<Stretch>();
  return (reading) => {
    const questions = inOrder(reading.questionnaire);
    const ofHome = questions.filter(({scope}) => scope === 'home');
    known.upon(ofHome.flatMap((each) => [each, reading.askedIn(each)]));
    const stretchOf = (home: Home): Stretch =>
      known.of(home, () => stretchThrough(reading, ofHome, home));
    const [first = namelessHome, ...others] = reading.homes;
    const opening = stretchThrough(reading, questions, first);
    const stretches = [opening, ...others.map(stretchOf)];
    const sum = (of: (stretch: Stretch) => number): number =>
      stretches.reduce((total, each) => total + of(each), 0);
    return {
      steps: stretches.flatMap(({steps}) => steps),
      themes: themesOf(reading.questionnaire, stretches),
      homes: [first, ...others].map((home) => {
        const {steps, answered} = stretchOf(home);
        return {home: home.id, asked: steps.length, answered};
      }),
      answered: sum(({answered}) => answered),
      possible: sum(({possible}) => possible),
    };
  };
}

/** Theme by theme. */
const inOrder = ({themes, questions}: Questionnaire): readonly Question[] =>
  themes.flatMap(({id}) => questions.filter(({theme}) => theme === id));

function stretchThrough(reading: Reading, questions: readonly Question[], home: Home): Stretch {
  const steps: Step[] = [];
  let possible = 0;
  for (const question of questions) {
    const asked = reading.asked(question, home);
    if (asked) steps.push({question, home, value: reading.given(question, home)});
    else if (asked === undefined) possible += 1;
  }
  return {steps, answered: steps.filter(isAnswered).length, possible};
}

const isAnswered = ({value}: Step): boolean => value !== undefined;

function themesOf({themes}: Questionnaire, stretches: readonly Stretch[]): readonly ThemeProgress[] {
  const found = new Map(themes.map(({id}) => [id, {theme: id, asked: 0, answered: 0}]));
  for (const {steps} of stretches) {
    for (const step of steps) {
      const progress = found.get(step.question.theme);
      if (!progress) continue;
      progress.asked += 1;
      if (isAnswered(step)) progress.answered += 1;
    }
  }
  return [...found.values()].filter(({asked}) => asked > 0);
}

/** The first step that has no answer yet. */
export const nextOpen = ({steps}: Route): Step | undefined =>
  steps.find(({value}) => value === undefined);
