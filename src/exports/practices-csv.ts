/** Every practice, in every home where it was judged, as a table. */
import {isOpen} from '../core/actions.js';
import {homesOf} from '../core/answers.js';
import type {PracticeAssessment, PracticeResult, RequirementResult} from '../core/assessment.js';
import type {Practice, Requirement} from '../core/questionnaire.js';
import {metIn, shortIn} from '../core/telling.js';
import {saySources} from '../speech/say-sources.js';
import {sayDepth} from '../speech/say.js';
import type {Speech} from '../speech/say.js';
import {sayOutcome} from '../speech/verdict-words.js';
import {csvText} from './csv-text.js';
import {homeNames} from './home-names.js';
import type {ExportOrder} from './order.js';

/**
 * One row per practice and home; one for the organisation where a practice is not judged by home, or
 * was not looked at.
 */
export function practicesCsv(order: ExportOrder): string {
  const {speech, questionnaire, session, assessment} = order;
  const nameOf = homeNames(speech, homesOf(session.answers));
  const practices = new Map(questionnaire.practices.map((each) => [each.id, each]));
  const themes = new Map(questionnaire.themes.map(({id, title}) => [id, title]));
  const check = [session.organisation, assessment.on, assessment.version, sayDepth(speech, session.depth)];
  const rows = assessment.practices.flatMap((said) => {
    const practice = practices.get(said.practice);
    if (!practice) return [];
    const results = said.results.length > 0 ? said.results : [{outcome: said.outcome, requirements: []}];
    return results.map((result) => [
      ...check,
      themes.get(said.theme) ?? said.theme,
      practice.id,
      practice.title,
      nameOf(result.home),
      ...judged(order, practice, said, result),
    ]);
  });
  return csvText([header(speech), ...rows]);
}

const header = ({msg}: Speech): readonly string[] => [
  msg('Organisatie'),
  msg('Datum'),
  msg('Versie van de vragenlijst'),
  msg('Soort check'),
  msg('Thema'),
  msg('Kenmerk van de praktijk'),
  msg('Praktijk'),
  msg('Woning'),
  msg('Oordeel'),
  msg('Ten minste'),
  msg('Kan zijn'),
  msg('Waarom'),
  msg('Wat u nu doet'),
  msg('Bindende bronnen'),
  msg('Open acties'),
];

function judged(
  {speech, questionnaire, session}: ExportOrder,
  practice: Practice,
  said: PracticeAssessment,
  result: PracticeResult,
): readonly string[] {
  const {outcome, best, worst, home} = result;
  const short = shortIn(result);
  // As in the report: what is open gives no reason yet.
  const certain = requirementsOf(practice, short.filter((each) => each.outcome !== 'unclear'));
  const deciding = short.length > 0 ? short : metIn({...said, results: [result]});
  const binding = deciding.flatMap(({cited}) => cited.filter((each) => each.binding !== 'good practice'));
  const sources = saySources(speech, questionnaire, binding).lines.map(
    (each) => `${[each.title, each.place].filter(Boolean).join(', ')} (${each.binding})`,
  );
  const open = session.actions.filter(
    (each) => isOpen(each) && each.practice === practice.id && (!each.home || !home || each.home === home),
  );
  return [
    sayOutcome(speech, outcome),
    best ? sayOutcome(speech, best) : '',
    worst ? sayOutcome(speech, worst) : '',
    certain.map(({because}) => because).join(' '),
    certain.map(({advice}) => advice).join(' '),
    [...new Set(sources)].join('; '),
    String(open.length),
  ];
}

const requirementsOf = (
  {requirements}: Practice,
  results: readonly RequirementResult[],
): readonly Requirement[] =>
  results.flatMap((result) => requirements.find(({id}) => id === result.requirement) ?? []);
