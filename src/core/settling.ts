/** Finds the questions that can settle what is still open. */
import type {Home} from './answers.js';
import type {Condition, Id, Requirement} from './questionnaire.js';
import type {Reading} from './reading.js';

/**
 * The questions that are asked, have no usable answer, and keep a requirement open: first those that
 * decide whether it applies, then whether it holds, then how grave it is. In the order of the walk.
 */
export function settling(reading: Reading, requirement: Requirement, home: Home): readonly Id[] {
  const {appliesWhen, holdsWhen, otherwise} = requirement;
  const stages = [[appliesWhen], [holdsWhen], otherwise.map(({when}) => when)];
  for (const stage of stages) {
    const found = new Set<Id>();
    for (const condition of stage) {
      if (condition) collect(reading, condition, home, found, new Set());
    }
    if (found.size > 0) {
      return reading.questionnaire.questions.filter(({id}) => found.has(id)).map(({id}) => id);
    }
  }
  return [];
}

function collect(
  reading: Reading,
  condition: Condition,
  home: Home,
  found: Set<Id>,
  seen: Set<Id>,
): void {
  if (reading.holds(condition, home) !== undefined) return;
  if ('all' in condition || 'any' in condition) {
    const parts = 'all' in condition ? condition.all : condition.any;
    for (const part of parts) collect(reading, part, home, found, seen);
  } else if ('not' in condition) {
    collect(reading, condition.not, home, found, seen);
  } else if ('someHome' in condition) {
    for (const each of reading.homes) collect(reading, condition.someHome, each, found, seen);
  } else {
    const question = reading.question(condition.question);
    if (!question || seen.has(question.id)) return;
    seen.add(question.id);
    if (reading.asked(question, home) === true) found.add(question.id);
    else if (question.askedWhen) collect(reading, question.askedWhen, home, found, seen);
  }
}
