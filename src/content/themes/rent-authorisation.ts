import type {Requirement} from '../../core/questionnaire.js';
import {all, any, below, is, someHome, withheld} from '../conditions.js';
import {alwaysOrNot, cite, neverOrSometimes, yesNo, type Msg, type ThemeContent} from '../theme.js';

/** Rent is withheld, and for every deduction there is a power of attorney. */
const authorised = all(withheld, is('power-of-attorney', 'always'));
/** Where no power of attorney is needed, the minimum wage is left alone and the rent is our own. */
const ownRentAboveMinimum = all(is('minimum-still-paid', 'always'), someHome(is('landlord', 'we')));

/** D, `rent-from-wages`: whether the worker gave leave to withhold rent, and can take it back. */
export const rentAuthorisation = (
  msg: Msg,
): {questions: ThemeContent['questions']; requirements: readonly Requirement[]} => ({
  questions: [
    {
      id: 'power-of-attorney',
      scope: 'organisation',
      kind: 'choice',
      askedWhen: withheld,
      text: msg(
        'Is er voor elke inhouding voor wonen een volmacht op papier, met werknemer, werkgever, bedrag en doel?',
      ),
      help: {
        why: msg('Met een volmacht geeft de werknemer toestemming om huur van het loon te betalen.'),
        example: msg('Er staat “voor huisvesting”, met namen en handtekening, maar zonder bedrag: kies nee.'),
      },
      options: alwaysOrNot(msg),
    },
    {
      id: 'own-lease',
      scope: 'organisation',
      kind: 'choice',
      askedWhen: all(withheld, is('power-of-attorney', 'not-always'), ownRentAboveMinimum),
      text: msg('Houdt u zonder volmacht alleen huur in van woningen die u zelf verhuurt, met een huurovereenkomst op papier?'),
      help: {
        why: msg('Zonder volmacht maakt het uit of u zelf de verhuurder bent.'),
        example: msg('U houdt zonder volmacht ook huur in voor een pension van een ander: kies nee.'),
      },
      options: yesNo(msg),
    },
    {
      id: 'rent-from-wages/own-document',
      scope: 'organisation',
      kind: 'choice',
      text: msg('Is de volmacht een los document?'),
      help: {
        why: msg('Tussen andere afspraken valt een volmacht minder op.'),
        example: msg('Een zin in de arbeidsovereenkomst is geen los document, een eigen blad wel.'),
      },
      options: yesNo(msg),
    },
    {
      id: 'rent-from-wages/revocable',
      scope: 'organisation',
      kind: 'choice',
      text: msg('Staat in de volmacht dat de werknemer die altijd kan herroepen (intrekken)?'),
      help: {
        why: msg('Wie niet weet dat herroepen kan, doet het niet.'),
        example: msg('Er staat alleen “deze volmacht geldt tot het einde van de huur”: kies nee.'),
      },
      options: yesNo(msg),
    },
    {
      id: 'rent-from-wages/free-to-revoke',
      scope: 'organisation',
      kind: 'choice',
      text: msg('Heeft het herroepen van de volmacht gevolgen voor de woning of de baan?'),
      help: {
        why: msg('Zo zien we of iemand de volmacht in vrijheid kan herroepen.'),
        example: msg('Wie de huur zelf wil overmaken, moet de kamer uit: dat is een gevolg.'),
      },
      options: neverOrSometimes(msg),
    },
  ],
  requirements: [
    {
      id: 'rent-from-wages/authorised',
      appliesWhen: withheld,
      holdsWhen: any(
        is('power-of-attorney', 'always'),
        all(is('own-lease', 'yes'), ownRentAboveMinimum),
      ),
      otherwise: [{verdict: 'unacceptable'}],
      because: msg('Zonder volmacht beslist een ander over het loon. De werknemer kan de inhouding niet stoppen.'),
      advice: msg(
        'Stop met inhouden bij wie geen volmacht gaf. Vraag een losse volmacht, of laat de huurder zelf betalen.',
      ),
      citations: [
        cite('BW 7:631', msg('lid 1'), 'statute', 'read'),
        cite('BW 7:632', msg('lid 1'), 'statute', 'read'),
      ],
    },
    {
      id: 'rent-from-wages/own-document',
      appliesWhen: authorised,
      holdsWhen: is('rent-from-wages/own-document', 'yes'),
      otherwise: [{when: below, verdict: 'unacceptable'}, {verdict: 'attention'}],
      because: msg(
        'Tussen andere afspraken kan iemand de volmacht tekenen zonder echte keuze. De inspectie wil een los document, maar niet iedereen is het daarmee eens.',
      ),
      advice: msg('Maak van de volmacht een eigen blad en laat dat tekenen. Haal de tekst uit andere documenten.'),
      citations: [cite('inspectorate 2017', undefined, "inspectorate's view", 'partly')],
    },
    {
      id: 'rent-from-wages/revocable',
      appliesWhen: authorised,
      holdsWhen: is('rent-from-wages/revocable', 'yes'),
      otherwise: [{verdict: 'unacceptable'}],
      because: msg('Wie niet weet dat herroepen kan, blijft via het loon betalen, ook als die dat niet meer wil.'),
      advice: msg('Zet in elke volmacht dat de werknemer die op elk moment kan herroepen. Laat het nieuwe blad tekenen.'),
      citations: [cite('BW 7:631', msg('lid 1'), 'statute', 'read')],
    },
    {
      id: 'rent-from-wages/free-to-revoke',
      appliesWhen: authorised,
      holdsWhen: is('rent-from-wages/free-to-revoke', 'never'),
      otherwise: [{verdict: 'unacceptable'}],
      because: msg('Wie door herroepen de woning of de baan in gevaar brengt, durft niet te herroepen.'),
      advice: msg('Schrap elk gevolg van herroepen uit contracten en planning. Zeg hoe iemand dan zelf de huur betaalt.'),
      citations: [cite('BW 7:631', msg('lid 1'), 'statute', 'inferred')],
    },
  ],
});
