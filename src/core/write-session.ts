/** From a session to its file. */
import type {Assessment} from './assessment.js';
import {fingerprint} from './fingerprint.js';
import type {KeptSession} from './kept-session.js';
import type {Questionnaire} from './questionnaire.js';
import {sessionFormat, sessionFormatVersion} from './session-file.js';
import type {SessionFile} from './session-file.js';

/**
 * The file of a session, as a value.
 *
 * @param assessment what was judged, for whoever reads the file without the check
 */
export const sessionFile = (
  {id, version}: Questionnaire,
  session: KeptSession,
  assessment?: Assessment,
): SessionFile => ({
  format: sessionFormat,
  formatVersion: sessionFormatVersion,
  questionnaire: {id, version},
  fingerprint: fingerprint(session),
  session,
  ...(assessment && {assessment}),
});

/** The text of a file, for people to read as well. */
export const sessionFileText = (file: SessionFile): string => `${JSON.stringify(file, null, 2)}\n`;
