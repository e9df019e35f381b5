import {all, includesAll, is, ours} from '../conditions.js';
import {alwaysOrNot, cite, neverOrSometimes, yesNo, type Msg, type ThemeContent} from '../theme.js';

/** A permit is required, the conditions of which may ask a space that locks. */
const permitRequired = all(ours, is('permit-required', 'yes'));

/** The part of living undisturbed about room and place: who comes in, looks, or moves people. */
export const rooms = (msg: Msg): Pick<ThemeContent, 'questions' | 'practices'> => ({
  questions: [
    {
      id: 'entry',
      scope: 'home',
      kind: 'choice',
      text: msg('Komt iemand namens u weleens een kamer in zonder aankondiging, toestemming of noodgeval?'),
      help: {
        why: msg('Een kamer is iemands thuis, ook als u de verhuurder bent.'),
        example: msg('De beheerder loopt met zijn sleutel binnen om te zien of het schoon is: kies ja. Bij brand: nee.'),
      },
      options: neverOrSometimes(msg),
    },
    {
      id: 'inspection',
      scope: 'home',
      kind: 'choices',
      text: msg('Wat klopt voor de controles van deze woning?'),
      help: {
        why: msg('Zo zien we of een controle over de woning gaat, of ook over de bewoner.'),
        example: msg('U hangt een dag eerder een briefje op, maar kijkt ook in de kasten: kies het tweede niet.'),
      },
      options: [
        {id: 'announced', text: msg('Wij kondigen ze ongeveer 24 uur vooraf aan')},
        {id: 'no-cupboards', text: msg('Wij maken geen kasten open')},
        {id: 'no-questioning', text: msg('Wij vragen bewoners niet uit')},
      ],
    },
    {
      id: 'surveillance',
      scope: 'home',
      kind: 'choice',
      text: msg('Zijn er camera’s in de woonruimte, of krijgen planners gegevens over deuren of locatie?'),
      help: {
        why: msg('Zo zien we of anderen kunnen volgen wat iemand thuis doet.'),
        example: msg('De planner ziet in het deursysteem wie ’s nachts thuis was: kies ja.'),
      },
      options: neverOrSometimes(msg),
    },
    {
      id: 'lock-and-key',
      scope: 'home',
      kind: 'choice',
      text: msg('Kan iedere bewoner de kamer op slot doen, en heeft iedereen zelf de sleutel?'),
      help: {
        why: msg('Zo zien we of iemand een plek voor zichzelf heeft.'),
        example: msg('Er zit een slot op de kamers, maar alleen de beheerder heeft sleutels: kies nee.'),
      },
      options: alwaysOrNot(msg),
    },
    {
      id: 'moved-around',
      scope: 'home',
      kind: 'choice',
      text: msg('Wat doet u voordat iemand van kamer of woning wisselt, of een onbekende als kamergenoot krijgt?'),
      help: {
        why: msg('Een ander bed of een onbekende op de kamer verandert iemands thuis.'),
        example: msg('Iemand hoort ’s avonds dat hij morgen naar een ander huis gaat: kies het tweede antwoord.'),
      },
      options: [
        {id: 'with-notice-and-consent', text: msg('Wij kondigen het altijd aan en vragen of de bewoner instemt')},
        {id: 'not-always', text: msg('Dat doen wij niet altijd')},
      ],
    },
    {
      id: 'on-site',
      scope: 'home',
      kind: 'choice',
      purpose: 'fact',
      askedWhen: ours,
      text: msg('Staat deze woning op het terrein van het bedrijf waar de bewoners werken?'),
      help: {
        why: msg('Op hetzelfde terrein liggen wonen en werk dicht bij elkaar.'),
        example: msg('De woonunits staan achter de kas: kies ja.'),
      },
      options: yesNo(msg),
    },
    {
      id: 'on-site/conditions',
      scope: 'home',
      kind: 'choices',
      askedWhen: all(ours, is('on-site', 'yes')),
      text: msg('Wat klopt voor deze woning op het terrein?'),
      help: {
        why: msg('Zo zien we of wonen op het terrein los staat van het werk.'),
        example: msg('Wie naar huis wil, moet eerst door de hal van het bedrijf: kies het tweede niet.'),
      },
      options: [
        {id: 'municipality-allows', text: msg('De gemeente staat het toe')},
        {id: 'own-access', text: msg('De woning heeft een eigen toegang')},
        {id: 'free-choice', text: msg('Bewoners kiezen er vrij voor')},
      ],
    },
  ],
  practices: [
    {
      id: 'entry',
      title: msg('Binnenkomen in de kamer'),
      requirements: [
        {
          id: 'entry',
          appliesWhen: ours,
          holdsWhen: is('entry', 'never'),
          otherwise: [{verdict: 'unacceptable'}],
          because: msg('Wie elk moment iemand in de kamer kan krijgen, heeft geen plek die echt van hem is.'),
          advice: msg(
            'Spreek met uw mensen af: eerst aankondigen of toestemming vragen. Alleen bij een noodgeval gaat iemand meteen naar binnen.',
          ),
          citations: [
            cite('SNF', undefined, 'norm', 'read'),
            cite('right to the home', undefined, 'statute', 'general'),
          ],
        },
      ],
      papers: {a: msg('De instructie aan beheerders over binnenkomen')},
    },
    {
      id: 'inspection',
      title: msg('Controle van de woning'),
      requirements: [
        {
          id: 'inspection',
          appliesWhen: ours,
          holdsWhen: includesAll('inspection', 'announced', 'no-cupboards', 'no-questioning'),
          otherwise: [{verdict: 'attention'}],
          because: msg('Onverwacht bezoek, open kasten of veel vragen maken een controle van de bewoner zelf.'),
          advice: msg(
            'Kondig elke controle ongeveer 24 uur vooraf aan. Kijk alleen naar de woning. Laat kasten dicht en vraag bewoners niet uit.',
          ),
          citations: [cite('SNF', undefined, 'norm', 'read')],
        },
      ],
      papers: {a: msg('De aankondigingen van controles, met datum')},
    },
    {
      id: 'surveillance',
      title: msg('Camera’s en gegevens'),
      requirements: [
        {
          id: 'surveillance',
          appliesWhen: ours,
          holdsWhen: is('surveillance', 'never'),
          otherwise: [{verdict: 'unacceptable'}],
          because: msg('Wie thuis gevolgd kan worden, is daar niet vrij. Wat iemand thuis doet, kan dan het werk raken.'),
          advice: msg(
            'Haal camera’s weg uit de woonruimte. Sluit gegevens over deuren en locatie af voor planners, en vertel dat de bewoners.',
          ),
          citations: [cite('right to the home', undefined, 'statute', 'inferred')],
        },
      ],
      papers: {a: msg('Een overzicht van camera’s en deursystemen, en wie de gegevens ziet')},
    },
    {
      id: 'lock-and-key',
      title: msg('Slot en sleutel'),
      requirements: [
        {
          id: 'lock-and-key',
          appliesWhen: ours,
          holdsWhen: is('lock-and-key', 'always'),
          otherwise: [{when: permitRequired, verdict: 'unacceptable'}, {verdict: 'attention'}],
          because: msg('Wie de kamer niet zelf op slot kan doen, is niet zeker van rust en van de eigen spullen.'),
          advice: msg('Zet op elke kamer een slot en geef iedere bewoner een sleutel. Noteer wie welke sleutel heeft.'),
          citations: [cite('Wgv 5', undefined, 'statute', 'partly', permitRequired)],
        },
      ],
      papers: {a: msg('De lijst van sleutels, getekend door de bewoners')},
    },
    {
      id: 'moved-around',
      title: msg('Wisselen van kamer of woning'),
      requirements: [
        {
          id: 'moved-around',
          appliesWhen: ours,
          holdsWhen: is('moved-around', 'with-notice-and-consent'),
          otherwise: [{verdict: 'attention'}],
          because: msg('Wie zomaar moet verhuizen of met een onbekende moet slapen, kan zich nergens thuis voelen.'),
          advice: msg(
            'Kondig een wissel of nieuwe kamergenoot vooraf aan en vraag of de bewoner instemt. Schrijf op wat is afgesproken.',
          ),
          citations: [cite('EenVandaag 2025', undefined, 'good practice', 'partly')],
        },
      ],
      papers: {a: msg('De aankondigingen, met de instemming van de bewoners')},
    },
    {
      id: 'on-site',
      title: msg('Wonen op het terrein'),
      requirements: [
        {
          id: 'on-site',
          appliesWhen: all(ours, is('on-site', 'yes')),
          holdsWhen: includesAll('on-site/conditions', 'municipality-allows', 'own-access', 'free-choice'),
          otherwise: [{verdict: 'attention'}],
          because: msg('Wie op het terrein woont, komt moeilijk los van het werk. Mag het niet van de gemeente, dan is het bed onzeker.'),
          advice: msg(
            'Vraag de gemeente of dit mag. Maak een eigen toegang naar de woning en bied ook bedden buiten het terrein aan.',
          ),
          citations: [cite('NFO 2012', undefined, 'good practice', 'partly')],
        },
      ],
      papers: {a: msg('De toestemming van de gemeente voor wonen op het terrein')},
    },
  ],
});
