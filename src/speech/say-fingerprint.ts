/** What the fingerprint of a session proves, and what it does not. */
import type {Speech} from './say.js';

export const sayFingerprint = ({msg}: Speech): readonly string[] => [
  msg('De vingerafdruk (SHA-256) is een lang getal. De check berekent het uit alles wat u invulde en uit de dag van het rapport.'),
  msg('Is het getal later nog gelijk, dan is daar niets aan veranderd. Open daarvoor het bewaarde bestand in deze check: dan ziet u het getal van het bestand.'),
  msg('Het bewijst niet dat de antwoorden waar zijn, en ook niet van welke dag ze zijn.'),
];

/** The digits of a fingerprint in groups, to be compared by eye. */
export const inGroups = (fingerprint: string): string => fingerprint.match(/.{1,8}/g)?.join(' ') ?? '';
