import {includesAll, is, ours, theirs} from '../conditions.js';
import {cite, goodPractice, yesNo, type Msg, type ThemeContent} from '../theme.js';

/** The part of two contracts that is about who lets, and how close that is to the work. */
export const landlords = (msg: Msg): Pick<ThemeContent, 'questions' | 'practices'> => ({
  questions: [
    {
      id: 'kept-apart',
      scope: 'organisation',
      kind: 'choices',
      text: msg('Wat is bij u gescheiden tussen werk en wonen?'),
      help: {
        why: msg('Waar één hand alles regelt, kan het wonen het werk sturen, en andersom.'),
        example: msg('De planner ziet in zijn scherm wie huurschuld heeft. Dan zijn de gegevens niet gescheiden.'),
      },
      options: [
        {id: 'people', text: msg('De mensen: wie het werk regelt, regelt het wonen niet')},
        {id: 'books', text: msg('De boekhouding: het wonen heeft een eigen boekhouding')},
        {id: 'data', text: msg('De gegevens: het werk ziet die van het wonen niet, en andersom')},
        {id: 'decisions', text: msg('De besluiten: wie over het werk beslist, beslist niet over het wonen')},
      ],
    },
    {
      id: 'landlord-knows-job',
      scope: 'home',
      kind: 'choice',
      text: msg('Hoort de verhuurder van u meer over de baan dan voor de huur nodig is?'),
      help: {
        why: msg('Zo zien we of de verhuurder echt los staat van het werk.'),
        example: msg('U vertelt de verhuurder wie ziek is, wie klaagde of wie minder diensten heeft: kies ja.'),
      },
      options: yesNo(msg),
    },
    {
      id: 'landlord-vetted',
      scope: 'home',
      kind: 'choice',
      text: msg('Controleert u het keurmerk, de huurovereenkomst en de prijs van deze verhuurder?'),
      help: {
        why: msg('Door u komen mensen bij deze verhuurder terecht.'),
        example: msg('U zoekt het adres op in het register, maar vraagt niet naar de prijs: kies nee.'),
      },
      options: yesNo(msg),
    },
  ],
  practices: [
    {
      id: 'who-lets',
      title: msg('Wie er verhuurt'),
      requirements: [
        {
          id: 'who-lets',
          appliesWhen: ours,
          holdsWhen: includesAll('kept-apart', 'people', 'books', 'data', 'decisions'),
          otherwise: [{verdict: 'attention'}],
          because: msg(
            'Wonen en werk lopen bij u nog door elkaar. Een bewoner kan dan zwijgen over het een, uit angst voor het ander.',
          ),
          advice: msg(
            'Geef het wonen een eigen beheerder, boekhouding en systeem, los van de planning. Kijk of een andere partij kan verhuren.',
          ),
          citations: [cite('Roemer 2020', undefined, 'good practice', 'partly')],
        },
      ],
      papers: {a: msg('Een overzicht van wie over werk en wie over wonen beslist')},
      instruments: ['corporations', 'regional-teams'],
    },
    {
      id: 'landlord-knows-job',
      title: msg('Wat de verhuurder weet van de baan'),
      requirements: [
        {
          id: 'landlord-knows-job',
          appliesWhen: theirs,
          holdsWhen: is('landlord-knows-job', 'no'),
          otherwise: [{verdict: 'attention'}],
          because: msg('Weet de verhuurder veel van de baan, dan kan wat op het werk gebeurt het wonen raken.'),
          advice: msg(
            'Spreek met de verhuurder af welke gegevens u deelt. Geef diensten, ziekte en klachten niet meer door.',
          ),
          citations: [cite('press 2025', undefined, 'good practice', 'partly')],
        },
      ],
      papers: {a: msg('De afspraak met de verhuurder over gegevens')},
    },
    {
      id: 'landlord-vetted',
      title: msg('Controle van de verhuurder'),
      requirements: [
        {
          id: 'landlord-vetted',
          appliesWhen: theirs,
          holdsWhen: is('landlord-vetted', 'yes'),
          otherwise: [{verdict: 'attention'}],
          because: msg('Bewoners komen er door u terecht. Zonder controle kan het er slecht, duur of onzeker wonen zijn.'),
          advice: msg(
            'Vraag de verhuurder om keurmerk, huurovereenkomst en prijs, vóórdat u er mensen onderbrengt. Bewaar wat u kreeg.',
          ),
          citations: [goodPractice()],
        },
      ],
      papers: {a: msg('Uw controle van keurmerk, huurovereenkomst en prijs, met datum')},
    },
  ],
});
