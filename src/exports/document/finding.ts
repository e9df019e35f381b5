/** One practice that falls short, or is open: home by home where they differ. */
import type {PracticeResult} from '../../core/assessment.js';
import type {Practice} from '../../core/questionnaire.js';
import {bySameReason} from '../../core/same-reason.js';
import {metCount, openIn, shortIn} from '../../core/telling.js';
import {isShort, outcomes} from '../../core/verdict.js';
import {sayOthersMet, sayOutcome} from '../../speech/verdict-words.js';
import {heading, label, paragraph, quiet, strong} from './blocks.js';
import type {Block} from './blocks.js';
import {openBlocks, requirementBlocks} from './requirement.js';
import {titleRun} from './sources.js';
import type {Finding, Telling} from './telling.js';
import {signRun, verdictRun} from './verdict-run.js';

export function findingBlock(telling: Telling, {practice, said}: Finding): Block {
  const {speech, questionnaire} = telling;
  const {msg} = speech;
  const theme = questionnaire.themes.find(({id}) => id === practice.theme)?.title ?? '';
  const partly = said.partly ? [msg('voor zover bekeken')] : [];
  return {
    kind: 'finding',
    outcome: said.outcome,
    blocks: [
      heading(3, signRun(said.outcome), practice.title),
      quiet([sayOutcome(speech, said.outcome), theme, ...partly].join(' · ')),
      ...eachGroup(telling, said.results, (result) => inHome(telling, practice, result)),
      ...instruments(telling, practice),
      ...note(telling, practice),
    ],
  };
}

/** In short: what is open could still turn out well. */
export function openFindingBlock(telling: Telling, {practice, said}: Finding): Block {
  return {
    kind: 'finding',
    outcome: said.outcome,
    blocks: [
      heading(3, signRun(said.outcome), practice.title),
      ...eachGroup(telling, said.results, (result) =>
        openIn(result, said).flatMap((each) => openBlocks(telling, each)),
      ),
      ...note(telling, practice),
    ],
  };
}

/**
 * What falls short, once for all homes of which the same is said for the same reason; of the other
 * homes only the outcome.
 */
function eachGroup(
  {speech, severalHomes, homes, whichHomes}: Telling,
  results: readonly PracticeResult[],
  tell: (result: PracticeResult) => readonly Block[],
): readonly Block[] {
  const groups = [...bySameReason(results.filter(({outcome}) => isShort(outcome)))].sort(
    (one, other) => outcomes.indexOf(one.result.outcome) - outcomes.indexOf(other.result.outcome),
  );
  const rest = outcomes
    .filter((outcome) => !isShort(outcome))
    .map((outcome) => ({
      outcome,
      homes: results.flatMap((each) => (each.outcome === outcome && each.home) || []),
    }))
    .filter((each) => each.homes.length > 0);
  return [
    ...groups.flatMap(({homes: ids, result}) => {
      const named = severalHomes && ids.length > 0 && ids.length < homes.length;
      return [
        ...(named ? [heading(4, `${whichHomes(ids)}: `, verdictRun(speech, result.outcome))] : []),
        ...tell(result),
      ];
    }),
    ...(severalHomes ? rest : []).map((each) =>
      quiet(strong(whichHomes(each.homes)), ': ', verdictRun(speech, each.outcome)),
    ),
  ];
}

function inHome(telling: Telling, practice: Practice, result: PracticeResult): readonly Block[] {
  const short = shortIn(result);
  const met = metCount(result);
  return [
    ...short.flatMap((each) => requirementBlocks(telling, practice, each, short.length > 1)),
    ...(met > 0 && short.length > 0 ? [quiet(sayOthersMet(telling.speech, met))] : []),
  ];
}

function instruments({speech, questionnaire}: Telling, {instruments: ids = []}: Practice): readonly Block[] {
  const found = questionnaire.instruments.filter(({id}) => ids.includes(id));
  if (found.length === 0) return [];
  return [
    label(speech.msg('Wat u verder helpt')),
    {
      kind: 'list',
      items: found.map(({title, today, address}) => [titleRun(title, address), `. ${today}`]),
    },
  ];
}

/** The words of the note of 2012, once a steward has supplied them. */
export const note = ({speech: {msg}}: Telling, {note: said}: Practice): readonly Block[] =>
  said ? [paragraph(`${msg('De notitie van 2012 zegt:')} “${said.words}” (${said.place})`)] : [];
