import type {Source} from '../../core/questionnaire.js';
import type {Msg} from '../theme.js';

/** What courts, inspectorate, government, researchers and press found or said. */
export const findings = (msg: Msg): Source[] => [
  {
    id: 'inspectorate 2017',
    title: msg('Standpunt van de inspectie over de volmacht'),
    address: 'https://www.flexnieuws.nl/2017/11/volmacht-tot-inhoudingen-op-loon/',
    date: msg('2017'),
    caution: msg('De schrijver van het artikel waarin dit staat, bestrijdt dit standpunt.'),
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
    id: 'ILO indicators',
    title: msg('Kenmerken van dwangarbeid volgens de ILO (Internationale Arbeidsorganisatie)'),
  },
];
