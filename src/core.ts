/** The thinking of the check with its questionnaire: no DOM. Runs in browsers and in Node. */
import {dualDependency} from './content/dual-dependency.js';
import type {Questionnaire} from './core/questionnaire.js';
import {createMsg, loadLanguage} from './localize.js';
import type {Language} from './localize.js';

export * from './core/index.js';
export {earlierLayouts} from './content/earlier-layouts.js';

/** The questionnaire on dual dependency in Dutch, its source language. */
export const questionnaire = (): Questionnaire => dualDependency(createMsg());

/**
 * The questionnaire on dual dependency in a language.
 *
 * @throws (rejects) where the translations cannot be loaded
 */
export const questionnaireIn = async (language: Language): Promise<Questionnaire> =>
  dualDependency(await loadLanguage(language));
