import {agency, agreement, all, any, atLeast, below, housing, is, not, ours} from '../conditions.js';
import {alwaysOrNot, cite, yesNo, type Msg, type ThemeContent} from '../theme.js';
import {hirersAndSeasonal} from './sound-home-hirers-and-seasonal.js';

/** For whom the norm on space binds. A corporation's home bears no certificate. */
const spaceBinds = any(is('certificate', 'snf-or-akf'), agency, below);

/** Whether the home is sound, and whether anybody from outside looks at it. */
export const soundHome = (msg: Msg): ThemeContent => ({
  id: 'sound-home',
  title: msg('Goede huisvesting'),
  questions: [
    {
      id: 'space/in-all',
      scope: 'home',
      kind: 'number',
      unit: msg('m²'),
      min: 0,
      max: 200,
      text: msg('Hoeveel m² is er in totaal per bewoner? Verschilt het, vul dan het kleinste getal in.'),
      help: {
        why: msg('SNF kent een kleinste maat. Voor nieuwbouw en hotels is die sinds 1 juli 2025 15 m² (deels gelezen).'),
        example: msg('Een huis van 96 m² met acht bewoners heeft 12 m² per bewoner.'),
      },
    },
    {
      id: 'space/bedroom',
      scope: 'home',
      kind: 'number',
      unit: msg('m²'),
      min: 0,
      max: 200,
      text: msg('Hoeveel m² slaapkamer is er per bewoner? Verschilt het, vul dan het kleinste getal in.'),
      help: {
        why: msg('Voor de slaapkamer kent de norm van SNF een eigen maat.'),
        example: msg('Een slaapkamer van 9 m² met twee bedden heeft 4,5 m² per bewoner.'),
      },
    },
    {
      id: 'permit-required',
      // The municipality decides, not the employer.
      purpose: 'fact',
      scope: 'home',
      kind: 'choice',
      askedWhen: ours,
      text: msg('Vraagt de gemeente hier een vergunning voor verhuur aan arbeidsmigranten?'),
      help: {
        why: msg('De Wet goed verhuurderschap laat gemeenten zo’n vergunning vragen. Dat verschilt per gemeente.'),
        example: msg('De gemeente schrijft op haar site dat deze verhuur een vergunning nodig heeft: kies ja.'),
      },
      options: yesNo(msg),
    },
    {
      id: 'municipal-permit',
      scope: 'home',
      kind: 'choice',
      text: msg('Is die vergunning er voor deze woning?'),
      help: {
        why: msg('In de vergunning kunnen eisen staan, zoals een eigen ruimte die op slot kan.'),
        example: msg('De aanvraag loopt nog: kies nee.'),
      },
      options: yesNo(msg),
    },
    {
      id: 'replacement-bed',
      scope: 'home',
      kind: 'choice',
      text: msg('Als deze woning dicht moet, regelt u dan eerst een ander bed voor de bewoners?'),
      help: {
        why: msg('Een woning kan ineens dicht moeten, en dan staan mensen zonder bed.'),
        example: msg('Er is niets afgesproken, en u zoekt pas bedden als het zover is: kies nee.'),
      },
      options: alwaysOrNot(msg),
    },
    ...hirersAndSeasonal(msg).questions,
  ],
  practices: [
    {
      id: 'quality-mark',
      title: msg('Keurmerk van de woning'),
      requirements: [
        {
          id: 'quality-mark',
          appliesWhen: housing,
          holdsWhen: not(is('certificate', 'none')),
          otherwise: [{when: agreement, verdict: 'unacceptable'}, {verdict: 'attention'}],
          because: msg('Zonder keurmerk of corporatie controleert vaak niemand van buiten of de woning veilig en goed is.'),
          advice: msg('Vraag SNF, of in de landbouw AKF, om een controle. Of zoek bedden die al in het register staan.'),
          citations: [cite('CAO 36', msg('lid 2'), 'collective agreement', 'partly', agreement)],
        },
      ],
      papers: {a: msg('Het certificaat en de vermelding in het register, of de huurovereenkomst met de corporatie')},
      instruments: ['quality-mark', 'bed-for-bed'],
    },
    {
      id: 'space',
      title: msg('Ruimte per persoon'),
      requirements: [
        {
          id: 'space/in-all',
          appliesWhen: ours,
          holdsWhen: atLeast('space/in-all', 'space'),
          otherwise: [{when: spaceBinds, verdict: 'unacceptable'}, {verdict: 'attention'}],
          because: msg('Wie te krap woont, kan moeilijk tot rust komen en heeft weinig plek voor zichzelf.'),
          advice: msg('Haal bedden weg tot de maat uit de norm klopt. Regel voor wie verhuist eerst een ander bed.'),
          citations: [cite('SNF', undefined, 'norm', 'read')],
        },
        {
          id: 'space/bedroom',
          appliesWhen: ours,
          holdsWhen: atLeast('space/bedroom', 'bedroom'),
          otherwise: [{when: spaceBinds, verdict: 'unacceptable'}, {verdict: 'attention'}],
          because: msg('Wie een te krappe slaapkamer heeft, kan moeilijk tot rust komen en heeft weinig plek voor zichzelf.'),
          advice: msg('Haal bedden weg tot de maat uit de norm klopt. Regel voor wie verhuist eerst een ander bed.'),
          citations: [cite('SNF', undefined, 'norm', 'read')],
        },
      ],
      papers: {a: msg('De plattegrond met de maten en het aantal bedden')},
      instruments: ['bed-for-bed'],
    },
    {
      id: 'municipal-permit',
      title: msg('Vergunning van de gemeente'),
      requirements: [
        {
          id: 'municipal-permit',
          appliesWhen: all(ours, is('permit-required', 'yes')),
          holdsWhen: is('municipal-permit', 'yes'),
          otherwise: [{verdict: 'unacceptable'}],
          because: msg('Zonder vergunning kan de gemeente ingrijpen. Bewoners kunnen dan plotseling hun bed kwijt zijn.'),
          advice: msg('Vraag de vergunning aan en bespreek de tussentijd met de gemeente. Zoek nu al andere bedden voor de bewoners.'),
          citations: [cite('Wgv 5', undefined, 'statute', 'read')],
        },
      ],
      papers: {a: msg('De vergunning van de gemeente')},
      instruments: ['bed-for-bed'],
    },
    {
      id: 'replacement-bed',
      title: msg('Ander bed bij sluiting'),
      requirements: [
        {
          id: 'replacement-bed',
          appliesWhen: housing,
          holdsWhen: is('replacement-bed', 'always'),
          otherwise: [{verdict: 'attention'}],
          because: msg('Wie zijn bed verliest en geen ander heeft, kan vaak ook zijn werk niet houden.'),
          advice: msg('Spreek met de gemeente en andere verhuurders af waar bewoners heen kunnen. Zet dat op papier.'),
          citations: [cite('bed-for-bed', undefined, 'good practice', 'partly')],
        },
      ],
      papers: {a: msg('De afspraak met gemeente of verhuurders over andere bedden')},
      instruments: ['bed-for-bed'],
    },
    ...hirersAndSeasonal(msg).practices,
  ],
});
