/** Why a code or a file was not taken, and what somebody can do about it. No vote is lost by any of it. */
import {str} from '@lit/localize';
import type {RefusedCode} from '../../../core/training/training-code.js';
import type {Speech} from '../../../speech/say.js';
import type {CameraFault} from './camera.js';
import type {NoTrainingFile} from './read-file.js';

export function sayCodeFault(speech: Speech, {fault, groups = []}: RefusedCode): string {
  const {msg} = speech;
  switch (fault) {
    case 'empty':
      return msg('Typ of plak eerst een code.');
    case 'not-a-code':
      return msg('Dit is geen code van een telefoon. Kijk of de hele code er staat.');
    case 'mistyped':
      return sayMistyped(speech, groups);
    case 'wrong-length':
      return msg('Deze code is te kort of te lang. Kijk of elke groep vier tekens heeft.');
    case 'other-casebook':
      return msg('Deze code hoort bij andere cases dan die op deze pagina.');
    case 'other-version':
      return msg('Deze code is gemaakt met een andere versie van de cases. Laat de telefoon de pagina verversen.');
    case 'other-set':
      return msg('Deze code hoort bij een andere keuze van cases. Laat de telefoon de QR-code van nu scannen.');
    case 'set-code':
      return msg('Dit is de code van de cases zelf. Vraag de code die de telefoon aan het eind laat zien.');
    case 'ballot-code':
      return msg('Dit is de code van een telefoon. Hier hoort de code van de cases.');
    case 'answer-code':
      return msg('Dit is de code van een check, niet van een telefoon. Een check brengt u als bestand in.');
    case 'too-long':
      return msg('Deze tekst is te lang voor een code. Zet elke code op een eigen regel.');
  }
}

function sayMistyped({msg}: Speech, groups: readonly number[]): string {
  const [first] = groups;
  if (first === undefined) return msg('In deze code staat een fout. Kijk elke groep na.');
  if (groups.length === 1) return msg(str`In deze code staat een fout. Kijk naar groep ${first}.`);
  return msg(str`In deze code staat een fout, in een van deze groepen: ${groups.join(', ')}.`);
}

export function sayTrainingFileFault({msg}: Speech, fault: NoTrainingFile | 'no-workshop'): string {
  switch (fault) {
    case 'empty':
      return msg('Dit bestand is leeg. Kies een ander bestand.');
    case 'too-large':
      return msg('Dit bestand is te groot om van een workshop te zijn. Kies een ander bestand.');
    case 'cut-off':
      return msg('Dit bestand houdt halverwege op. Bewaar of verstuur het opnieuw.');
    case 'not-json':
      return msg('Dit is geen bestand van een telefoon, een workshop of een check. Kies een ander bestand.');
    case 'other-program':
      return msg('Dit bestand is van een ander programma. Kies een ander bestand.');
    case 'other-casebook':
      return msg('Dit bestand hoort bij andere cases. Kies een ander bestand.');
    case 'other-questionnaire':
      return msg('Dit bestand hoort bij een andere vragenlijst. Kies een ander bestand.');
    case 'other-version':
      return msg('Dit bestand is van een oude versie van de cases en is niet meer te gebruiken.');
    case 'other-set':
      return msg('Dit bestand hoort bij een andere keuze van cases. Laat de telefoon de QR-code van nu scannen.');
    case 'newer':
      return msg('Dit bestand is gemaakt met een nieuwere versie. Ververs deze pagina en kies het opnieuw.');
    case 'unreadable':
      return msg('Dit bestand is beschadigd en niet te lezen. Kies een ander bestand.');
    case 'no-workshop':
      return msg('Dit is geen bestand van een workshop. Stemmen en checks brengt u in als de workshop loopt.');
  }
}

export function sayCameraFault({msg}: Speech, fault: CameraFault): string {
  switch (fault) {
    case 'unsupported':
      return msg('Deze browser kan geen codes scannen. Typ of plak de codes.');
    case 'refused':
      return msg('De camera mag hier niet aan. Sta de camera toe in de browser, of typ de codes.');
    case 'none':
      return msg('Dit apparaat heeft geen camera. Typ of plak de codes.');
    case 'in-use':
      return msg('De camera wordt door een ander programma gebruikt of is losgeraakt. Sluit dat programma, of typ de codes.');
    case 'failed':
      return msg('De camera start niet. Probeer het opnieuw, of typ de codes.');
  }
}
