/**
 * Judges a practice home by home, without judging again what must come out the same: in a home that
 * answered like another, and in a home of which nothing changed since the judgement before.
 */
import type {Home, Value} from './answers.js';
import type {PracticeResult} from './assessment.js';
import {partsOf, questionsIn} from './condition.js';
import {keptIn} from './kept-in.js';
import {PerHome} from './per-home.js';
import type {Condition, Practice, Question, Questionnaire} from './questionnaire.js';
import type {Reading} from './reading.js';
import {conditionsOf, withFacts} from './scope.js';
import type {Looked} from './scope.js';

/** What the results of a practice in a home rest on. */
interface Grounds {
  readonly looked: readonly Looked[];
  readonly ofHome: readonly Question[];
  readonly ofOrganisation: readonly Question[];
  /** They rest on the other homes too. */
  readonly onOthers: boolean;
}

export class HomeResults {
  readonly #kept = new WeakMap<Practice, PerHome<PracticeResult>>();
  readonly #grounds = new WeakMap<Practice, Grounds>();

  /** @param judge what is said of a home */
  of(
    reading: Reading,
    practice: Practice,
    signs: Signs,
    judge: (home: Home) => PracticeResult,
  ): readonly PracticeResult[] {
    const {ofHome, ofOrganisation, onOthers} = this.#groundsOf(reading, practice);
    const kept = keptIn(this.#kept, practice, () => new PerHome<PracticeResult>());
    kept.upon([
      onOthers ? reading : reading.looked,
      ...ofHome.map((each) => reading.askedIn(each)),
      ...ofOrganisation.flatMap((each) => [reading.askedIn(each), given(reading, each)]),
    ]);
    const judged = new Map<string, PracticeResult>();
    const judgeOnce = (home: Home): PracticeResult => {
      const alike = keptIn(judged, signs.of(ofHome, home), () => judge(home));
      return alike.home === home.id ? alike : ofOtherHome(alike, home);
    };
    return reading.homes.map((home) => kept.of(home, judgeOnce));
  }

  #groundsOf({questionnaire, looked}: Reading, practice: Practice): Grounds {
    const known = this.#grounds.get(practice);
    if (known?.looked === looked) return known;
    const own = looked.filter((each) => each.practice === practice);
    const questions = questionsOf(questionnaire, own);
    const conditions = [
      ...own.flatMap(({requirement}) => conditionsOf(requirement)),
      ...questions.flatMap(({askedWhen}) => askedWhen ?? []),
    ];
    // What is judged once is judged in the first home.
    const once = questionsOf(questionnaire, own.filter(({perHome}) => !perHome));
    const found: Grounds = {
      looked,
      ofHome: questions.filter(isOfHome),
      ofOrganisation: questions.filter((each) => !isOfHome(each)),
      onOthers: conditions.some(speaksOfOthers) || once.some(isOfHome),
    };
    this.#grounds.set(practice, found);
    return found;
  }
}

/** The questions that requirements rest on, those that decide whether these are asked included. */
function questionsOf(questionnaire: Questionnaire, looked: readonly Looked[]): readonly Question[] {
  const conditions = looked.flatMap(({requirement}) => conditionsOf(requirement));
  const ids = withFacts(questionnaire, questionsIn(...conditions));
  return questionnaire.questions.filter(({id}) => ids.has(id));
}

const isOfHome = ({scope}: Question): boolean => scope === 'home';

const speaksOfOthers = (condition: Condition): boolean =>
  [...partsOf(condition)].some((each) => 'someHome' in each);

const given = (reading: Reading, question: Question): Value | undefined =>
  reading.homes[0] && reading.given(question, reading.homes[0]);

/** What is said of a home, said of one that answered alike. */
const ofOtherHome = (result: PracticeResult, {id}: Home): PracticeResult => ({
  ...result,
  home: id,
  requirements: result.requirements.map((each) => (each.home === undefined ? each : {...each, home: id})),
});

/** Short signs for what homes say: the same sign for the same question means the same answer. */
export class Signs {
  readonly #reading: Reading;
  readonly #signs = new Map<Question, Map<unknown, string>>();
  readonly #ofHomes = new Map<Home, Map<Question, string>>();

  constructor(reading: Reading) {
    this.#reading = reading;
  }

  /** The same for homes that say the same to these questions. */
  of(questions: readonly Question[], home: Home): string {
    const known = keptIn(this.#ofHomes, home, () => new Map<Question, string>());
    let signs = '';
    for (const question of questions) {
      signs += keptIn(known, question, () => this.#signOf(question, home));
    }
    return signs;
  }

  #signOf(question: Question, home: Home): string {
    const asked = this.#reading.asked(question, home);
    const said = asked ? plain(this.#reading.given(question, home) ?? null) : asked;
    const signs = keptIn(this.#signs, question, () => new Map<unknown, string>());
    return keptIn(signs, said, () => `${signs.size},`);
  }
}

/** The same primitive for the same value, and for nothing else. */
function plain(value: Value | null): string | number | null {
  if (typeof value === 'string') return `"${value}`;
  return typeof value === 'object' && value ? JSON.stringify(value) : value;
}
