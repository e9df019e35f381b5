import {
  agency,
  agencyOrEmployer,
  all,
  below,
  housing,
  leaseKind,
  not,
  withheld,
} from '../conditions.js';
import {alwaysOrNot, cite, yesNo, type Msg, type ThemeContent} from '../theme.js';

/** The facts decide what is asked and what binds. They are not judged. */
export const facts = (msg: Msg): ThemeContent => ({
  id: 'facts',
  title: msg('Uw situatie'),
  remark: {
    text: msg(
      'Werk en huisvesting samen aanbieden is op zichzelf niet verkeerd. Het kan goed zijn voor beide kanten. Deze check kijkt hoe u het doet.',
    ),
    citations: [
      cite('newsletter 2012', undefined, 'good practice', 'read'),
      cite('minister 2019', undefined, 'good practice', 'partly'),
    ],
  },
  questions: [
    {
      id: 'role',
      scope: 'organisation',
      kind: 'choices',
      atLeastOne: true,
      askedWhen: all(),
      text: msg('Wat is uw organisatie?'),
      help: {
        why: msg('Voor een uitzendbureau gelden andere regels dan voor een inlener.'),
        example: msg('Een kweker met eigen mensen én uitzendkrachten kiest werkgever en inlener.'),
      },
      options: [
        {id: 'agency', text: msg('Uitzendbureau: wij zenden mensen uit naar andere bedrijven')},
        {id: 'employer', text: msg('Werkgever: arbeidsmigranten zijn bij ons in dienst')},
        {id: 'hirer', text: msg('Inlener: uitzendkrachten van een bureau werken bij ons')},
      ],
    },
    {
      id: 'arranges-homes',
      scope: 'organisation',
      kind: 'choice',
      askedWhen: agencyOrEmployer,
      text: msg('Regelt u huisvesting voor mensen die voor u of via u werken?'),
      help: {
        why: msg('Wie geen huisvesting regelt, krijgt veel minder vragen.'),
        example: msg(
          'Ook ja: een bedrijf dat aan u verbonden is verhuurt, of u brengt mensen onder bij een verhuurder.',
        ),
      },
      options: [
        {id: 'yes', text: msg('Ja, wijzelf, een bedrijf dat bij ons hoort, of via een verhuurder')},
        {id: 'no', text: msg('Nee')},
      ],
    },
    {
      id: 'agency-agreement',
      scope: 'organisation',
      kind: 'choice',
      askedWhen: agency,
      text: msg('Geldt de CAO voor Uitzendkrachten voor u?'),
      help: {
        why: msg('Deze cao heeft eigen regels voor huisvesting. Voor wie eronder valt, zijn die bindend.'),
        example: msg('Staat de CAO voor Uitzendkrachten in uw uitzendovereenkomsten? Kies dan ja.'),
      },
      options: yesNo(msg),
    },
    {
      id: 'abu-member',
      scope: 'organisation',
      kind: 'choice',
      askedWhen: all(agency, housing),
      text: msg('Bent u lid van de ABU?'),
      help: {
        why: msg('Leden van deze vereniging van uitzendbureaus hebben een eigen gedragscode.'),
        example: msg('U staat in de ledenlijst van de ABU.'),
      },
      options: yesNo(msg),
    },
    {
      id: 'origin',
      scope: 'organisation',
      kind: 'choices',
      askedWhen: housing,
      text: msg('Wie woont er in de huisvesting die u regelt?'),
      help: {
        why: msg(
          'De Wet goed verhuurderschap geeft de eerste groep extra rechten. Voor de tweede groep is er een Europese richtlijn.',
        ),
        example: msg(
          'Iemand uit Polen met zijn woning daar, die hier een half jaar werkt, hoort bij de eerste groep.',
        ),
      },
      options: [
        {id: 'eu', text: msg('Mensen uit een ander EU-land met hun hoofdverblijf buiten Nederland')},
        {id: 'seasonal', text: msg('Seizoenarbeiders van buiten de EU')},
        {id: 'other', text: msg('Anderen')},
      ],
    },
    {
      id: 'deducts-rent',
      scope: 'organisation',
      kind: 'choice',
      askedWhen: housing,
      text: msg('Houdt u huur of andere woonkosten in op het loon?'),
      help: {
        why: msg('Voor inhouden op het loon gelden strenge regels.'),
        example: msg('Op de loonstrook gaat een bedrag voor huisvesting van het loon af: kies ja.'),
      },
      options: yesNo(msg),
    },
    {
      id: 'minimum-still-paid',
      scope: 'organisation',
      kind: 'choice',
      askedWhen: withheld,
      text: msg('Krijgt iedereen na alle inhoudingen altijd nog het volle minimumloon uitbetaald?'),
      help: {
        why: msg('Wie inhoudt op het minimumloon zelf, moet aan extra voorwaarden voldoen.'),
        example: msg(
          'Iemand werkte 20 uur. Haalt de huur het loon onder het minimumloon over die 20 uur? Kies nee. Loonheffing en pensioenpremie tellen niet mee.',
        ),
      },
      options: alwaysOrNot(msg),
    },
    {
      id: 'agricultural-agreement',
      scope: 'organisation',
      kind: 'choice',
      askedWhen: below,
      text: msg('Geldt een agrarische cao voor u?'),
      help: {
        why: msg('Volgens LTO (boeren en tuinders) ligt de grens voor inhouden in agrarische cao’s lager.'),
        example: msg('Een cao voor de glastuinbouw of de open teelten is een agrarische cao.'),
      },
      options: yesNo(msg),
    },
    {
      id: 'landlord',
      scope: 'home',
      kind: 'choice',
      askedWhen: housing,
      text: msg('Wie is volgens de huurovereenkomst met de bewoner de verhuurder?'),
      help: {
        why: msg(
          'Verhuurt u zelf, of een bedrijf dat bij u hoort? Dan vragen we ook naar prijs, borg en wonen.',
        ),
        example: msg(
          'U huurt van een corporatie en verhuurt zelf door: “Wijzelf”. Niets op papier? Kies wie het met de bewoner afsprak.',
        ),
      },
      options: [
        {id: 'we', text: msg('Wijzelf')},
        {id: 'tied', text: msg('Een bedrijf dat aan ons verbonden is, zoals een bv van dezelfde eigenaar')},
        {id: 'independent', text: msg('Een verhuurder die los van ons staat')},
        {id: 'corporation', text: msg('Een woningcorporatie')},
      ],
    },
    {
      id: 'lease-kind',
      scope: 'home',
      kind: 'choice',
      changeable: true,
      askedWhen: housing,
      text: msg('Wat voor huurovereenkomst hebben de bewoners?'),
      help: {
        why: msg('Van de soort huurovereenkomst hangt af hoe goed de bewoner beschermd is.'),
        example: msg(
          'Er staat een einddatum in, niet “short stay”, en de bewoner tekende in 2025: kies het derde antwoord.',
        ),
      },
      options: [
        {id: 'open-ended', text: msg('Voor onbepaalde tijd')},
        {id: 'fixed-before', text: msg('Voor een vaste tijd, getekend vóór 1 juli 2024')},
        {id: 'fixed-since', text: msg('Voor een vaste tijd, getekend op of na 1 juli 2024')},
        {id: 'short-term', text: msg('Voor kort verblijf (short stay), “naar zijn aard van korte duur”')},
        {id: 'service-dwelling', text: msg('Een dienstwoning: daar wonen hoort bij de baan')},
        {id: 'none-written', text: msg('Er is niets op papier')},
      ],
    },
    {
      id: 'service-nature',
      scope: 'home',
      kind: 'choice',
      askedWhen: leaseKind('service-dwelling'),
      text: msg('Is daar wonen nodig door de aard van het werk zelf?'),
      help: {
        why: msg('Alleen dan kan het een echte dienstwoning zijn, waar wonen en werk bij elkaar horen.'),
        example: msg('Een begeleider die ’s nachts bij de groep is: ja. Een bed dicht bij de kas: nee.'),
      },
      options: yesNo(msg),
    },
    {
      id: 'service-duty',
      scope: 'home',
      kind: 'choice',
      askedWhen: leaseKind('service-dwelling'),
      text: msg('Staat in de arbeidsovereenkomst dat daar wonen een plicht is bij deze baan?'),
      help: {
        why: msg('Een echte dienstwoning vraagt ook dat wonen een plicht van de baan is.'),
        example: msg('In het contract van de begeleider staat: “U bent verplicht in het huis van de groep te wonen.”'),
      },
      options: yesNo(msg),
    },
    {
      id: 'leases-since-2023-07',
      scope: 'home',
      kind: 'choice',
      askedWhen: all(housing, not(leaseKind('fixed-since'))),
      text: msg('Is hier sinds 1 juli 2023 een huurovereenkomst gesloten, op papier of mondeling?'),
      help: {
        why: msg('Sinds die dag geldt de Wet goed verhuurderschap voor nieuwe huurovereenkomsten.'),
        example: msg('Er kwam in 2024 een nieuwe bewoner bij: kies ja, ook als de anderen er al woonden.'),
      },
      options: yesNo(msg),
    },
    {
      id: 'certificate',
      scope: 'home',
      kind: 'choice',
      changeable: true,
      askedWhen: housing,
      text: msg('Heeft deze woning een keurmerk, of is zij van een woningcorporatie?'),
      help: {
        why: msg('Een keurmerk toont dat een ander de woning controleert. Het telt ook mee bij inhouden op het minimumloon.'),
        example: msg('SNF is het keurmerk voor flexwonen, AKF dat voor de landbouw. Zoek uw adres in het register. Allebei? Kies het keurmerk.'),
      },
      options: [
        {id: 'corporation', text: msg('De woning is van een woningcorporatie')},
        {id: 'snf-or-akf', text: msg('Keurmerk SNF of AKF')},
        {id: 'none', text: msg('Geen van beide')},
      ],
    },
  ],
  practices: [],
});
