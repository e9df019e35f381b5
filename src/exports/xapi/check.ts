/** What was answered in a check and what came of it, as statements. */
import {isNotApplicable, UNKNOWN} from '../../core/answers.js';
import type {Answers, Value} from '../../core/answers.js';
import type {Assessment} from '../../core/assessment.js';
import type {Depth} from '../../core/kept-session.js';
import {lookOf} from '../../core/look-of.js';
import type {Question, Questionnaire} from '../../core/questionnaire.js';
import {route} from '../../core/route.js';
import type {Step} from '../../core/route.js';
import {stateAll} from './setting.js';
import type {Ids, Said, XapiSetting, XapiStatements} from './setting.js';
import {activityTypes, verbs} from './statement.js';
import type {XapiActivity, XapiDefinition, XapiResult} from './statement.js';

/** A check, as its events tell it. */
export interface XapiCheck {
  readonly questionnaire: Questionnaire;
  readonly answers: Answers;
  readonly assessment: Assessment;
  readonly depth: Depth;
}

/**
 * One statement for each question that was asked and answered, and one for the check: `completed`
 * where nothing is left unanswered, else `attempted`.
 *
 * What people typed is not in it: no name of the organisation or of a home, no reason, no action, no
 * place of a paper. A home is a number, in the order of the answers. There is no score and no success:
 * a verdict is of a practice, not of the person who answers.
 */
export function checkStatements(check: XapiCheck, setting: XapiSetting): XapiStatements {
  const {questionnaire, answers, assessment, depth} = check;
  const {steps, answered} = route(questionnaire, answers, lookOf(questionnaire, {day: assessment.on, depth}));
  const language = setting.language ?? 'nl';
  const context = {revision: questionnaire.version, language};
  return stateAll(setting, (ids) => {
    const whole: XapiActivity = {
      objectType: 'Activity',
      id: ids.of(questionnaire.id),
      definition: {type: activityTypes.assessment, name: {[language]: questionnaire.title}},
    };
    const isComplete = answered === steps.length && steps.length > 0;
    return [
      ...steps.flatMap((step) => answer(step)),
      {
        verb: isComplete ? verbs.completed : verbs.attempted,
        object: whole,
        result: {completion: isComplete, extensions: {[ids.of('extensions', 'assessment')]: toldOf(assessment, depth)}},
        context,
      },
    ];

    function answer({question, home, value}: Step): readonly Said[] {
      if (value === undefined) return [];
      const place = answers.homes.findIndex(({id}) => id === home.id);
      const isOfHome = question.scope === 'home';
      return [{
        verb: verbs.answered,
        object: {
          objectType: 'Activity',
          id: ids.of(questionnaire.id, 'questions', question.id),
          definition: definitionOf(question, language),
        },
        result: resultOf(value, ids),
        context: {
          ...context,
          contextActivities: {parent: [whole]},
          ...(isOfHome && {extensions: {[ids.of('extensions', 'home')]: Math.max(place, 0) + 1}}),
        },
      }];
    }
  });
}

/** No answer is the right one, so none is said to be. */
function definitionOf(question: Question, language: string): XapiDefinition {
  const {interaction: type} = activityTypes;
  const name = {[language]: question.text};
  if (question.kind === 'number') return {type, name, interactionType: 'numeric'};
  return {
    type,
    name,
    interactionType: 'choice',
    choices: question.options.map(({id, text}) => ({id, description: {[language]: text}})),
  };
}

/** A response is an option or a number; what was said instead of one stands beside it. */
function resultOf(value: Value, ids: Ids): XapiResult {
  const instead = (what: 'unknown' | 'not-applicable' | 'none'): XapiResult => ({
    extensions: {[ids.of('extensions', 'instead-of-a-response')]: what},
  });
  if (value === UNKNOWN) return instead('unknown');
  if (isNotApplicable(value)) return instead('not-applicable');
  if (Array.isArray(value) && value.length === 0) return instead('none');
  return {response: Array.isArray(value) ? value.join('[,]') : String(value)};
}

/** The outcome of each practice, without the answers that it rests on. */
const toldOf = ({on, headline, counts, practices}: Assessment, depth: Depth): unknown => ({
  on,
  depth,
  headline,
  counts,
  practices: Object.fromEntries(practices.map(({practice, outcome}) => [practice, outcome])),
});
