/** What the files of the training have in common: JSON that says what it is. */
import type {Casebook} from './case.js';

export const ballotFormat = 'dual-dependency-check/ballot';
export const workshopFormat = 'dual-dependency-check/workshop';

/** Grows only when a file of this form could no longer be read by what reads the form before. */
export const trainingFormatVersion = 1;

/** A file, as a value. */
export const trainingFile = (format: string, {id, version}: Casebook, content: object): object => ({
  format,
  formatVersion: trainingFormatVersion,
  casebook: {id, version},
  ...content,
});
