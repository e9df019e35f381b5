/** The file of a ballot, for a phone that hands over a file and no code. */
import type {Id} from '../questionnaire.js';
import type {Ballot} from './ballot.js';
import type {Casebook} from './case.js';
import {ballotFormat, trainingFile} from './training-file.js';

/**
 * The text of the file of a ballot on a set of cases, for people to read as well; `parseTrainingFile`
 * reads it.
 */
export const ballotFile = (casebook: Casebook, cases: readonly Id[], ballot: Ballot): string =>
  `${JSON.stringify(trainingFile(ballotFormat, casebook, {cases, ballot}), null, 2)}\n`;
