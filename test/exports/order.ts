/** Orders of exports, from real answers. */
import {judge} from '../../src/core/judge.js';
import {emptySession} from '../../src/core/kept-session.js';
import type {KeptSession} from '../../src/core/kept-session.js';
import {lookOf} from '../../src/core/look-of.js';
import type {Answers} from '../../src/core/answers.js';
import type {Questionnaire} from '../../src/core/questionnaire.js';
import type {ExportOrder} from '../../src/exports/order.js';
import {createMsg} from '../../src/localize.js';
import {allRight, dossier, dutch, today} from '../dossier.js';
import type {Flat} from '../dossier.js';

/** A full check in Dutch, unless told otherwise. */
export function orderOf(
  answers: Answers,
  more: Partial<KeptSession> = {},
  questionnaire: Questionnaire = dutch,
): ExportOrder {
  const session: KeptSession = {
    ...emptySession(today),
    depth: 'full',
    organisation: 'Bloemen & Zonen B.V.',
    answers,
    ...more,
  };
  const look = lookOf(questionnaire, session);
  return {
    speech: {msg: createMsg(), language: 'nl'},
    questionnaire,
    session,
    look,
    assessment: judge(questionnaire, answers, look),
  };
}

/** Something unacceptable, something to attend to, something open, and a reason for what does not apply. */
export const mixed: Flat = {
  ...allRight,
  'passport': 'sometimes',
  'complaints': [],
  'retaliation': 'unknown',
  'deposit/returned': {notApplicable: 'Wij vragen nooit borg'},
};

/** What is to be done, in each status. */
export const actions: KeptSession['actions'] = [
  {id: 'a1', practice: 'passport', what: 'Geef alles terug.\nVraag een bewijs.', who: 'Anja', by: '2026-03-01', status: 'doing', reason: ''},
  {id: 'a2', practice: 'space', home: 'home-2', what: 'Haal een bed weg.', who: '', by: '2026-02-08', status: 'to-do', reason: ''},
  {id: 'a3', practice: 'passport', what: 'Vraag raad.', who: 'Piet', by: '2026-02-20', status: 'done', reason: ''},
  {id: 'a4', practice: 'complaints', what: 'Wacht af.', who: 'Piet', by: '2026-02-20', status: 'dropped', reason: 'Dubbel.'},
  {id: 'a5', practice: 'complaints', what: 'Vind iemand.', who: '', status: 'to-do', reason: ''},
];

/** Three homes of which the second is too small and the third asks for key money. */
export const threeHomes = (more: Partial<KeptSession> = {}): ExportOrder =>
  orderOf(dossier(mixed, {}, {'space/bedroom': 3}, {'key-money': 'sometimes'}), {actions, ...more});

/** Texts that do harm where a file does not take them as text. */
export const hostile = [
  '<img src=x onerror=alert(1)>',
  '</style><script>alert(1)</script>',
  '" onmouseover="alert(1)',
  "=cmd|'/c calc'!A0",
  '&lt;b&gt; ]]> \u0000 \uD800',
  '__proto__',
];
