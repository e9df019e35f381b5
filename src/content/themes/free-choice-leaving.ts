import {
  agency,
  agencyOrEmployer,
  all,
  any,
  atMost,
  hirer,
  is,
  not,
  ordinaryHousing,
} from '../conditions.js';
import {cite, goodPractice, neverOrSometimes, yesNo, type Msg, type ThemeContent} from '../theme.js';

/** The part of free choice that is about going: out of the home, or to another job. */
export const leaving = (msg: Msg): Pick<ThemeContent, 'questions' | 'practices'> => ({
  questions: [
    {
      id: 'leaving-the-home/no-penalty',
      scope: 'organisation',
      kind: 'choice',
      text: msg('Kost het een boete als iemand verhuist en blijft werken?'),
      help: {
        why: msg('Een boete kan iemand in de woning vasthouden.'),
        example: msg(
          'Wie vóór het einde van het seizoen verhuist, betaalt een bedrag: ja. Alleen huur over de opzegtermijn: nee.',
        ),
      },
      options: neverOrSometimes(msg),
    },
    {
      id: 'leaving-the-home/notice',
      scope: 'organisation',
      kind: 'number',
      unit: msg('maanden'),
      unitOfOne: msg('maand'),
      min: 0,
      max: 24,
      text: msg('Hoeveel maanden van tevoren moet een bewoner de huur opzeggen?'),
      help: {
        why: msg('Zolang de opzegtermijn loopt, betaalt de bewoner door.'),
        example: msg('Twee weken van tevoren? Vul 0,5 in. Verschilt het per bewoner? Vul de langste termijn in. Kan opzeggen niet? Vul de hele huurtijd in.'),
      },
    },
    {
      id: 'leaving-for-another-employer/hirer',
      scope: 'organisation',
      kind: 'choice',
      text: msg('Is er iets dat een uitzendkracht hindert of geld kost als die bij de inlener in dienst gaat?'),
      help: {
        why: msg('Een verbod of boete kan iemand aan het uitzendbureau binden.'),
        example: msg('In het contract staat dat de uitzendkracht een boete betaalt bij een overstap.'),
      },
      wording: [
        {
          when: all(hirer, not(agency)),
          text: msg('Is er iets dat een uitzendkracht hindert of geld kost als die bij u in dienst gaat?'),
          help: {
            why: msg('Een verbod of boete kan iemand aan het uitzendbureau binden.'),
            example: msg('U sprak met het bureau af dat u deze mensen niet zelf in dienst neemt: kies ja.'),
          },
        },
      ],
      options: yesNo(msg),
    },
    {
      id: 'leaving-for-another-employer/competitor',
      scope: 'organisation',
      kind: 'choice',
      text: msg('Is er een verbod, boete of drempel om voor een andere werkgever of een ander bureau te werken?'),
      help: {
        why: msg('Zo zien we of mensen vrij zijn om ander werk te kiezen.'),
        example: msg('In het contract van een plukker staat dat die niet bij een concurrent mag werken: kies ja.'),
      },
      options: yesNo(msg),
    },
  ],
  practices: [
    {
      id: 'leaving-the-home',
      title: msg('Verhuizen terwijl de baan doorloopt'),
      requirements: [
        {
          id: 'leaving-the-home/no-penalty',
          appliesWhen: ordinaryHousing,
          holdsWhen: is('leaving-the-home/no-penalty', 'never'),
          otherwise: [{verdict: 'unacceptable'}],
          because: msg('Een boete maakt verhuizen duur. Zo kan iemand vastzitten in een woning waar die weg wil.'),
          advice: msg('Schrap de boete uit uw papieren en vertel dat de bewoners. Int geen boetes die nog openstaan.'),
          citations: [cite('ECLI:NL:RBLIM:2016:9615', undefined, 'case law', 'partly')],
        },
        {
          id: 'leaving-the-home/notice',
          appliesWhen: ordinaryHousing,
          holdsWhen: atMost('leaving-the-home/notice', 'tenant-notice'),
          otherwise: [{verdict: 'attention'}],
          because: msg('Tijdens de opzegtermijn betaalt de bewoner door. Een lange termijn maakt verhuizen moeilijk.'),
          advice: msg(
            'Verkort de opzegtermijn voor bewoners tot de termijn die dit rapport noemt. Pas de huurovereenkomsten aan.',
          ),
          citations: [cite('BW 7:232(2), 7:271', msg('artikel 7:271'), 'statute', 'general')],
        },
      ],
      papers: {a: msg('De huurovereenkomst: de opzegtermijn, en geen boete bij verhuizen')},
    },
    {
      id: 'leaving-for-another-employer',
      title: msg('Overstap naar ander werk'),
      requirements: [
        {
          id: 'leaving-for-another-employer/hirer',
          appliesWhen: any(agency, hirer),
          holdsWhen: is('leaving-for-another-employer/hirer', 'no'),
          otherwise: [{verdict: 'unacceptable'}],
          because: msg('Wie niet vrij naar de inlener kan overstappen, zit vast aan het uitzendbureau.'),
          advice: msg(
            'Schrap verboden en boetes uit de contracten, ook uit die tussen bureau en inlener. Vertel uitzendkrachten dat zij mogen overstappen.',
          ),
          citations: [cite('Waadi 9, 9a', msg('artikel 9a'), 'statute', 'partly')],
        },
        {
          id: 'leaving-for-another-employer/competitor',
          appliesWhen: agencyOrEmployer,
          holdsWhen: is('leaving-for-another-employer/competitor', 'no'),
          otherwise: [{verdict: 'attention'}],
          because: msg('Wie niet vrij ander werk kan kiezen, hangt sterker af van deze ene werkgever.'),
          advice: msg('Schrap het verbod of de boete uit uw contracten. Vertel mensen dat zij ander werk mogen zoeken.'),
          citations: [goodPractice()],
        },
      ],
      papers: {a: msg('De contracten, zonder verbod of boete bij een overstap')},
    },
  ],
});
