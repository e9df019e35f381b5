/** Codes of the self-check, as somebody may paste them among the cases. */
import {answerCode} from '../../src/core/answer-code.js';
import type {Answers} from '../../src/core/answers.js';
import {dutch, today} from '../dossier.js';

/** The code of these answers to the whole check. */
export const codeOf = (answers: Answers): string => answerCode(dutch, {answers, depth: 'full', day: today});
