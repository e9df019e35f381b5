/** What the fingerprint of a session proves, and what it does not. */
import type {Speech} from './say.js';

export const sayFingerprint = ({msg}: Speech): readonly string[] => [
  msg('De vingerafdruk (SHA-256) is een getal dat uit al uw gegevens is berekend.'),
  msg('Is hij later nog gelijk, dan is er niets aan veranderd.'),
  msg('Hij bewijst niet dat de antwoorden waar zijn, en ook niet van welke dag ze zijn.'),
];
