/** What is kept on this device, as a person sees it: a list, newest first. */
import type {KeptSession} from '../../core/kept-session.js';
import type {FileFault} from '../../core/parse-session.js';
import type {Questionnaire} from '../../core/questionnaire.js';
import type {Entry} from './device-store.js';
import {inFile} from './found.js';
import type {Found, Looked, NoFile} from './found.js';

/** A kept session, or what keeps an entry from being one. */
export interface Kept {
  readonly key: string;
  readonly session?: KeptSession;
  readonly fault?: FileFault;
}

/** What lies in an entry. What another program put under our mark is no session. */
export function inEntry(questionnaire: Questionnaire, {copy, text}: Entry): Looked<NoFile> {
  if (!copy) return {ok: false, fault: 'other-program'};
  const read = inFile(questionnaire, text);
  if (!read.ok) return read;
  // Nothing is said of a change: what lies here bears no fingerprint.
  const found: Found = {...read.found, origin: 'device', changed: false, copy};
  return {ok: true, found};
}

export function keptIn(questionnaire: Questionnaire, entries: readonly Entry[]): readonly Kept[] {
  const kept = entries.map((entry): Kept => {
    const {key} = entry;
    const looked = inEntry(questionnaire, entry);
    return looked.ok ? {key, session: looked.found.session} : {key, fault: looked.fault};
  });
  const dayOf = ({session}: Kept): string => session?.day ?? '';
  return kept.sort((one, other) => order(dayOf(other), dayOf(one)) || order(one.key, other.key));
}

const order = (one: string, other: string): number => (one < other ? -1 : Number(one > other));
