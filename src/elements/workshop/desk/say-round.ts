/** The rounds in words. */
import type {Round} from '../../../core/training/ballot.js';
import type {Speech} from '../../../speech/say.js';

/** As the heading of its hands. */
export const sayRoundTitle = ({msg}: Speech, round: Round): string =>
  round === 'first' ? msg('Handen: eerste stemming') : msg('Handen: tweede stemming');

/** By itself. */
export const sayRoundName = ({msg}: Speech, round: Round): string =>
  round === 'first' ? msg('eerste stemming') : msg('tweede stemming');
