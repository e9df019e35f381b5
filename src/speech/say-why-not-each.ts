/** Why a practice does not apply, where several homes may have several reasons. */
import type {PracticeResult} from '../core/assessment.js';
import type {Id} from '../core/questionnaire.js';
import type {Reading} from '../core/reading.js';
import {bySameReason} from '../core/same-reason.js';
import {sayHomes} from './say-homes.js';
import {sayWhyNot} from './say-why-not.js';
import type {Speech} from './say.js';

/** The reason, or each reason after the names of its homes. */
export function sayWhyNotEach(speech: Speech, reading: Reading, results: readonly PracticeResult[]): string {
  const homes = new Map<string, Id[]>();
  for (const {homes: alike, result} of bySameReason(results)) {
    const reason = sayWhyNot(speech, reading, {results: [result]});
    homes.set(reason, [...(homes.get(reason) ?? []), ...alike]);
  }
  if (homes.size === 1) return [...homes.keys()].join('');
  return [...homes].map(([reason, ids]) => `${sayHomes(speech, reading.homes, ids)}: ${reason}`).join(' · ');
}
