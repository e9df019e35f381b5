/** The session with what was judged of it, as JSON. */
import {sessionFile, sessionFileText} from '../core/write-session.js';
import type {ExportOrder} from './order.js';

/** The text of a file that the check opens again, and that another program can read. */
export const sessionJson = ({questionnaire, session, assessment}: ExportOrder): string =>
  sessionFileText(sessionFile(questionnaire, session, assessment));
