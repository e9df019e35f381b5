/** Why a link leads to no room, and what to do; the cases themselves can still be done alone. */
import type {TrainingCodeFault} from '../../core/training/training-code.js';
import type {Speech} from '../../speech/say.js';

export function sayLinkFault({msg}: Speech, fault: TrainingCodeFault): string {
  const what = (() => {
    switch (fault) {
      case 'empty':
      case 'not-a-code':
      case 'too-long':
        return msg('Deze link leidt niet naar een zaal.');
      case 'mistyped':
      case 'wrong-length':
      case 'other-set':
        return msg('In deze link staat een fout, of er ontbreekt een stuk.');
      case 'other-casebook':
        return msg('Deze link hoort bij andere cases dan die op deze pagina.');
      case 'other-version':
        return msg('Deze link is van een andere versie van de cases. Vernieuw deze pagina en open de link opnieuw.');
      case 'ballot-code':
        return msg('In deze link staat de code van iemands stemmen, en geen zaal.');
      case 'answer-code':
      case 'set-code':
        return msg('In deze link staat een code van de check, en geen zaal.');
    }
  })();
  const further = msg('Scan de code in de zaal opnieuw, of vraag de begeleider om de link. U kunt de cases ook alleen doen.');
  return `${what} ${further}`;
}
