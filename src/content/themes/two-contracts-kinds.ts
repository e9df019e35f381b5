import {all, is, leaseKind} from '../conditions.js';
import {cite, yesNo, type Msg, type ThemeContent} from '../theme.js';

/** The part of two contracts that is about leases which protect the resident less. */
export const kindsOfLease = (msg: Msg): Pick<ThemeContent, 'questions' | 'practices'> => ({
  questions: [
    {
      id: 'short-stay-label',
      scope: 'home',
      // What it is, not what one does: what-if must not propose to say otherwise.
      purpose: 'fact',
      kind: 'choice',
      askedWhen: leaseKind('short-term'),
      text: msg('Is elk verblijf hier echt kort, zoals een vakantie of een oogst van weken?'),
      help: {
        why: msg('De woorden “short stay” op papier beslissen niet. Het gaat om het verblijf zelf.'),
        example: msg('Na de oogst blijven bewoners hier vaak wonen, met ander werk: kies nee.'),
      },
      options: yesNo(msg),
    },
    {
      id: 'fixed-term-lease/listed-group',
      scope: 'home',
      // What it is, not what one does: what-if must not propose to say otherwise.
      purpose: 'fact',
      kind: 'choice',
      askedWhen: leaseKind('fixed-since'),
      text: msg('Horen alle bewoners bij een groep voor wie een vaste tijd mag, zoals studenten?'),
      help: {
        why: msg('Sinds 1 juli 2024 mag een vaste tijd alleen bij groepen die een besluit noemt.'),
        example: msg(
          'Een student, iemand die weg moest door een renovatie, iemand in nood. Naar onze lezing hoort een arbeidsmigrant daar niet vanzelf bij.',
        ),
      },
      options: yesNo(msg),
    },
    {
      id: 'fixed-term-lease/stay-goes-on',
      scope: 'home',
      kind: 'choice',
      text: msg('Moet de bewoner vertrekken als de vaste tijd voorbij is?'),
      help: {
        why: msg('Zo zien we of de einddatum ook echt het einde van het wonen is.'),
        example: msg('U schrijft dat de sleutel op de einddatum ingeleverd moet zijn: kies ja.'),
      },
      options: yesNo(msg),
    },
  ],
  practices: [
    {
      id: 'short-stay-label',
      title: msg('Kort verblijf'),
      requirements: [
        {
          id: 'short-stay-label',
          appliesWhen: leaseKind('short-term'),
          holdsWhen: is('short-stay-label', 'yes'),
          otherwise: [{verdict: 'attention'}],
          because: msg(
            'Het woord “kort” beslist niet. De bewoner is misschien gewoon beschermd tegen opzegging, en weet dat niet.',
          ),
          advice: msg(
            'Kijk na hoe lang mensen hier echt wonen. Geef wie langer blijft een gewone huurovereenkomst.',
          ),
          citations: [
            cite('BW 7:232(2), 7:271', msg('artikel 7:232 lid 2'), 'case law', 'partly'),
            cite('ECLI:NL:GHARL:2022:10501', undefined, 'case law', 'partly'),
            cite('ECLI:NL:RBMNE:2025:3838', undefined, 'case law', 'partly'),
          ],
        },
      ],
      papers: {a: msg('Een lijst met begin en einde van elk verblijf')},
    },
    {
      id: 'fixed-term-lease',
      title: msg('Huur voor een vaste tijd'),
      requirements: [
        {
          id: 'fixed-term-lease/listed-group',
          appliesWhen: leaseKind('fixed-since'),
          holdsWhen: is('fixed-term-lease/listed-group', 'yes'),
          otherwise: [{verdict: 'attention'}],
          because: msg('Wie niet bij zo’n groep hoort, mag misschien langer blijven en weet dat niet.'),
          advice: msg(
            'Bied een huurovereenkomst voor onbepaalde tijd aan. Laat een jurist nakijken of een vaste tijd hier mag.',
          ),
          citations: [
            cite('BW 7:232(2), 7:271', msg('artikel 7:271, met Stb. 2024, 152'), 'statute', 'inferred'),
          ],
        },
        {
          id: 'fixed-term-lease/stay-goes-on',
          appliesWhen: all(leaseKind('fixed-since'), is('fixed-term-lease/listed-group', 'no')),
          holdsWhen: is('fixed-term-lease/stay-goes-on', 'no'),
          otherwise: [{verdict: 'unacceptable'}],
          because: msg('De bewoner raakt de woning kwijt, terwijl die misschien mag blijven.'),
          advice: msg('Laat bewoners na de einddatum blijven. Schrijf hun dat de huurovereenkomst doorloopt.'),
          citations: [
            cite('BW 7:232(2), 7:271', msg('artikel 7:271, met Stb. 2024, 152'), 'statute', 'inferred'),
          ],
        },
      ],
      papers: {a: msg('De huurovereenkomst, met de reden voor de vaste tijd')},
    },
    {
      id: 'service-dwelling',
      title: msg('Dienstwoning'),
      requirements: [
        {
          id: 'service-dwelling',
          appliesWhen: leaseKind('service-dwelling'),
          holdsWhen: all(is('service-nature', 'yes'), is('service-duty', 'yes')),
          otherwise: [{verdict: 'unacceptable'}],
          because: msg(
            'Dit is geen echte dienstwoning, dus geldt het gewone huurrecht. Door de naam kan de bewoner denken met de baan weg te moeten.',
          ),
          advice: msg(
            'Noem de woning geen dienstwoning meer. Geef de bewoner een gewone huurovereenkomst.',
          ),
          citations: [cite('service dwelling', undefined, 'case law', 'partly')],
        },
      ],
      papers: {a: msg('De arbeidsovereenkomst, met de reden waarom daar wonen nodig is')},
    },
  ],
});
