/** Votes and what came of them, in words. */
import {str} from '@lit/localize';
import type {Verdict} from '../../core/questionnaire.js';
import type {Round} from '../../core/training/ballot.js';
import type {Told} from '../../core/training/few.js';
import type {Stage} from '../../core/training/workshop.js';
import {formatOf} from '../format.js';
import {sayNumber} from '../say.js';
import type {Speech} from '../say.js';

/** How a vote lies to the verdict. */
export type Lean = 'lenient' | 'right' | 'strict';

/** From too mild to too grave. */
export const leans = ['lenient', 'right', 'strict'] as const satisfies readonly Lean[];

export function sayRound({msg}: Speech, round: Round): string {
  switch (round) {
    case 'first':
      return msg('voor de discussie');
    case 'second':
      return msg('na de discussie');
  }
}

/** What the room does now. */
export function sayStage({msg}: Speech, stage: Stage): string {
  switch (stage) {
    case 'story':
      return msg('Het verhaal');
    case 'vote':
      return msg('Stemmen');
    case 'discussion':
      return msg('Bespreken');
    case 'second-vote':
      return msg('Opnieuw stemmen');
    case 'reveal':
      return msg('Het oordeel');
    case 'change':
      return msg('Wat maakt het acceptabel');
  }
}

export function sayLean({msg}: Speech, lean: Lean): string {
  switch (lean) {
    case 'lenient':
      return msg('te mild');
    case 'right':
      return msg('goed');
    case 'strict':
      return msg('te streng');
  }
}

/** The letter by which an option is called in the room. */
export function letterOf(verdict: Verdict): string {
  switch (verdict) {
    case 'acceptable':
      return 'A';
    case 'attention':
      return 'B';
    case 'unacceptable':
      return 'C';
  }
}

/** A share of 1 in whole percents. */
export const sayShare = (speech: Speech, share: number): string =>
  `${sayNumber(speech, Math.round(share * 100))}%`;

/** How many, and which part that is of all. */
export const sayPart = (speech: Speech, count: number, total: number): string =>
  total > 0 ? `${sayNumber(speech, count)} · ${sayShare(speech, count / total)}` : sayNumber(speech, count);

/** How many voted. */
export function sayVotes({msg}: Speech, count: number): string {
  if (count === 0) return msg('geen stemmen');
  return count === 1 ? msg('1 stem') : msg(str`${count} stemmen`);
}

/** A shift in percentage points, with its sign. */
export function sayShift(speech: Speech, points: number): string {
  const {msg} = speech;
  const whole = Math.round(points);
  if (whole === 0) return msg('geen verschil');
  const signed = formatOf(speech, `${speech.language} signed`, () =>
    new Intl.NumberFormat(speech.language, {maximumFractionDigits: 0, signDisplay: 'always'}),
  ).format(whole).replace('-', '−');
  return msg(str`${signed} procentpunt`);
}

/** A number of a group, or what stands in its place. */
export function sayTold(speech: Speech, told: Told): string {
  const {msg} = speech;
  switch (told) {
    case 'few':
      return msg('minder dan 5');
    case 'hidden':
      return msg('niet getoond');
    default:
      return sayNumber(speech, told);
  }
}

/** Why some numbers are not told. */
export const sayFewRule = ({msg}: Speech): string =>
  msg('Minder dan 5 stemmen van een groep tonen we niet apart. Wat die aantallen zou verraden, tonen we ook niet.');

/** How many of the votes were right, and which part. */
export const sayRightOf = (speech: Speech, right: number, total: number): string => {
  const {msg} = speech;
  const share = sayShare(speech, total > 0 ? right / total : 0);
  return msg(str`${right} van ${total} · ${share}`);
};

/** What the numbers of a workshop mean, and what not. */
export function sayExplanation(speech: Speech, hasGroups: boolean): readonly string[] {
  const {msg} = speech;
  return [
    msg('Elk getal is een aantal stemmen: met de hand geteld, of met een telefoon gegeven.'),
    msg('“Voor” is de stemming voor de discussie. “Na” is de stemming erna.'),
    msg('Het verschil staat in procentpunten. Van 40% naar 52% is 12 procentpunt meer.'),
    msg('De meetlat is het oordeel van de check over deze cases. Te mild is milder dan dat oordeel, te streng is strenger.'),
    msg('Een case zonder oordeel telt niet mee bij de meetlat.'),
    msg('De cijfers zeggen iets over deze discussie. Ze meten geen mensen en geen bedrijven.'),
    ...(hasGroups ? [sayFewRule(speech)] : []),
  ];
}
