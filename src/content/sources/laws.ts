import type {Source} from '../../core/questionnaire.js';
import type {Msg} from '../theme.js';

/** Of three sources: the ministry's page on the Wet goed verhuurderschap for labour migrants. */
const MINISTRY_ON_WGV =
  'https://www.volkshuisvestingnederland.nl/onderwerpen/wet-goed-verhuurderschap/wgv-voor-arbeidsmigranten';

/** Statutes, decrees and directives. */
export const laws = (msg: Msg): Source[] => [
  {
    id: 'Wgv 2',
    title: msg('Wet goed verhuurderschap, artikel 2'),
    publisher: msg('het ministerie'),
    address: MINISTRY_ON_WGV,
    date: msg('1 juli 2023, voor huurovereenkomsten vanaf die dag'),
  },
  {
    id: 'Wgv: whom',
    title: msg('Wet goed verhuurderschap: wie een arbeidsmigrant is'),
    address: MINISTRY_ON_WGV,
  },
  {
    id: 'ministry on Wgv',
    title: msg('Uitleg bij de Wet goed verhuurderschap voor arbeidsmigranten'),
    publisher: msg('het ministerie'),
    address: MINISTRY_ON_WGV,
    date: msg('2023'),
  },
  {
    id: 'Wgv (meldpunt)',
    title: msg('Wet goed verhuurderschap, het meldpunt van de gemeente'),
    address: 'https://lokaleregelgeving.overheid.nl/CVDR728211/1',
    date: msg('1 juli 2023'),
  },
  {
    id: 'Wgv 5',
    title: msg('Wet goed verhuurderschap, artikel 5'),
    address: 'https://zoek.officielebekendmakingen.nl/gmb-2025-575830.html',
  },
  {
    id: 'BW 7:631',
    title: msg('Burgerlijk Wetboek, artikel 7:631'),
    address: 'https://wetboekplus.nl/burgerlijk-wetboek-boek-7-artikel-631-nietige-bedingen/',
  },
  {
    id: 'BW 7:632',
    title: msg('Burgerlijk Wetboek, artikel 7:632'),
    address: 'https://wetten.legaltools.nl/burgerlijk-wetboek-boek-7/artikel-632',
  },
  {
    id: 'BW 7:650',
    title: msg('Burgerlijk Wetboek, artikel 7:650'),
    address:
      'https://wetboekplus.nl/burgerlijk-wetboek-boek-7-artikel-650-boete-op-overtreding-voorschriften-van-arbeidsovereenkomst/',
  },
  {id: 'BW 7:626', title: msg('Burgerlijk Wetboek, artikel 7:626')},
  {id: 'BW 7:611', title: msg('Burgerlijk Wetboek, artikel 7:611: goed werkgeverschap')},
  {id: 'BW 7:231, 7:272', title: msg('Burgerlijk Wetboek, artikelen 7:231 en 7:272')},
  {id: 'BW 7:261b', title: msg('Burgerlijk Wetboek, artikel 7:261b'), date: msg('1 juli 2023')},
  {id: 'BW 7:264', title: msg('Burgerlijk Wetboek, artikel 7:264')},
  {
    id: 'BW 7:232(2), 7:271',
    title: msg('Burgerlijk Wetboek, korte en tijdelijke huur'),
    address: 'https://www.tomlow-advocaten.nl/nieuws/wet-vaste-huurcontracten-wat-zijn-de-uitzonderingen/',
    date: msg('1 juli 2024'),
  },
  {id: 'BW 6:91-94', title: msg('Burgerlijk Wetboek, artikelen 6:91 tot en met 6:94')},
  {
    id: 'right to the home',
    title: msg('Huisrecht: Grondwet, artikel 12, en Wetboek van Strafrecht, artikel 138'),
  },
  {
    id: 'service dwelling',
    title: msg('Rechtspraak over de dienstwoning'),
    address: 'https://www.gmw.nl/blog/huurbescherming-bij-dienstwoning-of-niet/',
  },
  {
    id: 'Besluit 2a, 2b',
    title: msg('Besluit minimumloon en minimumvakantiebijslag'),
    address:
      'https://www.rijksoverheid.nl/onderwerpen/minimumloon/vraag-en-antwoord/kosten-voor-huur-en-zorgverzekering-inhouden-op-minimumloon-werknemer',
    date: msg('1 januari 2017'),
  },
  {
    id: 'Waadi 9, 9a',
    title: msg('Wet allocatie arbeidskrachten door intermediairs (Waadi)'),
    address: 'https://lexboost.com/rechtspraak/ECLI:NL:RBOVE:2022:1574',
  },
  {
    id: 'Wtta',
    title: msg('Wet toelating terbeschikkingstelling van arbeidskrachten (Wtta)'),
    address:
      'https://www.rijksoverheid.nl/actueel/nieuws/2025/11/11/eerste-kamer-stemt-in-met-strengere-regels-voor-de-uitleenmarkt',
    date: msg('in werking op 1 januari 2027, handhaving vanaf 1 januari 2028'),
  },
  {
    id: 'seasonal workers directive',
    title: msg('Richtlijn 2014/36/EU over seizoenarbeiders van buiten de EU'),
    address: 'https://eur-lex.europa.eu/eli/dir/2014/36/oj',
    date: msg('2014'),
    caution: msg('Hoe Nederland deze richtlijn in eigen regels heeft omgezet, is niet nagegaan.'),
  },
];
