import type {Source} from '../core/questionnaire.js';
import {agreements} from './sources/agreements.js';
import {findings} from './sources/findings.js';
import {laws} from './sources/laws.js';
import type {Msg} from './theme.js';

/** Every source that something in the check rests on. */
export const sources = (msg: Msg): Source[] => [
  {id: 'newsletter 2012', title: msg('Voortgangsbrief Nationale Verklaring'), date: msg('eind 2012')},
  {id: 'good practice', title: msg('Geen regel: onze eigen lezing van de vraag uit de nieuwsbrief van 2012')},
  ...laws(msg),
  ...agreements(msg),
  ...findings(msg),
];
