/** The questionnaire: the themes put together. */
import type {Questionnaire} from '../core/questionnaire.js';
import {figures} from './figures.js';
import {instruments} from './instruments.js';
import {knownUntil, titleOf} from './opening.js';
import {short} from './short.js';
import {sources} from './sources.js';
import {inTheme, type Msg} from './theme.js';
import {endOfWork} from './themes/end-of-work.js';
import {facts} from './themes/facts.js';
import {freeChoice} from './themes/free-choice.js';
import {livingUndisturbed} from './themes/living-undisturbed.js';
import {priceAndDeposit} from './themes/price-and-deposit.js';
import {rentAndWages} from './themes/rent-and-wages.js';
import {soundHome} from './themes/sound-home.js';
import {speakingUp} from './themes/speaking-up.js';
import {twoContracts} from './themes/two-contracts.js';

/** The questionnaire on dual dependency, in the language of `msg`. */
export function dualDependency(msg: Msg): Questionnaire {
  const themes = [
    inTheme(facts(msg), 'fact'),
    ...[
      freeChoice,
      twoContracts,
      endOfWork,
      rentAndWages,
      priceAndDeposit,
      livingUndisturbed,
      speakingUp,
      soundHome,
    ].map((each) => inTheme(each(msg), 'practice')),
  ];
  return {
    id: 'dual-dependency',
    version: '1.0.0',
    knownUntil,
    title: titleOf(msg),
    themes: themes.map(({theme}) => theme),
    figures: figures(msg),
    questions: themes.flatMap(({questions}) => questions),
    practices: themes.flatMap(({practices}) => practices),
    sources: sources(msg),
    instruments: instruments(msg),
    short,
  };
}
