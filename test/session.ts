/** Sessions, from answers and what a test is about. */
import type {Answers} from '../src/core/answers.js';
import type {Comparison, Dated} from '../src/core/comparison.js';
import type {KeptSession} from '../src/core/kept-session.js';
import {emptySession} from '../src/core/kept-session.js';
import type {Reason} from '../src/core/reason.js';
import {day} from './fixture.js';

/** A full check, unless told otherwise. */
export const sessionOf = (answers: Answers, more: Partial<KeptSession> = {}): KeptSession => ({
  ...emptySession(day),
  depth: 'full',
  answers,
  ...more,
});

/** The same, kept under version 1 of the questionnaire. */
export const kept = (answers: Answers, more: Partial<KeptSession> = {}): Dated => ({
  session: sessionOf(answers, more),
  version: '1',
});

const value = (given: unknown): string =>
  given === undefined ? 'nothing' : typeof given === 'object' ? JSON.stringify(given) : String(given);

/** A reason in one line. */
export function inShort(reason: Reason): string {
  switch (reason.kind) {
    case 'answer': {
      const home = reason.home ? ` in ${reason.home.name || reason.home.id}` : '';
      return `${reason.question}${home}: ${value(reason.was)} > ${value(reason.is)}`;
    }
    case 'question':
      return `new question ${reason.question}`;
    case 'depth':
      return `${reason.was} > ${reason.is}`;
    case 'home':
      return `${reason.change} ${reason.home.name || reason.home.id}`;
    case 'rule':
      if (reason.change === 'figure') {
        return `${reason.figure}: ${reason.was} > ${reason.is}${reason.since ? ` since ${reason.since}` : ''}`;
      }
      return reason.change === 'began'
        ? `began ${reason.requirement}${reason.since ? ` since ${reason.since}` : ''}`
        : `ended ${reason.requirement}${reason.until ? ` until ${reason.until}` : ''}`;
  }
}

/** The practices, and homes below them, whose outcome changed: one line each, with its reasons. */
export const changesIn = ({practices}: Comparison): readonly string[] =>
  practices
    .flatMap(({practice, homes, ...over}) => [
      {name: practice, ...over},
      ...homes.map(({home, ...row}) => ({
        name: `${practice} in ${home.is?.name ?? home.was?.name ?? ''}`,
        ...row,
      })),
    ])
    .filter(({was, is}) => was !== is)
    .map(({name, was, is, reasons}) => `${name}: ${was} > ${is} | ${reasons.map(inShort).join(' | ')}`);
