import type {Msg} from '../theme.js';
import {documented, fictional, type Cite, type ThemeCases} from './case-content.js';

/** Whether the home is sound, and whether anybody from outside looks at it. */
export const soundHomeCases = (msg: Msg, cite: Cite): ThemeCases => ({
  theme: 'sound-home',
  cases: [
    {
      id: 'fourteen-beds',
      title: msg('Veertien bedden'),
      story: [
        msg(
          'Een uitzendbureau huurt een woonhuis van 84 m². In de huurovereenkomst met de eigenaar staat dat er hooguit zes mensen in wonen.',
        ),
        msg(
          'Het bureau verhuurt veertien bedden aan uitzendkrachten die bij een kwekerij werken. Zo is er 6 m² per persoon. In de slaapkamers van 9 m² staan drie bedden: 3 m² per persoon. De veertien delen één douche en één keuken.',
        ),
      ],
      practice: 'space',
      organisation: {'role': ['agency'], 'arranges-homes': 'yes'},
      home: {'landlord': 'we', 'space/in-all': 6, 'space/bedroom': 3},
      label: 'unacceptable',
      because: msg(
        'De norm van SNF vraagt 10 m² per persoon in het hele huis, en 3,5 m² in de slaapkamer. Dit huis haalt geen van beide. Wie zo krap woont, komt na het werk moeilijk tot rust.',
      ),
      hints: [
        msg('Waar kan een bewoner hier even alleen zijn?'),
        msg('Hoe lang wacht de laatste voor de douche?'),
        msg('Wie weet van het aantal bedden, en wie niet?'),
      ],
      origin: documented(
        msg(
          'Een tussenpersoon bracht in een huis veel meer mensen onder dan de huurovereenkomst toeliet. Het gerechtshof Den Haag ontbond die overeenkomst op 27 juni 2023. Wij lazen alleen de samenvatting. Het oordeel over de ruimte per persoon is van ons. Wij vulden aan: het uitzendbureau, de kwekerij, de maten en alle aantallen.',
        ),
        cite('ECLI:NL:GHDHA:2023:1175'),
      ),
    },
    {
      id: 'two-in-a-bedroom',
      title: msg('Samen op een kamer'),
      story: [
        msg(
          'Een uitzendbureau verhuurt een oud woonhuis van 88 m² met SNF-keurmerk. Er wonen acht mensen die in een magazijn werken. Dat is 11 m² per persoon.',
        ),
        msg(
          'In elke slaapkamer staan twee bedden. De kleinste slaapkamer is 8 m². Daar heeft ieder dus 4 m². Beneden delen de acht een woonkamer, twee douches en een keuken met twee fornuizen.',
        ),
      ],
      practice: 'space',
      organisation: {'role': ['agency'], 'arranges-homes': 'yes'},
      home: {'landlord': 'we', 'certificate': 'snf-or-akf', 'space/in-all': 11, 'space/bedroom': 4},
      label: 'acceptable',
      hard: 'looks-wrong',
      because: msg(
        'Ruim is het niet, met twee bedden op 8 m². Toch haalt het huis beide maten uit de norm van SNF. Die vraagt per persoon 10 m² in huis en 3,5 m² in de slaapkamer.',
      ),
      hints: [
        msg('Hoe rekent u de ruimte per persoon uit?'),
        msg('Wat maakt een gedeelde slaapkamer beter of slechter?'),
        msg('Wat zou u de bewoners zelf vragen?'),
      ],
      origin: fictional,
    },
    {
      id: 'receipt-from-the-municipality',
      title: msg('Bewijs van ontvangst'),
      story: [
        msg(
          'Een transportbedrijf knapt een huis op en verhuurt het aan acht chauffeurs uit Litouwen. De gemeente vraagt hier een vergunning voor verhuur aan arbeidsmigranten. Het bedrijf vroeg die vier weken geleden aan en heeft een bewijs van ontvangst.',
        ),
        msg(
          'De gemeente heeft nog niet beslist. De kamers zijn ruim en nieuw. Omdat de chauffeurs niet langer konden wachten, wonen zij er sinds vorige week.',
        ),
      ],
      practice: 'municipal-permit',
      organisation: {'role': ['employer'], 'arranges-homes': 'yes'},
      home: {'landlord': 'we', 'permit-required': 'yes', 'municipal-permit': 'no'},
      label: 'unacceptable',
      hard: 'looks-acceptable',
      because: msg(
        'Een aanvraag is nog geen vergunning, ook niet met een bewijs van ontvangst en een mooi huis. Zegt de gemeente nee, dan kunnen de chauffeurs plotseling hun bed kwijt zijn.',
      ),
      hints: [
        msg('Wat gebeurt er met de acht als het antwoord van de gemeente nee is?'),
        msg('Wie draagt het risico van het wachten?'),
        msg('Wat had het bedrijf in die vier weken nog meer kunnen regelen?'),
      ],
      origin: fictional,
    },
    {
      id: 'storm-damage',
      title: msg('Stormschade'),
      story: [
        msg(
          'Een kweker verhuurt een huis aan twaalf medewerkers. Na een storm lekt het dak, en de gemeente besluit dat het huis dicht moet. Binnen drie dagen moet iedereen eruit, met alle spullen.',
        ),
        msg(
          'De kweker heeft voor zulke gevallen een afspraak met twee verhuurders in de buurt. Eerst krijgen alle twaalf daar een bed. Pas daarna gaat het huis dicht. Voor zijn andere huizen is het net zo geregeld.',
        ),
      ],
      practice: 'replacement-bed',
      organisation: {'role': ['employer'], 'arranges-homes': 'yes'},
      home: {'landlord': 'we', 'replacement-bed': 'always'},
      label: 'acceptable',
      because: msg(
        'Het huis gaat pas dicht als iedereen een ander bed heeft. Dat was al afgesproken toen er nog niets aan de hand was. Zo verliest niemand door een storm zijn bed en misschien zijn werk.',
      ),
      hints: [
        msg('Waar slapen de twaalf op de vierde dag?'),
        msg('Wanneer is deze afspraak gemaakt?'),
        msg('Wie belt u als een van uw huizen morgen dicht moet?'),
      ],
      origin: fictional,
    },
    {
      id: 'old-farmhouse',
      title: msg('De oude boerderij'),
      story: [
        msg(
          'Een geitenhouder verhuurt kamers in een oude boerderij aan vier mensen die bij hem in dienst zijn. Vorig jaar knapte hij haar op: alles is nieuw en schoon. De huur maken zij zelf over. Van het loon gaat niets af.',
        ),
        msg(
          'Een keurmerk heeft de boerderij niet, en zij is niet van een woningcorporatie. “Wie wil weten hoe het hier is, komt maar kijken”, zegt hij.',
        ),
      ],
      practice: 'quality-mark',
      organisation: {'role': ['employer'], 'arranges-homes': 'yes', 'deducts-rent': 'no'},
      home: {landlord: 'we', certificate: 'none'},
      label: 'attention',
      because: msg(
        'De boerderij lijkt in orde, maar zonder keurmerk is er geen vaste controle van buiten. Wij kennen geen regel die deze geitenhouder tot een keurmerk verplicht. Met een keurmerk weten de vier dat een ander heeft gekeken.',
      ),
      hints: [
        msg('Wie controleert of de boerderij veilig is?'),
        msg('Wat doet een bewoner die twijfelt over de elektra?'),
        msg('Wat zou een keurmerk hier toevoegen?'),
      ],
      origin: fictional,
    },
  ],
});
