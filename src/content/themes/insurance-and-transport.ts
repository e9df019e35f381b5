import {agencyOrEmployer, agreement, all, housing, includes, includesAll, is} from '../conditions.js';
import {cite, yesNo, type Msg, type ThemeContent} from '../theme.js';

const insuredThroughUs = all(agencyOrEmployer, is('insurance-through-us', 'yes'));
const transportedByUs = all(agencyOrEmployer, is('transport-by-us', 'yes'));

/** D: health insurance and transport that come with the job. */
export const insuranceAndTransport = (
  msg: Msg,
): Pick<ThemeContent, 'questions' | 'practices'> => ({
  questions: [
    {
      id: 'insurance-through-us',
      scope: 'organisation',
      kind: 'choice',
      askedWhen: agencyOrEmployer,
      text: msg('Loopt de zorgverzekering van mensen via u?'),
      help: {
        why: msg('Dan hangt van u af of iemand verzekerd naar de dokter kan.'),
        example: msg('U meldt mensen aan bij een verzekeraar en houdt de premie in op het loon: kies ja.'),
      },
      options: yesNo(msg),
    },
    {
      id: 'health-insurance',
      scope: 'organisation',
      kind: 'choices',
      askedWhen: insuredThroughUs,
      text: msg('Wat geldt voor iedereen die via u verzekerd is?'),
      help: {
        why: msg('Zo zien we van wie de verzekering is, en of zij er echt is.'),
        example: msg('De polis van de hele groep staat op naam van uw bedrijf: kies het eerste niet.'),
      },
      options: [
        {id: 'policy-holder', text: msg('De polis staat op naam van de werknemer zelf')},
        {id: 'authorised', text: msg('De werknemer gaf een volmacht op papier')},
        {id: 'copy', text: msg('De werknemer heeft binnen twee weken een kopie van de polis')},
        {id: 'paid-on', text: msg('De premie wordt echt aan de verzekeraar doorbetaald')},
      ],
    },
    {
      id: 'insurance-and-home',
      scope: 'organisation',
      kind: 'choice',
      text: msg('Stopt de zorgverzekering als iemand de woning verlaat?'),
      help: {
        why: msg('Zo zien we of verhuizen iemand de verzekering kan kosten.'),
        example: msg('Wie zelf een kamer vindt, wordt bij de verzekeraar afgemeld: kies ja.'),
      },
      options: yesNo(msg),
    },
    {
      id: 'transport-by-us',
      scope: 'organisation',
      kind: 'choice',
      askedWhen: agencyOrEmployer,
      text: msg('Regelt u vervoer naar het werk?'),
      help: {
        why: msg('Wie niet op het werk kan komen, heeft geen werk.'),
        example: msg('Een busje haalt mensen op en brengt ze naar de kas: kies ja.'),
      },
      options: yesNo(msg),
    },
    {
      id: 'transport',
      scope: 'organisation',
      kind: 'choices',
      askedWhen: transportedByUs,
      text: msg('Wat geldt voor iedereen bij het vervoer?'),
      help: {
        why: msg('Zo zien we of iemand om het vervoer in een woning moet blijven.'),
        example: msg('Alleen wie in een bepaalde woning woont, mag mee in het busje: kies het tweede niet.'),
      },
      options: [
        {id: 'real-cost', text: msg('De werknemer betaalt niet meer dan de werkelijke kosten')},
        {id: 'not-tied', text: msg('Het vervoer hangt niet af van waar iemand woont')},
        {id: 'other-way', text: msg('Op een andere manier reizen kan ook')},
      ],
    },
  ],
  practices: [
    {
      id: 'health-insurance',
      title: msg('Zorgverzekering'),
      requirements: [
        {
          id: 'health-insurance/policy-holder',
          appliesWhen: insuredThroughUs,
          holdsWhen: includes('health-insurance', 'policy-holder'),
          otherwise: [{verdict: 'unacceptable'}],
          because: msg('Wie zelf geen polis heeft, kan de verzekering misschien niet houden zonder u.'),
          advice: msg('Laat de verzekeraar elke polis op naam van de werknemer zetten.'),
          citations: [cite('Besluit 2a, 2b', msg('artikel 2b'), 'statute', 'partly')],
        },
        {
          id: 'health-insurance/authorised',
          appliesWhen: insuredThroughUs,
          holdsWhen: includes('health-insurance', 'authorised'),
          otherwise: [{verdict: 'unacceptable'}],
          because: msg('Zonder volmacht beslist een ander over de verzekering en de premie.'),
          advice: msg('Vraag iedereen een volmacht op papier. Houd zonder volmacht geen premie meer in.'),
          citations: [cite('Besluit 2a, 2b', msg('artikel 2b'), 'statute', 'partly')],
        },
        {
          id: 'health-insurance/copy',
          appliesWhen: insuredThroughUs,
          holdsWhen: includes('health-insurance', 'copy'),
          otherwise: [{when: agreement, verdict: 'unacceptable'}, {verdict: 'attention'}],
          because: msg('Zonder kopie weet iemand niet of en waarvoor die verzekerd is.'),
          advice: msg('Geef iedereen binnen twee weken een kopie van de polis. Begin bij wie er nog geen heeft.'),
          citations: [cite('SNCU', undefined, 'collective agreement', 'partly', agreement)],
        },
        {
          id: 'health-insurance/paid-on',
          appliesWhen: insuredThroughUs,
          holdsWhen: includes('health-insurance', 'paid-on'),
          otherwise: [{verdict: 'unacceptable'}],
          because: msg('De werknemer betaalt premie, maar kan zonder verzekering zitten. Dat kan pas bij ziekte blijken.'),
          advice: msg('Betaal alle ingehouden premie nu door aan de verzekeraar. Bewaar het bewijs per persoon.'),
          citations: [
            cite('Besluit 2a, 2b', msg('artikel 2b'), 'statute', 'partly'),
            cite('prosecution 2022', undefined, 'good practice', 'partly'),
          ],
        },
      ],
      papers: {a: msg('De polis, de volmacht en het bewijs dat de premie is doorbetaald')},
    },
    {
      id: 'insurance-and-home',
      title: msg('Verzekering en woning'),
      requirements: [
        {
          id: 'insurance-and-home',
          appliesWhen: all(housing, insuredThroughUs),
          holdsWhen: is('insurance-and-home', 'no'),
          otherwise: [{verdict: 'attention'}],
          because: msg('Wie met de woning ook de zorgverzekering verliest, durft niet te verhuizen.'),
          advice: msg('Laat de verzekering doorlopen als iemand verhuist. Zeg dat bij de start.'),
          citations: [cite('VNG', undefined, 'good practice', 'inferred')],
        },
      ],
      papers: {a: msg('De voorwaarden van de zorgverzekering')},
    },
    {
      id: 'transport',
      title: msg('Vervoer'),
      requirements: [
        {
          id: 'transport',
          appliesWhen: transportedByUs,
          holdsWhen: includesAll('transport', 'real-cost', 'not-tied', 'other-way'),
          otherwise: [{verdict: 'attention'}],
          because: msg('Wie te veel betaalt, alleen uit een bepaalde woning mee mag of niet anders kan reizen, zit aan u vast.'),
          advice: msg('Reken de werkelijke kosten. Laat meerijden wie elders woont, en laat eigen vervoer toe.'),
          citations: [cite('SNCU', undefined, 'good practice', 'partly')],
        },
      ],
      papers: {a: msg('De berekening van de vervoerskosten')},
    },
  ],
});
