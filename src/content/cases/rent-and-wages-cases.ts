import type {Msg} from '../theme.js';
import {documented, fictional, type Cite, type ThemeCases} from './case-content.js';

/** Whether the wage is the worker's own when rent is withheld from it. */
const rentFromWagesCases = (msg: Msg, cite: Cite): ThemeCases['cases'] => [
  {
    id: 'five-pay-slips',
    title: msg('Vijf loonstroken'),
    story: [
      msg(
        'Vijf medewerkers van een schoonmaakbedrijf verdienen het minimumloon. Zij slapen in een huis dat hun werkgever regelt. Over het wonen staat niets op papier, ook geen huurovereenkomst.',
      ),
      msg(
        'Elke vier weken houdt de werkgever € 400 huur in op hun loon. Het staat op een eigen regel van de loonstrook. Zij krijgen daardoor minder dan het minimumloon uitbetaald. Een volmacht om in te houden heeft niemand van hen getekend.',
      ),
    ],
    practice: 'rent-from-wages',
    organisation: {
      'role': ['employer'],
      'arranges-homes': 'yes',
      'deducts-rent': 'yes',
      'minimum-still-paid': 'not-always',
      'power-of-attorney': 'not-always',
      'rent-from-wages/only-housing': ['rent'],
      'rent-from-wages/on-pay-slip': 'always',
    },
    home: {'lease-kind': 'none-written'},
    label: 'unacceptable',
    because: msg(
      'Er gaat geld van het minimumloon af zonder volmacht en zonder huurovereenkomst. Een ander beslist zo over hun loon. Zonder papieren kunnen de vijf moeilijk nagaan of het klopt, en het moeilijk stoppen.',
    ),
    hints: [
      msg('Wat kunnen de vijf laten zien over wat er is afgesproken?'),
      msg('Hoe zou een van hen de inhouding kunnen stoppen?'),
      msg('Wat blijft er over om van te leven?'),
    ],
    origin: documented(
      msg(
        'De rechtbank Midden-Nederland vond dit op 17 mei 2023 in strijd met artikel 13 van de Wet minimumloon en minimumvakantiebijslag. Wij lazen alleen de samenvatting. Wij vulden aan: het schoonmaakbedrijf, het huis, de vier weken, het bedrag en de regel op de loonstrook.',
      ),
      cite('ECLI:NL:RBMNE:2023:2359'),
    ),
  },
  {
    id: 'scheme-from-before-2017',
    title: msg('Een regeling van vóór 2017'),
    story: [
      msg(
        'Een uitzendbureau verrekent de kosten van huisvesting met het loon. Het gebruikt daarvoor een fiscale regeling die in de cao staat. Een vakbond vindt dat dit niet kan, en eist het geld voor de uitzendkrachten terug.',
      ),
      msg(
        'Dit speelde vóór 2017. Het verbod om zulke kosten met het minimumloon te verrekenen, was er toen nog niet. Wat vindt u: zou dit nu nog kunnen?',
      ),
    ],
    practice: 'rent-from-wages',
    organisation: {'role': ['agency'], 'arranges-homes': 'yes', 'deducts-rent': 'yes'},
    because: msg(
      'Deze casus telt niet mee in de score, want de rechter oordeelde over de tijd vóór het verbod van 2017. Wie nu onder het minimumloon inhoudt, moet voldoen aan artikel 2a van het Besluit minimumloon en minimumvakantiebijslag. Of dat hier zo is, vertelt het verhaal niet.',
    ),
    hints: [
      msg('Wat zou u nu eerst willen weten over deze verrekening?'),
      msg('Welke papieren zou u nu vragen?'),
      msg('Waarom kan een oude uitspraak u nu op het verkeerde been zetten?'),
    ],
    origin: documented(
      msg(
        'De rechtbank Gelderland stond de verrekening op 5 november 2015 toe. In 2016 werd dat in hoger beroep bevestigd. Beide uitspraken zijn van vóór het verbod van 2017. Wij lazen alleen een artikel daarover.',
      ),
      cite('ECLI:NL:RBGEL:2015:6830'),
    ),
  },
  {
    id: 'article-twelve',
    title: msg('Artikel 12'),
    story: [
      msg(
        'Een champignonkweker verhuurt kamers met een keurmerk (AKF). In elke arbeidsovereenkomst staat artikel 12: een volmacht om per week € 105 huur in te houden, in korte weken minder. Herroepen (intrekken) kan altijd, staat er, en kost geen kamer of baan. Een los blad is er niet.',
      ),
      msg(
        'Het is altijd de werkelijke huur, met huurovereenkomst en bewijs, en nooit meer dan 20 procent van het minimumloon. De loonstrook heeft er een eigen regel voor. Door de huur krijgt iemand soms minder dan het minimumloon uitbetaald.',
      ),
    ],
    practice: 'rent-from-wages',
    organisation: {
      'role': ['employer'],
      'arranges-homes': 'yes',
      'deducts-rent': 'yes',
      'minimum-still-paid': 'not-always',
      'power-of-attorney': 'always',
      'rent-from-wages/own-document': 'no',
      'rent-from-wages/revocable': 'yes',
      'rent-from-wages/free-to-revoke': 'never',
      'rent-from-wages/ceiling': 20,
      'rent-from-wages/only-housing': ['rent'],
      'rent-from-wages/actual-cost': 'always',
      'rent-from-wages/on-pay-slip': 'always',
    },
    home: {landlord: 'we', certificate: 'snf-or-akf'},
    label: 'unacceptable',
    hard: 'looks-acceptable',
    because: msg(
      'De volmacht is een zin in de arbeidsovereenkomst, en de inhouding komt onder het minimumloon. De inspectie vond in 2017 dat het een los document moet zijn. Dat is haar uitleg van de regels; niet iedereen is het daarmee eens.',
    ),
    hints: [
      msg('Waarvoor tekent iemand die deze arbeidsovereenkomst tekent?'),
      msg('Wat doet iemand die wel de baan wil, maar artikel 12 niet?'),
      msg('Wat verandert er als artikel 12 op een eigen blad staat?'),
    ],
    origin: documented(
      msg(
        'De inspectie vond in 2017 dat de volmacht een los document moet zijn dat herroepen kan worden. De schrijver van het artikel waarin dit staat, bestrijdt dat. Wij vulden aan: de kweker, en alles wat er verder staat. Zo blijft alleen dit punt over.',
      ),
      cite('inspectorate 2017'),
    ),
  },
  {
    id: 'every-friday-eighteen-per-cent',
    title: msg('Elke vrijdag'),
    story: [
      msg(
        'Een uitzendbureau voor magazijnwerk verhuurt kamers met SNF-keurmerk. Een agrarische cao geldt er niet. Elke vrijdag gaat er huur af van het minimumloon: nooit meer dan 18 procent, ook in korte weken.',
      ),
      msg(
        'Iedereen tekende een los blad: een volmacht met namen, bedrag en doel. Daarop staat dat herroepen (intrekken) altijd kan. Wie dat doet, maakt de huur zelf over en houdt kamer en baan.',
      ),
      msg(
        'Het bedrag is altijd de werkelijke huur met servicekosten. Huurovereenkomst en bewijs worden bewaard. De loonstrook heeft er een eigen regel voor.',
      ),
    ],
    practice: 'rent-from-wages',
    organisation: {
      'role': ['agency'],
      'arranges-homes': 'yes',
      'deducts-rent': 'yes',
      'minimum-still-paid': 'not-always',
      'agricultural-agreement': 'no',
      'power-of-attorney': 'always',
      'rent-from-wages/own-document': 'yes',
      'rent-from-wages/revocable': 'yes',
      'rent-from-wages/free-to-revoke': 'never',
      'rent-from-wages/ceiling': 18,
      'rent-from-wages/only-housing': ['rent', 'service-costs'],
      'rent-from-wages/actual-cost': 'always',
      'rent-from-wages/on-pay-slip': 'always',
    },
    home: {landlord: 'we', certificate: 'snf-or-akf'},
    label: 'acceptable',
    hard: 'looks-wrong',
    because: msg(
      'De huur gaat van het minimumloon af, maar elke voorwaarde die wij kennen, is vervuld. Er is een losse volmacht die iemand vrij kan herroepen. Het bedrag klopt, blijft onder de grens en staat op de loonstrook, en de woning heeft een keurmerk.',
    ),
    hints: [
      msg('Wat kan iemand doen die dit niet meer wil?'),
      msg('Waaraan ziet een werknemer of het bedrag klopt?'),
      msg('Welke van deze afspraken zou u het minst graag missen?'),
    ],
    origin: fictional,
  },
];

/** Whether the wage is the worker's own, whatever is owed for the home. */
export const rentAndWagesCases = (msg: Msg, cite: Cite): ThemeCases => ({
  theme: 'rent-and-wages',
  cases: [
    ...rentFromWagesCases(msg, cite),
    {
      id: 'waiting-for-the-call',
      title: msg('Wachten op een telefoontje'),
      story: [
        msg(
          'Twintig mensen werken via een uitzendbureau in een sorteercentrum. Zij wonen in een huis dat het bureau regelt. Elke ochtend vanaf zes uur moeten zij in de woning klaarzitten, want het bureau belt wie er nodig is.',
        ),
        msg(
          'Soms gaat de telefoon om acht uur, soms om elf uur, en soms niet. De uren van het wachten betaalt het bureau niet.',
        ),
      ],
      practice: 'unpaid-standby',
      organisation: {'role': ['agency'], 'arranges-homes': 'yes', 'unpaid-standby': 'unpaid'},
      label: 'unacceptable',
      because: msg(
        'De twintig moeten klaarzitten, maar krijgen daar geen loon voor. Zij verdienen dan niets en zijn ook niet vrij. Hun woning is zo een wachtkamer van het werk.',
      ),
      hints: [
        msg('Wat kan iemand doen tussen zes en elf uur?'),
        msg('Wat gebeurt er met wie er niet is als de telefoon gaat?'),
        msg('Waar begint het werk, vindt u?'),
      ],
      origin: documented(
        msg(
          'De Nederlandse Arbeidsinspectie keurde dit af in haar jaarverslag van mei 2022. Wij lazen een bericht in de pers daarover. Wij vulden aan: het sorteercentrum, het aantal mensen en de tijden.',
        ),
        cite('NLA 2022'),
      ),
    },
    {
      id: 'frost-in-may',
      title: msg('Vorst in mei'),
      story: [
        msg(
          'Een aspergeteler verhuurt kamers aan zijn medewerkers, voor € 90 per week. De huur maken zij zelf over. Door vorst in mei is er twee weken geen werk. De huur loopt door, en zes mensen betalen die weken niet.',
        ),
        msg(
          'Van later loon gaat niets af. De beheerder maakt met elk van hen een betalingsregeling volgens de huurovereenkomst, op papier: negen weken lang € 20 per week. Zo doet de teler dat altijd.',
        ),
      ],
      practice: 'rent-without-work',
      organisation: {
        'role': ['employer'],
        'arranges-homes': 'yes',
        'deducts-rent': 'no',
        'rent-without-work': 'under-lease',
      },
      home: {landlord: 'we'},
      label: 'acceptable',
      hard: 'looks-wrong',
      because: msg(
        'De huur loopt door, maar de schuld blijft buiten het loon. Wie achterstaat, betaalt in kleine bedragen, op papier en volgens de huurovereenkomst. Of de teler over die twee weken loon had moeten betalen, vertelt het verhaal niet.',
      ),
      hints: [
        msg('Wat ziet iemand in juni op zijn loonstrook?'),
        msg('Wat kan iemand doen die naar een andere werkgever wil?'),
        msg('Maakt het uit of een schuld via het loon of via de bank wordt betaald?'),
      ],
      origin: fictional,
    },
  ],
});
