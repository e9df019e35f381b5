/** What every part of the report is made of. */
import type {TemplateResult} from 'lit';
import type {Answers, Home} from '../../core/answers.js';
import type {Assessment, PracticeAssessment} from '../../core/assessment.js';
import type {Id, Practice, Question, Questionnaire} from '../../core/questionnaire.js';
import type {Reading} from '../../core/reading.js';
import type {Step} from '../../core/route.js';
import type {Look} from '../../core/scope.js';
import type {FollowUp} from '../follow-up/follow-up.js';
import type {SeveralHomes} from '../homes/several-homes.js';
import type {Speech} from '../../speech/say.js';
import type {Depth} from '../../core/kept-session.js';
import {asks as asksIn} from '../../speech/asks.js';

/** What the report is about, and what a person can do from it. */
export interface ReportView {
  readonly questionnaire: Questionnaire;
  readonly answers: Answers;
  readonly depth: Depth;
  readonly look: Look;
  readonly reading: Reading;
  /** The questions that are asked: all, or those of one of several homes. */
  readonly steps: readonly Step[];
  /** What is shown of several homes. */
  readonly several: SeveralHomes | undefined;
  readonly toHomes: TemplateResult | undefined;
  /** What a person does with the report, once it is loaded. */
  readonly followUp: FollowUp | undefined;
  /** To a question, and back. */
  readonly onStep: (question: Question, home: Home) => void;
  /** To the first question without an answer. */
  readonly onOnward: () => void;
  /** From the short check to the full one. */
  readonly onDeepen: () => void;
  readonly onRestart: () => void;
  /** Begins anew, and takes away what is kept on this device; undefined where nothing is. */
  readonly onForget: (() => void) | undefined;
  /** Answers that differ in one step take the place of these. */
  readonly onAnswers: (answers: Answers, step: Step) => void;
}

export interface ReportContext {
  readonly speech: Speech;
  readonly view: ReportView;
  readonly assessment: Assessment;
  readonly reading: Reading;
  /** Judges other answers, such as those that are tried out. */
  readonly judge: (reading: Reading) => Assessment;
}

/** A practice and what is said of it. */
export interface Finding {
  readonly practice: Practice;
  readonly said: PracticeAssessment;
}

export function findings({view, assessment}: ReportContext): readonly Finding[] {
  const byId = new Map<Id, Practice>(view.questionnaire.practices.map((each) => [each.id, each]));
  return assessment.practices.flatMap((said) => {
    const practice = byId.get(said.practice);
    return practice ? [{practice, said}] : [];
  });
}

/** The home that a result speaks of. */
export const homeOf = ({reading}: ReportContext, home: Id | undefined): Home | undefined =>
  reading.homes.find(({id}) => id === home) ?? reading.homes[0];

/** A question in the words for this employer; with the name of its home, where there are several. */
export const asks = ({speech, reading}: ReportContext, question: Question, home?: Home): string =>
  asksIn(speech, reading, question, home);
