/** The names of homes by their ids, each made once. */
import type {Home} from '../core/answers.js';
import type {Id} from '../core/questionnaire.js';
import {sayHome} from '../speech/say-home.js';
import type {Speech} from '../speech/say.js';

/** The name of a home; empty for the organisation as a whole, and the id of a home that is gone. */
export function homeNames(speech: Speech, homes: readonly Home[]): (home: Id | undefined) => string {
  const names = new Map(homes.map((each) => [each.id, sayHome(speech, homes, each)]));
  return (home) => (home === undefined ? '' : (names.get(home) ?? home));
}
