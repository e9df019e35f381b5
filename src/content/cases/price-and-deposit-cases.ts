import type {Msg} from '../theme.js';
import {documented, fictional, type Cite, type ThemeCases} from './case-content.js';

/** What the resident pays for the bed, and what is asked on top of the rent. */
export const priceAndDepositCases = (msg: Msg, cite: Cite): ThemeCases => ({
  theme: 'price-and-deposit',
  cases: [
    {
      id: 'one-price-for-every-bed',
      title: msg('Eén prijs voor elk bed'),
      story: [
        msg(
          'Een uitzendbureau verhuurt bedden aan mensen die het minimumloon verdienen. In het ene huis slapen vier mensen op een kamer. In het andere heeft ieder een eigen kamer met douche.',
        ),
        msg(
          'Voor elk bed gaat hetzelfde van het loon af: 25 procent van het minimumloon. Zij krijgen daardoor minder dan het minimumloon uitbetaald. Meer dan 25 procent kan het bureau niet inhouden.',
        ),
      ],
      practice: 'always-the-maximum',
      organisation: {
        'role': ['agency'],
        'arranges-homes': 'yes',
        'deducts-rent': 'yes',
        'minimum-still-paid': 'not-always',
        'rent-from-wages/ceiling': 25,
      },
      home: {'landlord': 'we', 'always-the-maximum': 'always-the-highest'},
      label: 'attention',
      because: msg(
        'Ook een bed op een kamer voor vier kost het hoogste bedrag: de prijs hangt niet af van de kwaliteit. Op zichzelf is 25 procent geen overtreding; of elk bed zoveel kost, vertelt het verhaal niet. Wel blijft er bij een eenvoudig bed even weinig loon over als bij een goed bed.',
      ),
      hints: [
        msg('Welk bed zou u zelf kiezen voor deze prijs?'),
        msg('Hoe zou het bureau deze prijs aan een bewoner uitleggen?'),
        msg('Wat is een eerlijk verschil tussen deze twee bedden?'),
      ],
      origin: documented(
        msg(
          'De Nederlandse Arbeidsinspectie zag bij controles in 2020-2022 dat bureaus vaak het hoogste vragen, 25 procent. Op zichzelf is dat geen overtreding. De minister vond in februari 2025 dat de kwaliteit die prijs vaak niet waard is. Wij vulden aan: de twee huizen, de kamers en dat het loon onder het minimumloon komt.',
        ),
        cite('NLA 2020-22'),
      ),
    },
    {
      id: 'window-and-deposit',
      title: msg('Een ruit en de borg'),
      story: [
        msg(
          'Een zuivelfabriek verhuurt sinds 2024 kamers aan haar medewerkers, voor onbepaalde tijd. De kale huur is € 350 per maand en de borg € 700.',
        ),
        msg(
          'Dorota verhuist en stoot daarbij een ruit in haar kamer kapot. Na drie weken krijgt zij € 560 terug, met een lijst waarop de nieuwe ruit van € 140 staat. Zo gaat het bij iedereen. Is er niets kapot, dan is de hele borg binnen 14 dagen terug.',
        ),
      ],
      practice: 'deposit',
      organisation: {'role': ['employer'], 'arranges-homes': 'yes'},
      home: {
        'landlord': 'we',
        'lease-kind': 'open-ended',
        'leases-since-2023-07': 'yes',
        'deposit/amount': 2,
        'deposit/returned': 'always',
      },
      label: 'acceptable',
      because: msg(
        'De borg is twee maanden kale huur, precies de grens. Dorota ziet op de lijst wat er van de borg af gaat. De rest heeft zij binnen 30 dagen terug.',
      ),
      hints: [
        msg('Hoeveel maanden kale huur is deze borg?'),
        msg('Waaraan ziet Dorota of de aftrek klopt?'),
        msg('Wat kan zij doen met € 560 na drie weken, en na drie maanden?'),
      ],
      origin: fictional,
    },
    {
      id: 'fifty-euros-at-the-start',
      title: msg('Vijftig euro bij de start'),
      story: [
        msg(
          'Een uitzendbureau verhuurt kamers aan mensen die in een koekfabriek werken. Wie een kamer wil huren, betaalt één keer € 50 administratiekosten.',
        ),
        msg(
          'Het bedrag staat vooraf op papier, in het Pools en het Roemeens. Iedereen krijgt een bon. Voor die € 50 maakt een medewerker de huurovereenkomst klaar en geeft hij een rondleiding door het huis. De huur zelf is laag: € 80 per week.',
        ),
      ],
      practice: 'key-money',
      organisation: {'role': ['agency'], 'arranges-homes': 'yes'},
      home: {'landlord': 'we', 'key-money': 'sometimes'},
      label: 'unacceptable',
      hard: 'looks-acceptable',
      because: msg(
        'De bewoner betaalt hier geld om de kamer te krijgen, boven op de huur. Wij lezen dat als een onredelijk voordeel voor de verhuurder, ook met een bon en een lage huur. Wie zo begint, heeft vanaf de eerste dag minder geld.',
      ),
      hints: [
        msg('Voor wie doet de medewerker dit werk: voor de huurder of voor het bureau?'),
        msg('Kan iemand de kamer krijgen zonder de € 50?'),
        msg('Waar komt dit geld vandaan als iemand net is aangekomen?'),
      ],
      origin: fictional,
    },
    {
      id: 'three-weeks-with-family',
      title: msg('Drie weken naar huis'),
      story: [
        msg(
          'Een vleesverwerker verhuurt kamers aan zijn medewerkers. Cristina gaat in juli drie weken naar haar familie. Haar huur van € 85 per week betaalt zij gewoon door.',
        ),
        msg(
          'In de zomer zoekt het bedrijf bedden voor zes invallers. De kamer van Cristina blijft leeg, met haar spullen erin. Dat is bij iedereen zo: niemand slaapt in een bed waar een ander voor betaalt.',
        ),
      ],
      practice: 'bed-charged-twice',
      organisation: {'role': ['employer'], 'arranges-homes': 'yes'},
      home: {'landlord': 'we', 'bed-charged-twice': 'never'},
      label: 'acceptable',
      hard: 'looks-wrong',
      because: msg(
        'Cristina betaalt drie weken voor een kamer waar zij niet is. Maar de kamer blijft van haar: er slaapt niemand anders, en elk bed wordt maar één keer betaald.',
      ),
      hints: [
        msg('Waarvoor betaalt Cristina in die drie weken?'),
        msg('Wat verandert er als een invaller in haar kamer slaapt?'),
        msg('Hoe doet u dit bij iemand die met verlof is?'),
      ],
      origin: fictional,
    },
  ],
});
