/** Why nothing was kept, or nothing opened, in words. Each ends with what is still there. */
import {str} from '@lit/localize';
import type {FileFault} from '../../core/parse-session.js';
import type {Speech} from '../../speech/say.js';
import type {StoreFault} from './device-store.js';
import type {NoCode} from './found.js';

export function sayFileFault({msg}: Speech, fault: FileFault): string {
  const nothingChanged = msg('Er is niets veranderd.');
  const what = (() => {
    switch (fault) {
      case 'empty':
        return msg('Dit bestand is leeg. Kies een ander bestand.');
      case 'too-large':
        return msg('Dit bestand is te groot om van deze check te zijn. Kies een ander bestand.');
      case 'cut-off':
        return msg('Dit bestand houdt halverwege op. Bewaar of verstuur het opnieuw.');
      case 'not-json':
        return msg('Dit bestand is niet door deze check gemaakt. Kies een ander bestand.');
      case 'other-program':
        return msg('Dit bestand is van een ander programma. Kies een ander bestand.');
      case 'other-questionnaire':
        return msg('Dit bestand hoort bij een andere vragenlijst. Kies een ander bestand.');
      case 'newer':
        return msg('Dit bestand is gemaakt met een nieuwere versie van de check. Bewaar eerst uw antwoorden van nu, en vernieuw dan deze pagina.');
      case 'unreadable':
        return msg('Dit bestand is beschadigd en niet te lezen. Kies een ander bestand.');
    }
  })();
  return `${what} ${nothingChanged}`;
}

export function sayCodeFault(speech: Speech, {fault, groups = []}: NoCode): string {
  const {msg} = speech;
  switch (fault) {
    case 'empty':
      return msg('Typ of plak eerst een code.');
    case 'not-a-code':
      return msg('Dit is geen code van deze check. Er is niets veranderd.');
    case 'mistyped':
      return sayMistyped(speech, groups);
    case 'wrong-length':
      return msg('Deze code is te kort of te lang. Kijk of elke groep vier tekens heeft. Er is niets veranderd.');
    case 'other-questionnaire':
      return msg('Deze code hoort bij een andere vragenlijst. Er is niets veranderd.');
    case 'newer':
      return msg('Deze code is gemaakt met een nieuwere versie van de check. Bewaar eerst uw antwoorden van nu, en vernieuw dan deze pagina. Er is niets veranderd.');
    case 'unknown-version':
      return msg('Deze code is van een versie die deze check niet kent. Er is niets veranderd.');
    case 'too-long':
      return msg('Deze tekst is te lang voor een code. Er is niets veranderd.');
  }
}

function sayMistyped({msg}: Speech, groups: readonly number[]): string {
  const [first] = groups;
  if (first === undefined) return msg('In deze code staat een fout. Kijk elke groep na. Er is niets veranderd.');
  if (groups.length === 1) return msg(str`In deze code staat een fout. Kijk naar groep ${first}. Er is niets veranderd.`);
  return msg(str`In deze code staat een fout, in een van deze groepen: ${groups.join(', ')}. Er is niets veranderd.`);
}

export function sayStoreFault({msg}: Speech, fault: StoreFault): string {
  switch (fault) {
    case 'forbidden':
      return msg('Deze browser staat niet toe dat de check hier iets bewaart. Misschien is dit een privévenster. Uw antwoorden staan nog op deze pagina. Bewaar ze in een bestand.');
    case 'full':
      return msg('De opslag van deze browser is vol. Uw antwoorden staan nog op deze pagina. Bewaar ze in een bestand. Staat hieronder een oude check? Die kunt u wissen.');
    case 'changed':
      return msg('Deze check is ergens anders veranderd: in een ander tabblad, of in een andere check op deze pagina.');
    case 'gone':
      return msg('Deze check is hier gewist: in een ander tabblad, op deze pagina of in de browser.');
  }
}

/** What an entry on this device is that cannot be opened. */
export const sayUnreadable = ({msg}: Speech, fault: FileFault): string =>
  fault === 'newer'
    ? msg('Een check van een nieuwere versie. Vernieuw deze pagina om hem te openen.')
    : msg('Iets wat de check niet kan lezen. Misschien is het van een ander programma.');
