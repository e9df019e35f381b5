/** The words of the verdict. */
import {str} from '@lit/localize';
import type {Assessment, RequirementResult} from '../core/assessment.js';
import type {Binding, Certainty} from '../core/questionnaire.js';
import type {Outcome} from '../core/verdict.js';
import type {Speech} from './say.js';

export function sayOutcome({msg}: Speech, outcome: Outcome): string {
  switch (outcome) {
    case 'unacceptable':
      return msg('niet acceptabel');
    case 'attention':
      return msg('aandachtspunt');
    case 'unclear':
      return msg('nog onduidelijk');
    case 'acceptable':
      return msg('acceptabel');
    case 'not-applicable':
      return msg('niet van toepassing');
    case 'not-looked-at':
      return msg('niet bekeken');
  }
}

export function sayBinding({msg}: Speech, binding: Binding): string {
  switch (binding) {
    case 'statute':
      return msg('wet');
    case 'case law':
      return msg('rechtspraak');
    case 'collective agreement':
      return msg('cao');
    case "members' code":
      return msg('gedragscode');
    case 'norm':
      return msg('norm');
    case "inspectorate's view":
      return msg('standpunt inspectie');
    case 'good practice':
      return msg('goede praktijk');
  }
}

export function sayCertainty({msg}: Speech, certainty: Certainty): string {
  switch (certainty) {
    case 'read':
      return msg('gelezen');
    case 'partly':
      return msg('deels gelezen');
    case 'general':
      return msg('algemeen bekend');
    case 'inferred':
      return msg('eigen lezing');
  }
}

/** The overall verdict in one sentence. */
export function sayHeadline({msg}: Speech, {headline, headlineCount: count}: Assessment): string {
  switch (headline) {
    case 'nothing-answered':
      return msg('Er is nog niets beantwoord. Er is dus geen oordeel.');
    case 'unacceptable':
      return count === 1
        ? msg('1 praktijk is niet acceptabel.')
        : msg(str`${count} praktijken zijn niet acceptabel.`);
    case 'attention':
      return count === 1
        ? msg('1 praktijk is een aandachtspunt.')
        : msg(str`${count} praktijken zijn een aandachtspunt.`);
    case 'unclear':
      return count === 1
        ? msg('Nog onduidelijk: over 1 praktijk is nog geen oordeel mogelijk.')
        : msg(str`Nog onduidelijk: over ${count} praktijken is nog geen oordeel mogelijk.`);
    case 'acceptable':
      return msg('Alles is acceptabel.');
    case 'acceptable-so-far':
      return msg('Voor zover deze korte check kijkt, is alles acceptabel.');
  }
}

/** What is still open beside the headline; empty where nothing is, or where the headline says it. */
export function sayOpen({msg}: Speech, {headline, open}: Assessment): string {
  if (open === 0 || headline === 'unclear' || headline === 'nothing-answered') return '';
  return open === 1
    ? msg('Over 1 praktijk is nog geen oordeel mogelijk.')
    : msg(str`Over ${open} praktijken is nog geen oordeel mogelijk.`);
}

/** What something open is at least, and what it could be. */
export function sayInterval(speech: Speech, {best, worst}: Pick<RequirementResult, 'best' | 'worst'>): string {
  const {msg} = speech;
  const atLeast = sayOutcome(speech, best ?? 'acceptable');
  const couldBe = sayOutcome(speech, worst ?? 'unacceptable');
  return msg(str`Dit is ten minste “${atLeast}” en kan “${couldBe}” zijn.`);
}

/** How many other requirements are met. */
export const sayOthersMet = ({msg}: Speech, count: number): string =>
  count === 1 ? msg('1 andere eis is in orde.') : msg(str`${count} andere eisen zijn in orde.`);
