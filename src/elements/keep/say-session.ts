/** A kept session in one line: whose, of which day, how much of it is answered. */
import {str} from '@lit/localize';
import type {KeptSession} from '../../core/kept-session.js';
import {sayDay} from '../../speech/say.js';
import type {Speech} from '../../speech/say.js';
import {answersIn} from './found.js';

/** The organisation, or that it has no name. */
export const sayOrganisation = ({msg}: Speech, {organisation}: KeptSession): string =>
  organisation.trim() || msg('Zonder naam');

function sayAnswers({msg}: Speech, session: KeptSession): string {
  const count = answersIn(session);
  return count === 1 ? msg('1 antwoord') : msg(str`${count} antwoorden`);
}

/** Its day, number of homes where there are several, and answers. */
export function saySession(speech: Speech, session: KeptSession): string {
  const {msg} = speech;
  const homes = session.answers.homes.length;
  return [
    sayDay(speech, session.day),
    ...(homes > 1 ? [msg(str`${homes} woningen`)] : []),
    sayAnswers(speech, session),
  ].join(' · ');
}
