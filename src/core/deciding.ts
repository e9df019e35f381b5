/** Finds the answers that make a condition what it is. */
import type {Home} from './answers.js';
import type {Ground} from './assessment.js';
import type {Condition} from './questionnaire.js';
import type {Reading} from './reading.js';

/**
 * The answers that decide a condition, each question once: enough of them to make it true or false.
 * None while it is undefined.
 */
export function deciding(reading: Reading, condition: Condition, home: Home): readonly Ground[] {
  const found = new Map<string, Ground>();
  collect(reading, condition, home, found);
  return [...found.values()];
}

function collect(
  reading: Reading,
  condition: Condition,
  home: Home,
  found: Map<string, Ground>,
): void {
  const truth = reading.holds(condition, home);
  if ('not' in condition) {
    collect(reading, condition.not, home, found);
  } else if ('someHome' in condition) {
    for (const each of reading.homes) collect(reading, condition.someHome, each, found);
  } else if ('all' in condition || 'any' in condition) {
    const parts = 'all' in condition ? condition.all : condition.any;
    // One false part makes "all" false, one true part makes "any" true.
    const one = truth === ('any' in condition)
      ? parts.find((part) => reading.holds(part, home) === truth)
      : undefined;
    for (const part of one ? [one] : parts) collect(reading, part, home, found);
  } else {
    const question = reading.question(condition.question);
    const value = question && reading.given(question, home);
    if (question && value !== undefined) found.set(question.id, {question: question.id, value});
    else if (question?.askedWhen && reading.asked(question, home) === false) {
      collect(reading, question.askedWhen, home, found);
    }
  }
}
