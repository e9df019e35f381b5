/** The actions as a table. */
import {reasonOf} from '../core/actions.js';
import {homesOf} from '../core/answers.js';
import {sayStatus} from '../speech/say-action.js';
import type {Speech} from '../speech/say.js';
import {csvText} from './csv-text.js';
import {homeNames} from './home-names.js';
import type {ExportOrder} from './order.js';

/** One row per action, in the order of the session. */
export function actionsCsv({speech, questionnaire, session, assessment}: ExportOrder): string {
  const nameOf = homeNames(speech, homesOf(session.answers));
  const titles = new Map(questionnaire.practices.map(({id, title}) => [id, title]));
  return csvText([
    header(speech),
    ...session.actions.map((action) => {
      const {what, practice, home, who, by, status} = action;
      return [
        session.organisation,
        assessment.on,
        what,
        practice,
        titles.get(practice) ?? practice,
        nameOf(home),
        who,
        by ?? '',
        sayStatus(speech, status),
        reasonOf(action),
      ];
    }),
  ]);
}

const header = ({msg}: Speech): readonly string[] => [
  msg('Organisatie'),
  msg('Datum'),
  msg('Wat'),
  msg('Kenmerk van de praktijk'),
  msg('Praktijk'),
  msg('Woning'),
  msg('Wie'),
  msg('Uiterlijk'),
  msg('Status'),
  msg('Reden'),
];
