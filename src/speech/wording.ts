/** The words of a question, for those whom the answers describe. */
import type {Home} from '../core/answers.js';
import type {Help, Question} from '../core/questionnaire.js';
import type {Reading} from '../core/reading.js';

export interface Words {
  readonly text: string;
  readonly help: Help;
}

export const wordsFor = (reading: Reading, question: Question, home: Home): Words =>
  question.wording?.find(({when}) => reading.holds(when, home) === true) ?? question;
