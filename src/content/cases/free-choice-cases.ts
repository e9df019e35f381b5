import type {Msg} from '../theme.js';
import {documented, fictional, type Cite, type ThemeCases} from './case-content.js';

/** Whether someone can say no to the home, or leave home or job, without losing the other. */
export const freeChoiceCases = (msg: Msg, cite: Cite): ThemeCases => ({
  theme: 'free-choice',
  cases: [
    {
      id: 'job-with-a-room',
      title: msg('Een baan met een kamer erbij'),
      story: [
        msg(
          'Een boomkweker met 20 medewerkers biedt nieuwe mensen een baan aan, en een kamer in zijn huis in het dorp. De kamer kost € 95 per week.',
        ),
        msg(
          'Wie liever zelf iets zoekt, nu of later, heeft hetzelfde werk en dezelfde uren. Dat staat in de brief bij de start. Wie de kamer neemt, tekent een eigen huurovereenkomst voor onbepaalde tijd, los van de arbeidsovereenkomst. Nu wonen 9 van de 20 in het huis.',
        ),
      ],
      practice: 'housing-compulsory',
      organisation: {
        'role': ['employer'],
        'arranges-homes': 'yes',
        'housing-compulsory': 'never',
        'refusal-without-effect/no-effect': 'never',
        'refusal-without-effect/told-in-writing': 'yes',
      },
      home: {'landlord': 'we', 'lease-kind': 'open-ended', 'separate-documents': 'always'},
      label: 'acceptable',
      because: msg(
        'Werk en een kamer samen aanbieden is op zichzelf niet verkeerd. Hier kan iemand nee zeggen tegen de kamer, en het werk en de uren houden. De keuze is dus vrij.',
      ),
      hints: [
        msg('Wat merkt iemand op het werk als hij de kamer niet neemt?'),
        msg('Maakt het uit dat de baas ook de verhuurder is? Waarom?'),
        msg('Waar kan een nieuwe medewerker nalezen wat hij kan kiezen?'),
      ],
      origin: documented(
        msg(
          'De minister schreef in september 2019 dat een goede werkgever werk en een woning samen mag aanbieden. Het heeft volgens die brief voordelen voor beide kanten. Wij lazen een bericht in de pers daarover. Wij vulden aan: de kweker, de aantallen, de huur, de vrije keuze, de brief en de huurovereenkomst.',
        ),
        cite('minister 2019'),
      ),
    },
    {
      id: 'bed-and-meal',
      title: msg('Een bed en een maaltijd'),
      story: [
        msg(
          'Veertig plukkers komen voor de oogst van acht weken bij een teler. Bij aankomst tekenen zij alle papieren. Daar hoort een pakket bij van een bed en een maaltijd, voor € 90 per week. Boven de papieren van het bed staat “kort verblijf”.',
        ),
        msg(
          'Enkele plukkers willen het werk zonder het pakket. De teler zegt meestal nee. Wie eerder weggaat dan is afgesproken, betaalt een boete van € 150.',
        ),
      ],
      practice: 'housing-compulsory',
      organisation: {'role': ['employer'], 'arranges-homes': 'yes', 'housing-compulsory': 'sometimes'},
      home: {'lease-kind': 'short-term', 'short-stay-label': 'yes'},
      label: 'unacceptable',
      because: msg(
        'Wie om het werk zonder het pakket vraagt, krijgt meestal nee. Zo moet iemand het bed nemen om daar te kunnen werken. Wie niet kan weigeren, durft ook niet te klagen.',
      ),
      hints: [
        msg('Wat kan een plukker doen die al een bed bij familie heeft?'),
        msg('Op welk moment hoort iemand voor het eerst van het pakket?'),
        msg('Wat doet een boete van € 150 met iemand die weg wil?'),
      ],
      origin: documented(
        msg(
          'De rechtbank Limburg vond op 10 november 2016 dat er geen keuzevrijheid was, als deel van uitbuiting. Later sprak het hof een medewerker vrij in wat dezelfde zaak lijkt (ECLI:NL:GHSHE:2021:2205). Dat iets geen misdrijf is, maakt het nog niet acceptabel. Wij lazen alleen de samenvatting. Wij vulden aan: de teler, de oogst van acht weken, de aantallen, de bedragen en “kort verblijf”.',
        ),
        cite('ECLI:NL:RBLIM:2016:9615'),
      ),
    },
    {
      id: 'room-in-town',
      title: msg('Een eigen kamer in de stad'),
      story: [
        msg(
          'Agnieszka werkt via een uitzendbureau vier diensten per week in een bakkerij. Zij woont in een huis van het bureau, met een huurovereenkomst voor onbepaalde tijd. In mei vindt zij zelf een kamer en zegt de huur op.',
        ),
        msg(
          'De planner past alleen haar adres aan. Zij houdt haar vier diensten en haar toeslag. Zo gaat het bij iedereen die verhuist. In de brief bij de start leest ieder: “Elders wonen heeft geen gevolgen voor uw werk.”',
        ),
      ],
      practice: 'refusal-without-effect',
      organisation: {
        'role': ['agency'],
        'arranges-homes': 'yes',
        'refusal-without-effect/no-effect': 'never',
        'refusal-without-effect/told-in-writing': 'yes',
      },
      home: {'landlord': 'we', 'lease-kind': 'open-ended'},
      label: 'acceptable',
      because: msg(
        'Agnieszka verhuist en houdt haar diensten en haar toeslag. Dat dit voor iedereen zo is, staat op papier. Zij kan het dus nalezen en laten zien.',
      ),
      hints: [
        msg('Wat verandert er voor haar op het werk na de verhuizing?'),
        msg('Wat doet zo’n zin in de brief met een nieuwe bewoner?'),
        msg('Hoe gaat dit bij u in de planning?'),
      ],
      origin: fictional,
    },
    {
      id: 'agency-and-grower-agree',
      title: msg('Een afspraak tussen bureau en teler'),
      story: [
        msg(
          'Een paprikateler leent elk jaar 25 uitzendkrachten in bij één uitzendbureau. Het bureau betaalt hun reis en leert hun het werk. Daarom spraken bureau en teler iets af. Tot een jaar na het einde van de plaatsing neemt de teler niemand van hen zelf in dienst.',
        ),
        msg(
          'Na het seizoen vraagt Mihai de teler om een baan. “Ik heb je graag”, zegt de teler, “maar ik houd mij aan de afspraak.” Zo antwoordt hij iedereen die het vraagt.',
        ),
      ],
      practice: 'leaving-for-another-employer',
      organisation: {'role': ['hirer'], 'leaving-for-another-employer/hirer': 'yes'},
      label: 'unacceptable',
      hard: 'looks-acceptable',
      because: msg(
        'Het lijkt een afspraak tussen twee bedrijven, maar zij houdt Mihai tegen. Hij kan niet naar de teler overstappen en blijft aan het bureau vastzitten. De Waadi staat zo’n belemmering niet toe; die wet lazen wij maar voor een deel.',
      ),
      hints: [
        msg('Wie heeft voordeel van deze afspraak, en wie niet?'),
        msg('Wat kan Mihai nu nog kiezen?'),
        msg('Weet Mihai van tevoren dat deze afspraak er is?'),
      ],
      origin: fictional,
    },
  ],
});
