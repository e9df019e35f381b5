/** The fewest changes that make everything acceptable. */
import {homesOf} from '../../core/answers.js';
import {fewestChanges} from '../../core/what-if.js';
import type {Change} from '../../core/what-if.js';
import {asks} from '../../speech/asks.js';
import {sayValue} from '../../speech/say.js';
import {heading, label, strong} from './blocks.js';
import type {Block, Words} from './blocks.js';
import type {Telling} from './telling.js';

/** With several homes they are looked for home by home, on screen: all at once would take too long. */
export function fewest(telling: Telling): readonly Block[] {
  const {speech, questionnaire, session, look, assessment, reading} = telling;
  const {msg} = speech;
  if (!['unacceptable', 'attention', 'unclear'].includes(assessment.headline)) return [];
  const [home, ...others] = homesOf(session.answers);
  if (!home || others.length > 0) return [];
  const {changes, remaining} = fewestChanges(questionnaire, session.answers, look);
  const isKnown = ({from}: Change): boolean => from !== undefined && from !== 'unknown';
  const inWords = ({question: id, from, to}: Change): readonly Words[] => {
    const question = reading.question(id);
    if (!question) return [];
    const was = from === undefined ? msg('Nog niet beantwoord') : sayValue(speech, question, from);
    return [[`${asks(speech, reading, question, home)} ${was} → `, strong(sayValue(speech, question, to))]];
  };
  const left = questionnaire.practices.filter(({id}) => remaining.includes(id));
  return [
    heading(2, msg('Zo wordt alles acceptabel')),
    ...listed(msg('Verander dit'), changes.filter(isKnown).flatMap(inWords)),
    ...listed(
      msg('Zoek dit uit, en zorg dat het zo is'),
      changes.filter((each) => !isKnown(each)).flatMap(inWords),
    ),
    ...listed(
      msg('Hiervoor is eerst een feit nodig, of het kan met uw antwoorden niet'),
      left.map(({title}) => [title]),
    ),
  ];
}

const listed = (title: string, items: readonly Words[]): readonly Block[] =>
  items.length === 0 ? [] : [{kind: 'together', blocks: [label(title), {kind: 'list', items}]}];
