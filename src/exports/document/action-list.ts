/** What was agreed to do. */
import {reasonOf, sortActions} from '../../core/actions.js';
import {sayStatus} from '../../speech/say-action.js';
import {sayDay} from '../../speech/say.js';
import {heading, paragraph} from './blocks.js';
import type {Block, Words} from './blocks.js';
import type {Telling} from './telling.js';

export function actionList(telling: Telling): readonly Block[] {
  const {speech, questionnaire, session, severalHomes, nameOf} = telling;
  const {msg} = speech;
  const title = heading(2, msg('Acties'));
  if (session.actions.length === 0) return [title, paragraph(msg('Er zijn nog geen acties.'))];
  const titles = new Map(questionnaire.practices.map(({id, title: words}) => [id, words]));
  const home = <T>(cell: T): readonly T[] => (severalHomes ? [cell] : []);
  return [
    title,
    {
      kind: 'table',
      caption: msg('De acties'),
      captionHidden: true,
      head: [msg('Wat'), msg('Praktijk'), ...home(msg('Woning')), msg('Wie'), msg('Uiterlijk'), msg('Status')],
      widths: [6, 4, ...home(3), 3, 3, 3],
      rows: sortActions(session.actions, 'deadline', [...titles.keys()]).map((action): readonly Words[] => [
        [action.what],
        [titles.get(action.practice) ?? action.practice],
        ...home([nameOf(action.home)]),
        [action.who.trim() || msg('nog niemand')],
        [action.by ? sayDay(speech, action.by) : msg('nog geen datum')],
        [[sayStatus(speech, action.status), reasonOf(action)].filter(Boolean).join(': ')],
      ]),
    },
  ];
}
