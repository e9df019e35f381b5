/** The `msg` of the training: its own words and those of the check, which it shares. */
import type {MsgFn} from '@lit/localize';
import {createMsg} from './localize.js';
import type {Language} from './localize.js';

/**
 * The `msg` of a language, its translations loaded. Dutch loads nothing.
 *
 * @throws (rejects) where the translations could not be loaded; it may be called again
 */
export async function loadTrainingLanguage(language: Language): Promise<MsgFn> {
  switch (language) {
    case 'nl':
      return createMsg();
    case 'en': {
      const [check, training] = await Promise.all([
        import('./generated/locales/en.js'),
        import('./generated/locales/training/en.js'),
      ]);
      return createMsg({...check.templates, ...training.templates});
    }
  }
}
