/** The way into a file and out of one. */
import {LARGEST_FILE} from '../../core/parse-session.js';
import type {Questionnaire} from '../../core/questionnaire.js';
import {sessionFile, sessionFileText} from '../../core/write-session.js';
import {fileName} from '../../exports/file-name.js';
import type {Conductor} from '../conductor.js';
import {saveFile} from '../save-file.js';
import {inFile} from './found.js';
import type {Looked, NoFile} from './found.js';

/** Saves the session of now. Whether it was saved: a dialog may be closed. */
export async function saveSession(conductor: Conductor, questionnaire: Questionnaire): Promise<boolean> {
  const {keeping, localizer, day} = conductor;
  const {session} = keeping;
  const {organisation} = session;
  const outcome = await saveFile({
    name: fileName(localizer, {organisation, day, kind: 'session', extension: 'json'}),
    type: 'application/json',
    content: sessionFileText(sessionFile(questionnaire, session)),
  });
  if (outcome === 'cancelled') return false;
  // Somebody may have gone on while the dialog was open.
  if (keeping.session === session) keeping.saved();
  return true;
}

/** Looks into a file; one that is too large is not read. */
export async function lookIn(questionnaire: Questionnaire, file: File): Promise<Looked<NoFile>> {
  if (file.size > LARGEST_FILE) return {ok: false, fault: 'too-large'};
  try {
    return inFile(questionnaire, await file.text());
  } catch {
    return {ok: false, fault: 'unreadable'};
  }
}
