/** What a person can do about a practice, in the words of the report: an action starts from it. */
import {str} from '@lit/localize';
import type {RequirementResult} from '../core/assessment.js';
import type {Practice} from '../core/questionnaire.js';
import type {Reading} from '../core/reading.js';
import {outcomes} from '../core/verdict.js';
import {asks} from './asks.js';
import type {Speech} from './say.js';

/**
 * The advice on what falls short, the gravest first, each on a line of its own. Where nothing is
 * certain yet: to find out the question that settles it.
 *
 * @param short the requirements of the practice that fall short or are open
 */
export function sayAdvice(
  speech: Speech,
  reading: Reading,
  practice: Practice,
  short: readonly RequirementResult[],
): string {
  const certain = short
    .filter(({outcome}) => outcome !== 'unclear')
    .sort((one, other) => outcomes.indexOf(one.outcome) - outcomes.indexOf(other.outcome));
  const lines = certain.flatMap(
    ({requirement}) => practice.requirements.find(({id}) => id === requirement)?.advice ?? [],
  );
  return [...new Set(lines.length > 0 ? lines : [findOut(speech, reading, practice, short)])].join('\n');
}

function findOut(
  speech: Speech,
  reading: Reading,
  practice: Practice,
  [open]: readonly RequirementResult[],
): string {
  const {msg} = speech;
  const home = reading.homes.find(({id}) => id === open?.home);
  const [question] = open?.settledBy.flatMap((id) => reading.question(id) ?? []) ?? [];
  const sought = question ? asks(speech, reading, question, home) : practice.title;
  return msg(str`Zoek uit: ${sought}`);
}
