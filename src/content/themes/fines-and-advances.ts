import type {Condition, Id} from '../../core/questionnaire.js';
import {agencyOrEmployer, agreement, all, any, housing, is} from '../conditions.js';
import {cite, neverOrSometimes, yesNo, type Msg, type ThemeContent} from '../theme.js';

/** Fines for breaking house rules are dealt with in this way. */
const houseFines = (way: Id): Condition => all(housing, is('house-fines', way));

/** D: debts, fines and unpaid time that run from the home into the wage. */
export const finesAndAdvances = (msg: Msg): Pick<ThemeContent, 'questions' | 'practices'> => ({
  questions: [
    {
      id: 'rent-without-work',
      scope: 'organisation',
      kind: 'choice',
      mayNotApply: true,
      text: msg('Hoe wordt huur betaald die openstaat uit weken zonder werk?'),
      help: {
        why: msg('De huur kan doorlopen als er geen werk is. Dan ontstaat een schuld.'),
        example: msg('Het regende twee weken, er was geen oogst, en er staat € 220 huur open. Nooit huur open? Kies “Geldt niet voor ons”.'),
      },
      options: [
        {id: 'under-lease', text: msg('Volgens de huurovereenkomst, met een betalingsregeling')},
        {id: 'later-wages-within-ceiling', text: msg('Uit later loon, tot de grens voor inhouden')},
        {id: 'later-wages-whatever', text: msg('Uit later loon, hoeveel het ook is')},
      ],
    },
    {
      id: 'unpaid-standby',
      scope: 'organisation',
      kind: 'choice',
      text: msg('Moeten mensen in de woning wachten tot u ze oproept voor werk?'),
      help: {
        why: msg('Wie klaar moet zitten, is niet vrij om iets anders te doen.'),
        example: msg('Om zes uur klaarstaan voor de bus, en om tien uur horen dat er geen werk is.'),
      },
      options: [
        {id: 'not-asked', text: msg('Nee')},
        {id: 'paid', text: msg('Ja, en die tijd betalen wij')},
        {id: 'unpaid', text: msg('Ja, en die tijd betalen wij niet')},
      ],
    },
    {
      id: 'house-fines',
      scope: 'organisation',
      kind: 'choice',
      askedWhen: housing,
      text: msg('Zijn er boetes voor wie het huisreglement niet volgt?'),
      help: {
        why: msg('Zo zien we of regels in huis het loon raken.'),
        example: msg('Voor een verloren sleutel gaat € 50 van het loon af: kies het derde antwoord.'),
      },
      options: [
        {id: 'none', text: msg('Nee')},
        {id: 'under-lease', text: msg('Ja, alleen volgens de huurovereenkomst')},
        {id: 'from-pay', text: msg('Ja, en die gaan van het loon af')},
      ],
    },
    {
      id: 'fines-from-wages/minimum-stays',
      scope: 'organisation',
      kind: 'choice',
      text: msg('Gaat een boete weleens van het minimumloon af?'),
      help: {
        why: msg('Zo zien we of een boete het loon raakt waar iemand van leeft.'),
        example: msg('Iemand verdient precies het minimumloon, en er gaat € 25 boete af: kies ja.'),
      },
      options: neverOrSometimes(msg),
    },
    {
      id: 'fines-from-wages/written-exact',
      scope: 'organisation',
      kind: 'choice',
      text: msg('Staan de boetes op papier, met het precieze bedrag en waar het geld heen gaat?'),
      help: {
        why: msg('Dan weet iemand vooraf wat een fout kost.'),
        example: msg('“Boete tot € 100, te bepalen door de beheerder” is geen precies bedrag.'),
      },
      options: yesNo(msg),
    },
    {
      id: 'penalty-in-lease',
      scope: 'organisation',
      kind: 'choice',
      text: msg('Past de boete bij de fout, blijft zij buiten het loon, en kan een rechter ernaar kijken?'),
      help: {
        why: msg('Zo zien we wat een boete in de huurovereenkomst met iemand doet.'),
        example: msg('Eén keer het vuilnis vergeten kost een week huur: kies nee.'),
      },
      options: yesNo(msg),
    },
    {
      id: 'advances',
      scope: 'organisation',
      kind: 'choice',
      text: msg('Hoe regelt u voorschotten op het loon?'),
      help: {
        why: msg('Een voorschot is een schuld aan de werkgever.'),
        example: msg('Bij aankomst krijgt iemand € 200 contant, zonder papier: kies het derde antwoord.'),
      },
      options: [
        {id: 'none', text: msg('Wij geven geen voorschotten')},
        {id: 'written-instalments', text: msg('Op papier, met afgesproken termijnen')},
        {id: 'otherwise', text: msg('Op een andere manier')},
      ],
    },
  ],
  practices: [
    {
      id: 'rent-without-work',
      title: msg('Huur zonder werk'),
      requirements: [
        {
          id: 'rent-without-work',
          appliesWhen: housing,
          holdsWhen: is('rent-without-work', 'under-lease'),
          otherwise: [
            {when: is('rent-without-work', 'later-wages-whatever'), verdict: 'unacceptable'},
            {verdict: 'attention'},
          ],
          because: msg('Gaat huurschuld van later loon af, dan werkt iemand om af te betalen. Dat maakt weggaan moeilijk.'),
          advice: msg('Houd de schuld buiten het loon. Spreek volgens de huurovereenkomst een betalingsregeling af, op papier.'),
          citations: [
            cite(
              'BW 7:632',
              msg('lid 2'),
              'statute',
              'read',
              is('rent-without-work', 'later-wages-whatever'),
            ),
            cite('SNCU', undefined, 'collective agreement', 'partly', agreement),
          ],
        },
      ],
      papers: {a: msg('De betalingsregeling voor huur die openstaat')},
    },
    {
      id: 'unpaid-standby',
      title: msg('Wachten op werk'),
      requirements: [
        {
          id: 'unpaid-standby',
          appliesWhen: housing,
          holdsWhen: any(is('unpaid-standby', 'not-asked'), is('unpaid-standby', 'paid')),
          otherwise: [{verdict: 'unacceptable'}],
          because: msg('Wie onbetaald klaar moet zitten, heeft geen loon en ook geen vrije tijd.'),
          advice: msg('Betaal de tijd dat mensen klaar moeten zitten, of laat hen vrij tot de dienst begint.'),
          citations: [cite('NLA 2022', undefined, "inspectorate's view", 'partly')],
        },
      ],
      papers: {a: msg('De planning, en loonstroken met betaalde wachttijd')},
    },
    {
      id: 'fines-from-wages',
      title: msg('Boetes en loon'),
      requirements: [
        {
          id: 'fines-from-wages/none-from-pay',
          appliesWhen: housing,
          holdsWhen: any(is('house-fines', 'none'), is('house-fines', 'under-lease')),
          otherwise: [{verdict: 'attention'}],
          because: msg('Wie met loon betaalt voor een fout in huis, is thuis nooit los van het werk.'),
          advice: msg('Houd boetes niet meer in op het loon. Los problemen in huis op volgens de huurovereenkomst.'),
          citations: [cite('BW 7:650', undefined, 'good practice', 'read')],
        },
        {
          id: 'fines-from-wages/minimum-stays',
          appliesWhen: houseFines('from-pay'),
          holdsWhen: is('fines-from-wages/minimum-stays', 'never'),
          otherwise: [{verdict: 'unacceptable'}],
          because: msg('Een boete op het minimumloon kan te weinig overlaten om van te leven.'),
          advice: msg('Stop vandaag met boetes op het minimumloon. Betaal terug wat daarvan is ingehouden.'),
          citations: [cite('BW 7:632', msg('lid 2'), 'statute', 'read')],
        },
        {
          id: 'fines-from-wages/written-exact',
          appliesWhen: houseFines('from-pay'),
          holdsWhen: is('fines-from-wages/written-exact', 'yes'),
          otherwise: [{verdict: 'unacceptable'}],
          because: msg('Zonder vast bedrag of doel kan een ander de straf ter plekke bepalen.'),
          advice: msg('Stop met boetes tot op papier staat hoe hoog elke boete is en waar het geld heen gaat.'),
          citations: [cite('BW 7:650', undefined, 'statute', 'inferred')],
        },
      ],
      papers: {a: msg('Het huisreglement en de loonstroken')},
    },
    {
      id: 'penalty-in-lease',
      title: msg('Boete in de huurovereenkomst'),
      requirements: [
        {
          id: 'penalty-in-lease',
          appliesWhen: houseFines('under-lease'),
          holdsWhen: is('penalty-in-lease', 'yes'),
          otherwise: [{verdict: 'attention'}],
          because: msg('Een boete die te hoog is, via het loon loopt of niet te betwisten is, kan mensen bang maken.'),
          advice: msg('Verlaag te hoge boetes en houd ze buiten het loon. Schrijf op dat de huurder naar de rechter kan.'),
          citations: [cite('BW 6:91-94', undefined, 'good practice', 'general')],
        },
      ],
      papers: {a: msg('De huurovereenkomst met de bedragen van de boetes')},
    },
    {
      id: 'advances',
      title: msg('Voorschotten op loon'),
      requirements: [
        {
          id: 'advances',
          appliesWhen: agencyOrEmployer,
          holdsWhen: any(is('advances', 'none'), is('advances', 'written-instalments')),
          otherwise: [{verdict: 'unacceptable'}],
          because: msg('Zonder vaste afspraken op papier kan een schuld ongemerkt groeien. Wie schuld heeft bij u, durft misschien niet weg.'),
          advice: msg('Zet elk voorschot op papier: bedrag, termijnen en handtekening. Geef een kopie mee.'),
          citations: [cite('BW 7:632', msg('lid 1, onder c'), 'statute', 'read')],
        },
      ],
      papers: {a: msg('De voorschotten op papier, met termijnen en handtekening')},
    },
  ],
});
