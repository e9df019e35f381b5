import type {Source} from '../core/questionnaire.js';
import type {Msg} from './theme.js';

/** Of three sources: the ministry's page on the Wet goed verhuurderschap for labour migrants. */
const MINISTRY_ON_WGV =
  'https://www.volkshuisvestingnederland.nl/onderwerpen/wet-goed-verhuurderschap/wgv-voor-arbeidsmigranten';

/** What the verdicts rest on. Where an account by others was read, the title or the date says so. */
export const sources = (msg: Msg): Source[] => [
  {id: 'newsletter 2012', title: msg('Voortgangsbrief Nationale Verklaring'), date: msg('eind 2012')},
  {id: 'good practice', title: msg('Geen regel: onze eigen lezing van de vraag uit de nieuwsbrief van 2012')},
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
    id: 'inspectorate 2017',
    title: msg('Standpunt van de inspectie over de volmacht'),
    address: 'https://www.flexnieuws.nl/2017/11/volmacht-tot-inhoudingen-op-loon/',
    date: msg('2017'),
    caution: msg('De schrijver van het artikel waarin dit staat, bestrijdt dit standpunt.'),
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
    caution: msg('Of dit systeem u bindt, is maar deels gelezen.'),
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
  {
    id: 'minister 2019',
    title: msg('De minister over werk en huisvesting samen, in de pers'),
    address:
      'https://www.destentor.nl/zeewolde/koolmees-wil-dat-arbeidsmigranten-zeewolde-minder-afhankelijk-worden-van-uitzendbureaus~acf93654/',
    date: msg('september 2019'),
  },
  {
    id: 'cabinet letter 2019',
    title: msg('Kabinetsbrief, Kamerstuk 29 861 nr. 47, in de pers'),
    address: 'https://www.nrc.nl/nieuws/2019/06/21/kabinet-pakt-uitbuiting-arbeidsmigranten-aan-a3964609',
    date: msg('21 juni 2019'),
  },
  {
    id: 'Roemer 2020',
    title: msg('Advies “Geen tweederangsburgers”, in de pers'),
    address:
      'https://www.nrc.nl/nieuws/2020/10/30/advies-hogere-eisen-uitzendbureaus-tegen-uitbuiting-arbeidsmigranten-a4018032',
    date: msg('30 oktober 2020'),
  },
  {
    id: 'VNG',
    title: msg('VNG (gemeenten) over de afhankelijkheidsrelatie'),
    address: 'https://vng.nl/artikelen/afhankelijkheidsrelatie',
  },
  {
    id: 'letter Feb 2025',
    title: msg('Brief van de minister, Kamerstuk 29 861 nr. 156'),
    address: 'https://tweedekamer.nl/kamerstukken/detail?did=2025D05142&id=2025D05142',
    date: msg('6 februari 2025'),
  },
  {
    id: 'NLA 2022',
    title: msg('Jaarverslag van de Nederlandse Arbeidsinspectie, in de pers'),
    address:
      'https://www.nu.nl/economie/6199287/uitzendbureaus-zetten-knokploegen-in-om-arbeidsmigranten-uit-te-buiten.html',
    date: msg('mei 2022'),
  },
  {
    id: 'NLA 2020-22',
    title: msg('Controles van de Nederlandse Arbeidsinspectie in 2020-2022, in de pers'),
    address:
      'https://nieuws.nl/economie/20230704/uitzendbureaus-kregen-15-miljoen-euro-aan-boetes-van-inspectie/',
    date: msg('juli 2023'),
  },
  {
    id: 'ECLI:NL:RBMNE:2025:3838',
    title: msg('Kantonrechter Midden-Nederland, ECLI:NL:RBMNE:2025:3838'),
    address: 'https://www.lexboost.com/rechtspraak/ECLI:NL:RBMNE:2025:3838',
    date: msg('22 juli 2025'),
  },
  {
    id: 'ECLI:NL:GHARL:2022:10501',
    title: msg('Gerechtshof Arnhem-Leeuwarden, ECLI:NL:GHARL:2022:10501'),
    address: 'https://lexboost.com/rechtspraak/ECLI:NL:GHARL:2022:10501',
    date: msg('6 december 2022'),
  },
  {
    id: 'ECLI:NL:RBLIM:2016:9615',
    title: msg('Rechtbank Limburg, ECLI:NL:RBLIM:2016:9615'),
    address: 'https://lexboost.com/rechtspraak/ECLI:NL:RBLIM:2016:9615',
    date: msg('10 november 2016'),
    caution: msg(
      'Later sprak het hof een medewerker vrij in wat dezelfde zaak lijkt (ECLI:NL:GHSHE:2021:2205).',
    ),
  },
  {
    id: 'Rb. Oost-Brabant 2022',
    title: msg('Rechtbank Oost-Brabant, volgens een advocatenkantoor'),
    address: 'https://bg.legal/huisvesting-arbeidsmigranten-huurbescherming-en-eigenrichting/',
    date: msg('2022'),
  },
  {
    id: 'press 2025',
    title: msg('Opinie in de pers over wonen en werk in één hand'),
    address:
      'https://www.blikopnieuws.nl/nieuws/307804/arbeidsmigrant-moet-niet-meer-afhankelijk-zijn-van-zijn-werkgever-voor-de-huisvesting',
    date: msg('9 oktober 2025'),
  },
  {
    id: 'EenVandaag 2025',
    title: msg('EenVandaag: het verhaal van een arbeidsmigrant'),
    address:
      'https://eenvandaag.avrotros.nl/artikelen/arbeidsmigrant-kevin-wint-rechtszaak-en-mag-in-huis-blijven-wonen-hoe-dat-grote-gevolgen-kan-hebben-voor-honderdduizenden-andere-migranten-in-nederland-161507',
    date: msg('2025'),
  },
  {
    id: 'BRP duty',
    title: msg('Plicht tot inschrijving in de BRP, in de pers'),
    address:
      'https://www.platform-investico.nl/onderzoeken/bijna-250-duizend-arbeidsmigranten-onvindbaar-voor-overheid',
    date: msg('2021'),
  },
  {
    id: 'prosecution 2022',
    title: msg('Strafeis tegen een uitzendbureau, in de pers (uitspraak niet bekend)'),
    address:
      'https://www.blikopnieuws.nl/nieuws/294139/om-eist-42000-euro-tegen-uitzendbureau-wegens-verduistering-deel-salaris',
    date: msg('mei 2022'),
  },
  {
    id: 'bed-for-bed',
    title: msg('Oproep voor een bed-voor-bedregeling, in de pers'),
    address:
      'https://www.omropfryslan.nl/nieuws/918818-waadhoeke-roept-huisvesters-op-voor-bed-voor-bed-regeling',
    date: msg('november 2019'),
  },
  {
    id: 'NFO 2012',
    title: msg('NFO (fruittelers) over de Nationale Verklaring'),
    address: 'https://www.nfofruit.nl/nieuws/nfo-nationale-verklaring-huisvesting/',
    date: msg('29 maart 2012'),
  },
  {
    id: 'seasonal workers directive',
    title: msg('Richtlijn 2014/36/EU over seizoenarbeiders van buiten de EU'),
    address: 'https://eur-lex.europa.eu/eli/dir/2014/36/oj',
    date: msg('2014'),
    caution: msg('Hoe Nederland deze richtlijn in eigen regels heeft omgezet, is niet nagegaan.'),
  },
  {
    id: 'ILO indicators',
    title: msg('Kenmerken van dwangarbeid volgens de ILO (Internationale Arbeidsorganisatie)'),
  },
];
