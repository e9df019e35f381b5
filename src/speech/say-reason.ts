/** Says why an outcome is not what it was. */
import {str} from '@lit/localize';
import type {Figure, Id, Questionnaire} from '../core/questionnaire.js';
import type {Reading} from '../core/reading.js';
import type {AnswerReason, NamedHome, Reason, RuleReason} from '../core/reason.js';
import {sayHome} from './say-home.js';
import {sayDay, sayQuantity, sayValue} from './say.js';
import type {Speech} from './say.js';
import {wordsFor} from './wording.js';

/** Where a reason is said: of a practice as a whole, or under the name of its home. */
export type Place = 'overall' | 'in its home';

/**
 * A reason in words, in one or more sentences.
 *
 * @param reading the present session, as it is read: questions are said as they are put to it.
 * @returns an id stands for what the questionnaire does not have.
 */
export function sayReason(speech: Speech, reading: Reading, reason: Reason, place: Place = 'overall'): string {
  const {msg} = speech;
  switch (reason.kind) {
    case 'answer':
      return sayAnswerReason(speech, reading, reason, place);
    case 'question':
      return msg(str`De vraag “${asks(reading, reason.question)}” is nieuw.`);
    case 'rule':
      return sayRule(speech, reading, reason);
    case 'depth':
      return reason.was === 'short'
        ? msg('Toen is alleen de korte check gedaan.')
        : msg('Nu is alleen de korte check gedaan.');
    case 'home':
      return place === 'overall'
        ? sayNamedHome(speech, reason.change, nameOf(speech, reading, reason.home))
        : sayThisHome(speech, reason.change);
  }
}

function sayAnswerReason(
  speech: Speech,
  reading: Reading,
  {question: id, home, was, is}: AnswerReason,
  place: Place,
): string {
  const {msg} = speech;
  const question = reading.question(id);
  const text = asks(reading, id, home);
  const named = place === 'overall' && home && reading.homes.length > 1;
  const said = named ? `${text} (${nameOf(speech, reading, home)})` : text;
  const former = question && was !== undefined ? sayValue(speech, question, was) : '';
  const present = question && is !== undefined ? sayValue(speech, question, is) : '';
  if (!former) return msg(str`Op “${said}” was er geen antwoord. Nu is het ‘${present}’.`);
  if (!present) return msg(str`Het antwoord op “${said}” was ‘${former}’. Nu is er geen antwoord.`);
  return msg(str`Het antwoord op “${said}” was ‘${former}’ en is nu ‘${present}’.`);
}

/** The question as it is put to this employer, in this home. */
function asks(reading: Reading, id: Id, home?: NamedHome): string {
  const question = reading.question(id);
  const where = reading.homes.find((each) => each.id === home?.id) ?? reading.homes[0];
  return question && where ? wordsFor(reading, question, where).text : id;
}

function sayRule(speech: Speech, {questionnaire}: Reading, reason: RuleReason): string {
  if (reason.change === 'figure') {
    const figure = questionnaire.figures.find(({id}) => id === reason.figure);
    return sayFigureChange(speech, figure ?? {unit: ''}, reason);
  }
  return `${sayInForce(speech, reason)}${sourceOf(speech, questionnaire, reason.requirement)}`;
}

/** The day is the first, or the last, on which it counts here; its source may be older. */
function sayInForce(speech: Speech, reason: Exclude<RuleReason, {change: 'figure'}>): string {
  const {msg} = speech;
  if (reason.change === 'began') {
    if (!reason.since) return msg('Nu telt een eis mee die toen niet meetelde.');
    const since = sayDay(speech, reason.since);
    return msg(str`Sinds ${since} telt een nieuwe eis mee.`);
  }
  if (!reason.until) return msg('Toen telde een eis mee die nu niet meetelt.');
  const until = sayDay(speech, reason.until);
  return msg(str`Een eis telde mee tot en met ${until} en nu niet meer.`);
}

function sourceOf({msg}: Speech, {practices, sources}: Questionnaire, id: Id): string {
  const requirement = practices.flatMap(({requirements}) => requirements).find((each) => each.id === id);
  const source = sources.find((each) => each.id === requirement?.citations[0]?.source);
  return source ? ` ${msg('Bron')}: ${source.title}.` : '';
}

function sayFigureChange(
  speech: Speech,
  figure: Pick<Figure, 'unit' | 'unitOfOne'>,
  reason: Extract<RuleReason, {change: 'figure'}>,
): string {
  const {msg} = speech;
  const was = sayQuantity(speech, reason.was, figure);
  const is = sayQuantity(speech, reason.is, figure);
  if (!reason.since) return msg(str`De regel is anders: de grens was ${was}. Nu is die ${is}.`);
  const since = sayDay(speech, reason.since);
  return msg(str`De regel is veranderd: de grens was ${was}. Sinds ${since} is die ${is}.`);
}

/** The name of a home of now; of one that is gone the name it had, empty where it had none. */
function nameOf(speech: Speech, {homes}: Reading, home: NamedHome): string {
  const present = homes.find(({id, name}) => id === home.id && name === home.name);
  return present ? sayHome(speech, homes, present) : home.name;
}

function sayNamedHome({msg}: Speech, change: 'added' | 'removed', name: string): string {
  if (change === 'added') return msg(str`De woning “${name}” is nieuw.`);
  return name
    ? msg(str`De woning “${name}” staat niet meer in de check.`)
    : msg('Een woning zonder naam staat niet meer in de check.');
}

const sayThisHome = ({msg}: Speech, change: 'added' | 'removed'): string =>
  change === 'added' ? msg('Deze woning is nieuw.') : msg('Deze woning staat niet meer in de check.');
