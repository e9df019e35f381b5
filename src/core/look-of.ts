import type {KeptSession} from './kept-session.js';
import type {Questionnaire} from './questionnaire.js';
import type {Look} from './scope.js';

/** What the check of a kept session looked at: on its own day, and at its own depth. */
export const lookOf = ({short}: Questionnaire, {day, depth}: Pick<KeptSession, 'day' | 'depth'>): Look => ({
  on: day,
  only: depth === 'short' ? short : undefined,
});
