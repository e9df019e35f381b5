import {all, any, hirer, housing, includesAll, is, not, ours} from '../conditions.js';
import {cite, neverOrSometimes, yesNo, type Msg, type ThemeContent} from '../theme.js';
import {rooms} from './living-undisturbed-rooms.js';

/** Whether a resident is free at home from whoever gives the work. */
export const livingUndisturbed = (msg: Msg): ThemeContent => ({
  id: 'living-undisturbed',
  title: msg('Ongestoord wonen'),
  questions: [
    {
      id: 'house-rules',
      scope: 'home',
      kind: 'choices',
      text: msg('Wat klopt voor het huisreglement van deze woning?'),
      help: {
        why: msg('Zo zien we of bewoners weten wat er thuis van hen wordt gevraagd.'),
        example: msg('Het reglement is er alleen in het Nederlands, en niet iedereen leest dat: kies het tweede niet.'),
      },
      options: [
        {id: 'given-beforehand', text: msg('Bewoners krijgen het vooraf')},
        {id: 'language-understood', text: msg('Het is er in een taal die iedere bewoner begrijpt')},
        {id: 'proportionate', text: msg('De regels en de gevolgen gaan niet verder dan nodig is')},
      ],
    },
    {
      id: 'visitors/allowed',
      scope: 'home',
      kind: 'choice',
      text: msg('Mogen bewoners bezoek ontvangen, ook van een vakbond of adviseur?'),
      help: {
        why: msg('Via bezoek kan een bewoner ook hulp en advies krijgen.'),
        example: msg('Een bewoner moet bezoek eerst aanvragen bij de beheerder: kies het tweede antwoord.'),
      },
      options: [
        {id: 'welcome', text: msg('Ja, zolang het bezoek zich aan de rusttijden houdt')},
        {id: 'restricted', text: msg('Ja, met meer beperkingen')},
        {id: 'forbidden', text: msg('Nee, bezoek is verboden')},
      ],
    },
    {
      id: 'visitors/not-fined',
      scope: 'home',
      kind: 'choice',
      text: msg('Krijgt een bewoner weleens een boete om bezoek?'),
      help: {
        why: msg('Bezoek kan op papier mogen, en toch geld kosten.'),
        example: msg('Een vriend bleef slapen, en de bewoner moest € 50 betalen: kies ja.'),
      },
      options: neverOrSometimes(msg),
    },
    {
      id: 'two-hats/apart',
      scope: 'organisation',
      kind: 'choice',
      askedWhen: any(ours, hirer),
      text: msg('Beheert iemand die de diensten plant, ook de woning van dezelfde mensen?'),
      help: {
        why: msg('Zo zien we of één persoon over uren én bed gaat.'),
        example: msg('De coördinator maakt het rooster en verdeelt ook de kamers: kies ja.'),
      },
      wording: [
        {
          when: all(hirer, not(housing)),
          text: msg('Beheert iemand die bij u de diensten plant, ook de woning van de uitzendkrachten?'),
          help: {
            why: msg('Zo zien we of één persoon over uren én bed gaat.'),
            example: msg('De coördinator van het bureau maakt bij u het rooster en verdeelt ook de kamers: kies ja.'),
          },
        },
      ],
      options: yesNo(msg),
    },
    {
      id: 'two-hats/no-punishing-planner',
      scope: 'organisation',
      kind: 'choice',
      text: msg('Kan diezelfde persoon diensten geven én straf geven om iets in de woning?'),
      help: {
        why: msg('Straf is bijvoorbeeld een boete, een waarschuwing of een slechter bed.'),
        example: msg('De coördinator geeft een boete voor een vuile keuken en maakt ook het rooster: kies ja.'),
      },
      options: yesNo(msg),
    },
    ...rooms(msg).questions,
    {
      id: 'passport',
      scope: 'organisation',
      kind: 'choice',
      text: msg(
        'Worden paspoorten, identiteitskaarten, bankpassen of telefoons van arbeidsmigranten weleens ingenomen of bewaard?',
      ),
      help: {
        why: msg('Het telt ook als een coördinator, voorman of verhuurder het doet, of als het goed bedoeld is.'),
        example: msg('Er liggen paspoorten in de kluis op kantoor: kies ja. Bekijken en meteen teruggeven: kies nee.'),
      },
      options: neverOrSometimes(msg),
    },
  ],
  practices: [
    {
      id: 'house-rules',
      title: msg('Huisreglement'),
      requirements: [
        {
          id: 'house-rules',
          appliesWhen: ours,
          holdsWhen: includesAll('house-rules', 'given-beforehand', 'language-understood', 'proportionate'),
          otherwise: [{verdict: 'attention'}],
          because: msg('Wie de regels niet vooraf kent of begrijpt, of te strenge regels heeft, is thuis niet vrij.'),
          advice: msg(
            'Geef het huisreglement vooraf, in de talen van de bewoners. Schrap wat niet nodig is voor rust of veiligheid.',
          ),
          citations: [
            cite('Wgv 2', undefined, 'good practice', 'partly'),
            cite('SNF', undefined, 'good practice', 'partly'),
          ],
        },
      ],
      papers: {a: msg('Het huisreglement in de talen van de bewoners')},
    },
    {
      id: 'visitors',
      title: msg('Bezoek'),
      requirements: [
        {
          id: 'visitors/allowed',
          appliesWhen: ours,
          holdsWhen: is('visitors/allowed', 'welcome'),
          otherwise: [{verdict: 'attention'}],
          because: msg('Wie minder of geen bezoek mag hebben, kan alleen raken. Hulp en advies komen dan moeilijk binnen.'),
          advice: msg(
            'Zet in het huisreglement dat bezoek welkom is, ook van een vakbond of adviseur. Spreek alleen rusttijden af.',
          ),
          citations: [cite('cabinet letter 2019', undefined, 'good practice', 'inferred')],
        },
        {
          id: 'visitors/not-fined',
          appliesWhen: ours,
          holdsWhen: is('visitors/not-fined', 'never'),
          otherwise: [{verdict: 'unacceptable'}],
          because: msg('Wie voor bezoek moet betalen, ontvangt misschien niemand meer. Zo bepaalt een ander wie er in huis komt.'),
          advice: msg('Schrap boetes voor bezoek uit het huisreglement. Betaal terug wat bewoners daarvoor betaalden.'),
          citations: [
            cite('cabinet letter 2019', undefined, 'good practice', 'partly'),
            cite('right to the home', undefined, 'statute', 'inferred'),
          ],
        },
      ],
      papers: {a: msg('Het huisreglement, met de regels voor bezoek')},
    },
    {
      id: 'two-hats',
      title: msg('Planning en beheer van de woning'),
      requirements: [
        {
          id: 'two-hats/apart',
          appliesWhen: any(ours, hirer),
          holdsWhen: is('two-hats/apart', 'no'),
          otherwise: [{verdict: 'attention'}],
          because: msg('Wie over uren én bed gaat, kan met het een het ander sturen. Bewoners zeggen dan minder snel nee.'),
          advice: msg(
            'Laat iemand de woning beheren die geen diensten plant. Leent u in? Spreek dat af met het uitzendbureau.',
          ),
          citations: [cite('NLA 2022', undefined, 'good practice', 'inferred')],
        },
        {
          id: 'two-hats/no-punishing-planner',
          appliesWhen: all(any(ours, hirer), is('two-hats/apart', 'yes')),
          holdsWhen: is('two-hats/no-punishing-planner', 'no'),
          otherwise: [{verdict: 'unacceptable'}],
          because: msg('Wie straf kan krijgen van de planner, is ook bang voor minder uren. Dan durft iemand niet te klagen.'),
          advice: msg(
            'Laat deze persoon vandaag nog met een van beide stoppen. Leent u in? Regel dat met het uitzendbureau.',
          ),
          citations: [cite('NLA 2022', undefined, "inspectorate's view", 'partly')],
        },
      ],
      papers: {a: msg('Een overzicht van wie de diensten plant en wie de woning beheert')},
    },
    ...rooms(msg).practices,
    {
      id: 'passport',
      title: msg('Paspoorten, passen en telefoons'),
      requirements: [
        {
          id: 'passport',
          holdsWhen: is('passport', 'never'),
          otherwise: [{verdict: 'unacceptable'}],
          because: msg('Zonder paspoort, bankpas of telefoon kan iemand moeilijk weggaan, betalen of hulp vragen.'),
          advice: msg(
            'Zorg dat iedereen vandaag alles terugkrijgt. Wie iets veilig wil opbergen, krijgt een kluisje met een eigen sleutel.',
          ),
          citations: [cite('ILO indicators', undefined, 'norm', 'general')],
        },
      ],
      papers: {a: msg('De werkinstructie: niemand bewaart papieren, passen of telefoons van een ander')},
    },
  ],
});
