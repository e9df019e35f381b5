/** The files that can be made of a session, each by a part that is loaded when somebody asks for it. */
import type {Assessment} from '../../core/assessment.js';
import {fileName} from '../../exports/file-name.js';
import type {NamedFile} from '../../exports/file-name.js';
import type {ExportOrder} from '../../exports/order.js';
import type {Conductor} from '../conductor.js';
import type {FileToSave} from '../save-file.js';

export type FileKind = 'word' | 'page' | 'practices' | 'actions' | 'calendar' | 'session';

/** How each file is named, and of which media type it is. */
const looks: Readonly<Record<FileKind, Pick<NamedFile, 'kind' | 'extension'> & {readonly type: string}>> = {
  word: {
    kind: 'report',
    extension: 'docx',
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  },
  page: {kind: 'report', extension: 'html', type: 'text/html;charset=utf-8'},
  practices: {kind: 'practices', extension: 'csv', type: 'text/csv;charset=utf-8'},
  actions: {kind: 'actions', extension: 'csv', type: 'text/csv;charset=utf-8'},
  calendar: {kind: 'actions', extension: 'ics', type: 'text/calendar;charset=utf-8'},
  session: {kind: 'session', extension: 'json', type: 'application/json'},
};

/**
 * What the files are made of.
 *
 * @throws where there is no questionnaire yet, which a report and a room always have
 */
export function orderOf(conductor: Conductor, assessment: Assessment): ExportOrder {
  const {localizer, questionnaire, keeping, session, day} = conductor;
  if (!questionnaire) throw new Error('There is no questionnaire yet.');
  const look = session.look(questionnaire, day);
  return {speech: localizer, questionnaire, session: keeping.session, look, assessment};
}

/** Loads what makes a file, and makes it. */
export async function makeFile(file: FileKind, order: ExportOrder): Promise<FileToSave> {
  const {type, kind, extension} = looks[file];
  const {organisation} = order.session;
  const name = fileName(order.speech, {organisation, day: order.assessment.on, kind, extension});
  return {name, type, content: await contentOf(file, order)};
}

async function contentOf(file: FileKind, order: ExportOrder): Promise<string | Blob> {
  switch (file) {
    case 'word':
      return (await import('../../exports/word.js')).wordReport(order);
    case 'page':
      return (await import('../../exports/html.js')).htmlReport(order);
    case 'practices':
      return (await import('../../exports/csv.js')).practicesCsv(order);
    case 'actions':
      return (await import('../../exports/csv.js')).actionsCsv(order);
    case 'calendar':
      return (await import('../../exports/calendar.js')).actionsCalendar(order);
    case 'session':
      return (await import('../../exports/json.js')).sessionJson(order);
  }
}
