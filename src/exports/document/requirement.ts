/** One requirement that falls short or is open: what was answered, what is wrong, what to do, by what. */
import type {RequirementResult} from '../../core/assessment.js';
import type {Practice} from '../../core/questionnaire.js';
import {groundsWithQuestion} from '../../speech/asks.js';
import {sayFigures} from '../../speech/say-figure.js';
import {sayValue} from '../../speech/say.js';
import {sayInterval} from '../../speech/verdict-words.js';
import {wordsFor} from '../../speech/wording.js';
import {label, paragraph, quiet, strong} from './blocks.js';
import type {Block, Words} from './blocks.js';
import {sources} from './sources.js';
import type {Telling} from './telling.js';
import {verdictRun} from './verdict-run.js';

/** @param several whether the verdict has to be said, since other requirements stand beside it */
export function requirementBlocks(
  telling: Telling,
  {requirements}: Practice,
  result: RequirementResult,
  several: boolean,
): readonly Block[] {
  const {speech, questionnaire, look} = telling;
  const {msg} = speech;
  const requirement = requirements.find(({id}) => id === result.requirement);
  if (!requirement) return [];
  const isOpen = result.outcome === 'unclear';
  const figures = sayFigures(speech, questionnaire, requirement, look.on);
  return [
    {
      kind: 'together',
      blocks: [
        ...(several ? [paragraph(verdictRun(speech, result.outcome))] : []),
        ...(isOpen ? openBlocks(telling, result) : grounds(telling, result)),
        ...(isOpen ? [] : [paragraph(requirement.because)]),
        ...(figures ? [quiet(figures)] : []),
        ...(isOpen
          ? []
          : [{kind: 'advice', label: msg('Wat u nu doet'), words: [requirement.advice]} as const]),
        ...sources(telling, [result.cited], result.haveChecked),
      ],
    },
  ];
}

function grounds({speech, reading, homeOf}: Telling, result: RequirementResult): readonly Block[] {
  const home = homeOf(result.home);
  const items = groundsWithQuestion(reading, result.grounds).map(({question, ground}): Words => {
    const {text} = home ? wordsFor(reading, question, home) : question;
    return [`${text} `, strong(sayValue(speech, question, ground.value))];
  });
  return items.length === 0 ? [] : [label(speech.msg('Omdat u antwoordde')), {kind: 'list', items}];
}

/** What it is at least and could be, and the question that settles it. */
export function openBlocks({speech, reading, homeOf}: Telling, result: RequirementResult): readonly Block[] {
  const home = homeOf(result.home);
  const [first] = result.settledBy.flatMap((id) => reading.question(id) ?? []);
  return [
    paragraph(sayInterval(speech, result)),
    ...(first && home
      ? [label(speech.msg('Zoek dit uit')), paragraph(wordsFor(reading, first, home).text)]
      : []),
  ];
}
