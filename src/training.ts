/** The thinking of the training with its cases: no DOM. Runs in browsers and in Node. */
import {casebook} from './content/cases/casebook.js';
import type {Casebook} from './core/training/case.js';
import {loadTrainingLanguage} from './localize-training.js';
import {createMsg} from './localize.js';
import type {Language} from './localize.js';

export * from './core/training/index.js';

/** The training cases in Dutch, their source language. */
export const cases = (): Casebook => casebook(createMsg());

/**
 * The training cases in a language.
 *
 * @throws (rejects) where the translations cannot be loaded
 */
export const casesIn = async (language: Language): Promise<Casebook> =>
  casebook(await loadTrainingLanguage(language));
