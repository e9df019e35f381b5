/** A case and what is judged of it, in words: an element or a file has only to place them. */
import type {RequirementResult} from '../../core/assessment.js';
import {namelessHome} from '../../core/answers.js';
import type {Id, Requirement, Verdict} from '../../core/questionnaire.js';
import type {Case, DocumentedSource} from '../../core/training/case.js';
import type {CaseJudgement} from '../../core/training/judge-case.js';
import {asks, groundsWithQuestion} from '../asks.js';
import {sayFigures} from '../say-figure.js';
import {sayHaveChecked, saySources} from '../say-sources.js';
import type {CitedWords} from '../say-sources.js';
import {sayValue} from '../say.js';
import type {Speech} from '../say.js';

/** A question and its answer. */
export interface SaidAnswer {
  readonly asked: string;
  readonly answer: string;
}

/** One requirement that decides. */
export interface DecidingWords {
  readonly requirement: Id;
  /** What is wrong with it for the worker; empty where the requirement is met. */
  readonly because: string;
  /** What to do; empty where the requirement is met. */
  readonly advice: string;
  readonly grounds: readonly SaidAnswer[];
  /** The figures that it is held against, in a sentence; empty where there are none. */
  readonly figures: string;
  readonly sources: readonly CitedWords[];
  readonly cautions: readonly string[];
  /** Said where it rests on generally known law or our own reading alone; else empty. */
  readonly haveChecked: string;
}

/** An answer of the story that would have to be otherwise. */
export interface ChangeWords {
  readonly asked: string;
  readonly from: string;
  readonly to: string;
}

export interface CaseWords {
  /** The subject that is judged. */
  readonly practice: string;
  readonly verdict: Verdict | undefined;
  /** Why, in words of the story. */
  readonly because: string;
  readonly deciding: readonly DecidingWords[];
  readonly changes: readonly ChangeWords[];
  /** Questions on which the story says nothing, and that would have to be in order too. */
  readonly untold: readonly string[];
  readonly stays: boolean;
  /** Who judged this very practice, and how; undefined for an invented case. */
  readonly documented: {readonly told: string; readonly sources: readonly OriginWords[]} | undefined;
}

/** A source of a documented case. */
export interface OriginWords {
  readonly title: string;
  readonly address?: string;
  /** Empty for the source as a whole. */
  readonly place: string;
  /** What has to be said of it; else empty. */
  readonly caution: string;
}

/** The verdict on a case, its reason, what decides it, by which source, and what would have to change. */
export function sayCase(speech: Speech, told: Case, judged: CaseJudgement): CaseWords {
  const {practice, reading, verdict, deciding, changes, stays} = judged;
  return {
    practice: practice.title,
    verdict,
    because: told.because,
    deciding: deciding.flatMap((result) => {
      const requirement = practice.requirements.find(({id}) => id === result.requirement);
      return requirement ? [sayDeciding(speech, judged, requirement, result)] : [];
    }),
    changes: changes.flatMap(({question: id, from, to}) => {
      const question = reading.question(id);
      if (!question || from === undefined) return [];
      const asked = asks(speech, reading, question, reading.homes[0]);
      return [{asked, from: sayValue(speech, question, from), to: sayValue(speech, question, to)}];
    }),
    untold: changes.flatMap(({question: id, from}) => {
      const question = reading.question(id);
      return question && from === undefined ? [asks(speech, reading, question, reading.homes[0])] : [];
    }),
    stays,
    documented: told.origin.kind === 'documented'
      ? {told: told.origin.told, sources: told.origin.sources.map(sayOriginal)}
      : undefined,
  };
}

const sayOriginal = ({source, place}: DocumentedSource): OriginWords => ({
  title: source.title,
  ...(source.address !== undefined && {address: source.address}),
  place: place ?? '',
  caution: source.caution ?? '',
});

function sayDeciding(
  speech: Speech,
  {reading}: CaseJudgement,
  requirement: Requirement,
  result: RequirementResult,
): DecidingWords {
  const {questionnaire, look} = reading;
  const isShort = result.outcome === 'attention' || result.outcome === 'unacceptable';
  const {lines, cautions} = saySources(speech, questionnaire, result.cited);
  return {
    requirement: requirement.id,
    because: isShort ? requirement.because : '',
    advice: isShort ? requirement.advice : '',
    grounds: groundsWithQuestion(reading, result.grounds).map(({question, ground}) => ({
      asked: asks(speech, reading, question, reading.homes[0] ?? namelessHome),
      answer: sayValue(speech, question, ground.value),
    })),
    figures: sayFigures(speech, questionnaire, requirement, look.on),
    sources: lines,
    cautions,
    haveChecked: result.haveChecked ? sayHaveChecked(speech) : '',
  };
}
