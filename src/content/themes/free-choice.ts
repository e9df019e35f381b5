import {agreement, housing, is, ordinaryHousing} from '../conditions.js';
import {cite, goodPractice, neverOrSometimes, yesNo, type Msg, type ThemeContent} from '../theme.js';
import {leaving} from './free-choice-leaving.js';

/** A: whether someone can say no to the home, or leave home or job, without losing the other. */
export const freeChoice = (msg: Msg): ThemeContent => ({
  id: 'free-choice',
  title: msg('Vrije keuze'),
  questions: [
    {
      id: 'housing-compulsory',
      scope: 'organisation',
      kind: 'choice',
      text: msg(
        'Moet iemand in uw huisvesting wonen om werk, een verlenging of een plaatsing te krijgen of te houden?',
      ),
      help: {
        why: msg('Zo zien we of wonen een voorwaarde is voor werk. Een bed dat u bij een verhuurder regelt, telt mee. Een echte dienstwoning, nodig voor het werk, niet.'),
        example: msg('De planner neemt voor één klant alleen mensen die bij u wonen. Dat is “soms”.'),
      },
      options: [
        {id: 'never', text: msg('Nee, nooit')},
        {id: 'sometimes', text: msg('Ja, soms')},
        {id: 'always', text: msg('Ja, altijd')},
      ],
    },
    {
      id: 'refusal-without-effect/no-effect',
      scope: 'organisation',
      kind: 'choice',
      text: msg('Heeft elders wonen gevolgen voor diensten, uren, bonus of plaatsing?'),
      help: {
        why: msg('Een keuze kan op papier vrij zijn, en in de planning niet. Een echte dienstwoning telt niet mee.'),
        example: msg('Wie zelf een kamer huurt, komt als laatste aan de beurt voor een dienst. Dat is een gevolg.'),
      },
      options: neverOrSometimes(msg),
    },
    {
      id: 'refusal-without-effect/told-in-writing',
      scope: 'organisation',
      kind: 'choice',
      text: msg('Staat op papier, voor iedereen, dat elders wonen geen gevolgen heeft voor het werk?'),
      help: {
        why: msg('Wat op papier staat, kan iemand nalezen en laten zien.'),
        example: msg('In de brief bij de start staat: “Elders wonen kost u geen uren.”'),
      },
      options: yesNo(msg),
    },
    ...leaving(msg).questions,
    {
      id: 'job-follows-home',
      scope: 'organisation',
      kind: 'choice',
      text: msg('Kan een overtreden huisregel, huurschuld of verlies van de woning gevolgen hebben voor het werk?'),
      help: {
        why: msg('Gevolgen zijn bijvoorbeeld een waarschuwing op het werk, minder diensten of ontslag. Een echte dienstwoning telt niet mee.'),
        example: msg('De keuken was drie keer vuil. De bewoner krijgt een week geen diensten: kies ja.'),
      },
      options: neverOrSometimes(msg),
    },
    {
      id: 'over-recruitment',
      scope: 'organisation',
      kind: 'choice',
      text: msg('Komen er door u meer mensen dan er werk is, terwijl zij voor een bed betalen?'),
      help: {
        why: msg('Wie weinig uren heeft en wel huur betaalt, kan in de schuld raken.'),
        example: msg('Er komen twintig mensen voor de oogst. De eerste weken is er werk voor twaalf.'),
      },
      options: [
        {id: 'no', text: msg('Nee')},
        {id: 'sometimes', text: msg('Ja, soms of altijd')},
      ],
    },
  ],
  practices: [
    {
      id: 'housing-compulsory',
      title: msg('Keuze van woonplek'),
      requirements: [
        {
          id: 'housing-compulsory',
          appliesWhen: ordinaryHousing,
          holdsWhen: is('housing-compulsory', 'never'),
          otherwise: [{verdict: 'unacceptable'}],
          because: msg(
            'Wie bed en baan samen krijgt en niet kan weigeren, durft ook niet te klagen.',
          ),
          advice: msg(
            'Haal de woonplicht uit uw contracten en uit de planning. Zet in de brief bij de start dat elders wonen mag.',
          ),
          citations: [
            cite('CAO 36', msg('lid 1'), 'collective agreement', 'partly', agreement),
            cite('BW 7:631', msg('lid 2'), 'statute', 'inferred'),
          ],
        },
      ],
      papers: {a: msg('De brief bij de start waarin staat dat elders wonen mag')},
    },
    {
      id: 'refusal-without-effect',
      title: msg('Gevolgen van elders wonen'),
      requirements: [
        {
          id: 'refusal-without-effect/no-effect',
          appliesWhen: ordinaryHousing,
          holdsWhen: is('refusal-without-effect/no-effect', 'never'),
          otherwise: [{verdict: 'unacceptable'}],
          because: msg('Wie door elders te wonen uren, bonus of plaatsing verliest, heeft geen echte keuze.'),
          advice: msg(
            'Verdeel diensten, uren en bonus zonder te kijken waar iemand woont. Haal de woonplek uit de planlijst.',
          ),
          citations: [cite('CAO 36', msg('lid 1'), 'collective agreement', 'inferred', agreement)],
        },
        {
          id: 'refusal-without-effect/told-in-writing',
          appliesWhen: ordinaryHousing,
          holdsWhen: is('refusal-without-effect/told-in-writing', 'yes'),
          otherwise: [{verdict: 'attention'}],
          because: msg('Wie het niet op papier heeft, weet niet zeker dat elders wonen geen uren kost.'),
          advice: msg(
            'Zet in de brief bij de start dat elders wonen geen gevolgen heeft voor het werk. Geef de brief ook aan wie er al werkt.',
          ),
          citations: [goodPractice()],
        },
      ],
      papers: {a: msg('De brief bij de start waarin staat dat elders wonen geen gevolgen heeft')},
    },
    ...leaving(msg).practices,
    {
      id: 'job-follows-home',
      title: msg('Woonproblemen en de baan'),
      requirements: [
        {
          id: 'job-follows-home',
          appliesWhen: ordinaryHousing,
          holdsWhen: is('job-follows-home', 'never'),
          otherwise: [{verdict: 'unacceptable'}],
          because: msg('Een probleem in de woning kan iemand dan ook werk en inkomen kosten. Zo is iemand ook thuis niet vrij.'),
          advice: msg(
            'Los woonproblemen op met huurafspraken, niet met diensten of ontslag. Zet dat in het huisreglement en vertel het de planners.',
          ),
          citations: [
            cite('BW 7:611', undefined, 'statute', 'inferred'),
            cite('newsletter 2012', undefined, 'good practice', 'inferred'),
          ],
        },
      ],
      papers: {a: msg('Het huisreglement, zonder gevolgen voor het werk')},
    },
    {
      id: 'over-recruitment',
      title: msg('Aantal mensen en hoeveelheid werk'),
      requirements: [
        {
          id: 'over-recruitment',
          appliesWhen: housing,
          holdsWhen: is('over-recruitment', 'no'),
          otherwise: [{verdict: 'attention'}],
          because: msg('Wie te weinig werk heeft en wel huur betaalt, kan in de schuld raken. Weggaan wordt dan moeilijk.'),
          advice: msg('Haal alleen mensen voor wie er zeker werk is. Laat niemand betalen voor een bed in weken zonder werk.'),
          citations: [cite('NLA 2022', undefined, "inspectorate's view", 'partly')],
        },
      ],
      papers: {a: msg('De planning van mensen en uren, gemaakt vóór hun komst')},
    },
  ],
});
