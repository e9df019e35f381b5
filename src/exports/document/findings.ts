/** The practices by outcome: what asks for action first. */
import {paperOf} from '../../core/papers.js';
import {metIn} from '../../core/telling.js';
import {outcomes} from '../../core/verdict.js';
import type {Outcome} from '../../core/verdict.js';
import {saySection, saySectionHint} from '../../speech/say-section.js';
import {plainly} from '../../speech/say-sources.js';
import {sayWhyNot} from '../../speech/say-why-not.js';
import {heading, label, paragraph} from './blocks.js';
import type {Block, Words} from './blocks.js';
import {findingBlock, note, openFindingBlock} from './finding.js';
import {sources} from './sources.js';
import type {Finding, Telling} from './telling.js';
import {signRun} from './verdict-run.js';

export const findings = (telling: Telling): readonly Block[] =>
  outcomes.flatMap((outcome) => {
    const found = telling.findings.filter(({said}) => said.outcome === outcome);
    if (found.length === 0) return [];
    const {speech} = telling;
    const hint = saySectionHint(speech, outcome, found.length);
    return [
      heading(2, `${saySection(speech, outcome)} (${found.length})`),
      ...(hint ? [paragraph(hint)] : []),
      ...tell(telling, outcome, found),
    ];
  });

function tell(telling: Telling, outcome: Outcome, found: readonly Finding[]): readonly Block[] {
  switch (outcome) {
    case 'unacceptable':
    case 'attention':
      return found.map((each) => findingBlock(telling, each));
    case 'unclear': {
      // What is certain already must be read: why, by which source, and what to do.
      const isCertain = ({said}: Finding): boolean => said.best !== 'acceptable';
      return [
        ...found.filter(isCertain).map((each) => findingBlock(telling, each)),
        ...found.filter((each) => !isCertain(each)).map((each) => openFindingBlock(telling, each)),
      ];
    }
    case 'acceptable':
      return found.map((each) => acceptable(telling, each));
    case 'not-applicable':
      return notApplicable(telling, found);
    case 'not-looked-at':
      return [titles(found)];
  }
}

function acceptable(telling: Telling, {practice, said}: Finding): Block {
  const {speech, session} = telling;
  const {msg} = speech;
  const met = metIn(said);
  const cited = practice.citations ? [plainly(practice.citations)] : met.map((each) => each.cited);
  const papers = Object.entries(practice.papers).map(([id, words]): Words => {
    const {exists, where} = paperOf(session.papers, practice.id, id);
    if (!exists) return [`☐ ${words}: ${msg('nog niet aangevinkt')}`];
    return [`☑ ${words}: ${[msg('is er'), where.trim()].filter(Boolean).join(', ')}`];
  });
  return {
    kind: 'finding',
    outcome: said.outcome,
    blocks: [
      heading(3, signRun(said.outcome), practice.title, said.partly ? ` (${msg('voor zover bekeken')})` : ''),
      ...(papers.length > 0 ? [label(msg('Papieren')), {kind: 'list', tone: 'unmarked', items: papers} as const] : []),
      ...sources(telling, cited, met.some(({haveChecked}) => haveChecked)),
      ...note(telling, practice),
    ],
  };
}

/** Grouped by the answers that decided it. */
function notApplicable({speech, reading}: Telling, found: readonly Finding[]): readonly Block[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of found) {
    const reason = sayWhyNot(speech, reading, finding.said);
    groups.set(reason, [...(groups.get(reason) ?? []), finding]);
  }
  return [...groups].flatMap(([reason, group]) => [label(reason), titles(group)]);
}

const titles = (found: readonly Finding[]): Block => ({
  kind: 'list',
  items: found.map(({practice}) => [practice.title]),
});
