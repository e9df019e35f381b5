/** By which sources, under a verdict. */
import type {CitedLine} from '../../core/assessment.js';
import {sayHaveChecked, saySources} from '../../speech/say-sources.js';
import type {CitedWords} from '../../speech/say-sources.js';
import {paragraph, quiet, strong} from './blocks.js';
import type {Block, Run, Words} from './blocks.js';
import type {Telling} from './telling.js';

/** Each source once, with what it is worth here and how sure; then what has to be said of them. */
export function sources(
  {speech, questionnaire}: Telling,
  cited: readonly (readonly CitedLine[])[],
  haveChecked: boolean,
): readonly Block[] {
  const said = cited.map((each) => saySources(speech, questionnaire, each));
  const lines = new Map(said.flatMap((each) => each.lines).map((line) => [JSON.stringify(line), line]));
  const cautions = new Set(said.flatMap((each) => each.cautions));
  return [
    ...(lines.size > 0 ? [{kind: 'list', tone: 'quiet', items: [...lines.values()].map(sourceLine)} as const] : []),
    ...[...cautions].map((each) => quiet(each)),
    ...(haveChecked ? [paragraph(strong(sayHaveChecked(speech)))] : []),
  ];
}

export const sourceLine = ({title, address, place, binding, certainty}: CitedWords): Words => [
  titleRun(title, address),
  `${place && `, ${place}`} · `,
  strong(binding),
  ...(certainty ? [` · ${certainty}`] : []),
];

export const titleRun = (text: string, address: string | undefined): Run => ({
  text,
  ...(address !== undefined && {address}),
});
