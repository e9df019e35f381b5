import type {Source} from '../../core/questionnaire.js';
import type {Msg} from '../theme.js';

/** What the parties agreed among themselves, and the norms of quality marks. */
export const agreements = (msg: Msg): Source[] => [
  {
    id: 'CAO 36',
    title: msg('CAO voor Uitzendkrachten, artikel 36'),
    address:
      'https://abunbbu.nl/abu/artikel-36-uitzendkrachten-niet-permanent-woonachtig-in-nederland-huisvesting-vervoer-en-ziektekosten/',
    date: msg('2021-2025'),
    caution: msg(
      'Dit is de tekst van 2021-2025. Er is een nieuwe cao voor 2026-2028. De artikelen over huisvesting daarin zijn niet gelezen en kunnen een ander nummer hebben.',
    ),
  },
  {
    id: 'SNCU',
    title: msg('Uitleg van de SNCU, die toeziet op de CAO voor Uitzendkrachten'),
    address:
      'https://www.sncu.nl/vraag-en-antwoord/wanneer-dient-een-uitzendkracht-een-gefaciliteerde-huisvesting-te-verlaten/',
    caution: msg(
      'Er is een nieuwe cao voor 2026-2028. De artikelen over huisvesting daarin zijn niet gelezen.',
    ),
  },
  {
    id: 'PKS',
    title: msg('Prijskwaliteitssysteem voor huisvesting van uitzendkrachten'),
    address:
      'https://www.abu.nl/kennisbank/arbeidsmigratie/prijskwaliteitssysteem-voor-huisvesting-internationale-medewerkers-meer-transparantie-betere-woningen/',
    date: msg('1 januari 2025'),
    caution: msg('Of dit systeem u bindt, is maar deels nagegaan.'),
  },
  {
    id: 'ABU code',
    title: msg('Fair Employment Code van de ABU'),
    address: 'https://fairemploymentcode.abu.nl/',
    date: msg('1 april 2023'),
  },
  {
    id: 'SNF',
    title: msg('Norm van SNF (Stichting Normering Flexwonen)'),
    address: 'https://www.normeringflexwonen.nl/de-norm',
  },
  {
    id: 'LTO Feb 2025',
    title: msg('LTO over inhouden in agrarische cao’s, in de pers'),
    address:
      'https://groentennieuws.nl/article/9703361/wegvallen-regeling-inhouden-huisvestingskosten-forse-stap-achteruit',
    date: msg('2025'),
  },
];
