import {
  agencyOrEmployer,
  agreement,
  all,
  any,
  atLeast,
  housing,
  is,
  jobEndEffect,
  not,
  ordinaryHousing,
  ours,
} from '../conditions.js';
import {alwaysOrNot, cite, goodPractice, type Msg, type ThemeContent} from '../theme.js';

/** C: whether someone who loses the job has time, means and a judge before losing the home. */
export const endOfWork = (msg: Msg): ThemeContent => ({
  id: 'end-of-work',
  title: msg('Einde van het werk'),
  questions: [
    {
      id: 'time-to-leave',
      scope: 'home',
      kind: 'number',
      unit: msg('weken'),
      unitOfOne: msg('week'),
      min: 0,
      max: 104,
      askedWhen: jobEndEffect('ends-after-term'),
      text: msg('Hoeveel weken mag iemand blijven wonen nadat het werk stopt?'),
      help: {
        why: msg('Zo zien we of er tijd is om een andere woning te vinden.'),
        example: msg('De laatste dienst is vrijdag, maandag moet de sleutel terug: vul 0 in. Neem de kortste tijd.'),
      },
    },
    {
      id: 'same-rent-after',
      scope: 'home',
      kind: 'choice',
      text: msg('Welke huur betaalt iemand die na het einde van het werk blijft wonen?'),
      help: {
        why: msg('De prijs bepaalt of iemand rustig iets anders kan zoeken.'),
        example: msg('Iemand betaalt € 120 per week, en na de laatste dienst € 160. Dat is een hogere huur.'),
      },
      options: [
        {id: 'same', text: msg('Dezelfde huur of minder')},
        {id: 'higher', text: msg('Een hogere huur')},
      ],
    },
    {
      id: 'rent-for-others',
      scope: 'organisation',
      kind: 'choice',
      mayNotApply: true,
      text: msg('Betalen huurders die niet voor u werken meer voor hetzelfde bed?'),
      help: {
        why: msg('Een hogere prijs voor anderen kan wonen en werk verbinden.'),
        example: msg('Een kamer kost uw mensen € 110 per week, en wie voor een ander werkt € 140.'),
      },
      options: [
        {id: 'no', text: msg('Nee')},
        {id: 'yes-for-a-reason', text: msg('Ja, om een reden die wij kunnen laten zien')},
        {id: 'yes', text: msg('Ja, zonder zo’n reden')},
      ],
    },
    {
      id: 'illness-or-no-means',
      scope: 'organisation',
      kind: 'choice',
      text: msg('Wat regelt u voor wie ziek is of geen geld heeft als het werk stopt?'),
      help: {
        why: msg('Wie ziek is of geen geld heeft, vindt minder snel een andere woning.'),
        example: msg('Iemand breekt een been in de laatste week van het seizoen en kan niet reizen.'),
      },
      options: [
        {id: 'longer-term', text: msg('Meer tijd om te verhuizen')},
        {id: 'decided-individually', text: msg('Wij beslissen per persoon')},
        {id: 'same-term', text: msg('Evenveel tijd als voor ieder ander')},
        {id: 'nothing', text: msg('Niets')},
      ],
    },
    {
      id: 'ill-while-employed',
      scope: 'organisation',
      kind: 'choice',
      text: msg('Mag wie in dienst is in de woning blijven, ook bij ziekte of tussen twee plaatsingen?'),
      help: {
        why: msg('Zo zien we of ziekte of een week zonder plaatsing iemand de woning kan kosten.'),
        example: msg('Een inpakker is drie weken ziek en moet de kamer vrijmaken voor een collega: kies nee.'),
      },
      options: alwaysOrNot(msg),
    },
    {
      id: 'eviction',
      scope: 'organisation',
      kind: 'choice',
      text: msg('Hoe gaat het als iemand de woning niet uit zichzelf verlaat?'),
      help: {
        why: msg('Zo zien we wie beslist over het einde van het wonen.'),
        example: msg('De beheerder zet de koffers op de gang en neemt de sleutel in: kies het tweede antwoord.'),
      },
      options: [
        {id: 'only-by-court', text: msg('Die moet er alleen uit na een uitspraak van de rechter')},
        {id: 'also-otherwise', text: msg('Ook anders: een nieuw slot, spullen naar buiten of druk')},
      ],
    },
    {
      id: 'final-settlement',
      scope: 'organisation',
      kind: 'choice',
      text: msg('Betaalt u bij het laatste loon altijd het volle minimumloon uit?'),
      help: {
        why: msg('Bij vertrek kan alles tegelijk worden verrekend: huur, schade en boetes.'),
        example: msg(
          'Gaat er schade van af? Kies nee. Een voorschot op papier en een toegestane inhouding voor wonen of zorg tellen niet.',
        ),
      },
      options: alwaysOrNot(msg),
    },
  ],
  practices: [
    {
      id: 'time-to-leave',
      title: msg('Tijd om te verhuizen'),
      requirements: [
        {
          id: 'time-to-leave',
          appliesWhen: all(ordinaryHousing, not(jobEndEffect('runs-on'))),
          holdsWhen: all(is('job-end-effect', 'ends-after-term'), atLeast('time-to-leave', 'stay-after-job')),
          otherwise: [{when: agreement, verdict: 'unacceptable'}, {verdict: 'attention'}],
          because: msg('Wie kort na de baan ook het bed verliest, kan op straat komen of moet elk werk aannemen.'),
          advice: msg(
            'Geef iedereen na het werk minstens de termijn uit de CAO voor Uitzendkrachten. Zet dat op papier. De huurder kan recht hebben op meer.',
          ),
          citations: [
            cite('SNCU', undefined, 'collective agreement', 'read', agreement),
            cite('CAO 36', msg('lid 5'), 'collective agreement', 'partly', agreement),
            goodPractice(not(agreement)),
          ],
        },
      ],
      papers: {a: msg('De huurovereenkomst met de tijd om te verhuizen')},
    },
    {
      id: 'same-rent-after',
      title: msg('Huur na het werk'),
      requirements: [
        {
          id: 'same-rent-after',
          appliesWhen: all(ordinaryHousing, not(jobEndEffect('ends-with-job'))),
          holdsWhen: is('same-rent-after', 'same'),
          otherwise: [{when: agreement, verdict: 'unacceptable'}, {verdict: 'attention'}],
          because: msg('Wie na de baan meer huur moet betalen, kan niet rustig iets anders zoeken.'),
          advice: msg('Reken na het werk dezelfde huur als ervoor. Zet dat in de huurovereenkomst.'),
          citations: [cite('SNCU', undefined, 'collective agreement', 'read', agreement)],
        },
      ],
      papers: {a: msg('Een rekening voor de huur van na het werk')},
    },
    {
      id: 'rent-for-others',
      title: msg('Huur van andere huurders'),
      requirements: [
        {
          id: 'rent-for-others',
          appliesWhen: ours,
          holdsWhen: any(is('rent-for-others', 'no'), is('rent-for-others', 'yes-for-a-reason')),
          otherwise: [{verdict: 'attention'}],
          because: msg('Wie elders gaat werken, zou voor hetzelfde bed meer gaan betalen. Dat houdt mensen bij u.'),
          advice: msg('Vraag voor hetzelfde bed van iedereen dezelfde huur. Of schrijf op waarom de prijs verschilt.'),
          citations: [cite('SNCU', undefined, 'good practice', 'inferred')],
        },
      ],
      papers: {a: msg('De prijslijst voor alle huurders')},
    },
    {
      id: 'illness-or-no-means',
      title: msg('Ziek of zonder geld'),
      requirements: [
        {
          id: 'illness-or-no-means',
          appliesWhen: all(ordinaryHousing, not(jobEndEffect('runs-on'))),
          holdsWhen: any(
            is('illness-or-no-means', 'longer-term'),
            is('illness-or-no-means', 'decided-individually'),
          ),
          otherwise: [{when: agreement, verdict: 'unacceptable'}, {verdict: 'attention'}],
          because: msg('Wie ziek is of geen geld heeft, kan niet snel verhuizen en kan op straat komen.'),
          advice: msg('Spreek af wie over extra tijd beslist. Beslis per persoon, en schrijf het besluit op.'),
          citations: [
            cite('SNCU', undefined, 'collective agreement', 'read', agreement),
            cite('CAO 36', msg('lid 6'), 'collective agreement', 'partly', agreement),
          ],
        },
      ],
      papers: {a: msg('De afspraak over extra tijd bij ziekte of zonder geld')},
    },
    {
      id: 'ill-while-employed',
      title: msg('Ziek of tussen plaatsingen'),
      requirements: [
        {
          id: 'ill-while-employed',
          appliesWhen: housing,
          holdsWhen: is('ill-while-employed', 'always'),
          otherwise: [{verdict: 'unacceptable'}],
          because: msg('Wie zo de woning kan verliezen, durft zich niet ziek te melden of een plaatsing te weigeren.'),
          advice: msg('Laat wie in dienst is blijven wonen, ook bij ziekte en tussen plaatsingen. Zeg dat tegen de planners.'),
          citations: [cite('BW 7:611', undefined, 'statute', 'inferred')],
        },
      ],
      papers: {a: msg('De regel dat wie in dienst is, blijft wonen')},
    },
    {
      id: 'eviction',
      title: msg('Ontruiming'),
      requirements: [
        {
          id: 'eviction',
          appliesWhen: ours,
          holdsWhen: is('eviction', 'only-by-court'),
          otherwise: [{verdict: 'unacceptable'}],
          because: msg('Wie zonder rechter op straat kan komen, durft niet te klagen en niets te weigeren.'),
          advice: msg('Vervang geen sloten, zet niets buiten, oefen geen druk uit. Laat de rechter beslissen over ontruiming (uit huis zetten).'),
          citations: [
            cite('BW 7:231, 7:272', undefined, 'statute', 'general'),
            cite('Rb. Oost-Brabant 2022', undefined, 'good practice', 'partly'),
          ],
        },
      ],
      papers: {a: msg('De werkwijze bij ontruiming, en uitspraken van de rechter')},
    },
    {
      id: 'final-settlement',
      title: msg('Laatste loon'),
      requirements: [
        {
          id: 'final-settlement',
          appliesWhen: agencyOrEmployer,
          holdsWhen: is('final-settlement', 'always'),
          otherwise: [{verdict: 'unacceptable'}],
          because: msg('Wie bij vertrek te weinig loon krijgt, kan misschien geen reis of nieuwe kamer betalen. Dat houdt mensen vast.'),
          advice: msg('Betaal het volle minimumloon uit. Stuur voor huurschuld en schade een aparte rekening.'),
          citations: [cite('BW 7:632', msg('lid 2'), 'statute', 'read')],
        },
      ],
      papers: {a: msg('De eindafrekening en de laatste loonstrook')},
    },
  ],
});
