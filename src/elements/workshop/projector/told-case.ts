/** A case as the room sees it: its place among the others, and what is judged of it. */
import type {Case} from '../../../core/training/case.js';
import {judgeCase} from '../../../core/training/judge-case.js';
import type {Stage} from '../../../core/training/workshop.js';
import {sayCase} from '../../../speech/training/say-case.js';
import type {CaseWords} from '../../../speech/training/say-case.js';
import type {Speech} from '../../../speech/say.js';
import type {ProjectorModel} from './model.js';

export interface ToldCase {
  readonly told: Case;
  readonly stage: Stage;
  /** From 1. */
  readonly place: number;
  readonly of: number;
}

/** The case of this moment; undefined where there is none, or none of this id. */
export function toldCase({casebook, workshop: {moment, cases}}: ProjectorModel): ToldCase | undefined {
  if (moment.name !== 'case') return undefined;
  const told = casebook.cases.find(({id}) => id === moment.case);
  return told && {told, stage: moment.stage, place: cases.indexOf(told.id) + 1, of: cases.length};
}

/** The verdict and all that belongs to it; undefined where the questionnaire does not have the practice. */
export function wordsOfCase(
  speech: Speech,
  {questionnaire, day}: ProjectorModel,
  told: Case,
): CaseWords | undefined {
  const judged = judgeCase(questionnaire, told, day);
  return judged && sayCase(speech, told, judged);
}
