import {
  all,
  eu,
  housing,
  is,
  jobEndEffect,
  leaseKind,
  not,
  ordinaryHousing,
  since23,
} from '../conditions.js';
import {alwaysOrNot, cite, goodPractice, yesNo, type Msg, type ThemeContent} from '../theme.js';
import {kindsOfLease} from './two-contracts-kinds.js';
import {landlords} from './two-contracts-landlords.js';

const onPaper = all(housing, not(leaseKind('none-written')));
const separateByLaw = all(eu, since23);

/** B: whether home and job each have a contract of their own that can end without the other. */
export const twoContracts = (msg: Msg): ThemeContent => ({
  id: 'two-contracts',
  title: msg('Twee contracten'),
  questions: [
    {
      id: 'separate-documents',
      scope: 'home',
      kind: 'choice',
      text: msg('Is de huurovereenkomst altijd een eigen document, los van de arbeidsovereenkomst?'),
      help: {
        why: msg('Zo zien we of wonen en werk op papier uit elkaar liggen.'),
        example: msg('De afspraken over de kamer staan in een artikel van de arbeidsovereenkomst: kies nee.'),
      },
      options: alwaysOrNot(msg),
    },
    {
      id: 'written-lease/copy',
      scope: 'home',
      kind: 'choice',
      text: msg('Krijgt iedere bewoner altijd een getekende kopie van de huurovereenkomst?'),
      help: {
        why: msg('Met een eigen kopie kan de bewoner nalezen wat er is afgesproken.'),
        example: msg('De getekende papieren liggen alleen in een map op kantoor: kies nee.'),
      },
      options: alwaysOrNot(msg),
    },
    {
      id: 'job-end-effect',
      scope: 'home',
      kind: 'choice',
      askedWhen: ordinaryHousing,
      text: msg('Wat gebeurt er met de huurovereenkomst als de baan eindigt?'),
      help: {
        why: msg('Zo zien we of iemand met de baan ook de woning verliest.'),
        example: msg('Na de laatste dienst mag iemand nog een paar weken blijven: kies het tweede antwoord.'),
      },
      options: [
        {id: 'runs-on', text: msg('De huurovereenkomst loopt door, met een gewone opzegtermijn')},
        {id: 'ends-after-term', text: msg('De huurovereenkomst eindigt een afgesproken tijd later')},
        {id: 'ends-with-job', text: msg('De huurovereenkomst eindigt tegelijk met de baan')},
      ],
    },
    {
      id: 'lease-requires-job',
      scope: 'home',
      kind: 'choice',
      text: msg('Eist de huurovereenkomst dat de huurder voor u of via u werkt?'),
      help: {
        why: msg('Met zo’n eis hangt het recht om te wonen af van de baan.'),
        example: msg('In de huurovereenkomst staat: “De huurder werkt bij ons bedrijf.” Een mondelinge eis telt ook.'),
      },
      options: yesNo(msg),
    },
    ...kindsOfLease(msg).questions,
    ...landlords(msg).questions,
  ],
  practices: [
    {
      id: 'separate-documents',
      title: msg('Papieren van wonen en werk'),
      requirements: [
        {
          id: 'separate-documents',
          appliesWhen: onPaper,
          holdsWhen: is('separate-documents', 'always'),
          otherwise: [{when: separateByLaw, verdict: 'unacceptable'}, {verdict: 'attention'}],
          because: msg(
            'Staan huis en baan in één contract, dan lijkt het een niet zonder het ander te kunnen. De bewoner weet misschien niet welk recht waarbij hoort.',
          ),
          advice: msg(
            'Zorg dat iedere bewoner een eigen huurovereenkomst heeft. Haal alle woonafspraken uit de arbeidsovereenkomst. Laat beide apart tekenen.',
          ),
          citations: [
            cite('Wgv 2', undefined, 'statute', 'read', separateByLaw),
            goodPractice(not(separateByLaw)),
          ],
        },
      ],
      papers: {a: msg('De huurovereenkomst, los van de arbeidsovereenkomst')},
    },
    {
      id: 'written-lease',
      title: msg('Huurovereenkomst en kopie'),
      requirements: [
        {
          id: 'written-lease/in-writing',
          appliesWhen: housing,
          holdsWhen: not(is('lease-kind', 'none-written')),
          otherwise: [{when: since23, verdict: 'unacceptable'}, {verdict: 'attention'}],
          because: msg('Zonder papier kan de bewoner niet laten zien wat er is afgesproken over prijs, tijd en rechten.'),
          advice: msg('Zorg dat iedere bewoner een huurovereenkomst op papier heeft. Begin bij wie er nu woont.'),
          citations: [cite('Wgv 2', undefined, 'statute', 'read', since23)],
        },
        {
          id: 'written-lease/copy',
          appliesWhen: onPaper,
          holdsWhen: is('written-lease/copy', 'always'),
          otherwise: [{when: since23, verdict: 'unacceptable'}, {verdict: 'attention'}],
          because: msg('Zonder eigen kopie kan de bewoner niet nalezen of bewijzen wat er is afgesproken.'),
          advice: msg('Zorg dat iedere bewoner deze week een getekende kopie krijgt. Laat tekenen voor ontvangst.'),
          citations: [
            cite('Wgv 2', undefined, 'statute', 'read', since23),
            cite('Besluit 2a, 2b', msg('artikel 2a (bewijs)'), 'good practice', 'partly'),
          ],
        },
      ],
      papers: {
        a: msg('De getekende huurovereenkomst'),
        b: msg('Het bewijs dat de bewoner een kopie kreeg'),
      },
    },
    {
      id: 'lease-follows-job',
      title: msg('Huurovereenkomst en einde van de baan'),
      requirements: [
        {
          id: 'lease-follows-job',
          appliesWhen: ordinaryHousing,
          holdsWhen: is('job-end-effect', 'runs-on'),
          otherwise: [
            {
              when: all(
                jobEndEffect('ends-with-job'),
                not(all(leaseKind('short-term'), is('short-stay-label', 'yes'))),
              ),
              verdict: 'unacceptable',
            },
            {verdict: 'attention'},
          ],
          because: msg(
            'Wie na de baan ook de woning verliest, zegt op het werk minder snel nee. Het huurrecht beschermt de bewoner misschien langer.',
          ),
          advice: msg(
            'Laat de huurovereenkomst doorlopen na de baan. Schrap het einde van de baan als reden om te moeten vertrekken.',
          ),
          citations: [
            cite('ECLI:NL:RBMNE:2025:3838', undefined, 'case law', 'partly'),
            cite('ministry on Wgv', undefined, 'good practice', 'read'),
          ],
        },
      ],
      papers: {a: msg('De huurovereenkomst, die doorloopt na de baan')},
    },
    {
      id: 'lease-requires-job',
      title: msg('Voorwaarden voor de huurder'),
      requirements: [
        {
          id: 'lease-requires-job',
          appliesWhen: ordinaryHousing,
          holdsWhen: is('lease-requires-job', 'no'),
          otherwise: [{verdict: 'unacceptable'}],
          because: msg('Wie alleen mag huren door voor u of via u te werken, kan bij een andere baan de woning verliezen.'),
          advice: msg(
            'Schrap deze eis uit de huurovereenkomst. Zet erin dat een andere baan niets verandert aan de huur.',
          ),
          citations: [cite('ECLI:NL:RBMNE:2025:3838', undefined, 'case law', 'inferred')],
        },
      ],
      papers: {a: msg('De huurovereenkomst, zonder eis over werk')},
    },
    ...kindsOfLease(msg).practices,
    ...landlords(msg).practices,
  ],
});
