/** The words of the questionnaire by their ids, so that tests of the element do not repeat them. */
import {questionnaireIn} from '../../src/core.js';
import type {Question, Questionnaire} from '../../src/core/questionnaire.js';
import type {Language} from '../../src/localize.js';
import {questionOf} from '../dossier.js';

const find = ({questions}: Questionnaire, id: string): Question => {
  const found = questions.find((each) => each.id === id);
  if (!found) throw new Error(`There is no question "${id}".`);
  return found;
};

const optionOf = (question: Question, id: string): string => {
  const found = question.kind === 'number' ? undefined : question.options.find((each) => each.id === id);
  if (!found) throw new Error(`"${question.id}" has no option "${id}".`);
  return found.text;
};

/** The text of a question in Dutch. */
export const asks = (question: string): string => questionOf(question).text;

/** The help of a question in Dutch. */
export const helps = (question: string): {readonly why: string; readonly example: string} =>
  questionOf(question).help;

/** The text of an option in Dutch. */
export const says = (question: string, option: string): string => optionOf(questionOf(question), option);

/** The same in another language. */
export async function wordsIn(language: Language): Promise<{asks: typeof asks; says: typeof says}> {
  const other = await questionnaireIn(language);
  return {
    asks: (question) => find(other, question).text,
    says: (question, option) => optionOf(find(other, question), option),
  };
}
