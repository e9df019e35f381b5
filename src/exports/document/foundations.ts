/** On what the report rests: the figures, the sources, and what the check is and is not. */
import type {CitedLine} from '../../core/assessment.js';
import {spanOn} from '../../core/figure.js';
import type {Day, Figure} from '../../core/questionnaire.js';
import {sayAbout} from '../../speech/say-about.js';
import {sayFigure} from '../../speech/say-figure.js';
import {plainly, saySources} from '../../speech/say-sources.js';
import {heading, paragraph, strong} from './blocks.js';
import type {Block, Words} from './blocks.js';
import {sourceLine} from './sources.js';
import type {Telling} from './telling.js';

export const foundations = (telling: Telling): readonly Block[] => [
  ...about(telling),
  ...figures(telling),
  ...allSources(telling),
];

function figures({speech, questionnaire, look}: Telling): readonly Block[] {
  const {msg} = speech;
  return [
    heading(2, msg('De getallen in de regels')),
    {
      kind: 'table',
      caption: msg('De getallen in de regels'),
      captionHidden: true,
      head: [msg('Wat'), msg('Grens'), msg('Bron')],
      widths: [4, 4, 4],
      rows: questionnaire.figures.map((each): readonly Words[] => [
        [each.title],
        [sayFigure(speech, each, look.on)],
        saySources(speech, questionnaire, citedBy(each, look.on)).lines.flatMap(sourceLine),
      ]),
    },
  ];
}

const citedBy = (figure: Figure, on: Day): readonly CitedLine[] => plainly([spanOn(figure, on).citation]);

const allSources = ({speech, questionnaire: {sources}}: Telling): readonly Block[] => [
  heading(2, speech.msg('Alle bronnen')),
  {
    kind: 'list',
    items: sources.map(({title, publisher, date, address, caution}): Words => [
      strong(title),
      `${publisher ? `, ${publisher}` : ''}${date ? ` (${date})` : ''}`,
      ...(caution ? [`\n${caution}`] : []),
      ...(address ? ['\n', {text: address, address}] : []),
    ]),
  },
];

function about({speech, assessment}: Telling): readonly Block[] {
  const {judged, known, unknown, limits, note} = sayAbout(speech, assessment);
  return [
    heading(2, speech.msg('Over deze check')),
    paragraph(judged),
    unknown ? paragraph(`${known} `, strong(unknown)) : paragraph(known),
    paragraph(limits),
    paragraph(note),
  ];
}
