import type {Msg} from '../theme.js';
import {documented, fictional, type Cite, type ThemeCases} from './case-content.js';

/** Whether a resident can read, ask and complain without losing home or job. */
export const speakingUpCases = (msg: Msg, cite: Cite): ThemeCases => ({
  theme: 'speaking-up',
  cases: [
    {
      id: 'hair-in-the-drain',
      title: msg('Haren in het putje'),
      story: [
        msg(
          'Een groentesnijderij verhuurt ook kamers aan haar medewerkers. Er zijn boetes van € 25 tot € 100. Die zijn er voor slecht schoonmaken, een verloren sleutel, haren in het putje en bezoek.',
        ),
        msg(
          'Een medewerker klaagt over die boetes. Nog dezelfde dag is hij ontslagen en zet het bedrijf hem uit zijn kamer.',
        ),
      ],
      practice: 'retaliation',
      organisation: {
        'role': ['employer'],
        'arranges-homes': 'yes',
        'retaliation': 'sometimes',
        'eviction': 'also-otherwise',
      },
      home: {'landlord': 'we', 'visitors/not-fined': 'sometimes'},
      label: 'unacceptable',
      because: msg(
        'Eén klacht kost deze medewerker op één dag zijn baan en zijn kamer. Wie dat ziet gebeuren, zwijgt voortaan ook. Zo kan niemand meer iets zeggen over de boetes.',
      ),
      hints: [
        msg('Wat doen de andere bewoners de volgende keer?'),
        msg('Waar had hij met zijn klacht nog meer heen gekund?'),
        msg('Welke van deze boetes gaan over het huis, en welke over zijn leven thuis?'),
      ],
      origin: documented(
        msg(
          'Het kabinet keurde dit in het algemeen af in een brief van 21 juni 2019. Wij lazen een bericht in de pers daarover. Wij vulden aan: de groentesnijderij en de bedragen.',
        ),
        cite('cabinet letter 2019'),
      ),
    },
    {
      id: 'coordinator-at-the-door',
      title: msg('De coördinator aan de deur'),
      story: [
        msg(
          'Een uitzendbureau is ook de verhuurder. Zijn coördinatoren komen onverwacht langs in de woning, om te zien of iedereen de huisregels volgt. Voor een vuile afwas geven zij een boete van € 50.',
        ),
        msg(
          'Twee bewoners protesteren tegen de boete. Daarna krijgen zij geen werk meer, en dus geen loon. Ook hun bed raken zij kwijt.',
        ),
      ],
      practice: 'retaliation',
      organisation: {
        'role': ['agency'],
        'arranges-homes': 'yes',
        'retaliation': 'sometimes',
      },
      home: {landlord: 'we'},
      label: 'unacceptable',
      because: msg(
        'Wie iets zegt van een boete thuis, verliest zijn werk, zijn loon en zijn bed. Dan durft niemand meer te protesteren.',
      ),
      hints: [
        msg('Bij wie kunnen deze bewoners nog terecht?'),
        msg('Welke taken heeft de coördinator hier allemaal?'),
        msg('Wat leren de andere bewoners van wat deze twee overkomt?'),
      ],
      origin: documented(
        msg(
          'De Nederlandse Arbeidsinspectie keurde dit af in haar jaarverslag van mei 2022. Wij lazen een bericht in de pers daarover. Wij vulden aan: de twee bewoners en het bedrag.',
        ),
        cite('NLA 2022'),
      ),
    },
    {
      id: 'a-broken-shower',
      title: msg('Een kapotte douche'),
      story: [
        msg(
          'Een uitzendbureau huisvest 120 mensen uit Polen en Roemenië. Een ander kantoor neemt hun klachten aan, in het Pools en in het Roemeens. Daar plant niemand diensten en beheert niemand een huis. In elk huis hangt een blad met het nummer, en met het meldpunt goed verhuurderschap van de gemeente.',
        ),
        msg('Zofia belt over een kapotte douche. Zij kan dat in het Pools vertellen. Na drie dagen werkt de douche weer.'),
      ],
      practice: 'complaints',
      organisation: {
        'role': ['agency'],
        'arranges-homes': 'yes',
        'complaints': ['someone-else', 'own-language', 'reporting-point'],
      },
      label: 'acceptable',
      because: msg(
        'Zofia kan klagen in haar eigen taal, bij iemand die niet over haar diensten of haar bed gaat. Komt zij er niet uit, dan weet zij het meldpunt van de gemeente te vinden.',
      ),
      hints: [
        msg('Waarom belt Zofia niet met haar planner?'),
        msg('Wat kan zij doen als de douche na drie weken nog kapot is?'),
        msg('Waar hangt dit blad bij u, en in welke talen?'),
      ],
      origin: fictional,
    },
    {
      id: 'sheet-in-three-languages',
      title: msg('Een blad in drie talen'),
      story: [
        msg(
          'Een aardbeienteler verhuurt sinds 2024 kamers aan 26 medewerkers uit Polen en Bulgarije, voor onbepaalde tijd. Zij zijn hier voor tijdelijk werk; hun vaste huis is daar. Iedere huurder krijgt een net blad met rechten en plichten, in het Nederlands, Engels en Pools.',
        ),
        msg(
          'Vijf Bulgaarse bewoners lezen geen van deze talen. Een collega vertelt hun in het Bulgaars wat er staat. Daarna tekent iedereen voor ontvangst.',
        ),
      ],
      practice: 'understandable-papers',
      organisation: {
        'role': ['employer'],
        'arranges-homes': 'yes',
        'origin': ['eu'],
        'understandable-papers': 'not-always',
      },
      home: {'landlord': 'we', 'lease-kind': 'open-ended', 'leases-since-2023-07': 'yes'},
      label: 'unacceptable',
      hard: 'looks-acceptable',
      because: msg(
        'Vijf bewoners hebben hun rechten niet op papier in een taal die zij begrijpen. De uitleg van een collega kunnen zij later niet nalezen. De Wet goed verhuurderschap vraagt het op papier voor arbeidsmigranten uit een ander EU-land.',
      ),
      hints: [
        msg('Waar kijken de vijf als zij over drie maanden een vraag hebben?'),
        msg('Waarvoor tekenden zij precies?'),
        msg('Welke talen lezen de mensen die bij u wonen?'),
      ],
      origin: fictional,
    },
  ],
});
