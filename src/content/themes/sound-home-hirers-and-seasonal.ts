import {hirer, includes, includesAll, is, seasonal} from '../conditions.js';
import {cite, goodPractice, yesNo, type Msg, type ThemeContent} from '../theme.js';

/** The part of a sound home that is about what hirers check, and about seasonal workers. */
export const hirersAndSeasonal = (msg: Msg): Pick<ThemeContent, 'questions' | 'practices'> => ({
  questions: [
    {
      id: 'hirer-checks/checked',
      scope: 'organisation',
      kind: 'choices',
      text: msg('Wat controleert u bij de uitzendbureaus waarvan u mensen inleent?'),
      help: {
        why: msg('Hoe het bureau wonen en werk regelt, ziet u alleen als u het nakijkt.'),
        example: msg('U bekijkt elk jaar een huurovereenkomst en een loonstrook: kies de laatste twee.'),
      },
      options: [
        {id: 'quality-mark', text: msg('Het keurmerk van de woningen')},
        {id: 'contracts-apart', text: msg('Of huur en werk in aparte overeenkomsten staan')},
        {id: 'deductions', text: msg('De inhoudingen op het loon')},
      ],
    },
    {
      id: 'hirer-checks/licensed',
      scope: 'organisation',
      kind: 'choice',
      text: msg('Werkt u alleen met uitzendbureaus die een vergunning hebben?'),
      help: {
        why: msg('Wie mensen inleent van een bureau zonder vergunning, kan een boete krijgen.'),
        example: msg('Een van uw drie bureaus heeft nog geen vergunning: kies nee.'),
      },
      options: yesNo(msg),
    },
    {
      id: 'seasonal-housing',
      scope: 'organisation',
      kind: 'choices',
      text: msg('Wat klopt voor alle seizoenarbeiders van buiten de EU die via u wonen?'),
      help: {
        why: msg('Voor hen is er een eigen Europese richtlijn.'),
        example: msg('Iedereen heeft een huurovereenkomst en maakt de huur zelf over: kies de laatste twee.'),
      },
      options: [
        {id: 'not-excessive', text: msg('De huur is niet te hoog voor hun loon en voor de kwaliteit')},
        {id: 'not-automatic', text: msg('De huur gaat niet automatisch van het loon af')},
        {id: 'lease', text: msg('Zij hebben een huurovereenkomst, of een papier dat hetzelfde regelt')},
      ],
    },
  ],
  practices: [
    {
      id: 'hirer-checks',
      title: msg('Controle van het uitzendbureau'),
      requirements: [
        {
          id: 'hirer-checks/checked',
          appliesWhen: hirer,
          holdsWhen: includesAll('hirer-checks/checked', 'quality-mark', 'contracts-apart', 'deductions'),
          otherwise: [{verdict: 'attention'}],
          because: msg('Wat u niet nakijkt, kan lang doorgaan: een slecht bed, één papier voor huur en werk, te hoge inhoudingen.'),
          advice: msg('Vraag elk bureau om het keurmerk, een huurovereenkomst en een loonstrook zonder naam. Herhaal dat elk jaar.'),
          citations: [goodPractice()],
        },
        {
          id: 'hirer-checks/licensed',
          from: '2028-01-01',
          appliesWhen: hirer,
          holdsWhen: is('hirer-checks/licensed', 'yes'),
          otherwise: [{verdict: 'unacceptable'}],
          because: msg('Een bureau zonder vergunning is niet vooraf getoetst. Wie daar werkt, mist die bescherming.'),
          advice: msg('Vraag elk bureau om het bewijs van zijn vergunning. Stop met een bureau dat er geen heeft.'),
          citations: [cite('Wtta', undefined, 'statute', 'read')],
        },
      ],
      papers: {
        a: msg('Uw verslag van de controle, met de stukken van het bureau'),
        b: msg('Zodra het verplicht is: het bewijs van de vergunning van elk bureau'),
      },
    },
    {
      id: 'seasonal-housing',
      title: msg('Wonen van seizoenarbeiders'),
      requirements: [
        {
          id: 'seasonal-housing/not-excessive',
          appliesWhen: seasonal,
          holdsWhen: includes('seasonal-housing', 'not-excessive'),
          otherwise: [{verdict: 'unacceptable'}],
          because: msg('Een huur die te hoog is voor loon of kwaliteit, houdt iemand arm en afhankelijk.'),
          advice: msg('Leg de huur naast het loon en de kwaliteit van het bed. Verlaag de huur waar die te hoog is.'),
          citations: [cite('seasonal workers directive', msg('artikel 20'), 'statute', 'read')],
        },
        {
          id: 'seasonal-housing/not-automatic',
          appliesWhen: seasonal,
          holdsWhen: includes('seasonal-housing', 'not-automatic'),
          otherwise: [{verdict: 'unacceptable'}],
          because: msg('Wie de huur vanzelf van het loon ziet verdwijnen, heeft geen greep op zijn geld.'),
          advice: msg('Stop met automatisch inhouden. Laat de bewoner de huur zelf overmaken.'),
          citations: [cite('seasonal workers directive', msg('artikel 20'), 'statute', 'read')],
        },
        {
          id: 'seasonal-housing/lease',
          appliesWhen: seasonal,
          holdsWhen: includes('seasonal-housing', 'lease'),
          otherwise: [{verdict: 'unacceptable'}],
          because: msg('Zonder papier kan iemand niet laten zien wat hij betaalt en wat is afgesproken.'),
          advice: msg('Geef iedere seizoenarbeider een huurovereenkomst, of een papier dat hetzelfde regelt.'),
          citations: [cite('seasonal workers directive', msg('artikel 20'), 'statute', 'read')],
        },
      ],
      papers: {a: msg('De huurovereenkomst en de berekening van de huur')},
    },
  ],
});
