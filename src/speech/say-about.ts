/** What the check is and is not: the sentences that every report carries. */
import {str} from '@lit/localize';
import type {Assessment} from '../core/assessment.js';
import {sayDay} from './say.js';
import type {Speech} from './say.js';

export interface AboutWords {
  /** On which day, by which version. */
  readonly judged: string;
  /** Up to which day the rules are known. */
  readonly known: string;
  /** What was not looked into since; empty where the day judged on is known. */
  readonly unknown: string;
  /** Neither advice nor certificate. */
  readonly limits: string;
  /** Where the question comes from, and that the note was not found. */
  readonly note: string;
}

export function sayAbout(
  speech: Speech,
  {on, version, knownUntil, beyondKnown}: Pick<Assessment, 'on' | 'version' | 'knownUntil' | 'beyondKnown'>,
): AboutWords {
  const {msg} = speech;
  const day = sayDay(speech, on);
  const until = sayDay(speech, knownUntil);
  return {
    judged: msg(str`Beoordeeld op ${day}, met vragenlijst versie ${version}.`),
    known: msg(str`De regels zijn bekend tot en met ${until}.`),
    unknown: beyondKnown
      ? msg('Wat daarna is veranderd, is niet nagekeken: ook niet de getallen hieronder.')
      : '',
    limits: msg(
      'De check geeft informatie. Het is geen juridisch advies en geen certificaat. Twijfelt u? Laat een deskundige kijken.',
    ),
    note: msg(
      'De vraag van deze check staat in de voortgangsbrief over de Nationale Verklaring van 2012: hoe voorkomt u dat iemand voor werk én wonen van u afhangt? De partijen schreven daarover de notitie “Voorkomen dubbele afhankelijkheid”. De tekst van die notitie is niet gevonden. Niets in dit rapport is eruit aangehaald.',
    ),
  };
}
