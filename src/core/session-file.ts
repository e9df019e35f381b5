/** The file of a session: readable JSON that says what it is, of which version, and what is in it. */
import type {Assessment} from './assessment.js';
import type {KeptSession} from './kept-session.js';
import type {Id} from './questionnaire.js';

export const sessionFormat = 'dual-dependency-check/session';

/** Grows only when a file of this form could no longer be read by what reads the form before. */
export const sessionFormatVersion = 1;

export interface SessionFile {
  readonly format: typeof sessionFormat;
  readonly formatVersion: number;
  readonly questionnaire: {readonly id: Id; readonly version: string};
  /** SHA-256 of the canonical JSON (RFC 8785) of `session`, as 64 hexadecimal digits. */
  readonly fingerprint: string;
  readonly session: KeptSession;
  /** What was judged, for whoever reads the file without the check; it is not read back. */
  readonly assessment?: Assessment;
}
