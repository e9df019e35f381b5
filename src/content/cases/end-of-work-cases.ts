import type {Msg} from '../theme.js';
import {documented, fictional, type Cite, type ThemeCases} from './case-content.js';

/** Whether someone who loses the job has time, means and a judge before losing the home. */
export const endOfWorkCases = (msg: Msg, cite: Cite): ThemeCases => ({
  theme: 'end-of-work',
  cases: [
    {
      id: 'thousand-euros-of-rent',
      title: msg('Duizend euro huur'),
      story: [
        msg(
          'Een chauffeur huurt een kamer van het transportbedrijf waar hij werkt. Als zijn baan eindigt, staat er nog € 1.000 huur open. Het bedrijf verrekent niets. Zijn laatste loon betaalt het helemaal uit, zoals bij iedereen.',
        ),
        msg(
          'De chauffeur begint een zaak tegen het bedrijf. In die zaak komt ook het bedrijf met een eis: de chauffeur moet de € 1.000 huur betalen.',
        ),
      ],
      practice: 'final-settlement',
      organisation: {'role': ['employer'], 'arranges-homes': 'yes', 'final-settlement': 'always'},
      home: {landlord: 'we'},
      label: 'acceptable',
      hard: 'looks-wrong',
      because: msg(
        'De schuld blijft buiten het loon: de chauffeur krijgt zijn laatste loon helemaal. Wie huur tegoed heeft, kan daar de rechter om vragen. Zo kijkt een ander naar de schuld, en niet de baas alleen.',
      ),
      hints: [
        msg('Wat heeft de chauffeur op zijn rekening na zijn laatste dag?'),
        msg('Wie beslist hier over de schuld?'),
        msg('Wat zou er anders zijn als de € 1.000 van het loon ging?'),
      ],
      origin: documented(
        msg(
          'De rechtbank Zeeland-West-Brabant wees op 20 november 2024 de vordering van € 1.000 huur toe. Verrekend was er niets. Wij lazen alleen de samenvatting. Wij vulden aan: de chauffeur, het transportbedrijf, het einde van de baan en dat het laatste loon helemaal is uitbetaald.',
        ),
        cite('ECLI:NL:RBZWB:2024:8024'),
      ),
    },
    {
      id: 'after-the-last-shift',
      title: msg('Na de laatste dienst'),
      story: [
        msg(
          'Vera werkt via een uitzendbureau in een magazijn. Van het bureau huurt zij een kamer voor onbepaalde tijd, voor € 110 per week. Op 3 oktober draait zij haar laatste dienst.',
        ),
        msg(
          'De huurovereenkomst loopt door, en Vera betaalt nog steeds € 110 per week. Zij zegt de huur zelf op, met een opzegtermijn van een maand. Vijf weken na haar laatste dienst gaat zij bij haar zus wonen. Zo gaat het bij alle huurders van het bureau.',
        ),
      ],
      practice: 'same-rent-after',
      organisation: {'role': ['agency'], 'arranges-homes': 'yes', 'leaving-the-home/notice': 1},
      home: {
        'landlord': 'we',
        'lease-kind': 'open-ended',
        'job-end-effect': 'runs-on',
        'same-rent-after': 'same',
      },
      label: 'acceptable',
      because: msg(
        'Na het werk blijft de huur dezelfde, en Vera bepaalt zelf wanneer zij gaat. Zo kan zij rustig iets anders zoeken. Ook de SNCU, die toeziet op de CAO voor Uitzendkrachten, gaat uit van dezelfde huur.',
      ),
      hints: [
        msg('Wat verandert er voor Vera op 4 oktober?'),
        msg('Wie bepaalt hier wanneer zij verhuist?'),
        msg('Wat zou een huur van € 140 na het werk met haar doen?'),
      ],
      origin: fictional,
    },
    {
      id: 'three-weeks-to-find-a-room',
      title: msg('Hulp bij het zoeken'),
      story: [
        msg(
          'Een uitzendbureau valt onder de CAO voor Uitzendkrachten. Stopt iemands werk, dan kan hij daarna nog drie weken in zijn kamer blijven. Dan eindigt de huur. Dat staat in alle huurovereenkomsten, die voor onbepaalde tijd zijn.',
        ),
        msg(
          'In die drie weken betaalt een bewoner de halve huur: € 55 per week in plaats van € 110. Een medewerker van het bureau helpt zoeken. De meeste bewoners vinden binnen twee weken een andere kamer.',
        ),
      ],
      practice: 'time-to-leave',
      organisation: {'role': ['agency'], 'arranges-homes': 'yes', 'agency-agreement': 'yes'},
      home: {
        'lease-kind': 'open-ended',
        'job-end-effect': 'ends-after-term',
        'time-to-leave': 3,
        'same-rent-after': 'same',
      },
      label: 'unacceptable',
      hard: 'looks-acceptable',
      because: msg(
        'De SNCU, die toeziet op deze cao, noemt vier weken; drie weken is korter. De halve huur en de hulp maken dat niet goed. Het huurrecht beschermt de bewoner misschien nog langer.',
      ),
      hints: [
        msg('Waar staat hoeveel weken iemand nog kan blijven?'),
        msg('Wat doet iemand die na twee weken nog niets heeft?'),
        msg('Wat helpt een bewoner meer: lage huur of meer tijd?'),
      ],
      origin: fictional,
    },
    {
      id: 'six-weeks-at-home',
      title: msg('Zes weken thuis'),
      story: [
        msg(
          'Ivan is in dienst bij een groothandel en pakt daar groente in. Hij huurt een kamer van het bedrijf. In maart breekt hij zijn pols en is hij zes weken ziek.',
        ),
        msg(
          'De invaller die voor hem komt, heeft ook een bed nodig. Het bedrijf vindt iets in een ander dorp, en Ivan houdt zijn kamer. Dat is de vaste regel: wie in dienst is, blijft wonen, ook bij ziekte of even zonder werk.',
        ),
      ],
      practice: 'ill-while-employed',
      organisation: {'role': ['employer'], 'arranges-homes': 'yes', 'ill-while-employed': 'always'},
      home: {landlord: 'we'},
      label: 'acceptable',
      because: msg(
        'Wie in dienst is, blijft hier wonen, ook bij ziekte. Ivan hoeft niet bang te zijn dat een gebroken pols hem zijn kamer kost. Wij lezen dat zo in de regel over goed werkgeverschap.',
      ),
      hints: [
        msg('Wat zou Ivan doen als ziekte hem zijn kamer kostte?'),
        msg('Wie lost hier het probleem van het extra bed op?'),
        msg('Kent iedere bewoner bij u deze regel?'),
      ],
      origin: fictional,
    },
    {
      id: 'eight-months-of-rent',
      title: msg('Acht maanden huur'),
      story: [
        msg(
          'Een tuinder verhuurt een kamer aan Pawel, die bij hem in dienst is. Pawel betaalt al acht maanden geen huur. Op brieven antwoordt hij niet, en een betalingsregeling wil hij niet.',
        ),
        msg(
          'De tuinder laat het slot, de spullen en Pawel met rust en gaat naar de rechter. De rechter beslist dat Pawel de kamer uit moet. Daarna zet een deurwaarder hem eruit. De tuinder doet het altijd zo: zonder uitspraak hoeft niemand weg.',
        ),
      ],
      practice: 'eviction',
      organisation: {'role': ['employer'], 'arranges-homes': 'yes', 'eviction': 'only-by-court'},
      home: {landlord: 'we'},
      label: 'acceptable',
      hard: 'looks-wrong',
      because: msg(
        'Een rechter besliste, en niet de tuinder zelf. Er was geen nieuw slot, er ging niets naar buiten en er was geen druk. Uit huis gezet worden is hard, maar zo hoort het te gaan.',
      ),
      hints: [
        msg('Wie besliste dat Pawel weg moest?'),
        msg('Wat had de tuinder ook kunnen doen, en wat merkt Pawel daarvan?'),
        msg('Wanneer kon Pawel zijn kant van het verhaal vertellen?'),
      ],
      origin: fictional,
    },
  ],
});
