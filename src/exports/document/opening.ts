/** What stands first: whose report it is, of which day, and the verdict as a whole. */
import {byTheme} from '../../core/by-theme.js';
import {outcomes} from '../../core/verdict.js';
import {sayDay, sayDepth} from '../../speech/say.js';
import {sayHeadline, sayOpen} from '../../speech/verdict-words.js';
import {heading, paragraph, strong} from './blocks.js';
import type {Block, Words} from './blocks.js';
import type {Telling} from './telling.js';
import {signRun, verdictRun} from './verdict-run.js';

export const opening = (telling: Telling): readonly Block[] => [
  facts(telling),
  ...verdict(telling),
  ...themes(telling),
];

function facts({speech, session, assessment, homes, severalHomes}: Telling): Block {
  const {msg} = speech;
  const {on, version, knownUntil, beyondKnown} = assessment;
  const known: Words = beyondKnown
    ? [`${sayDay(speech, knownUntil)}. `, strong(msg('Wat daarna is veranderd, is niet nagekeken.'))]
    : [sayDay(speech, knownUntil)];
  const items: readonly (readonly [string, Words] | false)[] = [
    session.organisation !== '' && [msg('Organisatie'), [strong(session.organisation)]],
    [msg('Beoordeeld op'), [sayDay(speech, on)]],
    [msg('Soort check'), [sayDepth(speech, session.depth)]],
    severalHomes && [msg('Aantal woningen'), [String(homes.length)]],
    [msg('Vragenlijst'), [`${msg('versie')} ${version}`]],
    [msg('Regels bekend tot en met'), known],
  ];
  return {kind: 'facts', items: items.flatMap((each) => (each ? [{name: each[0], words: each[1]}] : []))};
}

function verdict({speech, assessment}: Telling): readonly Block[] {
  const {msg} = speech;
  const {headline, counts} = assessment;
  const sign =
    headline === 'nothing-answered' ? [] : [signRun(headline === 'acceptable-so-far' ? 'acceptable' : headline)];
  const open = sayOpen(speech, assessment);
  return [
    heading(2, msg('Het oordeel')),
    {kind: 'paragraph', tone: 'lead', words: [...sign, sayHeadline(speech, assessment)]},
    ...(open ? [paragraph(open)] : []),
    {
      kind: 'list',
      tone: 'unmarked',
      items: outcomes
        .filter((each) => counts[each] > 0)
        .map((each) => [verdictRun(speech, each), `: ${counts[each]}`]),
    },
    paragraph(msg('Dit is informatie, geen juridisch advies en geen certificaat.')),
  ];
}

function themes({speech, questionnaire, assessment}: Telling): readonly Block[] {
  const {msg} = speech;
  if (assessment.headline === 'nothing-answered') return [];
  const titles = new Map(questionnaire.themes.map(({id, title}) => [id, title]));
  return [
    heading(3, msg('Per thema')),
    {kind: 'picture'},
    {
      kind: 'table',
      caption: msg('Het oordeel per thema'),
      captionHidden: true,
      head: [msg('Thema'), msg('Oordeel')],
      widths: [3, 2],
      rows: byTheme(questionnaire, assessment).map(({theme, outcome}) => [
        [titles.get(theme) ?? theme],
        [verdictRun(speech, outcome)],
      ]),
    },
  ];
}
