/** The casebook: the cases of the themes put together, and the programmes made of them. */
import type {Id} from '../../core/questionnaire.js';
import type {Casebook} from '../../core/training/case.js';
import {sources} from '../sources.js';
import type {Msg} from '../theme.js';
import {casesOf, type Cite} from './case-content.js';
import {endOfWorkCases} from './end-of-work-cases.js';
import {freeChoiceCases} from './free-choice-cases.js';
import {livingUndisturbedCases} from './living-undisturbed-cases.js';
import {inOrder} from './order.js';
import {priceAndDepositCases} from './price-and-deposit-cases.js';
import {programmes} from './programmes.js';
import {rentAndWagesCases} from './rent-and-wages-cases.js';
import {rulings} from './rulings.js';
import {soundHomeCases} from './sound-home-cases.js';
import {speakingUpCases} from './speaking-up-cases.js';
import {twoContractsCases} from './two-contracts-cases.js';

const themes = [
  freeChoiceCases,
  twoContractsCases,
  endOfWorkCases,
  rentAndWagesCases,
  priceAndDepositCases,
  livingUndisturbedCases,
  speakingUpCases,
  soundHomeCases,
] as const;

/**
 * The cases on dual dependency, in the language of `msg`.
 *
 * @throws where a case cites a source that there is not, or the order names another set of cases
 */
export function casebook(msg: Msg): Casebook {
  const cite = citing(msg);
  return {
    id: 'dual-dependency-cases',
    version: '1.0.0',
    cases: inOrder(themes.flatMap((each) => casesOf(each(msg, cite)))),
    programmes,
  };
}

function citing(msg: Msg): Cite {
  const known = new Map([...sources(msg), ...rulings(msg)].map((each) => [each.id, each]));
  return (id: Id) => {
    const source = known.get(id);
    if (!source) throw new Error(`There is no source "${id}".`);
    return {source};
  };
}
