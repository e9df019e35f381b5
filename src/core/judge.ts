/** Judges answers: the way from a questionnaire, answers and a day to an assessment. */
import type {Answers, Home} from './answers.js';
import type {Assessment, Headline, PracticeAssessment, PracticeResult, RequirementResult} from './assessment.js';
import {isDay} from './day.js';
import {HomeResults, Signs} from './home-results.js';
import type {Practice, Questionnaire} from './questionnaire.js';
import {read} from './reading.js';
import type {Reading} from './reading.js';
import {judgeRequirement} from './requirement.js';
import {inForce} from './scope.js';
import type {Look, Looked} from './scope.js';
import {gravest, outcomeOf, outcomes} from './verdict.js';
import type {Interval, Outcome} from './verdict.js';

/**
 * Judges answers on a day.
 *
 * @param look `on` is the day, `YYYY-MM-DD`; `only` limits what is looked at to these requirements
 *   (the short check is `questionnaire.short`). Ids that the questionnaire does not have are ignored.
 * @returns the assessment. Answers to unknown questions, and values that are no answer to theirs,
 *   count as not given.
 * @throws RangeError when `on` is no day of the calendar.
 */
export function judge(questionnaire: Questionnaire, answers: Answers, look: Look): Assessment {
  if (!isDay(look.on)) throw new RangeError(`"${String(look.on)}" is not a day (YYYY-MM-DD).`);
  return judgeReading(read(questionnaire, answers, look));
}

/** Judges answers that are read already, on the day that they are read on. */
export const judgeReading = (reading: Reading): Assessment => judger()(reading);

/**
 * Judges one reading after another. A home of which nothing changed is not judged again, where the
 * readings are of one reader.
 */
export function judger(): (reading: Reading) => Assessment {
  const homeResults = new HomeResults();
  return (reading) => assess(reading, homeResults);
}

function assess(reading: Reading, homeResults: HomeResults): Assessment {
  const {questionnaire, look} = reading;
  const signs = new Signs(reading);
  const inHomes: InHomes = (practice, judgeIn) => homeResults.of(reading, practice, signs, judgeIn);
  const practices = questionnaire.practices
    .filter((each) => each.requirements.length === 0 || each.requirements.some((r) => inForce(r, look.on)))
    .map((each) => judgePractice(reading, each, inHomes));
  const counts = Object.fromEntries(
    outcomes.map((each) => [each, practices.filter(({outcome}) => outcome === each).length]),
  ) as Record<Outcome, number>;
  const open = practices.filter((each) => each.open).length;
  return {
    questionnaire: questionnaire.id,
    version: questionnaire.version,
    on: look.on,
    knownUntil: questionnaire.knownUntil,
    beyondKnown: look.on > questionnaire.knownUntil,
    ...headlineOf(reading, practices, open),
    open,
    counts,
    practices,
  };
}

/** Judges a practice in each home. */
type InHomes = (practice: Practice, judge: (home: Home) => PracticeResult) => readonly PracticeResult[];

function judgePractice(reading: Reading, practice: Practice, inHomes: InHomes): PracticeAssessment {
  const own = reading.looked.filter((each) => each.practice === practice);
  const inForceToday = practice.requirements.filter((each) => inForce(each, reading.look.on));
  const results = resultsOf(reading, practice, own, inHomes);
  const over = gravest(results);
  return {
    practice: practice.id,
    theme: practice.theme,
    outcome: results.length === 0 ? 'not-looked-at' : overallOutcome(results, over),
    ...over,
    open: results.some(({outcome}) => outcome === 'unclear'),
    partly: own.length > 0 && own.length < inForceToday.length,
    results,
  };
}

/** A practice without requirements has an outcome but no interval. */
const overallOutcome = (results: readonly PracticeResult[], over: Interval | undefined): Outcome =>
  over ? outcomeOf(over) : (results[0]?.outcome ?? 'not-applicable');

function resultsOf(
  reading: Reading,
  practice: Practice,
  own: readonly Looked[],
  inHomes: InHomes,
): readonly PracticeResult[] {
  const [first] = reading.homes;
  if (!first) return [];
  if (practice.requirements.length === 0) return withoutRequirement(reading, practice, first);
  if (own.length === 0) return [];
  const once = new Map<Looked, RequirementResult>(
    own
      .filter(({perHome}) => !perHome)
      .map((each) => [each, judgeRequirement(reading, each, first)]),
  );
  const inHome = (home: Home, named: boolean): PracticeResult => {
    const requirements = own.map((each) => once.get(each) ?? judgeRequirement(reading, each, home));
    const interval = gravest(requirements);
    return {...(named && {home: home.id}), outcome: outcomeOf(interval), ...interval, requirements};
  };
  return once.size === own.length
    ? [inHome(first, false)]
    : inHomes(practice, (home) => inHome(home, true));
}

/** The short check leaves such a practice out. */
function withoutRequirement(reading: Reading, practice: Practice, home: Home): PracticeResult[] {
  if (reading.look.only || !practice.acceptableWhen) return [];
  const holds = reading.holds(practice.acceptableWhen, home) === true;
  return [{outcome: holds ? 'acceptable' : 'not-applicable', requirements: []}];
}

function headlineOf(
  reading: Reading,
  practices: readonly PracticeAssessment[],
  open: number,
): {headline: Headline; headlineCount: number} {
  const best = gravest(practices)?.best ?? 'acceptable';
  const some = (headline: Headline, headlineCount: number): {headline: Headline; headlineCount: number} => ({
    headline,
    headlineCount,
  });
  if (!anyAnswer(reading)) return some('nothing-answered', 0);
  if (best !== 'acceptable') {
    return some(best, practices.filter((each) => each.best === best).length);
  }
  if (open > 0) return some('unclear', open);
  const acceptable = practices.filter(({outcome}) => outcome === 'acceptable').length;
  const all = practices.every((each) => each.outcome !== 'not-looked-at' && !each.partly);
  return some(all ? 'acceptable' : 'acceptable-so-far', acceptable);
}

const anyAnswer = (reading: Reading): boolean =>
  reading.questionnaire.questions.some((question) =>
    reading.homes.some((home) => reading.given(question, home) !== undefined),
  );
