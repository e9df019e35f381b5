/** The file of a workshop, to go on with it later or on another device. */
import type {Casebook} from './case.js';
import {trainingFile, workshopFormat} from './training-file.js';
import type {Workshop} from './workshop.js';

/**
 * The text of the file of a workshop, on one line, as it may hold the ballots of thousands;
 * `parseTrainingFile` reads it.
 */
export const workshopFile = (casebook: Casebook, workshop: Workshop): string =>
  `${JSON.stringify(trainingFile(workshopFormat, casebook, {workshop}))}\n`;
